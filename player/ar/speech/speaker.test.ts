import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SpokenLine } from './lines';
import { readingSeconds } from './mouth';
import { Speaker, type SpeakerState } from './speaker';

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
function aSpeaker(loadAsset: (id: string) => Promise<Blob> = () => Promise.reject(new Error('none'))): Speaker {
  return new Speaker(loadAsset, (state) => states.push(state), life.signal);
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
});
