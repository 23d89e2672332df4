import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from './announcer';

describe('announcing to screen readers', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const listening = () => {
    const heard: string[] = [];
    const life = new AbortController();
    return { heard, life, announcer: new Announcer((sentence) => heard.push(sentence), life.signal, 4000) };
  };

  it('says the first sentence at once and the same one only once', () => {
    const { heard, announcer } = listening();
    announcer.offer('Turn right.');
    announcer.offer('Turn right.');
    expect(heard).toEqual(['Turn right.']);
  });

  it('says of many changes only the latest, after a pause', () => {
    const { heard, announcer } = listening();
    for (let degrees = 90; degrees >= 30; degrees -= 10) {
      announcer.offer(`${degrees} degrees`);
      vi.advanceTimersByTime(100);
    }
    expect(heard).toEqual(['90 degrees']);
    vi.advanceTimersByTime(4000);
    expect(heard).toEqual(['90 degrees', '30 degrees']);
  });

  it('keeps silent when all is as it was said last', () => {
    const { heard, announcer } = listening();
    announcer.offer('found');
    announcer.offer('lost');
    announcer.offer('found');
    vi.advanceTimersByTime(10_000);
    expect(heard).toEqual(['found']);
  });

  it('says nothing after the end', () => {
    const { heard, life, announcer } = listening();
    announcer.offer('one');
    announcer.offer('two');
    life.abort();
    vi.advanceTimersByTime(10_000);
    expect(heard).toEqual(['one']);
  });
});
