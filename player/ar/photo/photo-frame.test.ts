import { describe, expect, it } from 'vitest';
import { stillSize, visiblePart } from './photo-frame';

describe('the still of camera and scene', () => {
  it('cuts a wide camera picture to an upright view in the middle', () => {
    const part = visiblePart({ width: 1280, height: 720 }, { width: 400, height: 800 });
    expect(part).toEqual({ x: 460, y: 0, width: 360, height: 720 });
  });

  it('cuts above and below when the view is wider', () => {
    const part = visiblePart({ width: 640, height: 480 }, { width: 800, height: 400 });
    expect(part).toEqual({ x: 0, y: 80, width: 640, height: 320 });
  });

  it('is as large as the camera sees it', () => {
    const view = { width: 400, height: 800 };
    expect(stillSize({ width: 900, height: 1800 }, view, 2)).toEqual({ width: 900, height: 1800 });
  });

  it('is not smaller than on the screen, and never larger than 2048 pixels', () => {
    const view = { width: 400, height: 800 };
    expect(stillSize({ width: 240, height: 480 }, view, 2)).toEqual({ width: 800, height: 1600 });
    expect(stillSize({ width: 2000, height: 4000 }, view, 2)).toEqual({ width: 1024, height: 2048 });
  });

  it('has a good size without a camera, in the shape of the view', () => {
    expect(stillSize(undefined, { width: 1000, height: 500 }, 1)).toEqual({ width: 1600, height: 800 });
  });
});
