import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { focalLength } from '../../player/ar/marker/camera-parameters';
import type { MarkerEngine, MarkerTarget } from '../../player/ar/marker/marker-engine';
import { MarkerFinder } from '../../player/ar/marker/marker-finder';
import type { Pose } from '../../player/ar/marker/pose';
import { engineInNode } from './engine-in-node';
import {
  barcodeSign,
  HEIGHT,
  posed,
  takePicture,
  trueCorners,
  WIDTH,
  type Shot,
  type TruePose,
} from './synthetic-camera';

const FRAMES = 8;
const FRAME_MS = 33;
const sign = barcodeSign(5, '3x3');
const TARGETS: readonly MarkerTarget[] = [{ anchorId: 'sign', kind: 'barcode', matrix: '3x3', number: 5 }];

/** What happens in a part of the walk; `at` runs from 0 to 1. */
type Part = (at: number) => Shot;
const still = (pose: TruePose, more: Partial<Shot> = {}): Shot => ({ poses: [pose], sign, ...more });
/** A shutter open for half a picture's time. */
const moving = (at: number, poseAt: (at: number) => TruePose): Shot =>
  still(poseAt(at), { poses: [-1, 0, 1].map((step) => poseAt(at + (step * 0.15) / 12)) });

const WALK: Readonly<Record<string, Part>> = {
  approach: (at) =>
    still(posed(-25 + 10 * at, 15 * Math.sin(4 * at), 0, [0.5 - 0.9 * at, 0.2 * Math.sin(6 * at), -6.5 + 4 * at])),
  roll: (at) => moving(at, (t) => posed(-25, 0, 360 * t * 0.25, [0.1, 0, -3.6])),
  'tilt back': (at) => still(posed(-68 * Math.sin(Math.PI * at), 0, 11, [0, 0.1, -3.4])),
  'tilt sideways': (at) => still(posed(-8, 68 * Math.sin(Math.PI * at), 0, [0.1, 0, -3.4])),
  far: (at) => still(posed(-20, 10, 0, [0.3 * Math.sin(3 * at), 0.2, -5 - 6 * at])),
  light: (at) =>
    still(posed(-25, 0, 17 * at, [-0.3 + 0.6 * at, 0, -3.8]), {
      light: 1 - 0.5 * Math.sin(Math.PI * at),
      shadowFrom: 320 + 260 * Math.sin(6 * at),
    }),
  fast: (at) =>
    moving(at, (t) => posed(-15, 0, 10 * Math.sin(6 * t), [0.9 * Math.sin(4 * t), 0.3 * Math.sin(5 * t), -4.2])),
};

interface Look {
  readonly part: string;
  readonly found: boolean;
  readonly reprojection: number;
  readonly degrees: number;
  readonly absurd: boolean;
}

const life = new AbortController();
const looks: Look[] = [];
let mistaken = 0;

beforeAll(async () => {
  const engine = await engineInNode(TARGETS, life.signal);
  let seed = 1;
  for (const [part, shotAt] of Object.entries(WALK)) {
    const finder = finderOf(engine);
    for (let frame = 0; frame < FRAMES; frame++) {
      const shot = { ...shotAt(frame / FRAMES), seed: seed++ };
      looks.push(lookAt(finder, part, shot, frame * FRAME_MS));
    }
  }
  const finder = finderOf(engine);
  for (let frame = 0; frame < FRAMES; frame++) {
    const wall: Shot = { poses: [posed(-20, frame * 3, 0, [0, 0, -6])], seed: seed++ };
    mistaken += finder.look(takePicture(wall), frame * FRAME_MS).length;
  }
}, 240_000);
afterAll(() => life.abort());

function finderOf(engine: MarkerEngine): MarkerFinder {
  return new MarkerFinder(engine, TARGETS, { width: WIDTH, height: HEIGHT }, focalLength(WIDTH, HEIGHT));
}

function lookAt(finder: MarkerFinder, part: string, shot: Shot, time: number): Look {
  const [found] = finder.look(takePicture(shot), time);
  const truth = shot.poses[Math.floor(shot.poses.length / 2)] as TruePose;
  if (!found) return { part, found: false, reprojection: 0, degrees: 0, absurd: false };
  const { pose } = found;
  const reprojection = mean(
    trueCorners(pose).map(([x, y], index) => distance([x, y], trueCorners(truth)[index] ?? [0, 0])),
  );
  const absurd = pose.position[2] >= 0 || Math.abs(pose.position[2] / truth.position[2] - 1) > 0.5;
  return { part, found: true, reprojection, degrees: angle(pose, truth), absurd };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const distance = (a: readonly number[], b: readonly number[]) =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));
const part = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Infinity;

/** Degrees between two rotations. */
function angle(a: Pose, b: TruePose): number {
  const trace = a.rotation.reduce(
    (sum, row, i) => sum + row.reduce((s, value, j) => s + value * (b.rotation[i as 0 | 1 | 2][j] ?? 0), 0),
    0,
  );
  return (Math.acos(Math.min(1, Math.max(-1, (trace - 1) / 2))) * 180) / Math.PI;
}

describe('a sign before the camera', () => {
  const found = () => looks.filter((look) => look.found);

  it('is found in at least nine of ten pictures of a walk, and in half the pictures of even its darkest part', () => {
    expect(found().length / looks.length).toBeGreaterThanOrEqual(0.9);
    for (const name of Object.keys(WALK)) {
      const inPart = looks.filter((look) => look.part === name);
      expect(inPart.filter((look) => look.found).length / inPart.length, name).toBeGreaterThanOrEqual(0.5);
    }
  });

  it('is placed within two pixels and three degrees in nine of ten pictures', () => {
    const pixels = found().map(({ reprojection }) => reprojection);
    const degrees = found().map((look) => look.degrees);
    expect(part(pixels, 0.5)).toBeLessThan(1);
    expect(part(pixels, 0.9)).toBeLessThan(2);
    expect(part(degrees, 0.5)).toBeLessThan(0.5);
    expect(part(degrees, 0.9)).toBeLessThan(3);
  });

  it('never stands behind the camera or at half or twice its distance', () => {
    expect(looks.filter(({ absurd }) => absurd)).toEqual([]);
  });

  it('is never seen on a wall without a sign', () => {
    expect(mistaken).toBe(0);
  });
});
