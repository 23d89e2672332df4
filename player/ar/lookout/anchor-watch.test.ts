import { Group, PerspectiveCamera } from 'three';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Unavailable } from '../../../shared/model/unavailable';
import type { ArStage } from '../ar-back-end';
import type { CameraFrame } from '../camera-frames';
import { FADE_MS, HOLD_MS } from '../marker/pose-keeper';
import { AnchorWatch, LONGEST_FAILURE_MS, MOST_FAILURES, type Seen } from './anchor-watch';

const SIGHT: Seen = {
  timeMs: 0,
  hindrance: undefined,
  found: [
    {
      anchorId: 'sign',
      pose: {
        rotation: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        position: [0, 0, -3],
        residual: 0.1,
      },
    },
  ],
};

/** A watch over one sign, whose pictures come when the test says so. */
function aWatch(look: (frame: CameraFrame) => Promise<Seen>) {
  const said: (Unavailable | undefined)[] = [];
  const states: string[] = [];
  let heard: ((now: number) => void) | undefined;
  const video = {
    readyState: 4,
    videoWidth: 640,
    videoHeight: 480,
    requestVideoFrameCallback: (next: (now: number) => void) => ((heard = next), 1),
    cancelVideoFrameCallback: () => (heard = undefined),
  } as unknown as HTMLVideoElement;
  const stage = {
    canvas: { clientWidth: 390, clientHeight: 844 },
    camera: new PerspectiveCamera(),
    anchorGroup: () => new Group(),
    setOpacity: () => undefined,
    guide: () => undefined,
    ended: (reason?: Unavailable) => void said.push(reason),
  } as unknown as ArStage;
  const watch = new AnchorWatch(stage, [{ id: 'sign', edgeMillimetres: 80 }], video, (state) => states.push(state));
  const life = new AbortController();
  watch.follow({ look }, life.signal);
  const shows = async (timeMs: number) => {
    const next = heard;
    heard = undefined;
    next?.(timeMs);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { watch, said, states, shows };
}
const broken = () => Promise.reject(new Unavailable('engine', 'ARToolKit'));

describe('a watch over signs and pictures', () => {
  beforeEach(() => {
    vi.stubGlobal('HTMLMediaElement', { HAVE_CURRENT_DATA: 2 });
    vi.stubGlobal('createImageBitmap', () => Promise.resolve({ close: () => undefined }));
    vi.spyOn(console, 'warn').mockReturnValue();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('says once that the engine is broken, when look after look has failed', async () => {
    const { said, shows } = aWatch(broken);
    for (let picture = 1; picture < MOST_FAILURES; picture++) await shows(picture);
    expect(said).toEqual([]);
    for (let more = 0; more < 5; more++) await shows(MOST_FAILURES + more);
    expect(said).toEqual([expect.objectContaining({ kind: 'engine', culprit: 'ARToolKit' })]);
    expect(console.warn).toHaveBeenCalledTimes(1);
  });

  it('does not wait for so many when each of them took long', async () => {
    const { said, shows } = aWatch(broken);
    await shows(0);
    await shows(LONGEST_FAILURE_MS / 2);
    expect(said).toEqual([]);
    await shows(LONGEST_FAILURE_MS);
    expect(said).toHaveLength(1);
  });

  it('goes on when looks succeed in between', async () => {
    let count = 0;
    const { said, shows } = aWatch(() => (count++ % 10 ? broken() : Promise.resolve(SIGHT)));
    for (let picture = 0; picture < 3 * MOST_FAILURES; picture++) await shows(picture);
    expect(said).toEqual([]);
  });

  it('loses the sign while looks fail, instead of leaving the scene where it was', async () => {
    let fails = false;
    const { watch, states, shows } = aWatch(() => (fails ? broken() : Promise.resolve(SIGHT)));
    await shows(0);
    watch.step(10);
    fails = true;
    await shows(20);
    watch.step(20 + HOLD_MS + FADE_MS);
    expect(states).toEqual(['searching', 'tracking', 'lost']);
  });
});
