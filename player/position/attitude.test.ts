import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cameraRotation,
  fullCircle,
  halfCircle,
  headingOf,
  pitchOf,
  turnBetween,
  turned,
  upperEdgeHeading,
} from './attitude';

/** A phone held upright in front of the face, its back camera towards a heading, tilted up by a pitch. */
const held = (heading: number, pitch = 0) => ({ alpha: fullCircle(360 - heading), beta: 90 + pitch, gamma: 0 });
/** Lying on a table, its upper edge towards a heading. */
const lying = (heading: number) => ({ alpha: fullCircle(360 - heading), beta: 0, gamma: 0 });

describe('the attitude of a phone', () => {
  it('is no rotation at all for a phone held upright towards north', () => {
    const [x, y, z, w] = cameraRotation(held(0), 0);
    expect([x, y, z, Math.abs(w)].map((value) => Math.round(value * 1e9) / 1e9 + 0)).toEqual([0, 0, 0, 1]);
  });

  it.each([0, 45, 90, 180, 270, 359])('looks towards %i° when held upright that way', (heading) => {
    for (const pitch of [-30, 0, 30]) {
      const rotation = cameraRotation(held(heading, pitch), 0);
      expect(halfCircle((headingOf(rotation) ?? 999) - heading)).toBeCloseTo(0, 6);
      expect(pitchOf(rotation)).toBeCloseTo(pitch, 6);
    }
  });

  it.each([0, 90, 200])('looks straight down on a table and still knows %i° over its upper edge', (heading) => {
    const rotation = cameraRotation(lying(heading), 0);
    expect(pitchOf(rotation)).toBeCloseTo(-90, 3);
    expect(halfCircle((headingOf(rotation) ?? 999) - heading)).toBeCloseTo(0, 6);
  });

  it('knows no heading where it looks straight up', () => {
    expect(headingOf(cameraRotation({ alpha: 10, beta: 180, gamma: 0 }, 0))).toBeUndefined();
  });

  it('looks the same way on its side: the screen turns back what the device was turned', () => {
    // Turned 90° counterclockwise (upper edge to the left) and upright, back towards east: W3C tells gamma −90, alpha 0.
    const rotation = cameraRotation({ alpha: 0, beta: 0, gamma: -90 }, 90);
    expect(headingOf(rotation)).toBeCloseTo(90, 6);
    expect(pitchOf(rotation)).toBeCloseTo(0, 6);
    // Upright on the screen: the same rotation as of a phone held upright towards east.
    const upright = cameraRotation(held(90), 0);
    const same = Math.abs(rotation.reduce((sum, value, index) => sum + value * (upright[index] ?? 0), 0));
    expect(same).toBeCloseTo(1, 9);
  });

  it('does not jump while it is raised through upright with a slight roll, as alpha alone would', () => {
    for (let beta = 80; beta < 100; beta++) {
      const a = headingOf(cameraRotation({ alpha: 300, beta, gamma: 5 }, 0)) ?? 999;
      const b = headingOf(cameraRotation({ alpha: 300, beta: beta + 1, gamma: 5 }, 0)) ?? 999;
      expect(Math.abs(halfCircle(a - b))).toBeLessThan(2);
    }
  });

  it('turns clockwise and says by how much, however the phone is tilted', () => {
    const angle = fc.integer({ min: -179, max: 179 });
    fc.assert(
      fc.property(angle, angle, angle, angle, (alpha, beta, gamma, by) => {
        const rotation = cameraRotation({ alpha, beta, gamma: gamma / 2 }, 0);
        expect(halfCircle(turnBetween(turned(rotation, by), rotation) - by)).toBeCloseTo(0, 5);
        const [before, after] = [headingOf(rotation), headingOf(turned(rotation, by))];
        if (before !== undefined && after !== undefined) expect(halfCircle(after - before - by)).toBeCloseTo(0, 5);
      }),
      { seed: 3 },
    );
  });

  it("has one answer for Apple's compass flat, slanted and upright", () => {
    for (const beta of [0, 30, 60, 90, 110]) {
      const heading = upperEdgeHeading(cameraRotation({ alpha: 270, beta, gamma: 0 }, 0));
      expect(heading).toBeCloseTo(90, 6);
    }
    // On its side the upper edge points to the left of where the camera looks.
    expect(upperEdgeHeading(cameraRotation({ alpha: 0, beta: 0, gamma: -90 }, 0))).toBeCloseTo(0, 6);
  });
});
