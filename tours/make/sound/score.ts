/** A score: sounds and sentences one after the other, and the captions that go with them. */
import { isSoundName, SOUNDS } from './sounds';
import { sentencesOf } from './speech';
import { gained, levelled, mixed, type Samples } from './synthesis';

/** A sound or something said. A sound with `lead` goes on under what follows after so many seconds. */
export interface Step {
  readonly sound?: string;
  readonly lead?: number;
  readonly loudness?: number;
  readonly caption?: Readonly<Record<string, string>>;
  readonly say?: Readonly<Record<string, string>>;
}

/** Words a voice would say wrongly: what stands in the text, what to say instead. */
export type Pronunciations = Readonly<Record<string, readonly (readonly [written: string, said: string])[]>>;

export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Performance {
  readonly sound: Samples;
  readonly cues: readonly Cue[];
  readonly seconds: number;
}

/** How a sentence becomes sound; given from outside so that a score can be tested without a voice. */
export type Voice = (sentence: string, language: string) => Samples;

const PAUSE_SECONDS = 0.32;
const BEGINNING_SECONDS = 0.25;
const END_SECONDS = 0.5;
const SAMPLES = 22_050;

/** Plays a score in one language. Throws if it asks for a sound that does not exist. */
export function perform(
  steps: readonly Step[],
  language: string,
  voice: Voice,
  words: Pronunciations = {},
): Performance {
  const layers: { at: number; sound: Samples }[] = [];
  const cues: Cue[] = [];
  let now = BEGINNING_SECONDS;
  for (const step of steps) {
    if (step.sound !== undefined) {
      const sound = soundFor(step);
      const length = step.lead ?? sound.length / SAMPLES;
      layers.push({ at: now, sound });
      const text = step.caption?.[language];
      if (text !== undefined) cues.push({ start: now, end: now + length, text: `[${text}]` });
      now += length;
    }
    for (const sentence of sentencesOf(step.say?.[language] ?? '')) {
      const sound = voice(asSaid(sentence, words[language] ?? []), language);
      layers.push({ at: now, sound });
      cues.push({ start: now, end: now + sound.length / SAMPLES, text: sentence });
      now += sound.length / SAMPLES + PAUSE_SECONDS;
    }
  }
  const sound = levelled(mixed(layers, now + END_SECONDS), 0.85);
  return { sound, cues, seconds: sound.length / SAMPLES };
}

/** What is heard, as a text to read. */
export function transcriptOf(steps: readonly Step[], language: string): string {
  return steps
    .flatMap(({ caption, say }) => [caption?.[language] && `[${caption[language]}]`, say?.[language]])
    .filter(Boolean)
    .join(' ');
}

/** Words at which a guide does something: a gesture, and after a dot the thing it is about (`point.cube`). */
export type Moves = readonly (readonly [words: string, move: string])[];

/** Captions as WebVTT, gestures as class spans around their words. */
export function webVtt(cues: readonly Cue[], moves: Moves = []): string {
  const blocks = cues.map(
    ({ start, end, text }, index) => `${index + 1}\n${clock(start)} --> ${clock(end)}\n${moved(text, moves)}`,
  );
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`;
}

function moved(text: string, moves: Moves): string {
  return moves.reduce((all, [words, move]) => all.replace(words, `<c.${move}>${words}</c>`), text);
}

function soundFor({ sound = '', loudness = 1 }: Step): Samples {
  if (!isSoundName(sound)) throw new RangeError(`there is no sound called "${sound}"`);
  return gained(levelled(SOUNDS[sound](), 0.6), loudness);
}

function asSaid(sentence: string, words: readonly (readonly [string, string])[]): string {
  return words.reduce((text, [written, said]) => text.replaceAll(written, said), sentence);
}

function clock(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const rest = String(milliseconds % 1000).padStart(3, '0');
  return `${two(milliseconds / 3_600_000)}:${two((milliseconds / 60_000) % 60)}:${two((milliseconds / 1000) % 60)}.${rest}`;
}
