import { describe, expect, it } from 'vitest';
import { ANCHOR_KINDS, type KnownAnchor } from '../../shared/model/tour';
import { aBarcodeAnchor } from '../../shared/testing/builders';
import { Unavailable, type UnavailableKind } from '../../shared/model/unavailable';
import type { ArBackEnd, ArStage } from './ar-back-end';
import { CAMERA_BACK_ENDS, chooseBackEnd, isArPossible, type Wish } from './choose-back-end';

const anchor = aBarcodeAnchor();
/** None of these back ends looks at the stage. */
const stage = {} as ArStage;

interface Kept {
  signal?: AbortSignal;
  anchors?: readonly KnownAnchor[];
}
/** A back end that works, or fails in a named way when started. */
function aBackEnd(name: string, more: { fails?: UnavailableKind; supports?: boolean; kept?: Kept } = {}) {
  const backEnd: ArBackEnd = {
    name,
    usesCamera: name !== 'turntable',
    supports: () => more.supports ?? true,
    start: (anchors, _stage, _onState, signal) => {
      Object.assign(more.kept ?? {}, { signal, anchors });
      return more.fails ? Promise.reject(new Unavailable(more.fails)) : Promise.resolve(() => undefined);
    },
  };
  return () => Promise.resolve(backEnd);
}
const choose = (backEnds: readonly (() => Promise<ArBackEnd>)[], signal = new AbortController().signal) =>
  chooseBackEnd(backEnds, aBackEnd('turntable'), { ladder: [anchor] }, stage, () => undefined, signal);

describe('choosing a back end', () => {
  it('takes the first that supports the anchor and starts', async () => {
    const choice = await choose([aBackEnd('image', { supports: false }), aBackEnd('marker'), aBackEnd('place')]);
    expect(choice.backEnd.name).toBe('marker');
    expect(choice.reason).toBeUndefined();
  });

  it('ends at the turntable and tells the first reason, not the last', async () => {
    const choice = await choose([
      aBackEnd('marker', { fails: 'camera-refused' }),
      aBackEnd('place', { fails: 'sensor-missing' }),
    ]);
    expect(choice.backEnd.name).toBe('turntable');
    expect(choice.reason?.kind).toBe('camera-refused');
  });

  it('goes on to the turntable when a part does not arrive over the network', async () => {
    const choice = await choose([() => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))]);
    expect(choice.backEnd.name).toBe('turntable');
    expect(choice.reason?.kind).toBe('engine');
  });

  it('switches off what a failed back end had opened, and leaves a good one running', async () => {
    const failed: Kept = {};
    const good: Kept = {};
    await choose([aBackEnd('marker', { fails: 'engine', kept: failed }), aBackEnd('place', { kept: good })]);
    expect(failed.signal?.aborted).toBe(true);
    expect(good.signal?.aborted).toBe(false);
  });

  it('does not hide a bug behind the turntable', async () => {
    const broken: ArBackEnd = {
      name: 'broken',
      usesCamera: true,
      supports: () => true,
      start: () => Promise.reject(new RangeError('a bug')),
    };
    await expect(choose([() => Promise.resolve(broken)])).rejects.toThrow('a bug');
  });

  it('stops at once when the visitor has left', async () => {
    const left = new AbortController();
    left.abort(new Error('left'));
    await expect(choose([aBackEnd('marker')], left.signal)).rejects.toThrow('left');
  });

  it('knows whether a button for AR would lead anywhere', async () => {
    expect(await isArPossible([anchor], [aBackEnd('image', { supports: false })])).toBe(false);
    expect(await isArPossible([anchor], [aBackEnd('image', { supports: false }), aBackEnd('marker')])).toBe(true);
    expect(await isArPossible([anchor], [() => Promise.reject(new TypeError('offline'))])).toBe(true);
  });

  it('fetches no back end for other kinds of anchors', async () => {
    const fetched: string[] = [];
    const forKind = (kind: KnownAnchor['kind']) => {
      const load = async () => {
        fetched.push(kind);
        return aBackEnd(kind)();
      };
      return Object.assign(load, { kinds: [kind] });
    };
    const backEnds = [forKind('image'), forKind('barcode'), forKind('sky')];
    expect((await choose(backEnds)).backEnd.name).toBe('barcode');
    expect(await isArPossible([anchor], backEnds)).toBe(true);
    expect(fetched).toEqual(['barcode', 'barcode']);
  });

  it('has a way for every kind of anchor', () => {
    const kinds = CAMERA_BACK_ENDS.flatMap((load) => load.kinds ?? []);
    expect(new Set(kinds)).toEqual(new Set(ANCHOR_KINDS));
  });
});

describe('climbing down the ladder of a station', () => {
  const poster: KnownAnchor = {
    id: 'poster',
    kind: 'image',
    targets: [],
    picture: 'p',
    widthMillimetres: 400,
    scene: { nodes: [] },
  };
  const floor: KnownAnchor = { id: 'floor', kind: 'surface', size: 'life', scene: { nodes: [] } };
  const second = { ...anchor, id: 'second' };

  /** A back end for one kind of anchor, which remembers with what it was started. */
  function aBackEndFor(kind: string, starts: string[][], fails?: (ids: string[]) => UnavailableKind | undefined) {
    const backEnd: ArBackEnd = {
      name: kind,
      usesCamera: true,
      supports: (one) => one.kind === kind,
      start: async (anchors) => {
        const ids = anchors.map(({ id }) => id);
        starts.push(ids);
        const failure = fails?.(ids);
        if (failure) throw new Unavailable(failure);
        return () => undefined;
      },
    };
    return () => Promise.resolve(backEnd);
  }
  const climb = (backEnds: readonly (() => Promise<ArBackEnd>)[], wish: Wish) =>
    chooseBackEnd(backEnds, aBackEnd('turntable'), wish, stage, () => undefined, new AbortController().signal);

  it('takes the next anchor whose back end starts, and tells why the first was not to be had', async () => {
    const starts: string[][] = [];
    const choice = await climb([aBackEndFor('barcode', starts, () => 'engine'), aBackEndFor('surface', starts)], {
      ladder: [anchor, floor],
    });
    expect(choice).toMatchObject({ anchor: floor, reason: { kind: 'engine' } });
    expect(starts).toEqual([[anchor.id], ['floor']]);
  });

  it('tracks all anchors of a kind together, the wanted one first, with those of other stations', async () => {
    const starts: string[][] = [];
    const beside = (one: KnownAnchor) => (one.kind === 'barcode' ? [{ ...anchor, id: 'there/sign' }] : []);
    await climb([aBackEndFor('barcode', starts)], { ladder: [second, poster, anchor], beside });
    expect(starts).toEqual([['second', anchor.id, 'there/sign']]);
  });

  it('goes on with the wanted anchor alone when a part of another one is missing', async () => {
    const starts: string[][] = [];
    const whole = aBackEndFor('barcode', starts, (ids) => (ids.length > 1 ? 'engine' : undefined));
    const choice = await climb([whole], { ladder: [anchor, second] });
    expect(choice.backEnd.name).toBe('barcode');
    expect(choice.reason).toBeUndefined();
    expect(starts).toEqual([[anchor.id, 'second'], [anchor.id]]);
  });

  it('asks a refused camera once, not once for every anchor', async () => {
    const starts: string[][] = [];
    const refused = aBackEndFor('barcode', starts, () => 'camera-refused');
    const choice = await climb([refused], { ladder: [anchor, second] });
    expect(starts).toHaveLength(1);
    expect(choice).toMatchObject({ backEnd: { name: 'turntable' }, anchor, reason: { kind: 'camera-refused' } });
  });

  it('keeps the first reason when the next anchor comes without its company', async () => {
    const starts: string[][] = [];
    const refused = aBackEndFor('image', starts, () => 'sensor-missing');
    const whole = aBackEndFor('barcode', starts, (ids) => (ids.length > 1 ? 'engine' : undefined));
    const choice = await climb([refused, whole], { ladder: [poster, anchor, second] });
    expect(choice).toMatchObject({ anchor, reason: { kind: 'sensor-missing' } });
  });

  it('gives a part that did not arrive as the reason only when it was for want of it', async () => {
    const missing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const surface = aBackEndFor('surface', []);
    expect((await climb([missing, surface], { ladder: [floor] })).reason).toBeUndefined();
    expect(await climb([missing, surface], { ladder: [anchor, floor] })).toMatchObject({
      anchor: floor,
      reason: { kind: 'engine' },
    });
  });
});
