import AxeBuilder from '@axe-core/playwright';
import { makeCameraVideo } from '../ar/camera-video';
import { AtScene } from './people/at-scene';
import { expect, test } from './people/people';
import { Visitor } from './people/visitor';
import { SAMPLE } from './site/sample-tour';

const GATE = '?station=gate&ar=gate-sign';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test('what a back end notes is drawn, said politely, and its tools are buttons', async ({ device }, info) => {
  const film = info.outputPath('other-sign.y4m');
  makeCameraVideo(film, { matrix: '3x3', number: 9 });
  const visitor = new Visitor(await device({ camera: true, cameraPicture: film }));
  const scene = new AtScene(visitor);
  await visitor.opensTour(SAMPLE.id, GATE);
  await visitor.reads('Point your phone at the sign.');
  const { page } = visitor;
  await scene.isGuided(
    [
      { kind: 'turn', degrees: -63 },
      { kind: 'away', metres: 84, drawnNearer: true },
      { kind: 'compass', accuracyDegrees: 25 },
    ],
    ['calibrate'],
  );
  await visitor.reads('Turn to the left.');
  await visitor.reads('85 m away, drawn nearer');
  await visitor.reads('Direction exact to ± 25°');
  await expect(page.getByRole('img', { name: 'The scene is 60 degrees to the left.' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Turn to the left.' })).toHaveCount(1, { timeout: 10_000 });
  await scene.usesTool('Set direction', 'calibrate');

  await scene.isGuided(
    [{ kind: 'aim', landmark: 'Castle tower' }],
    ['next-landmark', 'turn-left', 'turn-right', 'done'],
  );
  await visitor.reads('Turn until the line meets Castle tower, then press Done.');
  await expect(page.getByText('Castle tower', { exact: true })).toBeVisible();
  await scene.usesTool('Done', 'done');

  await scene.isGuided([{ kind: 'tap-floor' }, { kind: 'size', scale: 0.2 }], ['larger', 'smaller', 'place-here']);
  await visitor.reads('1 : 5');
  await scene.usesTool('Larger', 'larger');
  await scene.isGuided([], []);
  await expect(page.getByRole('group', { name: 'Place the scene' })).toHaveCount(0);
  await visitor.reads('Point your phone at the sign.');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`a scene can be used by everyone: table, sheets, notes, text (${scheme})`, async ({ device, complaints }) => {
    test.setTimeout(180_000);
    complaints.allow(/Error creating WebGL context/);
    const visitor = new Visitor(await device({ position: false, scheme, reducedMotion: true }));
    const scene = new AtScene(visitor);
    const everyone = async (name: string) => {
      const { violations } = await new AxeBuilder({ page: visitor.page }).withTags(RULES).analyze();
      const told = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
      );
      expect.soft(told, name).toEqual([]);
    };
    await visitor.opensTour(SAMPLE.id, GATE);
    await visitor.seesSceneIn3D();
    await everyone('table');
    await scene.isGuided(
      [
        { kind: 'turn', degrees: 63 },
        { kind: 'size', scale: 0.2 },
      ],
      ['larger', 'done'],
    );
    await everyone('notes');
    await scene.wantsAr();
    await everyone('help');
    await scene.staysIn3D();
    await scene.takesPicture();
    await everyone('picture');
    await scene.hasNoGraphics();
    await visitor.opensTour(SAMPLE.id, GATE);
    await visitor.reads(/so here it is as text/);
    await everyone('text');
  });
}

test('at twice the text size on a phone every control is in sight', async ({ device }) => {
  const visitor = new Visitor(await device({ position: false }));
  const { page } = visitor;
  await page.addInitScript(() => {
    setInterval(() => document.documentElement && (document.documentElement.style.fontSize = '32px'), 20);
  });
  await visitor.opensTour(SAMPLE.id, GATE);
  await visitor.seesSceneIn3D();
  const wanted = [/^See it in AR/, /^Take a picture/, /^Captions on/, /^Leave the scene/];
  for (const name of wanted) await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  // The picture keeps room, and the list is reached by scrolling within the foot.
  const picture = await page.getByRole('application').boundingBox();
  expect(picture?.height).toBeGreaterThan(150);
  const last = page.getByRole('list', { name: 'In this scene' }).getByRole('button').last();
  await last.focus();
  await expect(last).toBeInViewport();
});
