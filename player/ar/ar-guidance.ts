/** Turns the notes of a back end into what is said and drawn: one line to do, small facts, an arrow, a line to aim with. Pure. */
import { fill } from '../../shared/strings/strings';
import type { ArNote } from './ar-back-end';
import type { ArWords } from './what-to-say';

/** What the notes come to. */
export interface Said {
  /** What to do now; empty when the tracking state says it. */
  readonly todo: string;
  /** Small facts beside it. */
  readonly facts: readonly string[];
  /** Degrees to turn, positive to the right. */
  readonly turn: number | undefined;
  /** What the line in the middle is to meet. */
  readonly aim: string | undefined;
}

/** Nearer than this the scene is in the picture's edge: no arrow. */
const LEAST_TURN = 8;
/** From here on the scene is behind the visitor. */
const BEHIND = 135;
/** Under this nobody notices that the direction is wrong. */
const GOOD_COMPASS = 12;

type NoteOf<K extends ArNote['kind']> = Extract<ArNote, { kind: K }>;

/** The most pressing thing first. */
const PRESSING: readonly ArNote['kind'][] = [
  'aim',
  'compass-useless',
  'finding-position',
  'tap-floor',
  'find-floor',
  'turn',
  'tilt',
  'too-dark',
  'too-fast',
  'too-far',
];

/** What a back end's notes come to in the visitor's language. */
export function saidBy(words: ArWords, notes: readonly ArNote[], locale: string): Said {
  const turn = noteOf(notes, 'turn')?.degrees;
  const pressing = PRESSING.map((kind) => notes.find((note) => note.kind === kind)).filter(
    (note) => note !== undefined,
  );
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    todo: pressing.map((note) => todoOf(words, note)).find((sentence) => sentence !== '') ?? '',
    facts: notes.map((note) => factOf(words, note, number)).filter((fact) => fact !== ''),
    turn: turn !== undefined && Math.abs(turn) >= LEAST_TURN ? turn : undefined,
    aim: noteOf(notes, 'aim')?.landmark,
  };
}

/** The arrow in words, rounded so that it is worth saying. */
export function turnInWords(words: ArWords, degrees: number): string {
  const rounded = Math.max(10, Math.round(Math.abs(degrees) / 10) * 10);
  return fill(degrees < 0 ? words.turnLeftBy : words.turnRightBy, { degrees: rounded });
}

function todoOf(words: ArWords, note: ArNote): string {
  switch (note.kind) {
    case 'aim':
      return fill(words.aim, { landmark: note.landmark });
    case 'compass-useless':
      return words.compassUseless;
    case 'finding-position':
      return words.findingPosition;
    case 'find-floor':
      return words.findFloor;
    case 'tap-floor':
      return words.tapFloor;
    case 'turn':
      return turnSentence(words, note.degrees);
    case 'tilt':
      return note.degrees > 0 ? words.raise : words.lower;
    case 'too-dark':
      return words.tooDark;
    case 'too-far':
      return words.tooFar;
    case 'too-fast':
      return words.tooFast;
    default:
      return '';
  }
}

function turnSentence(words: ArWords, degrees: number): string {
  if (Math.abs(degrees) < LEAST_TURN) return '';
  if (Math.abs(degrees) >= BEHIND) return words.turnRound;
  return degrees < 0 ? words.turnLeft : words.turnRight;
}

function factOf(words: ArWords, note: ArNote, number: Intl.NumberFormat): string {
  switch (note.kind) {
    case 'away':
      return fill(note.drawnNearer ? words.awayNearer : words.away, { metres: number.format(rounded(note.metres)) });
    case 'compass':
      if (note.accuracyDegrees === undefined) return words.compassUnknown;
      if (note.accuracyDegrees <= GOOD_COMPASS) return '';
      return fill(words.compassPoor, { degrees: Math.round(note.accuracyDegrees) });
    case 'finding-position':
      if (note.accuracyMetres === undefined) return '';
      return fill(words.positionSoFar, { metres: number.format(rounded(note.accuracyMetres)) });
    case 'size':
      return scaleInWords(words, note.scale, number);
    default:
      return '';
  }
}

/** Life size, or as on a plan: 1 : 5. */
function scaleInWords(words: ArWords, scale: number, number: Intl.NumberFormat): string {
  if (Math.abs(scale - 1) < 0.03) return words.lifeSize;
  return scale < 1 ? `1 : ${number.format(coarse(1 / scale))}` : `${number.format(coarse(scale))} : 1`;
}

/** Metres as people say them: 7, 45, 120. */
function rounded(metres: number): number {
  if (metres < 20) return Math.round(metres);
  return metres < 100 ? Math.round(metres / 5) * 5 : Math.round(metres / 10) * 10;
}

/** 4.96 is 5, 1.33 is 1.3. */
function coarse(ratio: number): number {
  return ratio >= 4 ? Math.round(ratio) : Math.round(ratio * 10) / 10;
}

function noteOf<K extends ArNote['kind']>(notes: readonly ArNote[], kind: K): NoteOf<K> | undefined {
  return notes.find((note): note is NoteOf<K> => note.kind === kind);
}
