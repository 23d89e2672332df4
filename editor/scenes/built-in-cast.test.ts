import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aTour, aTourCard, anAsset } from '../../shared/testing/builders';
import { offeredGuides } from './built-in-cast';

const PUBLIC = new URL('../../public/', import.meta.url);
let answers: Record<string, string>;

/** A site at /bauhaus/ with the real cast and no tours of its own. */
beforeEach(() => {
  answers = { 'cast/cast.json': readFileSync(new URL('cast/cast.json', PUBLIC), 'utf8') };
  vi.stubGlobal('document', { querySelector: () => null, baseURI: 'https://example.org/bauhaus/' });
  vi.stubGlobal('fetch', (address: URL) => {
    const text = answers[address.pathname.replace('/bauhaus/', '')];
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
  });
});
afterEach(() => vi.unstubAllGlobals());
const offered = () => offeredGuides(new AbortController().signal);

describe('guides to take along', () => {
  it('are four from the start, each with figure and portrait below the site', async () => {
    const all = await offered();
    expect(all.map(({ character }) => character.id)).toEqual(['ilma', 'monk', 'printer', 'owl']);
    for (const { model, portrait, character } of all) {
      expect(model.address.href).toBe(`https://example.org/bauhaus/cast/${character.id}.glb`);
      expect(portrait?.asset).toMatchObject({ type: 'image/svg+xml', alt: character.name });
      expect(Object.keys(model.asset.credit ?? {}).sort()).toEqual(['de', 'en']);
      expect(Object.keys(character.name).sort()).toEqual(['de', 'en']);
    }
  });

  it('of one tour stay though another tour cannot be read', async () => {
    const guide = { id: 'guide', name: { en: 'Guide' }, model: 'body' };
    const body = anAsset('b', { type: 'model/gltf-binary' });
    const good = aTour({ id: 'good.tour', characters: [guide], assets: { body } });
    const cards = ['bad.tour', good.id].map((id) => aTourCard({ id, address: `${id}/` }));
    answers = {
      'tour/catalogue.json': JSON.stringify({ format: 'rundgang-catalogue', formatVersion: 1, tours: cards }),
      'tour/bad.tour/tour.json': 'broken',
      'tour/good.tour/tour.json': JSON.stringify(good),
    };
    expect((await offered()).map(({ character }) => character.id)).toEqual(['guide']);
  });

  it('are none when the list is missing or something else', async () => {
    answers = {};
    expect(await offered()).toEqual([]);
    answers = { 'cast/cast.json': '[{"id": 7}]' };
    expect(await offered()).toEqual([]);
    answers = { 'cast/cast.json': '<html>' };
    expect(await offered()).toEqual([]);
  });
});
