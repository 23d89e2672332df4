/**
 * Makes a tour's recordings and captions: `npx tsx tours/make/sound/make-sounds.ts tours/weimar.bauhaus`
 * plays `sound.json` and speaks the guide's lines in `tour.json`, in every language of the tour.
 * Needs espeak-ng and ffmpeg on the machine; nothing of them goes into the tour but sound.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { perform, webVtt, type Moves, type Performance, type Pronunciations, type Step } from './score';
import { spoken } from './speech';
import { SAMPLES_A_SECOND, type Samples } from './synthesis';

interface SoundBook {
  readonly pronounce: Pronunciations;
  readonly scores: Readonly<Record<string, readonly Step[]>>;
  /** What the guide does at which words, per recording and language. */
  readonly moves: Readonly<Record<string, Readonly<Record<string, Moves>>>>;
}
interface GuideBlock {
  readonly kind: string;
  readonly character?: string;
  readonly lines?: readonly { readonly id: string; readonly text: Readonly<Record<string, string>> }[];
}
interface SourceTour {
  readonly languages: readonly string[];
  readonly stations: readonly { readonly story: readonly GuideBlock[] }[];
}

const KILOBITS_A_SECOND = 56;

function main(folder: string): void {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const tour = read('tour.json') as SourceTour;
  const book = read('sound.json') as SoundBook;
  const scores = Object.entries(book.scores).map(([name, steps]) => ({ name, steps }));
  for (const { name, steps } of [...scores, ...linesOf(tour)])
    for (const language of tour.languages)
      save(
        join(folder, 'media', `${name}.${language}`),
        perform(steps, language, spoken, book.pronounce),
        book.moves[name]?.[language],
      );
}

/** Every line of a guide as a score of its own. */
function linesOf(tour: SourceTour): { name: string; steps: readonly Step[] }[] {
  return tour.stations.flatMap(({ story }) =>
    story.flatMap((block) =>
      (block.kind === 'guide' ? (block.lines ?? []) : []).map((line) => ({
        name: `${block.character ?? 'guide'}-${line.id}`,
        steps: [{ say: line.text }],
      })),
    ),
  );
}

function save(path: string, { sound, cues, seconds }: Performance, moves: Moves = []): void {
  const mp3 = [
    '-codec:a',
    'libmp3lame',
    '-b:a',
    `${KILOBITS_A_SECOND}k`,
    '-ac',
    '1',
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-id3v2_version',
    '0',
  ];
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-f', 'wav', '-i', 'pipe:0', ...mp3, `${path}.mp3`], {
    input: wavOf(sound),
  });
  writeFileSync(`${path}.vtt`, webVtt(cues, moves));
  console.log(`${path}.mp3: ${seconds.toFixed(1)} s, ${cues.length} captions`);
}

function wavOf(sound: Samples): Buffer {
  const wav = Buffer.alloc(44 + sound.length * 2);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + sound.length * 2, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(SAMPLES_A_SECOND, 24);
  wav.writeUInt32LE(SAMPLES_A_SECOND * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(sound.length * 2, 40);
  sound.forEach((sample, at) => wav.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), 44 + at * 2));
  return wav;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Which tour? For example: npx tsx tours/make/sound/make-sounds.ts tours/weimar.bauhaus');
  process.exitCode = 1;
} else main(folder);
