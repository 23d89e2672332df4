import type { Page } from '@playwright/test';
import sharp from 'sharp';

/** Where the middle of everything of one colour is on the page, in CSS pixels; undefined if there is none of it. */
export async function middleOf(
  page: Page,
  colour: { r: number; g: number; b: number },
): Promise<readonly [number, number] | undefined> {
  const { data, info } = await sharp(await page.screenshot({ scale: 'css' }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let [count, sumX, sumY] = [0, 0, 0];
  const near = (offset: number, value: number) => Math.abs((data[offset] ?? 0) - value) < 60;
  for (let pixel = 0; pixel < info.width * info.height; pixel++) {
    const offset = pixel * info.channels;
    if (!near(offset, colour.r) || !near(offset + 1, colour.g) || !near(offset + 2, colour.b)) continue;
    count++;
    sumX += pixel % info.width;
    sumY += Math.floor(pixel / info.width);
  }
  return count < 20 ? undefined : [sumX / count + 0.5, sumY / count + 0.5];
}
