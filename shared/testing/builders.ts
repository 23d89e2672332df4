/** Small valid things for tests: say only what the test is about. */
import type { Asset, Block, KnownAnchor, Leg, Station, Tour } from '../model/tour';
import type { TourCard } from '../model/catalogue';
import type { VisitRecord } from '../storage/database';

/** A station on Earth with one text, opened by hand. */
export function aStation(change: Partial<Station> = {}): Station {
  const id = change.id ?? 'market';
  return {
    id,
    number: 1,
    title: { de: `Station ${id}`, en: `Station ${id}` },
    place: { lat: 50.9795, lng: 11.3235 },
    triggers: [{ kind: 'manual' }],
    story: [aText()],
    anchors: [],
    ...change,
  };
}

/** A block of text. */
export function aText(change: Partial<Extract<Block, { kind: 'text' }>> = {}): Block {
  return { id: 'words', kind: 'text', body: { de: 'Hier beginnt es.', en: 'It begins here.' }, ...change } as Block;
}

/** A printed sign with an empty scene. */
export function aBarcodeAnchor(
  change: Partial<Extract<KnownAnchor, { kind: 'barcode' }>> = {},
): Extract<KnownAnchor, { kind: 'barcode' }> {
  return {
    id: 'sign',
    kind: 'barcode',
    matrix: '3x3',
    number: 5,
    edgeMillimetres: 120,
    scene: { nodes: [] },
    ...change,
  };
}

/** A straight leg between two stations, 200 m in 3 minutes. */
export function aLeg(from: string, to: string, change: Partial<Leg> = {}): Leg {
  const coordinates = [
    [11.3235, 50.9795],
    [11.325, 50.981],
  ];
  return {
    from,
    to,
    line: { type: 'LineString', coordinates },
    mode: 'walk',
    distanceMetres: 200,
    minutes: 3,
    ...change,
  };
}

/** An asset's entry; without a hash of its own it gets one made of its letter. */
export function anAsset(letter = 'a', change: Partial<Asset> = {}): Asset {
  return { sha256: letter.repeat(64).slice(0, 64), type: 'image/svg+xml', bytes: 1000, decorative: true, ...change };
}

/** A German and English tour; its route follows its stations unless said otherwise. */
export function aTour(change: Partial<Tour> = {}): Tour {
  const stations = change.stations ?? [aStation()];
  return {
    format: 'rundgang-tour',
    formatVersion: 1,
    id: 'weimar.test',
    edition: 1,
    languages: ['de', 'en'],
    title: { de: 'Eine Tour', en: 'A tour' },
    kind: 'walk',
    route: { order: stations.map(({ id }) => id), legs: [] },
    stations,
    characters: [],
    assets: {},
    ...change,
  };
}

/** A tour's card in the catalogue. */
export function aTourCard(change: Partial<TourCard> = {}): TourCard {
  const id = change.id ?? 'weimar.test';
  return {
    id,
    edition: 1,
    address: `${id}/`,
    title: { de: 'Eine Tour', en: 'A tour' },
    kind: 'walk',
    stations: 8,
    languages: ['de', 'en'],
    bytes: 1_000_000,
    sha256: '0'.repeat(64),
    ...change,
  };
}

/** A visit that has just begun. */
export function aVisit(change: Partial<VisitRecord> = {}): VisitRecord {
  return {
    tourId: 'weimar.test',
    edition: 1,
    startedAt: 0,
    changedAt: 0,
    visited: [],
    points: 0,
    answers: {},
    walkedMetres: 0,
    ...change,
  };
}
