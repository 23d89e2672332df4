// @vitest-environment happy-dom
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { groundRules, nameRules, openBasemap } from './basemap';
import type { MapTheme } from './map-theme';

const theme: MapTheme = {
  land: '#land',
  block: '#block',
  street: '#street',
  park: '#park',
  water: '#water',
  label: '#label',
  labelWater: '#label-water',
  labelPark: '#label-park',
  line: '#line',
  fontRead: 'Reading',
  fontTitle: 'Title',
  rem: 16,
};

/** What a rule paints with, as its author wrote it. */
function colours(rules: readonly { readonly symbolizer: unknown }[]): string {
  return JSON.stringify(rules.map(({ symbolizer }) => symbolizer));
}

function sizes(rules: ReturnType<typeof nameRules>): readonly number[] {
  return [...colours(rules).matchAll(/(\d+)px/g)].map(([, size]) => Number(size));
}

describe('the base map in our colours', () => {
  it('paints with the theme and with nothing else', () => {
    const used = new Set([...colours(groundRules(theme)).matchAll(/#[a-z0-9-]+/gi)].map(([colour]) => colour));
    expect([...used].sort()).toEqual(['#block', '#land', '#park', '#street', '#water']);
  });

  it('changes every colour with the theme', () => {
    const dark = Object.fromEntries(
      Object.entries(theme).map(([role, value]) => [role, typeof value === 'string' ? `${value}-dark` : value]),
    );
    expect(colours(groundRules(dark as unknown as MapTheme))).not.toMatch(/"#(land|park|water|street|block)"/);
  });

  it('writes names in 15 px and more, also when the visitor wants small text', () => {
    expect(Math.min(...sizes(nameRules({ ...theme, rem: 9 }, ['de'])))).toBe(15);
  });

  it('writes larger when the visitor wants large text', () => {
    expect(Math.min(...sizes(nameRules({ ...theme, rem: 32 }, ['de'])))).toBeGreaterThanOrEqual(30);
  });

  it('asks for names in the visitor’s languages first', () => {
    const [rule] = nameRules(theme, ['en-GB', 'de']);
    expect(JSON.stringify(rule)).toContain(JSON.stringify(['name:en', 'name:de', 'name']));
  });

  it('keeps streets and parks apart from houses by their kind', () => {
    const park = groundRules(theme).find(
      ({ dataLayer, symbolizer }) => dataLayer === 'landuse' && JSON.stringify(symbolizer).includes('#park'),
    );
    const feature = (kind: string) => ({ props: { kind } }) as never;
    expect(park?.filter?.(16, feature('cemetery'))).toBe(true);
    expect(park?.filter?.(16, feature('industrial'))).toBe(false);
  });
});

describe('opening an archive', () => {
  it('reads the highest zoom that the archive has', async () => {
    const bytes = await readFile('tours/weimar.bauhaus/media/town-plan.pmtiles');
    expect((await openBasemap(new Uint8Array(bytes), 'plan')).maxZoom).toBe(15);
    expect((await openBasemap(new Blob([new Uint8Array(bytes)]), 'plan')).maxZoom).toBe(15);
  });

  it('names the file when it is no archive', async () => {
    await expect(openBasemap(new Uint8Array(500), 'town-plan')).rejects.toMatchObject({
      kind: 'wrong-bytes',
      culprit: 'town-plan',
    });
  });
});
