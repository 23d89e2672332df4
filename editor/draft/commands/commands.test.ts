import { describe, expect, it } from 'vitest';
import { parseTour } from '../../../shared/model/parse-tour';
import type { KnownAnchor, Station, Tour } from '../../../shared/model/tour';
import { addAnchor } from './add-anchor';
import { addAsset } from './add-asset';
import { addBlock } from './add-block';
import { addNode } from './add-node';
import { addStation } from './add-station';
import { changeBlock } from './change-block';
import { changeNode } from './change-node';
import { drawRoute } from './draw-route';
import { duplicateStation } from './duplicate-station';
import { moveBlock } from './move-block';
import { moveStation } from './move-station';
import { removeAnchor } from './remove-anchor';
import { removeAsset } from './remove-asset';
import { removeBlock } from './remove-block';
import { removeStation } from './remove-station';
import { renameStation } from './rename-station';
import { reorderStation } from './reorder-station';
import { setAlt } from './set-alt';
import { setGeofence } from './set-geofence';
import { setStationImage } from './set-station-image';
import type { Command } from '../command';

const empty: Tour = {
  format: 'rundgang-tour',
  formatVersion: 1,
  id: 'weimar',
  edition: 0,
  languages: ['de', 'en'],
  title: { de: 'Weimar' },
  kind: 'walk',
  route: { order: [], legs: [] },
  stations: [],
  characters: [],
  assets: {},
};
const A = { lat: 50.98, lng: 11.32 };
const B = { lat: 50.981, lng: 11.32 };
const C = { lat: 50.982, lng: 11.322 };
const D = { lat: 50.983, lng: 11.324 };

const after = (tour: Tour, ...commands: readonly Command[]) => commands.reduce((value, one) => one.apply(value), tour);
const three = after(empty, addStation('a', A), addStation('b', B), addStation('c', C));
const station = (tour: Tour, id: string): Station => {
  const found = tour.stations.find((one) => one.id === id);
  if (!found) throw new Error(`no station ${id}`);
  return found;
};
const numbers = (tour: Tour) => tour.route.order.map((id) => station(tour, id).number);
const pairs = (tour: Tour) => tour.route.legs.map((leg) => `${leg.from}>${leg.to}`);
const sign: KnownAnchor = {
  id: 'sign',
  kind: 'barcode',
  matrix: '3x3',
  number: 1,
  edgeMillimetres: 120,
  scene: { nodes: [] },
};

describe('stations', () => {
  it('are numbered, joined by straight legs and make a tour that every reader accepts', () => {
    expect(numbers(three)).toEqual([1, 2, 3]);
    expect(pairs(three)).toEqual(['a>b', 'b>c']);
    expect(three.route.legs[0]?.distanceMetres).toBe(111);
    expect(three.route.legs[0]?.minutes).toBe(2);
    expect(parseTour(three)).toMatchObject({ ok: true });
  });

  it('take their legs along when they move, and only theirs', () => {
    const moved = after(three, moveStation('a', { lat: 50.979, lng: 11.32 }));
    expect(moved.route.legs[0]?.distanceMetres).toBe(222);
    expect(moved.route.legs[1]).toBe(three.route.legs[1]);
    expect(moved.distanceMetres).toBe(
      (moved.route.legs[0]?.distanceMetres ?? 0) + (moved.route.legs[1]?.distanceMetres ?? 0),
    );
  });

  it('keep a leg that was drawn by hand: only its end follows', () => {
    const corner = { lat: 50.9805, lng: 11.321 };
    const drawn = after(three, drawRoute('a', 'b', [corner]), moveStation('a', { lat: 50.979, lng: 11.32 }));
    expect(drawn.route.legs[0]?.line.coordinates).toEqual([
      [11.32, 50.979],
      [corner.lng, corner.lat],
      [B.lng, B.lat],
    ]);
    expect(after(drawn, drawRoute('a', 'b', [])).route.legs[0]?.line.coordinates).toHaveLength(2);
  });

  it('are numbered anew when their order changes, the keypad number with them', () => {
    const changed = after(three, reorderStation('c', 0));
    expect(changed.route.order).toEqual(['c', 'a', 'b']);
    expect(numbers(changed)).toEqual([1, 2, 3]);
    expect(pairs(changed)).toEqual(['c>a', 'a>b']);
    expect(station(changed, 'c').triggers).toContainEqual({ kind: 'number', number: 1 });
  });

  it('keep the numbers of a museum that counts its rooms otherwise', () => {
    const museum = { ...three, stations: three.stations.map((one) => ({ ...one, number: one.number * 100 })) };
    expect(numbers(after(museum, reorderStation('c', 0)))).toEqual([300, 100, 200]);
  });

  it('turn a drawn leg round when its two ends change places', () => {
    const corner = { lat: 50.9805, lng: 11.321 };
    const turned = after(three, drawRoute('a', 'b', [corner]), reorderStation('b', 0));
    expect(turned.route.legs[0]?.line.coordinates).toEqual([
      [B.lng, B.lat],
      [corner.lng, corner.lat],
      [A.lng, A.lat],
    ]);
  });

  it('leave no mention behind when they are removed', () => {
    const needed = {
      ...three,
      stations: three.stations.map((one) => (one.id === 'c' ? { ...one, requires: ['b'] } : one)),
    };
    const left = after(
      needed,
      addAnchor('c', sign),
      addNode('c', 'sign', {
        id: 'way',
        kind: 'hotspot',
        position: [0, 0, 0],
        rotation: [0, 0, 0],
        scale: 1,
        action: { kind: 'go', station: 'b' },
      }),
      removeStation('b'),
    );
    expect(JSON.stringify(left)).not.toContain('"b"');
    expect(pairs(left)).toEqual(['a>c']);
    expect(numbers(left)).toEqual([1, 2]);
  });

  it('are copied without their sign and code, which hang only once', () => {
    const copied = after(three, addAnchor('a', sign), duplicateStation('a', 'a-copy'));
    expect(copied.route.order).toEqual(['a', 'a-copy', 'b', 'c']);
    expect(station(copied, 'a-copy').anchors).toEqual([]);
    expect(new Set(numbers(copied)).size).toBe(4);
  });

  it('go in after the chosen one', () => {
    expect(after(three, addStation('d', D, 'a')).route.order).toEqual(['a', 'd', 'b', 'c']);
  });

  it('stay the same value when nothing changes, so that undo gets no empty step', () => {
    const idle = [
      reorderStation('a', 0),
      moveStation('nobody', A),
      removeStation('nobody'),
      renameStation('a', 'de', ''),
      setGeofence('a', 30),
      moveBlock('a', 0, 1),
      removeBlock('a', 0),
      removeAnchor('a', 'none'),
      removeAsset('none'),
    ];
    for (const command of idle) expect(command.apply(three)).toBe(three);
  });

  it('count a visitor as gone as far outside the circle as before', () => {
    const wide = { kind: 'geofence' as const, radiusMetres: 40, leaveRadiusMetres: 55 };
    const tour = { ...three, stations: three.stations.map((one) => ({ ...one, triggers: [wide] })) };
    expect(station(after(tour, setGeofence('a', 100)), 'a').triggers[0]).toMatchObject({ leaveRadiusMetres: 115 });
  });

  it('open by themselves between 5 and 2000 metres, or not at all', () => {
    const radius = (tour: Tour) => station(tour, 'a').triggers.find((one) => one.kind === 'geofence');
    expect(radius(after(three, setGeofence('a', 2)))).toMatchObject({ radiusMetres: 5 });
    expect(radius(after(three, setGeofence('a', 9000)))).toMatchObject({ radiusMetres: 2000 });
    expect(radius(after(three, setGeofence('a', undefined)))).toBeUndefined();
  });
});

describe('stories', () => {
  const text = { id: 'text-1', kind: 'text' as const, body: { de: 'Hallo' } };
  const foreign = { kind: 'hologram', payload: 7 };
  const told = after(
    { ...three, stations: three.stations.map((one) => (one.id === 'a' ? { ...one, story: [foreign] } : one)) },
    addBlock('a', text),
  );

  it('change one field of one block and keep the rest', () => {
    const changed = after(
      told,
      changeBlock('a', 'text-1', 'text', 'body.en', (block) => ({ ...block, body: { ...block.body, en: 'Hello' } })),
    );
    expect(station(changed, 'a').story).toEqual([foreign, { ...text, body: { de: 'Hallo', en: 'Hello' } }]);
    expect(station(changed, 'b')).toBe(station(told, 'b'));
  });

  it('carry blocks of other programs along, which can be moved', () => {
    expect(station(after(told, moveBlock('a', 0, 1)), 'a').story).toEqual([text, foreign]);
  });
});

describe('files', () => {
  const asset = { sha256: 'a'.repeat(64), type: 'image/webp', bytes: 10 };

  it('are listed and shown in one step', () => {
    const shown = after(three, addAsset('front', asset, setStationImage('a', 'front')));
    expect(shown.assets['front']).toEqual(asset);
    expect(station(shown, 'a').image).toBe('front');
  });

  it('stay on the list while something shows them', () => {
    const shown = after(three, addAsset('front', asset, setStationImage('a', 'front')));
    expect(after(shown, removeAsset('front'))).toBe(shown);
    expect(after(shown, setStationImage('a', undefined), removeAsset('front')).assets).toEqual({});
  });

  it('are no decoration once they are described', () => {
    const plain = after(three, addAsset('front', { ...asset, decorative: true }));
    expect(after(plain, setAlt('front', 'de', 'Eine Tür')).assets['front']).toEqual({
      ...asset,
      alt: { de: 'Eine Tür' },
    });
  });
});

describe('scenes', () => {
  it('move one thing and take their trigger along when they go', () => {
    const node = {
      id: 'ilma',
      kind: 'character' as const,
      character: 'ilma',
      position: [0, 0, 0] as const,
      rotation: [0, 0, 0] as const,
      scale: 1,
    };
    const placed = after(
      three,
      addAnchor('a', sign),
      addNode('a', 'sign', node),
      changeNode('a', 'sign', 'ilma', 'right', (one) => ({ ...one, position: [0.8, 0, 0] })),
    );
    expect(placed.stations[0]?.anchors[0]).toMatchObject({ scene: { nodes: [{ ...node, position: [0.8, 0, 0] }] } });
    expect(parseTour(placed)).toMatchObject({ ok: true });
    const gone = after(placed, removeAnchor('a', 'sign'));
    expect(station(gone, 'a').triggers).toEqual(station(three, 'a').triggers);
  });
});
