// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SpokenLine } from './lines';
import { readingSeconds } from './mouth';
import { Speaker } from './speaker';

const aLine = (id: string): SpokenLine => ({
  id,
  characterId: 'ilma',
  name: 'Ilma',
  text: `Satz ${id}`,
  locale: 'de',
  gesture: 'tell',
  sound: id,
});

let life: AbortController;
let audio: HTMLAudioElement | undefined;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  audio = undefined;
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(function (this: HTMLMediaElement) {
    audio = this as HTMLAudioElement;
    return Promise.resolve();
  });
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A guide whose first line is being heard. */
async function speaking(): Promise<{ speaker: Speaker; recording: HTMLAudioElement }> {
  const speaker = new Speaker(
    () => Promise.resolve(new Blob(['no sound'])),
    () => undefined,
    life.signal,
  );
  speaker.say([aLine('a'), aLine('b')]);
  await vi.advanceTimersByTimeAsync(10);
  if (!audio) throw new Error('nothing is played');
  return { speaker, recording: audio };
}

describe('a recording', () => {
  it('that cannot be decoded becomes a line that is read, and the guide goes on', async () => {
    const { speaker, recording } = await speaking();
    expect(speaker.state.heard).toBe(true);
    recording.dispatchEvent(new Event('error'));
    expect(speaker.state).toMatchObject({ line: { id: 'a' }, speaking: true, heard: false });
    await vi.advanceTimersByTimeAsync((readingSeconds('Satz a') + 1) * 1000);
    expect(speaker.state).toMatchObject({ line: { id: 'b' }, speaking: true });
  });

  it('that breaks off is over', async () => {
    const { speaker, recording } = await speaking();
    Object.defineProperty(recording, 'currentTime', { value: 1.5 });
    recording.dispatchEvent(new Event('error'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(speaker.state.line?.id).toBe('b');
  });
});
