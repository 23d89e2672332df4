/** How the owl differs from guides with arms: it turns its head far, flaps, hops, and its scarf comes after. */
import type { GestureTracks } from './gestures';
import { arm, blink, burst, held, sum, swing } from './motion';

export function owlGestures(): GestureTracks {
  return {
    idle: idle(),
    greet: greet(),
    point: point(),
    tell: tell(),
    listen: listen(),
    farewell: farewell(),
    walk: walk(),
  };
}

function idle(): GestureTracks['idle'] {
  return {
    hips: { py: swing(0.004, 3), rz: swing(0.018, 6), ry: swing(0.03, 6, 0.2) },
    head: {
      ry: [
        [0, 0],
        [0.9, 0],
        [1.15, 0.75],
        [2.5, 0.75],
        [2.85, -0.6],
        [4.3, -0.6],
        [4.6, 0],
        [6, 0],
      ],
      rz: [
        [0, 0],
        [1.2, 0],
        [1.5, 0.28],
        [2.4, 0.28],
        [2.8, -0.15],
        [4.3, -0.15],
        [4.7, 0],
        [6, 0],
      ],
    },
    eyes: { sy: blink(1, 2.7, 4.45, 4.75) },
    tail: { rx: burst(0.25, 0.35, 4.6, 5.6) },
    scarfEnd: { rz: swing(0.06, 3) },
  };
}

function greet(): GestureTracks['greet'] {
  return {
    guide: {
      py: [
        [0, 0],
        [0.25, 0],
        [0.45, 0.05],
        [0.65, 0],
        [2.8, 0],
      ],
    },
    hips: {
      py: [
        [0, 0],
        [0.22, -0.02],
        [0.45, 0.01],
        [0.68, -0.015],
        [0.85, 0],
        [2.8, 0],
      ],
      rz: held(0.1, 0.7, 2.1, 2.7),
    },
    ...arm('R', {
      out: sum(
        [
          [0, 0],
          [0.3, 0.2],
          [0.7, 2.1],
          [2.05, 2.1],
          [2.6, 0],
        ],
        burst(0.3, 0.4, 0.7, 2.1),
      ),
      roll: sum(held(0.3, 0.7, 2, 2.6), burst(0.35, 0.4, 0.75, 2.1)),
    }),
    ...arm('L', {
      out: [
        [0, 0],
        [0.2, 0.1],
        [0.42, 0.9],
        [0.75, 0.15],
        [2.1, 0.15],
        [2.7, 0],
      ],
    }),
    scarfEnd: { rz: burst(0.3, 0.5, 0.2, 1.6) },
  };
}

function point(): GestureTracks['point'] {
  return {
    ...arm('R', {
      out: [
        [0, 0],
        [0.8, 1.5],
        [2.4, 1.45],
        [3, 0],
      ],
      roll: [
        [0, 0],
        [0.4, -0.2],
        [0.9, 0.12],
        [2.4, 0.12],
        [3, 0],
      ],
    }),
    ...arm('L', { out: held(0.25, 0.8, 2.4, 3) }),
  };
}

function tell(): GestureTracks['tell'] {
  return {
    ...arm('R', {
      out: [
        [0, 0.3],
        [0.9, 1.15],
        [1.5, 0.7],
        [2.2, 0.3],
        [4, 0.25],
        [5, 0.5],
        [6, 0.3],
      ],
      forward: [
        [0, 0.1],
        [0.9, 0.35],
        [2, 0.1],
        [6, 0.1],
      ],
      roll: swing(0.2, 1.5),
    }),
    ...arm('L', {
      out: [
        [0, 0.25],
        [2.6, 0.25],
        [3.7, 1.15],
        [4.4, 0.7],
        [5, 0.3],
        [6, 0.25],
      ],
      forward: [
        [0, 0.1],
        [2.6, 0.1],
        [3.7, 0.35],
        [5, 0.1],
        [6, 0.1],
      ],
      roll: swing(0.2, 1.5, 0.3),
    }),
    scarfEnd: { rz: swing(0.08, 1.5) },
  };
}

function listen(): GestureTracks['listen'] {
  return {
    head: { rz: sum(0.5, swing(0.04, 4)), ry: -0.12, rx: sum(0.06, burst(0.08, 0.6, 1.2, 2.4)) },
    ...arm('R', { out: 0.06 }),
    ...arm('L', { out: 0.06 }),
  };
}

function farewell(): GestureTracks['farewell'] {
  const spread = {
    out: sum(
      [
        [0, 0],
        [0.75, 0.7],
        [1.2, 0.7],
        [1.8, 1.7],
        [2.8, 1.7],
        [3.3, 0],
      ],
      burst(0.35, 0.3, 1.8, 2.9),
    ),
    forward: [
      [0, 0],
      [0.75, 0.5],
      [1.2, 0.5],
      [1.8, 0],
      [3.4, 0],
    ],
  } as const;
  return {
    ...arm('R', spread),
    ...arm('L', spread),
    torso: { rx: held(0.35, 0.8, 1.2, 1.8) },
    scarfEnd: {
      rx: [
        [0, 0],
        [0.75, -0.5],
        [1.25, -0.5],
        [1.8, 0.1],
        [2.2, 0],
        [3.4, 0],
      ],
      pz: held(0.03, 0.75, 1.25, 1.8),
    },
    guide: {
      py: [
        [0, 0],
        [1.7, 0],
        [2, 0.04],
        [2.5, 0.05],
        [2.9, 0],
        [3.4, 0],
      ],
    },
  };
}

/** It hops and waddles. */
function walk(): GestureTracks['walk'] {
  const hop = (time: number) => 0.02 * Math.abs(Math.sin(time * Math.PI * 2));
  return {
    hips: { py: hop, rz: swing(0.16, 1) },
    head: { rz: swing(-0.14, 1) },
    footL: { py: (time) => Math.max(0, 0.05 * Math.sin(time * Math.PI * 2)), pz: swing(0.03, 1, 0.25) },
    footR: { py: (time) => Math.max(0, -0.05 * Math.sin(time * Math.PI * 2)), pz: swing(-0.03, 1, 0.25) },
    ...arm('R', { out: 0.35 }),
    ...arm('L', { out: 0.35 }),
    scarfEnd: { rz: swing(0.15, 1, 0.1) },
  };
}
