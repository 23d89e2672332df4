/**
 * Trains the pattern of a picture sign: `npx tsx tours/make/pattern/make-pattern.ts tours/weimar.bauhaus/media/sign-dancers.svg`
 * writes the `.patt` file beside the picture. Needs a Chromium to draw the picture (CHROMIUM, else /usr/bin/chromium).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { trainPattern, turnContrast, type Picture } from '../../../shared/model/pattern-trainer';

const PIXELS = 320;

async function main(file: string): Promise<void> {
  const pattern = trainPattern(await drawn(readFileSync(file, 'utf8')));
  writeFileSync(file.replace(/\.svg$/, '.patt'), pattern);
  console.log(`${file}: its quarter turns differ by ${turnContrast(pattern).toFixed(2)} (0 is not at all)`);
}

/** The picture as a browser paints it. */
async function drawn(svg: string): Promise<Picture> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    const data = await page.evaluate(
      async ({ source, side }) => {
        const image = new Image(side, side);
        image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = side;
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0, side, side);
        return [...(context?.getImageData(0, 0, side, side).data ?? [])];
      },
      { source: svg, side: PIXELS },
    );
    return { width: PIXELS, height: PIXELS, data };
  } finally {
    await browser.close();
  }
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Which picture? Give the address of an SVG file.');
  process.exitCode = 1;
} else await main(file);
