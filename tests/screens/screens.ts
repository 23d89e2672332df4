/**
 * `npm run screens [-- name …] [--mockups <folder>]`: captures every screen in both sizes, both languages and three
 * schemes into screens/, and puts each beside its drawing where a folder with drawings is there.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { servedSite } from '../bench/site';

const root = join(import.meta.dirname, '../..');
const out = join(root, 'screens');
const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const;
const LANGUAGES = { de: 'de-DE', en: 'en-GB' } as const;
const SCHEMES = ['light', 'dark', 'contrast'] as const;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { mockups: { type: 'string' } } });
const drawings = findDrawings(values.mockups ?? join(root, '../shared/design'));
mkdirSync(out, { recursive: true });
await servedSite();
const { SCREENS, openWeimarDraft } = await import('./all-screens');
const { Phone } = await import('../e2e/people/phone');
const { Complaints } = await import('../e2e/people/complaints');

let failures = 0;
for (const [language, locale] of Object.entries(LANGUAGES)) {
  for (const side of ['player', 'editor'] as const) {
    const phone = await Phone.switchedOn({ locale, touch: false, reducedMotion: true }, new Complaints());
    const { page } = phone;
    await page.setViewportSize(SIZES.desk);
    if (side === 'editor') await openWeimarDraft(page);
    const draft = page.url();
    for (const screen of SCREENS.filter((one) => one.side === side && wanted(one.name))) {
      for (const [sizeName, size] of Object.entries(SIZES)) {
        await page.setViewportSize(size);
        const name = `${screen.name}-${language}-${sizeName}`;
        try {
          if (side === 'editor') await page.goto(draft);
          await screen.show(page);
          await inAllSchemes(page, name);
          if (sizeName === (side === 'player' ? 'phone' : 'desk')) await beside(page, name, screen.mockup, language);
        } catch (error) {
          failures += 1;
          console.error(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
        }
      }
    }
    await phone.isPutAway();
  }
}
console.log(
  `${readdirSync(out).filter((file) => file.endsWith('.png')).length} pictures in ${out}; ${failures} failed`,
);
process.exit(failures === 0 ? 0 : 1);

function wanted(name: string): boolean {
  return positionals.length === 0 || positionals.includes(name);
}

async function inAllSchemes(page: Page, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await page.emulateMedia({
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
      contrast: scheme === 'contrast' ? 'more' : 'no-preference',
    });
    await page.waitForTimeout(150);
    await page.screenshot({ path: join(out, `${name}-${scheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
}

/** One picture with the drawing at the left and the built screen at the right. */
async function beside(page: Page, name: string, mockup: string | undefined, language: string): Promise<void> {
  const drawing = [`${mockup}-${language}.png`, `${mockup}-de.png`, `${mockup}.png`]
    .map((file) => drawings.get(file))
    .find(Boolean);
  if (!drawing) return;
  const pictures = [drawing, join(out, `${name}-light.png`)].map(
    (file) => `data:image/png;base64,${readFileSync(file).toString('base64')}`,
  );
  const board = await page.context().newPage();
  await board.setViewportSize({ width: SIZES.desk.width * 2 + 60, height: SIZES.desk.height + 40 });
  await board.setContent(
    `<body style="margin:20px;background:#888;display:flex;gap:20px;align-items:flex-start">${pictures.map((picture) => `<img src="${picture}" style="max-width:1440px">`).join('')}</body>`,
  );
  await board.locator('body').screenshot({ path: join(out, `pair-${name}.png`) });
  await board.close();
}

/** All pictures below a folder, by file name; none if there is no such folder. */
function findDrawings(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.png'));
  return new Map(files.map((file) => [file.split('/').pop() ?? file, join(folder, file)]));
}
