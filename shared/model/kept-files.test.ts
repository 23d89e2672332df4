import { describe, expect, it } from 'vitest';
import { assetPathOf, contentAddress } from './kept-files';

const SHA = 'a'.repeat(64);
const ROOT = new URL('https://example.org/walks/');

describe('the content address of an asset', () => {
  it('is the same for every tour that has it', () => {
    const inWeimar = assetPathOf(new URL(`tour/weimar/assets/${SHA}.svg`, ROOT), ROOT) ?? '';
    const inErfurt = assetPathOf(new URL(`tour/erfurt/assets/${SHA}.svg`, ROOT), ROOT) ?? '';
    expect(contentAddress(inWeimar, ROOT)).toBe(`https://example.org/walks/assets/${SHA}.svg`);
    expect(contentAddress(inErfurt, ROOT)).toBe(contentAddress(inWeimar, ROOT));
  });

  it('exists only for assets of tours on this site', () => {
    expect(assetPathOf(new URL('tour/weimar/tour.json', ROOT), ROOT)).toBeUndefined();
    expect(assetPathOf(new URL(`https://elsewhere.org/walks/tour/weimar/assets/${SHA}.svg`), ROOT)).toBeUndefined();
    expect(assetPathOf(new URL(`https://example.org/tour/weimar/assets/${SHA}.svg`), ROOT)).toBeUndefined();
    expect(assetPathOf(new URL('tour/weimar/assets/readme.svg', ROOT), ROOT)).toBeUndefined();
  });
});
