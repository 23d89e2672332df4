import { describe, expect, it } from 'vitest';
import type { CameraFrame } from '../camera-frames';
import { LocalImageLookout, type ImageTarget } from './image-lookout';

function aContext() {
  const canvas = { width: 1, height: 1 };
  const getImageData = (_x: number, _y: number, width: number, height: number) => ({
    width,
    height,
    data: new Uint8ClampedArray(width * height * 4).fill(128),
  });
  const nothing = () => undefined;
  return { canvas, fillRect: nothing, drawImage: nothing, getImageData } as unknown as CanvasRenderingContext2D;
}
const picture = { width: 120, height: 90, close: () => undefined } as unknown as ImageBitmap;
const bytes = new Uint8Array(1);
const target: ImageTarget = { anchorId: 'poster', picture, files: { iset: bytes, fset: bytes, fset3: bytes } };

describe('looking for target pictures', () => {
  it('opens the natural-feature engine once for each way the phone is held, as it cannot be ended', async () => {
    const opened: string[] = [];
    const lookout = new LocalImageLookout(aContext(), [target], (width, height) => {
      opened.push(`${width}x${height}`);
      return Promise.resolve({ look: () => [] });
    });
    let timeMs = 0;
    const held = async (width: number, height: number) => {
      for (const end = timeMs + 3000; timeMs <= end; timeMs += 1000)
        await lookout.look({ picture, width, height, timeMs } as unknown as CameraFrame);
    };
    await held(640, 480);
    await held(480, 640);
    await held(640, 480);
    expect(opened).toEqual(['640x480', '480x640']);
  });
});
