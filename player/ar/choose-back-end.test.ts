import { describe, expect, it } from 'vitest';
import type { KnownAnchor } from '../../shared/model/tour';
import { aBarcodeAnchor } from '../../shared/testing/builders';
import { Unavailable, type UnavailableKind } from '../../shared/model/unavailable';
import type { ArBackEnd, ArStage } from './ar-back-end';
import { chooseBackEnd, isArPossible } from './choose-back-end';

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
  chooseBackEnd(backEnds, aBackEnd('turntable'), [anchor], stage, () => undefined, signal);

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
    expect(await isArPossible(anchor, [aBackEnd('image', { supports: false })])).toBe(false);
    expect(await isArPossible(anchor, [aBackEnd('image', { supports: false }), aBackEnd('marker')])).toBe(true);
    expect(await isArPossible(anchor, [() => Promise.reject(new TypeError('offline'))])).toBe(true);
  });
});
