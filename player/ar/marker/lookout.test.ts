import { describe, expect, it } from 'vitest';
import type { CameraFrame } from '../camera-frames';
import { LocalLookout } from './lookout';
import type { MarkerEngine, OpenEngine } from './marker-engine';

/** Engines that tell for which sizes they were opened and which have ended. */
function engines() {
  const opened: string[] = [];
  const ended: string[] = [];
  const state = { fails: false };
  const open: OpenEngine = (width, height, _targets, signal) => {
    const size = `${width}x${height}`;
    if (state.fails) return Promise.reject(new Error('does not start'));
    opened.push(size);
    signal.addEventListener('abort', () => ended.push(size));
    const engine: MarkerEngine = {
      strangers: [],
      detect: () => {
        if (ended.length === opened.length) throw new Error('an ended engine was used');
        return [];
      },
    };
    return Promise.resolve(engine);
  };
  return { open, opened, ended, state };
}
function aContext() {
  const canvas = { width: 1, height: 1 };
  const getImageData = (_x: number, _y: number, width: number, height: number) => ({
    width,
    height,
    data: new Uint8ClampedArray(width * height * 4),
  });
  return { canvas, drawImage: () => undefined, getImageData } as unknown as CanvasRenderingContext2D;
}
const frame = (width: number, height: number) =>
  ({ picture: { close: () => undefined }, width, height, timeMs: 1 }) as unknown as CameraFrame;
const life = () => new AbortController().signal;

describe('looking for signs', () => {
  it('opens its engine once, for the size of the pictures that come', async () => {
    const { open, opened } = engines();
    const lookout = new LocalLookout(aContext(), [], open, life());
    expect(opened).toEqual([]);
    await lookout.look(frame(720, 1280));
    await lookout.look(frame(720, 1280));
    expect(opened).toEqual(['360x640']);
  });

  it('tries anew when the engine for a turned phone did not start, and never uses the ended one', async () => {
    const { open, opened, state } = engines();
    const lookout = new LocalLookout(aContext(), [], open, life());
    await lookout.look(frame(640, 480));
    state.fails = true;
    await expect(lookout.look(frame(480, 640))).rejects.toThrow('does not start');
    await expect(lookout.look(frame(480, 640))).rejects.toThrow('does not start');
    state.fails = false;
    await lookout.look(frame(480, 640));
    expect(opened).toEqual(['640x480', '480x640']);
  });

  it('opens one engine only for a picture that comes while it is still opening', async () => {
    const { open, opened } = engines();
    const lookout = new LocalLookout(aContext(), [], open, life());
    await Promise.all([lookout.look(frame(640, 480)), lookout.look(frame(640, 480))]);
    expect(opened).toEqual(['640x480']);
  });
});
