import AxeBuilder from '@axe-core/playwright';
import { openWeimarDraft, SCREENS } from '../screens/all-screens';
import { DESK, expect, test } from './people/people';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const scheme of ['light', 'dark'] as const) {
  for (const side of ['player', 'editor'] as const) {
    test(`every screen of the ${side} can be used by everyone (${scheme})`, async ({ device, complaints }) => {
      test.setTimeout(240_000);
      // The screens of tours that cannot be read are among them.
      complaints.allow(/404/);
      const { page } = await device({ ...(side === 'editor' ? DESK : { camera: false }), scheme, reducedMotion: true });
      if (side === 'editor') await openWeimarDraft(page);
      const draft = page.url();
      for (const screen of SCREENS.filter((one) => one.side === side)) {
        await test.step(screen.name, async () => {
          if (side === 'editor' && page.url() !== draft) await page.goto(draft);
          await screen.show(page);
          const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
          const told = violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
          );
          expect.soft(told, screen.name).toEqual([]);
        });
      }
    });
  }
}
