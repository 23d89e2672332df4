import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eachCameraFrame, type CameraFrame } from './camera-frames';

/** A video whose pictures come when the test says so, and what its pictures are made into. */
function aVideo() {
  let heard: ((now: number) => void) | undefined;
  const video = {
    readyState: 4,
    videoWidth: 640,
    videoHeight: 480,
    requestVideoFrameCallback: (next: (now: number) => void) => ((heard = next), 1),
    cancelVideoFrameCallback: () => (heard = undefined),
  };
  const shows = async (timeMs: number) => {
    const next = heard;
    heard = undefined;
    next?.(timeMs);
    await new Promise((resolve) => setTimeout(resolve));
    return next !== undefined;
  };
  return { video: video as unknown as HTMLVideoElement, size: video, shows };
}
const closed: string[] = [];
class AFrame {
  readonly kind = 'frame';
  readonly displayWidth: number;
  readonly displayHeight: number;
  static rotation = 0;
  readonly rotation = AFrame.rotation;
  constructor(video: HTMLVideoElement) {
    this.displayWidth = video.videoWidth;
    this.displayHeight = video.videoHeight;
  }
  close(): void {
    closed.push(this.kind);
  }
}
const kindOf = ({ picture }: CameraFrame) => (picture as unknown as { kind: string }).kind;

describe('camera pictures', () => {
  let life: AbortController;
  beforeEach(() => {
    life = new AbortController();
    closed.length = 0;
    AFrame.rotation = 0;
    vi.stubGlobal('HTMLMediaElement', { HAVE_CURRENT_DATA: 2 });
    vi.stubGlobal('VideoFrame', AFrame);
    vi.stubGlobal('createImageBitmap', () => Promise.resolve({ kind: 'bitmap', close: () => closed.push('bitmap') }));
  });
  afterEach(() => {
    life.abort();
    vi.unstubAllGlobals();
  });

  it('come one at a time: while one is looked at, newer ones are let pass', async () => {
    const { video, shows } = aVideo();
    const times: number[] = [];
    let looked: () => void = () => undefined;
    const take = ({ timeMs }: CameraFrame) => {
      times.push(timeMs);
      return new Promise<void>((resolve) => (looked = resolve));
    };
    eachCameraFrame(video, take, life.signal);
    await shows(10);
    expect(await shows(20)).toBe(false);
    looked();
    await new Promise((resolve) => setTimeout(resolve));
    await shows(30);
    expect(times).toEqual([10, 30]);
  });

  it('tell the size that a turned phone has now', async () => {
    const { video, size, shows } = aVideo();
    const sizes: number[] = [];
    eachCameraFrame(video, ({ width, height }) => void sizes.push(width, height), life.signal);
    await shows(1);
    Object.assign(size, { videoWidth: 480, videoHeight: 640 });
    await shows(2);
    expect(sizes).toEqual([640, 480, 480, 640]);
  });

  it('come without a copy, but as bitmaps when they lie otherwise than shown, and after a look that failed', async () => {
    const { video, shows } = aVideo();
    const kinds: string[] = [];
    let fails = false;
    const take = (frame: CameraFrame) => {
      kinds.push(kindOf(frame));
      if (fails) throw new Error('cannot be handed over');
    };
    eachCameraFrame(video, take, life.signal);
    await shows(1);
    AFrame.rotation = 90;
    await shows(2);
    AFrame.rotation = 0;
    fails = true;
    await shows(3);
    fails = false;
    await shows(4);
    expect(kinds).toEqual(['frame', 'bitmap', 'frame', 'bitmap']);
    expect(closed).toEqual(['frame']);
  });

  it('end with the signal, and what was under way is closed', async () => {
    vi.stubGlobal('VideoFrame', undefined);
    const { video, shows } = aVideo();
    let taken = 0;
    eachCameraFrame(video, () => void taken++, life.signal);
    const showing = shows(1);
    life.abort();
    await showing;
    expect(await shows(2)).toBe(false);
    expect([taken, closed]).toEqual([0, ['bitmap']]);
  });
});
