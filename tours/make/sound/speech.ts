/** Spoken words from eSpeak NG: openly synthetic, which suits a figure made of a cone and a ball. */
import { execFileSync } from 'node:child_process';
import { inRoom, levelled, lowPass, SAMPLES_A_SECOND, silence, type Samples } from './synthesis';

const VOICES: Readonly<Record<string, string>> = { de: 'de+f2', en: 'en-gb+f2' };
const WORDS_A_MINUTE = 148;
const WAV_HEADER_BYTES = 44;
/** What lies above is hiss, not speech. */
const SOFT_HERTZ = 5200;

/** One sentence as sound, without the silence around it. Throws if eSpeak NG is missing or has no such voice. */
export function spoken(sentence: string, language: string): Samples {
  const voice = VOICES[language];
  if (voice === undefined) throw new RangeError(`there is no voice for "${language}"`);
  const options = ['-v', voice, '-s', String(WORDS_A_MINUTE), '-p', '52', '-a', '120', '-g', '2', '--stdout', sentence];
  const wav = execFileSync('espeak-ng', options, { maxBuffer: 64 * 1024 * 1024 });
  const rate = wav.readUInt32LE(24);
  if (rate !== SAMPLES_A_SECOND) throw new RangeError(`eSpeak NG answered with ${rate} samples a second`);
  const count = Math.floor((wav.length - WAV_HEADER_BYTES) / 2);
  const samples = silence(count / SAMPLES_A_SECOND).map((_, at) => wav.readInt16LE(WAV_HEADER_BYTES + at * 2) / 32_768);
  return levelled(inRoom(lowPass(trimmed(samples), SOFT_HERTZ)), 0.8);
}

/** Sentences of a text, each with its closing mark; a full stop after a number is no end. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[^\d][.?!:])\s+/u).filter((sentence) => sentence.trim() !== '');
}

function trimmed(samples: Samples): Samples {
  const isLoud = (sample: number) => Math.abs(sample) > 0.006;
  const first = samples.findIndex(isLoud);
  const last = samples.findLastIndex(isLoud);
  return first < 0 ? samples : samples.slice(Math.max(0, first - 200), last + 600);
}
