/** Films for the engines: what is on each, and their pictures, kept in `.cache/` so that every engine sees the same ones. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Camera } from './optics';
import { arrowAndStair, barcodeSign, paintingSign, patternSign } from './printed';
import { restBefore, walkBefore, type PlannedFrame, type Subject } from './segments';
import { coloured, lumaOf } from './synthetic-camera';
import type { Pixels } from '../../player/ar/marker/marker-engine';

/** The number of the barcode sign in the films (3×3). */
export const BARCODE = 20;

/** 59.5° across: a camera a little narrower than the player takes for granted. */
const USUAL: Camera = { width: 640, height: 480, focal: 560 };
const PORTRAIT: Camera = { width: 480, height: 640, focal: 560 };
/** 70° across: the widest that the main cameras of phones have. */
const WIDE: Camera = { width: 640, height: 480, focal: 457 };

const barcode = { sign: barcodeSign(BARCODE, '3x3'), aspect: 1, nearness: 1 };
const pattern = { sign: patternSign(arrowAndStair), aspect: 1, nearness: 1 };
const picture = { sign: paintingSign, aspect: 0.75, nearness: 1 };

const SUBJECTS = {
  barcode: { ...barcode, camera: USUAL },
  'barcode-portrait': { ...barcode, camera: PORTRAIT },
  'barcode-wide': { ...barcode, camera: WIDE },
  pattern: { ...pattern, camera: USUAL },
  'barcode-still': { ...barcode, camera: USUAL },
  'barcode-nudge': { ...barcode, camera: USUAL },
  picture: { ...picture, camera: USUAL },
  'picture-near': { ...picture, camera: USUAL, nearness: 0.45 },
  'picture-near-portrait': { ...picture, camera: PORTRAIT, nearness: 0.45 },
  'picture-still': { ...picture, camera: USUAL, nearness: 0.45 },
} satisfies Record<string, Subject>;
export type FilmName = keyof typeof SUBJECTS;
export const FILMS = Object.keys(SUBJECTS) as readonly FilmName[];

export interface Film {
  readonly name: FilmName;
  readonly subject: Subject;
  readonly seed: number;
  /** Pictures in each segment. */
  readonly length: number;
  readonly frames: readonly PlannedFrame[];
}

/** A film's plan; nothing is drawn yet. @param length pictures in each segment, 150 in all where nothing moves */
export function filmOf(name: FilmName, seed: number, length: number): Film {
  const subject: Subject = SUBJECTS[name];
  const rest = name.endsWith('-still') ? 'still' : name.endsWith('-nudge') ? 'nudge' : undefined;
  const frames = rest
    ? restBefore(subject, seed, rest === 'still' ? 150 : 240, rest)
    : walkBefore(subject, seed, length);
  return { name, subject, seed, length, frames };
}

/**
 * Makes sure that a film's pictures are in the cache, and returns their file: one byte of brightness a pixel. What an
 * older recipe made of the same film goes, as nothing would ever open it again.
 * @param cache where films are kept
 */
export function developed(film: Film, cache = CACHE): string {
  const { width, height } = film.subject.camera;
  const same = `${film.name}-${film.seed}-${film.length}-`;
  const name = `${same}${recipe()}.gray`;
  const file = join(cache, name);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache))
    if (old.startsWith(same) && old.endsWith('.gray') && old !== name) rmSync(join(cache, old), { force: true });
  const unfinished = `${file}.${process.pid}`;
  const handle = openSync(unfinished, 'w');
  for (const { shot } of film.frames) writeSync(handle, lumaOf(shot), 0, width * height);
  closeSync(handle);
  renameSync(unfinished, file);
  return file;
}

/** Picture after picture of a film, from the cache. The same buffer is used again for each. */
export function* picturesOf(film: Film): Generator<{ readonly frame: PlannedFrame; readonly luma: Uint8Array }> {
  const { width, height } = film.subject.camera;
  const handle = openSync(developed(film), 'r');
  const luma = new Uint8Array(width * height);
  try {
    for (const [index, frame] of film.frames.entries()) {
      readSync(handle, luma, 0, luma.length, index * luma.length);
      yield { frame, luma };
    }
  } finally {
    closeSync(handle);
  }
}

/** One picture in colours, drawn at once: for tests that look at few. */
export function pictureOf({ shot }: PlannedFrame): Pixels {
  const { width = 640, height = 480 } = shot;
  return coloured(lumaOf(shot), width, height);
}

const CACHE = join(import.meta.dirname, '../../.cache/ar-films');

/** Changes when anything changes that films are made by. */
function recipe(): string {
  const hash = createHash('sha256');
  for (const part of ['optics', 'printed', 'segments', 'synthetic-camera'])
    hash.update(readFileSync(join(import.meta.dirname, `${part}.ts`)));
  return hash.digest('hex').slice(0, 10);
}
