import { describe, expect, it } from 'vitest';
import { cameraParameters, detectionSize, focalLength, visibleAngle } from './camera-parameters';

describe('camera', () => {
  it('is looked at with 640 pixels on its longer side, upright too, and never enlarged', () => {
    expect(detectionSize(1280, 720)).toEqual({ width: 640, height: 360 });
    expect(detectionSize(1080, 1920)).toEqual({ width: 360, height: 640 });
    expect(detectionSize(320, 240)).toEqual({ width: 320, height: 240 });
  });

  it('has the same lens held upright and across', () => {
    expect(focalLength(360, 640)).toBe(focalLength(640, 360));
  });

  it('is described to the engine in 176 bytes, middle of the picture as its axis', () => {
    const bytes = cameraParameters(640, 360, 500);
    const view = new DataView(bytes.buffer);
    expect(bytes).toHaveLength(176);
    expect([view.getInt32(0), view.getInt32(4)]).toEqual([640, 360]);
    expect([view.getFloat64(8), view.getFloat64(24), view.getFloat64(56)]).toEqual([500, 320, 180]);
  });

  it('shows less upright angle where the page cuts its picture off above and below', () => {
    const whole = visibleAngle(640, 480, 320, 240);
    expect(whole).toBeCloseTo((2 * Math.atan(240 / focalLength(640, 480)) * 180) / Math.PI);
    expect(visibleAngle(640, 480, 390, 420)).toBeCloseTo(whole);
    expect(visibleAngle(640, 480, 1440, 600)).toBeLessThan(whole * 0.7);
  });
});
