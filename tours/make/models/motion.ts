/** Movement as numbers over time. A channel is a constant, a function of seconds, or keys with soft stops. */
export type Key = readonly [seconds: number, value: number];
export type Channel = number | ((seconds: number) => number) | readonly Key[];

/** What moves at one part: turn (radians, added to the rest pose), shift (metres), size, or the mouth's opening. */
export interface Track {
  readonly rx?: Channel;
  readonly ry?: Channel;
  readonly rz?: Channel;
  readonly px?: Channel;
  readonly py?: Channel;
  readonly pz?: Channel;
  readonly sx?: Channel;
  readonly sy?: Channel;
  readonly open?: Channel;
}
export type Tracks = Readonly<Record<string, Track>>;

/** One gesture. `peak` is the second at which a still picture of it is taken. */
export interface Clip {
  readonly name: string;
  readonly seconds: number;
  readonly peak: number;
  readonly loop: boolean;
  readonly tracks: Tracks;
}

export const FULL_TURN = Math.PI * 2;

/** Starts and stops softly. */
export function eased(share: number): number {
  return share * share * (3 - 2 * share);
}

export function valueAt(channel: Channel, seconds: number): number {
  if (typeof channel === 'number') return channel;
  if (typeof channel === 'function') return channel(seconds);
  const next = channel.findIndex(([at]) => seconds <= at);
  const [to, from] = [channel[next], channel[next - 1]];
  if (!to) return channel.at(-1)?.[1] ?? 0;
  if (!from) return to[1];
  return from[1] + (to[1] - from[1]) * eased((seconds - from[0]) / (to[0] - from[0]));
}

/** A swing around zero. */
export function swing(amount: number, period: number, phase = 0): Channel {
  return (seconds) => amount * Math.sin((seconds / period + phase) * FULL_TURN);
}

/** A swing that fades in after `start` and out before `end`. */
export function burst(amount: number, period: number, start: number, end: number): Channel {
  return (seconds) => {
    if (seconds <= start || seconds >= end) return 0;
    const edge = Math.min(1, (seconds - start) / 0.25, (end - seconds) / 0.25);
    return amount * eased(edge) * Math.sin(((seconds - start) / period) * FULL_TURN);
  };
}

/** A pose that is taken between `rise` and `hold` and left again. */
export function held(value: number, rise: number, hold: number, end: number): Channel {
  return [
    [0, 0],
    [rise, value],
    [hold, value],
    [end, 0],
  ];
}

export function sum(...channels: readonly Channel[]): Channel {
  return (seconds) => channels.reduce<number>((total, channel) => total + valueAt(channel, seconds), 0);
}

/** Eyes that close for a moment. */
export function blink(...moments: readonly number[]): Channel {
  return (seconds) =>
    moments.reduce((open, at) => {
      const away = Math.abs(seconds - at);
      return Math.min(open, away < 0.12 ? 0.12 + 0.88 * (away / 0.12) : 1);
    }, 1);
}

/** Shoulder, elbow and wrist of one arm: sideways, forwards, twisted inwards, bent. */
export interface ArmPose {
  readonly out?: Channel;
  readonly forward?: Channel;
  readonly twist?: Channel;
  readonly bend?: Channel;
  readonly roll?: Channel;
  readonly hand?: Channel;
}

/** The tracks of one arm; elbow and wrist follow `lag` seconds late, which makes a movement look alive. */
export function arm(side: 'L' | 'R', pose: ArmPose, lag = 0.08): Tracks {
  const s = side === 'R' ? -1 : 1;
  const { out = 0, forward = 0, twist = 0, bend = 0, roll = 0, hand = 0 } = pose;
  return {
    [`upperArm${side}`]: { rz: scaled(out, s), rx: scaled(forward, -1), ry: scaled(twist, -s) },
    [`lowerArm${side}`]: { rx: scaled(late(bend, lag), -1), rz: scaled(late(roll, lag), s) },
    [`hand${side}`]: { rz: scaled(late(hand, lag * 2), s) },
  };
}

function scaled(channel: Channel, factor: number): Channel {
  if (typeof channel === 'number') return channel * factor;
  if (typeof channel === 'function') return (seconds) => factor * channel(seconds);
  return channel.map(([at, value]): Key => [at, value * factor]);
}

function late(channel: Channel, lag: number): Channel {
  if (typeof channel === 'number' || typeof channel === 'function') return channel;
  return channel.map(([at, value]): Key => [at + lag, value]);
}
