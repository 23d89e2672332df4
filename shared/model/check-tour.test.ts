import { describe, expect, it } from 'vitest';
import { aBarcodeAnchor, aLeg, anAsset, aStation, aText, aTour } from '../testing/builders';
import { checkTour, type RuleName } from './check-tour';
import type { Block, SceneNode, Tour } from './tour';

/** For every rule a tour that offends it and the same tour mended. */
const CASES: Readonly<Record<RuleName, { readonly says: string; readonly bad: Tour; readonly good: Tour }>> = {
  'tour-without-stations': {
    says: 'wants at least one station',
    bad: aTour({ stations: [] }),
    good: aTour(),
  },
  'title-missing': {
    says: 'wants a name in the first language; in the others it may still be missing',
    bad: aTour({ stations: [aStation({ title: { en: 'Market' } })] }),
    good: aTour({ stations: [aStation({ title: { de: 'Markt' } })] }),
  },
  'station-without-story': {
    says: 'is not content with an empty text',
    bad: withBlocks(aText({ body: { de: '  ' } })),
    good: withBlocks(aText({ body: { de: 'Hier.' } })),
  },
  'station-unreachable': {
    says: 'wants a way to open a station; a camera trigger without its scene is none',
    bad: aTour({ stations: [aStation({ triggers: [{ kind: 'anchor', anchor: 'gone' }] })] }),
    good: aTour({ stations: [aStation({ triggers: [{ kind: 'manual' }] })] }),
  },
  'image-without-description': {
    says: 'wants words for a picture that is more than decoration',
    bad: withPicture({ decorative: false }),
    good: withPicture({ decorative: false, alt: { de: 'Ein Balkon' } }),
  },
  'sound-without-transcript': {
    says: 'wants words for what is only heard',
    bad: withBlocks(aText(), audio({})),
    good: withBlocks(aText(), audio({ transcript: { de: 'Guten Tag.' } })),
  },
  'quiz-without-answer': {
    says: 'wants exactly one right answer where one is to be chosen',
    bad: withBlocks(aText(), quiz(true, true)),
    good: withBlocks(aText(), quiz(true, false)),
  },
  'scene-empty': {
    says: 'does not count a lamp as a scene',
    bad: withNodes(node({ kind: 'light' })),
    good: withNodes(node({ kind: 'text', label: { de: 'Hallo' } })),
  },
  'scene-without-words': {
    says: 'wants words for phones without a camera',
    bad: withNodes(node({ kind: 'model' })),
    good: withNodes(node({ kind: 'model', label: { de: 'Ein Stuhl' } })),
  },
  'marker-used-twice': {
    says: 'tells two signs with one number apart by their matrix only',
    bad: withSigns('3x3', '3x3'),
    good: withSigns('3x3', '4x4'),
  },
  'markers-alike': {
    says: 'wants two cells between two signs',
    bad: withSignNumbers(1, 5),
    good: withSignNumbers(1, 2),
  },
  'marker-matrices-mixed': {
    says: 'wants one kind of sign in a tour',
    bad: withSigns('3x3', '4x4'),
    good: withSigns('4x4', '4x4'),
  },
  'number-used-twice': {
    says: 'wants a keypad number to open one station',
    bad: withNumbers(7, 7),
    good: withNumbers(7, 8),
  },
  'asset-missing': {
    says: 'misses a picture that is mentioned and not listed',
    bad: { ...withPicture({}), assets: {} },
    good: withPicture({}),
  },
  'asset-wrong-kind': {
    says: 'wants a figure to be a model and not a photo',
    bad: withBody('image/webp'),
    good: withBody('model/gltf-binary'),
  },
  'character-missing': {
    says: 'wants who speaks to be in the cast',
    bad: withBlocks(guide()),
    good: { ...withBlocks(guide()), characters: [{ id: 'ilma', name: { de: 'Ilma' } }] },
  },
  'action-dangling': {
    says: 'wants a tap to lead to something that is there',
    bad: withNodes(node({ kind: 'model', label: { de: 'Tor' }, action: { kind: 'go', station: 'gone' } })),
    good: withNodes(node({ kind: 'model', label: { de: 'Tor' }, action: { kind: 'go', station: 'market' } })),
  },
  'cover-missing': {
    says: 'wants a cover',
    bad: aTour(),
    good: aTour({ cover: { de: 'poster' }, assets: { poster: anAsset() } }),
  },
  'license-missing': {
    says: 'wants a licence',
    bad: aTour(),
    good: aTour({ license: 'CC-BY-4.0' }),
  },
  'translation-missing': {
    says: 'wants the story in the second language too',
    bad: withBlocks(aText({ body: { de: 'Hier.' } })),
    good: withBlocks(aText({ body: { de: 'Hier.', en: 'Here.' } })),
  },
  'geofences-overlap': {
    says: 'knows circles that overlap from circles that are apart',
    bad: withCircles(50.98, 50.9803),
    good: withCircles(50.98, 50.982),
  },
  'route-incomplete': {
    says: 'wants a line from each station to the next',
    bad: aTour({ stations: [aStation(), aStation({ id: 'gate' })] }),
    good: aTour({
      stations: [aStation(), aStation({ id: 'gate' })],
      route: { order: ['market', 'gate'], legs: [aLeg('market', 'gate')] },
    }),
  },
  'station-off-the-map': {
    says: 'wants every station on the map that comes with the tour',
    bad: withMap([11, 50, 11.1, 51]),
    good: withMap([11, 50, 12, 51]),
  },
  'asset-heavy': {
    says: 'weighs pictures',
    bad: withPicture({ bytes: 4_000_000 }),
    good: withPicture({ bytes: 400_000 }),
  },
  'unknown-kind': {
    says: 'mentions what this version does not show',
    bad: withBlocks(aText(), { id: 'x', kind: 'hologram' }),
    good: withBlocks(aText()),
  },
};

describe('checking a tour', () => {
  for (const [rule, { says, bad, good }] of Object.entries(CASES)) {
    it(`${rule}: ${says}`, () => {
      expect(rulesOf(bad)).toContain(rule);
      expect(rulesOf(good)).not.toContain(rule);
    });
  }

  it('names the station and the place in the tour', () => {
    const found = checkTour(withBlocks(aText(), quiz(false, false))).find((one) => one.rule === 'quiz-without-answer');
    expect(found).toMatchObject({ station: 'market', block: 'quiz', path: 'stations[0].story[1]', severity: 'error' });
  });

  it('lists what must be done before what would be better', () => {
    const severities = checkTour(aTour({ stations: [aStation({ triggers: [] })] })).map((one) => one.severity);
    expect(severities).toEqual([...severities].sort());
    expect(new Set(severities)).toEqual(new Set(['error', 'warning']));
  });

  it('counts missing sentences per station and language, not one by one', () => {
    const tour = withBlocks(aText({ body: { de: 'Eins.' } }), aText({ id: 'more', body: { de: 'Zwei.' } }));
    const found = checkTour(tour).filter((one) => one.rule === 'translation-missing');
    expect(found).toHaveLength(1);
    expect(found[0]?.values).toEqual({ count: 2, language: 'en' });
  });
});

function rulesOf(tour: Tour): readonly RuleName[] {
  return checkTour(tour).map((finding) => finding.rule);
}
function withBlocks(...story: readonly Block[]): Tour {
  return aTour({ stations: [aStation({ story })] });
}
function withPicture(change: Parameters<typeof anAsset>[1]): Tour {
  const image: Block = { id: 'picture', kind: 'image', asset: 'balcony' };
  return { ...withBlocks(aText(), image), assets: { balcony: anAsset('b', change) } };
}
function audio(change: { transcript?: Readonly<Record<string, string>> }): Block {
  return { id: 'sound', kind: 'audio', sound: { de: 'voice' }, ...change };
}
function quiz(first: boolean, second: boolean): Block {
  const option = (id: string, right: boolean) => ({ id, text: { de: id, en: id }, right });
  return {
    id: 'quiz',
    kind: 'quiz',
    mode: 'single',
    question: { de: 'Wer?', en: 'Who?' },
    options: [option('a', first), option('b', second)],
  } as Block;
}
function guide(): Block {
  return {
    id: 'ilma',
    kind: 'guide',
    character: 'ilma',
    lines: [{ id: 'one', text: { de: 'Hallo', en: 'Hello' } }],
  } as Block;
}
function node(change: Partial<SceneNode>): SceneNode {
  return { id: 'thing', kind: 'model', position: [0, 0, 0], rotation: [0, 0, 0], scale: 1, ...change };
}
function withNodes(...nodes: readonly SceneNode[]): Tour {
  return aTour({ stations: [aStation({ anchors: [aBarcodeAnchor({ scene: { nodes } })] })] });
}
function withSigns(first: '3x3' | '4x4', second: '3x3' | '4x4'): Tour {
  const at = (id: string, matrix: '3x3' | '4x4') => aStation({ id, anchors: [aBarcodeAnchor({ matrix, number: 3 })] });
  return aTour({ stations: [at('one', first), at('two', second)] });
}
function withSignNumbers(...numbers: readonly number[]): Tour {
  return aTour({
    stations: numbers.map((number) => aStation({ id: `s${number}`, anchors: [aBarcodeAnchor({ number })] })),
  });
}
function withNumbers(first: number, second: number): Tour {
  const at = (id: string, number: number) => aStation({ id, triggers: [{ kind: 'number', number }] });
  return aTour({ stations: [at('one', first), at('two', second)] });
}
function withCircles(first: number, second: number): Tour {
  const at = (id: string, lat: number) =>
    aStation({ id, place: { lat, lng: 11.32 }, triggers: [{ kind: 'geofence', radiusMetres: 40 }] });
  return aTour({ stations: [at('one', first), at('two', second)] });
}
function withMap(bbox: [number, number, number, number]): Tour {
  return aTour({ maps: { basemap: { asset: 'map', bbox, attribution: 'OpenStreetMap', maxZoom: 15 } } });
}

function withBody(type: string): Tour {
  return aTour({
    characters: [{ id: 'ilma', name: { de: 'Ilma' }, model: 'body' }],
    assets: { body: anAsset('b', { type }) },
  });
}
