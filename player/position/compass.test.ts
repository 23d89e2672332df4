import { describe, expect, it } from 'vitest';
import { compassHeading } from './compass';
import { readingOf } from './orientation-events';

const event = { alpha: 270, beta: 0, gamma: 0, absolute: false };

describe('the compass of the map', () => {
  it("takes Apple's heading, turned with the screen", () => {
    const reading = readingOf({ ...event, webkitCompassHeading: 350, webkitCompassAccuracy: 10 }, false, 0);
    expect(reading && compassHeading(reading, 90)).toBe(80);
  });

  it('takes the absolute attitude, flat or upright', () => {
    for (const beta of [0, 45, 90]) {
      const reading = readingOf({ ...event, beta }, true, 0);
      expect(reading && compassHeading(reading, 0)).toBeCloseTo(90, 6);
    }
  });

  it('says nothing without north, without a sensor, or before Apple has calibrated', () => {
    const relative = readingOf(event, false, 0);
    expect(relative && compassHeading(relative, 0)).toBeUndefined();
    expect(readingOf({ ...event, alpha: null }, true, 0)).toBeUndefined();
    const uncalibrated = readingOf({ ...event, webkitCompassHeading: 10, webkitCompassAccuracy: -1 }, false, 0);
    expect(uncalibrated?.compass).toBeUndefined();
  });
});
