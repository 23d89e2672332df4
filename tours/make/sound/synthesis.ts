/** Sound as numbers: one channel, 22,050 samples a second, made from sines and seeded noise only. */
export const SAMPLES_A_SECOND = 22_050;
export type Samples = Float32Array<ArrayBuffer>;

export function silence(seconds: number): Samples {
  return new Float32Array(Math.round(seconds * SAMPLES_A_SECOND));
}

/** A sound from its loudness at every moment. */
export function tone(seconds: number, at: (seconds: number) => number): Samples {
  return silence(seconds).map((_, index) => at(index / SAMPLES_A_SECOND));
}

/** Rises quickly, falls away: `decay` is the time to a third. */
export function struck(seconds: number, attack = 0.004): (decay: number) => number {
  return (decay) => Math.min(1, seconds / attack) * Math.exp(-seconds / decay);
}

/** A struck body: partials as [factor, loudness, decay]. */
export function bell(hertz: number, partials: readonly Partial3[], seconds: number, attack = 0.004): Samples {
  return tone(seconds, (t) => {
    const envelope = struck(t, attack);
    return partials.reduce(
      (sum, [factor, loudness, decay]) => sum + loudness * envelope(decay) * Math.sin(2 * Math.PI * hertz * factor * t),
      0,
    );
  });
}
export type Partial3 = readonly [factor: number, loudness: number, decay: number];

/** White noise, the same every time for the same seed. */
export function noise(seconds: number, seed: number): Samples {
  const random = seededRandom(seed);
  return silence(seconds).map(() => random() * 2 - 1);
}

/** Lets through what lies around `hertz`; `narrow` 0.5 is wide, 8 is a whistle (a state-variable filter, stable up to 3,600 hertz). */
export function bandPass(sound: Samples, hertz: number, narrow: number): Samples {
  const f = 2 * Math.sin((Math.PI * hertz) / SAMPLES_A_SECOND);
  let [low, band] = [0, 0];
  return sound.map((sample) => {
    low += f * band;
    band += f * (sample - low - band / narrow);
    return band;
  });
}

/** Takes away what lies above `hertz`, gently. */
export function lowPass(sound: Samples, hertz: number): Samples {
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / SAMPLES_A_SECOND);
  let last = 0;
  return sound.map((sample) => (last += share * (sample - last)));
}

/** A sound with its loudness changing over time. */
export function shaped(sound: Samples, loudness: (seconds: number) => number): Samples {
  return sound.map((sample, index) => sample * loudness(index / SAMPLES_A_SECOND));
}

export function gained(sound: Samples, factor: number): Samples {
  return sound.map((sample) => sample * factor);
}

/** Sounds laid over each other at their moments; as long as the last of them, or `seconds`. */
export function mixed(layers: readonly { readonly at: number; readonly sound: Samples }[], seconds = 0): Samples {
  const starts = layers.map(({ at }) => Math.round(at * SAMPLES_A_SECOND));
  const ends = layers.map(({ sound }, index) => (starts[index] ?? 0) + sound.length);
  const all = new Float32Array(Math.max(Math.round(seconds * SAMPLES_A_SECOND), ...ends));
  layers.forEach(({ sound }, index) => {
    const start = starts[index] ?? 0;
    for (let i = 0; i < sound.length; i++) all[start + i] = (all[start + i] ?? 0) + (sound[i] ?? 0);
  });
  return all;
}

/** A small room: three quiet, dull echoes. */
export function inRoom(sound: Samples, share = 0.18): Samples {
  const dull = lowPass(sound, 2200);
  return mixed([
    { at: 0, sound },
    ...[0.021, 0.037, 0.059].map((at, index) => ({ at, sound: gained(dull, share / (index + 1)) })),
  ]);
}

/** The loudest sample becomes `peak`; silence stays silence. */
export function levelled(sound: Samples, peak: number): Samples {
  const loudest = sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return loudest === 0 ? sound : gained(sound, peak / loudest);
}

/** Mulberry32: small, and the same on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
