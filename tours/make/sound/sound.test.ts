import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GESTURES } from '../../../shared/model/tour';
import { perform, transcriptOf, webVtt, type Moves, type Step, type Voice } from './score';
import { sentencesOf } from './speech';
import { isSoundName, SOUNDS } from './sounds';
import { silence, tone } from './synthesis';

const TOUR = new URL('../../weimar.bauhaus/', import.meta.url);
const KILOBITS_A_SECOND = 56;

/** Speaks every sentence in a tenth of a second per word. */
const quickVoice: Voice = (sentence) => tone(sentence.split(' ').length / 10, (t) => Math.sin(t * 2000));
const aScore: readonly Step[] = [
  { sound: 'steps', lead: 2, caption: { en: 'Footsteps' } },
  { say: { en: 'Let us walk. Two words.' } },
  { sound: 'quiet', caption: { en: 'Silence' } },
];

interface SoundBook {
  readonly moves: Readonly<Record<string, Readonly<Record<string, Moves>>>>;
  readonly scores: Readonly<Record<string, readonly Step[]>>;
}
const book = JSON.parse(readFileSync(new URL('sound.json', TOUR), 'utf8')) as SoundBook;

function cuesIn(vtt: string): { start: number; end: number; text: string }[] {
  const seconds = (clock: string) => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return [...vtt.matchAll(/^(\S+) --> (\S+)\n(.+)$/gm)].map(([, start = '', end = '', text = '']) => ({
    start: seconds(start),
    end: seconds(end),
    text,
  }));
}

describe('a performed score', () => {
  it('gives every sound and every sentence its caption, one after the other', () => {
    const { cues, seconds } = perform(aScore, 'en', quickVoice);
    expect(cues.map((cue) => cue.text)).toEqual(['[Footsteps]', 'Let us walk.', 'Two words.', '[Silence]']);
    cues.slice(1).forEach((cue, index) => expect(cue.start).toBeGreaterThanOrEqual(cues[index]?.end ?? 0));
    expect(cues.at(-1)?.end).toBeLessThanOrEqual(seconds);
  });

  it('lets a sound with a lead go on under the words', () => {
    const { cues } = perform(aScore, 'en', quickVoice);
    expect(cues[1]?.start).toBeCloseTo(2.25, 2);
    expect(SOUNDS.steps().length / 22_050).toBeGreaterThan(4);
  });

  it('says a word differently from how it is written, but captions it as written', () => {
    const heard: string[] = [];
    const voice: Voice = (sentence) => (heard.push(sentence), silence(0.1));
    const { cues } = perform([{ say: { en: 'In 1923.' } }], 'en', voice, { en: [['1923', 'nineteen twenty-three']] });
    expect(heard).toEqual(['In nineteen twenty-three.']);
    expect(cues[0]?.text).toBe('In 1923.');
  });

  it('names the sound that does not exist', () => {
    expect(() => perform([{ sound: 'trumpets' }], 'en', quickVoice)).toThrow('trumpets');
  });

  it('writes WebVTT clocks', () => {
    expect(webVtt([{ start: 3661.5, end: 3662.0625, text: 'Late' }])).toBe(
      'WEBVTT\n\n1\n01:01:01.500 --> 01:01:02.063\nLate\n',
    );
  });

  it('marks the words at which a guide does something', () => {
    const cue = { start: 0, end: 1, text: 'Look, a cube here.' };
    expect(webVtt([cue], [['a cube', 'point.cube']])).toContain('\nLook, <c.point.cube>a cube</c> here.\n');
  });

  it('does not take the dot of a day for the end of a sentence', () => {
    expect(sentencesOf('Am 5. April. Und dann?')).toEqual(['Am 5. April.', 'Und dann?']);
  });
});

describe('the synthesised sounds', () => {
  it.each(Object.entries(SOUNDS))('%s is the same every time and stays finite', (_, make) => {
    const sound = make();
    expect(sound.every(Number.isFinite)).toBe(true);
    expect(make()).toEqual(sound);
  });
});

describe('the recordings of Weimar', () => {
  it.each(Object.entries(book.scores))('%s is captioned in step, word for word as its transcript', (name, steps) => {
    for (const language of ['de', 'en']) {
      const cues = cuesIn(readFileSync(new URL(`media/${name}.${language}.vtt`, TOUR), 'utf8'));
      const bytes = statSync(new URL(`media/${name}.${language}.mp3`, TOUR)).size;
      expect(cues.map((cue) => cue.text).join(' ')).toBe(transcriptOf(steps, language));
      expect(cues.at(-1)?.end).toBeLessThanOrEqual((bytes * 8) / (KILOBITS_A_SECOND * 1000));
      expect(steps.every((step) => step.sound === undefined || isSoundName(step.sound))).toBe(true);
    }
  });

  it.each(Object.entries(book.moves))('%s moves the guide at its words, about things that are there', (name, moves) => {
    const tour = readFileSync(new URL('tour.json', TOUR), 'utf8');
    for (const language of ['de', 'en']) {
      const vtt = readFileSync(new URL(`media/${name}.${language}.vtt`, TOUR), 'utf8');
      for (const [words, move] of moves[language] ?? []) {
        const [gesture, target] = move.split('.');
        expect(vtt).toContain(`<c.${move}>${words}</c>`);
        expect(GESTURES).toContain(gesture);
        if (target) expect(tour).toContain(`"id": "${target}"`);
      }
      expect(vtt.match(/<c\./g)).toHaveLength(moves[language]?.length ?? 0);
    }
  });
});
