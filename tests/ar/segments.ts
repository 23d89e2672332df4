/** The walks before a target that every engine is tried with: nine things that happen to a visitor, and a still hand. Pure. */
import { posed, projected, random, type Camera, type TruePose } from './optics';
import type { Sign } from './printed';
import type { Shot } from './synthetic-camera';

export const SEGMENTS = ['absent', 'approach', 'roll', 'tiltX', 'tiltY', 'far', 'light', 'fast', 'occluded'] as const;
export type Segment = (typeof SEGMENTS)[number] | 'still' | 'nudge';

/** What hangs on the wall, and how it is looked at. */
export interface Subject {
  readonly sign: Sign;
  /** Height by width. */
  readonly aspect: number;
  readonly camera: Camera;
  /** All distances are multiplied by this; 1 is a visitor who stands back. */
  readonly nearness: number;
}

/** One picture to be taken, with the truth that belongs to it. */
export interface PlannedFrame {
  readonly segment: Segment;
  readonly shot: Shot;
  readonly pose: TruePose;
  /** Whether the target hangs there at all. */
  readonly present: boolean;
  /** Whether all of it is in the picture. */
  readonly visible: boolean;
  /** How far the segment has come, 0 to 1. */
  readonly at: number;
}

/** What chance makes different from one seed to the next: never how hard it is, only where and which way round. */
interface Chance {
  readonly side: 1 | -1;
  readonly turn: number;
  readonly phase: number;
  readonly shift: number;
  readonly corner: number;
}

const sine = Math.sin;
const TURN = 2 * Math.PI;

/** The pose of a segment at a time from 0 to 1, in target widths. */
function poseIn(segment: Segment, at: number, { side, turn, phase, shift }: Chance): TruePose {
  switch (segment) {
    case 'absent':
      return posed(-20 + turn, 6 * sine(TURN * at), 0, [shift, 0, -6]);
    case 'approach':
      return posed(-25 + 10 * at + turn / 2, side * 15 * sine(4 * at), turn, [
        side * (0.5 - 0.9 * at),
        0.2 * sine(6 * at),
        -7 + 4.4 * at,
      ]);
    case 'roll':
      return posed(-25 + turn / 2, 0, side * 360 * at + 90 * phase, [0.1 * sine(6.28 * at), shift, -3.6]);
    case 'tiltX':
      return posed(side * -75 * sine(Math.PI * at), 0, 11 + turn, [shift, 0.1, -3.4]);
    case 'tiltY':
      return posed(-8, side * 75 * sine(Math.PI * at), turn / 2, [0.1, shift, -3.4]);
    case 'far':
      return posed(-20 + turn / 2, side * 10, turn, [0.3 * sine(3 * at + phase), 0.2, -5 - 11 * at]);
    case 'light':
      return posed(-25 + turn / 2, 0, side * 17 * at, [side * (-0.3 + 0.6 * at), shift, -3.8]);
    case 'fast':
      return posed(-15, 0, 17 * sine(12 * at), [
        side * 1.1 * sine(4 * Math.PI * at),
        0.45 * sine(6 * Math.PI * at + phase / 2),
        -4.2,
      ]);
    case 'occluded':
      return posed(-20 + turn / 2, side * 20 * sine(3 * at), turn, [shift, 0, -3.2]);
    case 'still':
    case 'nudge':
      return posed(-35 + turn / 2, side * 12, 8.6 + turn, [0.2 + shift, -0.05, -4.2]);
  }
}

/** The walk through all nine segments. @param length pictures in each; 60 is the speed of a visitor at 30 a second */
export function walkBefore(subject: Subject, seed: number, length: number): readonly PlannedFrame[] {
  return SEGMENTS.flatMap((segment, order) => {
    const chance = chanceOf(seed * 101 + order);
    return Array.from({ length }, (_, frame) => planned(subject, segment, frame, length, chance, seed));
  });
}

/** A hand that does not move, while the camera's exposure wavers; `nudge` goes one pixel to the side and back, eight times. */
export function restBefore(
  subject: Subject,
  seed: number,
  length: number,
  segment: 'still' | 'nudge',
): readonly PlannedFrame[] {
  const chance = chanceOf(seed * 101 + 50);
  return Array.from({ length }, (_, frame) => {
    const frameAt = planned(subject, segment, frame, length, chance, seed);
    const aside = segment === 'nudge' && Math.floor((frame * 8) / length) % 2 === 1;
    const [x, y, z] = frameAt.pose.position;
    const pose = aside ? { ...frameAt.pose, position: [x - z / subject.camera.focal, y, z] as const } : frameAt.pose;
    return { ...frameAt, pose, shot: { ...frameAt.shot, poses: [pose], light: 1 + 0.03 * sine(frame * 0.7) } };
  });
}

function planned(
  subject: Subject,
  segment: Segment,
  frame: number,
  length: number,
  chance: Chance,
  seed: number,
): PlannedFrame {
  const { sign, aspect, camera, nearness } = subject;
  const at = frame / length;
  const poseAt = (time: number): TruePose => {
    const { rotation, position } = poseIn(segment, Math.min(1, Math.max(0, time)), chance);
    return { rotation, position: position.map((length_) => length_ * nearness) as unknown as TruePose['position'] };
  };
  const pose = poseAt(at);
  const present = segment !== 'absent';
  const opened = segment === 'fast' || segment === 'roll' ? [-2, -1, 0, 1, 2] : [0];
  const poses = opened.map((step) => poseAt(at + step / (10 * length)));
  const shot: Shot = {
    poses,
    aspect,
    ...camera,
    seed: seed * 100_003 + frame * 7 + SEGMENTS.indexOf(segment as 'far') * 1009,
    ...(present && { sign }),
    ...(segment === 'light' && {
      light: 1 - 0.82 * sine(Math.PI * at),
      shadowFrom: camera.width * (0.5 + 0.4 * sine(6 * at + chance.phase)),
    }),
    ...(segment === 'occluded' && { thumb: { corner: chance.corner, radius: 0.02 + 0.32 * sine(Math.PI * at) } }),
  };
  return { segment, shot, pose, present, visible: present && isInside(pose, subject), at };
}

function isInside(pose: TruePose, { camera, aspect }: Subject): boolean {
  return projected(pose, camera, aspect).every(([x, y]) => x >= 0 && y >= 0 && x < camera.width && y < camera.height);
}

function chanceOf(seed: number): Chance {
  const next = random(seed);
  return {
    side: next() < 0.5 ? 1 : -1,
    turn: 12 * (next() - 0.5),
    phase: 2 * (next() - 0.5),
    shift: 0.2 * (next() - 0.5),
    corner: Math.floor(next() * 4),
  };
}
