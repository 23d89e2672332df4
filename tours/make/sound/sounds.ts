/** The sounds a score can ask for, by name. All are synthesised; none is a recording. */
import {
  bandPass,
  bell,
  gained,
  lowPass,
  mixed,
  noise,
  seededRandom,
  shaped,
  silence,
  struck,
  type Partial3,
  type Samples,
} from './synthesis';

export const SOUNDS = {
  steps: () => steps(4.2),
  hammer,
  loom,
  lid,
  quiet: () => silence(1.6),
  evening: () => evening(9),
  rustle: () => rustle(2.4),
  'glow-worms': () => glowWorms(7, 26, 5),
  'many-glow-worms': () => glowWorms(9, 70, 8),
  yellow,
  pink,
  black,
} as const satisfies Record<string, () => Samples>;
export type SoundName = keyof typeof SOUNDS;

/** Whether a score's word is a sound. */
export function isSoundName(name: string): name is SoundName {
  return name in SOUNDS;
}

/** Shoes on paving: a dull heel, then a soft sole. */
function steps(seconds: number): Samples {
  const random = seededRandom(3);
  const layers = [];
  for (let at = 0.1; at < seconds - 0.4; at += 0.56) {
    const heel = shaped(bandPass(noise(0.09, at * 1000), 170 + random() * 40, 1.4), (t) => 1.6 * struck(t)(0.025));
    const sole = shaped(bandPass(noise(0.14, at * 777), 1500, 0.8), (t) => 0.22 * struck(t, 0.02)(0.04));
    layers.push({ at: at + random() * 0.03, sound: heel }, { at: at + 0.1, sound: sole });
  }
  return mixed(layers, seconds);
}

/** Steel on steel: the overtones of a bar, which are no chord. */
function hammer(): Samples {
  const bar: readonly Partial3[] = [
    [1, 0.5, 0.5],
    [2.76, 0.35, 0.32],
    [5.4, 0.22, 0.18],
    [8.93, 0.12, 0.08],
  ];
  const blow = (hertz: number, loudness: number) =>
    gained(
      mixed([
        { at: 0, sound: bell(hertz, bar, 1.1, 0.001) },
        { at: 0, sound: shaped(noise(0.03, 9), (t) => struck(t)(0.008)) },
      ]),
      loudness,
    );
  const rhythm = [
    [0, 1],
    [0.62, 0.9],
    [1.24, 1],
    [1.55, 0.45],
    [1.72, 0.3],
    [2.4, 1],
    [3.02, 0.85],
  ] as const;
  return mixed(
    rhythm.map(([at, loudness]) => ({ at, sound: blow(640 + (at % 0.7) * 12, loudness) })),
    4,
  );
}

/** The beat of the batten, the treadle, and the shuttle that flies between. */
function loom(): Samples {
  const wood = (hertz: number, seed: number) =>
    shaped(bandPass(noise(0.16, seed), hertz, 3), (t) => 2 * struck(t)(0.03));
  const shuttle = shaped(
    bandPass(noise(0.34, 21), 2600, 1.2),
    (t) => 0.14 * Math.sin(Math.min(1, t / 0.34) * Math.PI) ** 2,
  );
  const bars = Array.from({ length: 5 }, (_, index) => index * 0.95);
  return mixed(
    bars.flatMap((at, index) => [
      { at, sound: wood(320, 11 + index) },
      { at: at + 0.16, sound: shuttle },
      { at: at + 0.52, sound: wood(520, 31 + index) },
      { at: at + 0.64, sound: wood(430, 51 + index) },
    ]),
    5,
  );
}

/** A wooden lid comes down, then two nails. */
function lid(): Samples {
  const creak = shaped(
    bandPass(noise(0.7, 5), 380, 7),
    (t) => 0.5 * Math.sin(Math.min(1, t / 0.7) * Math.PI) * (0.6 + 0.4 * Math.sin(t * 140)),
  );
  const fall = shaped(bandPass(noise(0.5, 6), 110, 1.6), (t) => 3 * struck(t)(0.09));
  const nail = shaped(bandPass(noise(0.2, 7), 900, 4), (t) => 1.6 * struck(t)(0.03));
  return mixed(
    [
      { at: 0, sound: creak },
      { at: 0.8, sound: fall },
      { at: 1.6, sound: nail },
      { at: 2.05, sound: nail },
    ],
    2.6,
  );
}

/** A little wind in the leaves. */
function evening(seconds: number): Samples {
  const wind = bandPass(lowPass(noise(seconds, 12), 900), 320, 0.6);
  const swell = (t: number) => 0.1 + 0.08 * Math.sin(t * 0.9) + 0.05 * Math.sin(t * 2.3);
  return shaped(wind, (t) => swell(t) * Math.min(1, t / 1.2, (seconds - t) / 1.2));
}

/** Paper lanterns that brush against each other. */
function rustle(seconds: number): Samples {
  const random = seededRandom(14);
  return mixed(
    Array.from({ length: 26 }, (_, index) => {
      const [hertz, loudness] = [2400 + random() * 1100, 0.15 + random() * 0.2];
      const touch = shaped(bandPass(noise(0.06, 100 + index), hertz, 1), (t) => loudness * struck(t, 0.01)(0.02));
      return { at: random() * (seconds - 0.2), sound: touch };
    }),
    seconds,
  );
}

/** Small bells on five notes that go with each other however they fall. */
function glowWorms(seconds: number, count: number, seed: number): Samples {
  const random = seededRandom(seed);
  const notes = [1046.5, 1174.7, 1318.5, 1568, 1760, 2093, 2349.3];
  const glass: readonly Partial3[] = [
    [1, 1, 0.55],
    [2.01, 0.25, 0.25],
    [3.9, 0.08, 0.1],
  ];
  return mixed(
    Array.from({ length: count }, () => {
      const note = notes[Math.floor(random() * notes.length)] ?? 1568;
      return {
        at: random() ** 0.8 * (seconds - 1.6),
        sound: gained(bell(note, glass, 1.6, 0.02), 0.05 + random() * 0.14),
      };
    }),
    seconds,
  );
}

const NOTES: Readonly<Record<string, number>> = Object.fromEntries(
  ['c', 'cis', 'd', 'dis', 'e', 'f', 'fis', 'g', 'gis', 'a', 'b', 'h'].map((name, index) => [name, index]),
);

/** Hertz of a note such as `g4`; German names, b is B flat. */
function hertz(note: string): number {
  const [, name = 'a', octave = '4'] = /^([a-z]+)(\d)$/.exec(note) ?? [];
  return 440 * 2 ** (((NOTES[name] ?? 9) - 9) / 12 + Number(octave) - 4);
}

type Score = readonly (readonly [beat: number, notes: string, beats: number])[];

function played(score: Score, beatSeconds: number, instrument: (hertz: number, seconds: number) => Samples): Samples {
  return mixed(
    score.flatMap(([beat, notes, beats]) =>
      notes.split(' ').map((note) => ({ at: beat * beatSeconds, sound: instrument(hertz(note), beats * beatSeconds) })),
    ),
  );
}

/** Cheerful: a wooden bar instrument that hops. */
function yellow(): Samples {
  const wood = (note: number) =>
    gained(
      bell(
        note,
        [
          [1, 0.8, 0.22],
          [3.93, 0.3, 0.06],
          [9.2, 0.1, 0.02],
        ],
        0.9,
      ),
      0.5,
    );
  const score: Score = [
    [0, 'c5', 1],
    [1, 'e5', 1],
    [2, 'g5', 1],
    [3, 'e5', 1],
    [4, 'a5', 1],
    [5, 'g5', 1],
    [6, 'e5', 1],
    [7, 'c5', 1],
    [8, 'd5', 1],
    [9, 'f5', 1],
    [10, 'a5', 1],
    [11, 'g5', 1],
    [12, 'h4', 1],
    [13, 'd5', 1],
    [14, 'c5', 2],
    [16, 'g5', 1],
    [17, 'c6', 2],
    [0, 'c4 e4', 2],
    [4, 'f4 a4', 2],
    [8, 'd4 f4', 2],
    [12, 'g3 d4', 2],
    [14, 'c4 e4', 2],
    [17, 'c4 g4', 2],
  ];
  return played(score, 0.27, wood);
}

/** Festive: broad chords as of small trumpets. */
function pink(): Samples {
  const brass = (note: number, seconds: number) =>
    lowPass(
      shaped(
        bell(
          note,
          [1, 2, 3, 4, 5].map((factor): Partial3 => [factor, 0.5 / factor, 9]),
          seconds + 0.25,
          0.05,
        ),
        (t) => 0.34 * Math.min(1, t / 0.06) * Math.min(1, Math.max(0, (seconds + 0.2 - t) / 0.2)),
      ),
      2600,
    );
  const score: Score = [
    [0, 'd4 fis4 a4', 2],
    [2, 'd4 g4 h4', 1],
    [3, 'e4 a4 cis5', 2],
    [5, 'd4 a4 d5', 1],
    [6, 'g4 h4 d5', 2],
    [8, 'fis4 a4 d5', 1],
    [9, 'e4 a4 cis5', 2],
    [11, 'd4 fis4 d5', 3],
    [0, 'd3', 2],
    [3, 'a3', 2],
    [6, 'g3', 2],
    [9, 'a3', 2],
    [11, 'd3', 3],
  ];
  return played(score, 0.46, brass);
}

/** Mysterious: low bells that do not come home. */
function black(): Samples {
  const gong = (note: number) =>
    gained(
      bell(
        note,
        [
          [1, 0.7, 1.6],
          [1.48, 0.3, 1.1],
          [2.09, 0.25, 0.7],
          [2.98, 0.12, 0.4],
        ],
        4,
        0.03,
      ),
      0.42,
    );
  const score: Score = [
    [0, 'c3', 3],
    [2, 'fis3', 3],
    [3.5, 'gis3', 2],
    [5, 'd3', 3],
    [6.5, 'e4', 2],
    [7.2, 'b3', 2],
    [8.5, 'cis3', 4],
  ];
  return played(score, 0.62, gong);
}
