/** Gestures that go on as long as they are needed: they loop. `k` is the figure's energy. */
import { arm, blink, burst, sum, swing, type Tracks } from './motion';

/** Breathing, looking round, blinking. */
export function idle(k: number): Tracks {
  return {
    hips: { py: swing(0.006, 3), rz: swing(0.018 * k, 6), ry: swing(0.03 * k, 6, 0.2) },
    torso: { rx: swing(0.018, 3, 0.1), rz: swing(-0.03 * k, 6, 0.05), ry: swing(0.03 * k, 6, 0.1) },
    head: {
      ry: [
        [0, 0],
        [1.1, 0],
        [1.6, 0.3],
        [2.9, 0.3],
        [3.5, -0.22],
        [4.9, -0.22],
        [5.5, 0],
        [6, 0],
      ],
      rz: [
        [0, 0],
        [1.2, 0],
        [1.8, 0.09],
        [2.9, 0.09],
        [3.6, -0.07],
        [5, -0.07],
        [5.6, 0],
        [6, 0],
      ],
      rx: swing(0.025, 3, 0.2),
    },
    eyes: { sy: blink(1.3, 3.2, 3.5, 5.3) },
    ...arm('R', { out: swing(0.04, 3, 0.15), bend: swing(0.05, 3, 0.3) }),
    ...arm('L', { out: swing(0.04, 3, 0.2), bend: swing(0.05, 3, 0.35) }),
  };
}

/** Open hands, in turn. */
export function tell(k: number): Tracks {
  return {
    hips: { py: swing(0.006, 2), ry: swing(0.08 * k, 6), px: swing(0.015 * k, 6) },
    torso: { ry: swing(0.14 * k, 6, 0.03), rx: swing(0.04, 3, 0.1), rz: swing(0.04 * k, 6, 0.1) },
    head: { ry: swing(0.22, 6, 0.06), rx: sum(swing(0.05, 1.5), swing(0.03, 1)), rz: swing(0.08, 3, 0.2) },
    eyes: { sy: blink(0.9, 2.7, 4.6) },
    ...arm(
      'R',
      {
        out: [
          [0, 0.2],
          [0.9, 0.5],
          [1.8, 0.3],
          [3, 0.15],
          [4.2, 0.25],
          [5, 0.4],
          [6, 0.2],
        ],
        forward: [
          [0, 0.15],
          [0.9, 0.3],
          [1.8, 0.35],
          [3, 0.1],
          [4.2, 0.3],
          [6, 0.15],
        ],
        bend: [
          [0, 0.9],
          [0.9, 1.1],
          [1.5, 0.85],
          [2, 1.3],
          [3, 0.8],
          [4.2, 1.25],
          [5, 1],
          [6, 0.9],
        ],
        twist: [
          [0, -0.2],
          [0.9, -0.85],
          [1.8, -0.1],
          [3, -0.2],
          [5, -0.6],
          [6, -0.2],
        ],
        hand: sum(0.15, swing(0.25, 1.5)),
      },
      0,
    ),
    ...arm(
      'L',
      {
        out: [
          [0, 0.2],
          [1.5, 0.15],
          [3, 0.25],
          [3.9, 0.5],
          [4.8, 0.3],
          [6, 0.2],
        ],
        forward: [
          [0, 0.1],
          [1.5, 0.1],
          [3, 0.25],
          [3.9, 0.3],
          [4.8, 0.3],
          [6, 0.1],
        ],
        bend: [
          [0, 0.7],
          [1.5, 0.65],
          [3, 1.1],
          [3.9, 1.1],
          [4.8, 1.2],
          [6, 0.7],
        ],
        twist: [
          [0, -0.1],
          [2.6, -0.1],
          [3.9, -0.85],
          [4.9, -0.3],
          [6, -0.1],
        ],
        hand: sum(0.15, swing(0.25, 1.5, 0.4)),
      },
      0,
    ),
  };
}

/** The head aslant, a hand at the chin, nodding. */
export function listen(): Tracks {
  return {
    hips: { py: swing(0.006, 4), rz: -0.02 },
    torso: { rx: sum(0.1, swing(0.015, 4)), ry: 0.1, rz: -0.05 },
    head: { rz: sum(0.22, swing(0.03, 4)), ry: -0.1, rx: sum(0.05, burst(0.09, 0.6, 1.2, 2.4)) },
    eyes: { sy: blink(0.6, 2.9) },
    ...arm('R', { out: -0.1, forward: 0.85, twist: 0.5, bend: sum(1.95, swing(0.04, 4)), hand: 0.1 }),
    ...arm('L', { out: 0.12, forward: 0.3, twist: 0.85, bend: 1.25 }),
  };
}

/** One double step. Skirts hide the knees: feet and legs swing, the body follows. */
export function walk(k: number): Tracks {
  const lift = (side: 1 | -1) => (seconds: number) => Math.max(0, side * 0.045 * Math.sin(seconds * Math.PI * 2));
  return {
    hips: { py: swing(0.014 * k, 0.5), rz: swing(0.035 * k, 1), ry: swing(0.07 * k, 1, 0.25) },
    torso: { rx: 0.05, ry: swing(-0.12 * k, 1, 0.25), rz: swing(-0.03 * k, 1) },
    head: { ry: swing(0.06 * k, 1, 0.25), rx: -0.03 },
    footL: { py: lift(1), pz: swing(0.09, 1, 0.25) },
    footR: { py: lift(-1), pz: swing(-0.09, 1, 0.25) },
    legL: { rx: swing(-0.42, 1, 0.25) },
    legR: { rx: swing(0.42, 1, 0.25) },
    ...arm('R', { forward: swing(0.42 * k, 1, 0.25), bend: 0.2 }),
    ...arm('L', { forward: swing(-0.42 * k, 1, 0.25), bend: 0.2 }),
  };
}
