import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullCircle, halfCircle, headingOf, pitchOf } from '../../position/attitude';
import type { OrientationReading } from '../../position/orientation-events';
import { HeadingFusion } from './heading-fusion';

type Noise = (step: number) => number;
const still: Noise = () => 0;

/** What a phone tells that is held upright towards a heading; its gyroscope began at an unknown north. */
interface Recording {
  readonly heading: (seconds: number) => number;
  readonly seconds: number;
  readonly noise?: Noise;
  readonly gyroscopeNorth?: number;
  readonly kind: 'android' | 'absolute only' | 'apple' | 'gyroscope only';
  readonly accuracyDegrees?: number;
  /** How the phone is tilted: 0 flat, 90 upright. */
  readonly beta?: number;
}

function play(recording: Recording, fusion = new HeadingFusion(), from = 0): HeadingFusion {
  const { heading, seconds, noise = still, gyroscopeNorth = 77, kind, beta = 95 } = recording;
  for (let step = 0; step <= seconds * 30; step++) {
    const truth = heading(step / 30);
    const at = from + (step * 1000) / 30;
    const upright = (towards: number, absolute: boolean): OrientationReading => ({
      alpha: fullCircle(-towards),
      beta,
      gamma: 0,
      absolute,
      at,
    });
    const gyroscope = upright(truth - gyroscopeNorth, false);
    const degrees = fullCircle(truth + noise(step));
    if (kind === 'apple')
      fusion.take({ ...gyroscope, compass: { degrees, accuracyDegrees: recording.accuracyDegrees ?? 10 } }, 0);
    if (kind === 'android' || kind === 'gyroscope only') fusion.take(gyroscope, 0);
    if (kind === 'android' || kind === 'absolute only') fusion.take(upright(degrees, true), 0);
  }
  return fusion;
}

const headingNow = (fusion: HeadingFusion) => headingOf(fusion.latest()?.quaternion ?? [0, 0, 0, 1]) ?? NaN;
const offBy = (fusion: HeadingFusion, truth: number) => Math.abs(halfCircle(headingNow(fusion) - truth));

describe('which way the visitor looks', () => {
  it.each(['android', 'absolute only', 'apple'] as const)(
    'is told at once and exactly by a good compass: %s',
    (kind) => {
      const fusion = play({ kind, heading: () => 123, seconds: 0 });
      expect(offBy(fusion, 123)).toBeLessThan(1e-6);
      expect(fusion.latest()).toMatchObject({ absolute: true, swinging: false });
      expect(pitchOf(fusion.latest()?.quaternion ?? [0, 0, 0, 1])).toBeCloseTo(5, 6);
    },
  );

  it.each(['android', 'apple'] as const)('follows a turn without lag where there is a gyroscope: %s', (kind) => {
    const fusion = play({ kind, heading: (seconds) => seconds * 60, seconds: 4 });
    expect(offBy(fusion, 240)).toBeLessThan(1e-6);
  });

  it('is five times steadier than a trembling compass, and right on average', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -15, max: 15, noNaN: true }), { minLength: 64, maxLength: 64 }),
        fc.integer({ min: 0, max: 359 }),
        fc.constantFrom('android' as const, 'apple' as const),
        (values, truth, kind) => {
          const noise: Noise = (step) => values[(step * 37) % 64] ?? 0;
          const bias = values.reduce((sum, value) => sum + value, 0) / values.length;
          const fusion = play({ kind, heading: () => truth, seconds: 6, noise });
          expect(offBy(fusion, truth + bias)).toBeLessThan(2);
          const before = headingNow(fusion);
          play({ kind, heading: () => truth, seconds: 1, noise }, fusion, 6034);
          expect(Math.abs(halfCircle(headingNow(fusion) - before))).toBeLessThan(3);
        },
      ),
      { seed: 11, numRuns: 40 },
    );
  });

  it('is not known by a gyroscope alone, but turns with it', () => {
    const fusion = play({ kind: 'gyroscope only', heading: (seconds) => seconds * 30, seconds: 2 });
    expect(fusion.latest()?.absolute).toBe(false);
    expect(offBy(fusion, 60 - 77)).toBeLessThan(1e-6);
  });

  it('comes from walking where no compass tells it, once three courses agree', () => {
    const fusion = play({ kind: 'gyroscope only', heading: () => 200, seconds: 1 });
    fusion.takeCourse(205);
    fusion.takeCourse(40);
    fusion.takeCourse(198);
    expect(fusion.latest()?.absolute).toBe(false);
    fusion.takeCourse(201);
    fusion.takeCourse(202);
    expect(fusion.latest()).toMatchObject({ absolute: true, headingAccuracyDegrees: 25 });
    expect(offBy(fusion, 202)).toBeLessThan(8);
  });

  it('does not take the course for north where a compass knows better', () => {
    const fusion = play({ kind: 'apple', heading: () => 90, seconds: 1 });
    for (let time = 0; time < 5; time++) fusion.takeCourse(180);
    expect(offBy(fusion, 90)).toBeLessThan(1e-6);
  });

  it('tells what Apple says of its accuracy, or worse if the compass disagrees with itself', () => {
    expect(play({ kind: 'apple', heading: () => 5, seconds: 1 }).latest()?.headingAccuracyDegrees).toBe(10);
    const noise: Noise = (step) => (step % 2 === 0 ? 60 : -60);
    const trembling = play({ kind: 'apple', heading: () => 5, seconds: 2, noise }).latest();
    expect(trembling?.headingAccuracyDegrees).toBeGreaterThan(40);
    expect(play({ kind: 'android', heading: () => 5, seconds: 1 }).latest()?.headingAccuracyDegrees).toBeUndefined();
  });

  it.each(['android', 'absolute only', 'apple'] as const)('is told to swing when the compass does: %s', (kind) => {
    const noise: Noise = (step) => 70 * Math.sin(step / 3);
    expect(play({ kind, heading: () => 5, seconds: 3, noise }).latest()?.swinging).toBe(true);
  });

  it('is not told to swing when somebody looks about', () => {
    const about = (seconds: number) => 80 * Math.sin(seconds * 2);
    for (const kind of ['android', 'absolute only', 'apple'] as const)
      expect(play({ kind, heading: about, seconds: 6 }).latest()?.swinging).toBe(false);
  });

  it('stays where it was set by hand, though the compass says otherwise, and follows the turns', () => {
    const fusion = play({ kind: 'apple', heading: () => 90, seconds: 3, noise: () => 25 });
    expect(offBy(fusion, 115)).toBeLessThan(1e-6);
    fusion.turn(-25);
    fusion.trustHand();
    expect(offBy(fusion, 90)).toBeLessThan(1e-6);
    play({ kind: 'apple', heading: () => 130, seconds: 5, noise: () => 45 }, fusion, 3034);
    expect(offBy(fusion, 130)).toBeLessThan(12);
    expect(fusion.latest()).toMatchObject({ absolute: true, headingAccuracyDegrees: undefined });
  });

  it('is true north, not the one of the compass; a course is true already', () => {
    const fusion = play({ kind: 'android', heading: () => 100, seconds: 1 });
    fusion.setDeclination(4.6);
    expect(offBy(fusion, 104.6)).toBeLessThan(1e-6);
    const walking = play({ kind: 'gyroscope only', heading: () => 200, seconds: 1 });
    walking.setDeclination(4.6);
    for (let time = 0; time < 3; time++) walking.takeCourse(200);
    expect(offBy(walking, 200)).toBeLessThan(1e-6);
  });

  it("is not turned round by Apple's compass on a phone held upright", () => {
    const raised = play({ kind: 'apple', heading: () => 90, seconds: 1, beta: 40 });
    play({ kind: 'apple', heading: () => 90, seconds: 3, noise: () => 180 }, raised, 1034);
    expect(offBy(raised, 90)).toBeLessThan(1e-6);
    const lowered = play({ kind: 'apple', heading: () => 90, seconds: 1, noise: () => 180 });
    play({ kind: 'apple', heading: () => 90, seconds: 1, beta: 40 }, lowered, 1034);
    expect(offBy(lowered, 90)).toBeLessThan(1e-6);
  });

  it('finds north again after the phone slept and its gyroscope began anew', () => {
    const fusion = play({ kind: 'apple', heading: () => 90, seconds: 5 });
    play({ kind: 'apple', heading: () => 90, seconds: 1, gyroscopeNorth: 300 }, fusion, 20_000);
    expect(offBy(fusion, 90)).toBeLessThan(1e-6);
  });
});
