import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCaptions } from '../../../shared/story/captions';
import type { SpokenLine } from './lines';
import { readingSeconds } from './mouth';
import { Speaker, type Manner, type SpeakerState } from './speaker';

const aLine = (id: string, more: Partial<SpokenLine> = {}): SpokenLine => ({
  id,
  characterId: 'ilma',
  name: 'Ilma',
  text: `Satz ${id}`,
  locale: 'de',
  gesture: 'tell',
  ...more,
});
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

let states: SpeakerState[];
let life: AbortController;
const nothingLoads = () => Promise.reject(new Error('none'));
function aSpeaker(loadAsset: (id: string) => Promise<Blob> = nothingLoads, manner?: Manner): Speaker {
  return new Speaker(loadAsset, (state) => states.push(state), life.signal, manner);
}
beforeEach(() => {
  vi.useFakeTimers();
  states = [];
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('speaker', () => {
  it('goes through silent lines by itself and stays on the last one, quiet', async () => {
    const speaker = aSpeaker();
    speaker.say([aLine('a'), aLine('b')]);
    await seconds(readingSeconds('Satz a') + 1);
    expect(speaker.state).toMatchObject({ line: { id: 'b' }, speaking: true });
    await seconds(readingSeconds('Satz b') + 1);
    expect(speaker.state).toMatchObject({ line: { id: 'b' }, speaking: false });
  });

  it('lays lines ready without beginning when asked to', async () => {
    const speaker = aSpeaker();
    speaker.say([aLine('a'), aLine('b')], false);
    await seconds(60);
    expect(speaker.state).toMatchObject({ line: { id: 'a' }, speaking: false });
    speaker.play();
    expect(speaker.state.speaking).toBe(true);
  });

  it('waits while paused, however long, and then takes only the time that was left', async () => {
    const speaker = aSpeaker();
    speaker.say([aLine('a'), aLine('b')]);
    await seconds(2);
    speaker.pause();
    await seconds(100);
    expect(speaker.state.line?.id).toBe('a');
    speaker.play();
    await seconds(readingSeconds('Satz a') - 2 + 0.7);
    expect(speaker.state.line?.id).toBe('b');
  });

  it('repeats from the beginning, goes on when told, and begins again after the last', async () => {
    const speaker = aSpeaker();
    speaker.say([aLine('a'), aLine('b')]);
    await seconds(2.5);
    speaker.repeat();
    await seconds(2.5);
    expect(speaker.state.line?.id).toBe('a');
    speaker.next();
    expect(speaker.state.line?.id).toBe('b');
    speaker.next();
    expect(speaker.state).toMatchObject({ line: { id: 'a' }, speaking: true });
  });

  it('shows a line whose recording is missing as timed text', async () => {
    const speaker = aSpeaker();
    speaker.say([aLine('a', { sound: 'gone' }), aLine('b')]);
    await seconds(readingSeconds('Satz a') + 1);
    expect(speaker.state.line?.id).toBe('b');
  });

  it('has a voice only while it speaks', async () => {
    const speaker = aSpeaker();
    speaker.say([aLine('a', { text: 'Ein längerer Satz ohne Zeichen darin zum Messen der Lautstärke' })]);
    await seconds(1.1);
    expect(speaker.loudness()).toBeGreaterThan(0);
    speaker.pause();
    expect(speaker.loudness()).toBe(0);
  });

  it('is quiet when the scene is left', async () => {
    const speaker = aSpeaker();
    speaker.say([aLine('a'), aLine('b')]);
    life.abort();
    const told = states.length;
    await seconds(60);
    expect(states).toHaveLength(told);
    expect(speaker.state.speaking).toBe(false);
  });

  it('speaks slower from this word on, at four fifths, and stays slow for the next speaker of the view', async () => {
    const manner = { slower: false, aloud: false };
    const length = readingSeconds('Satz a');
    const speaker = aSpeaker(undefined, manner);
    speaker.say([aLine('a'), aLine('b')]);
    await seconds(length / 2);
    speaker.slower();
    expect(speaker.state).toMatchObject({ slower: true, speaking: true });
    await seconds(length / 2 / 0.8 - 0.1);
    expect(speaker.loudness()).toBe(0);
    expect(speaker.state.line?.id).toBe('a');
    await seconds(0.8);
    expect(speaker.state.line?.id).toBe('b');
    const next = aSpeaker(undefined, manner);
    expect(next.state.slower).toBe(true);
    next.slower();
    expect(next.state.slower).toBe(false);
  });

  it('begins the next line when it is told to go on between two lines', async () => {
    const speaker = aSpeaker();
    speaker.say([aLine('a'), aLine('b')]);
    await seconds(readingSeconds('Satz a') + 0.2);
    speaker.pause();
    speaker.play();
    expect(speaker.state.line?.id).toBe('b');
  });

  it('counts every beginning, so that a repeated line is greeted anew', async () => {
    const speaker = aSpeaker();
    speaker.say([aLine('a')]);
    const first = speaker.state.saying;
    speaker.pause();
    speaker.play();
    expect(speaker.state.saying).toBe(first);
    speaker.repeat();
    expect(speaker.state.saying).not.toBe(first);
  });
});

describe('captions of a line', () => {
  // The reader arrives over the network once; here the clock stands still meanwhile.
  beforeAll(() => readCaptions('WEBVTT'));
  const vtt = `WEBVTT

00:00.000 --> 00:02.000
Ein Zimmer,

00:02.000 --> 00:06.000
<c.point.cube>darin ein Würfel</c>

00:06.000 --> 00:08.000
aus Möbeln.
`;
  const captions = () => Promise.resolve(new Blob([vtt]));
  const line = aLine('a', { text: 'x'.repeat(100), captions: 'vtt', gesture: 'greet' });

  it('are shown one by one in step with the voice; at the end the whole line stays', async () => {
    const speaker = aSpeaker(captions);
    speaker.say([line]);
    await seconds(0.5);
    expect(speaker.state.caption).toBe('Ein Zimmer,');
    await seconds(readingSeconds(line.text) * 0.5);
    expect(speaker.state.caption).toBe('darin ein Würfel');
    await seconds(readingSeconds(line.text));
    expect(speaker.state).toMatchObject({ speaking: false, caption: line.text });
  });

  it('trigger gestures about things of the scene, which last until another one comes', async () => {
    const speaker = aSpeaker(captions);
    speaker.say([line]);
    await seconds(0.5);
    expect(speaker.state).toMatchObject({ gesture: 'greet', target: undefined });
    await seconds(readingSeconds(line.text) * 0.5);
    expect(speaker.state).toMatchObject({ gesture: 'point', target: 'cube' });
    await seconds(readingSeconds(line.text) * 0.35);
    expect(speaker.state).toMatchObject({ caption: 'aus Möbeln.', gesture: 'point', target: 'cube' });
    speaker.repeat();
    expect(speaker.state).toMatchObject({ caption: line.text, gesture: 'greet', target: undefined });
  });

  it('leave the whole line when they do not arrive', async () => {
    const speaker = aSpeaker();
    speaker.say([line]);
    await seconds(1);
    expect(speaker.state).toMatchObject({ caption: line.text, speaking: true });
  });
});

describe("the device's voice", () => {
  let said: SpokenByDevice[];
  let cancelled: number;
  beforeEach(() => {
    said = [];
    cancelled = 0;
    class Utterance {
      constructor(readonly text: string) {}
    }
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => [{ lang: 'en-GB' }, { lang: 'de-DE', localService: true }],
      speak: (utterance: SpokenByDevice) => said.push(utterance),
      cancel: () => cancelled++,
    });
  });
  afterEach(() => {
    life.abort();
    vi.unstubAllGlobals();
  });

  it('is offered only where nobody has recorded the line and the device knows its language', () => {
    const speaker = aSpeaker();
    speaker.say([aLine('a')], false);
    expect(speaker.state.aloud).toBe('off');
    speaker.say([aLine('a', { sound: 'there' })], false);
    expect(speaker.state.aloud).toBe('none');
    speaker.say([aLine('a', { locale: 'fr' })], false);
    expect(speaker.state.aloud).toBe('none');
  });

  it('reads line by line, the mouth opening with every word it reports', async () => {
    const speaker = aSpeaker();
    speaker.say([aLine('a', { text: 'Guten Morgen' }), aLine('b')], false);
    speaker.aloud();
    await seconds(0);
    expect(said.map(({ text, lang }) => [text, lang])).toEqual([['Guten Morgen', 'de-DE']]);
    expect(speaker.loudness()).toBe(0);
    said[0]?.onboundary({ charIndex: 6, charLength: 6 });
    await seconds(0.1);
    expect(speaker.loudness()).toBeGreaterThan(0.2);
    await seconds(2);
    expect(speaker.loudness()).toBe(0);
    said[0]?.onend();
    await seconds(0.7);
    expect(said.at(-1)?.text).toBe('Satz b');
  });

  it('goes on at the last word after a pause, and when it shall be slower', async () => {
    const speaker = aSpeaker();
    speaker.say([aLine('a', { text: 'Guten Morgen zusammen' })], false);
    speaker.aloud();
    await seconds(0);
    said[0]?.onboundary({ charIndex: 6 });
    speaker.pause();
    expect(cancelled).toBe(1);
    said[0]?.onend();
    expect(speaker.state.line?.id).toBe('a');
    speaker.play();
    expect(said[1]?.text).toBe('Morgen zusammen');
    said[1]?.onboundary({ charIndex: 7 });
    speaker.slower();
    expect(said[2]).toMatchObject({ text: 'zusammen', rate: 0.8 });
  });
});

interface SpokenByDevice {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
  onboundary(event: { charIndex: number; charLength?: number }): void;
  onend(): void;
}
