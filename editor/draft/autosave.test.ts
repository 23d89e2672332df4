import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tour } from '../../shared/model/tour';
import { aTour } from '../../shared/testing/builders';
import { Autosave } from './autosave';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store that acknowledges when it is told to. */
class SlowStore {
  readonly written: Tour[] = [];
  private answers: { resolve: () => void; reject: (reason: unknown) => void }[] = [];
  readonly write = (tour: Tour): Promise<void> =>
    new Promise((resolve, reject) => {
      this.answers.push({
        resolve: () => {
          this.written.push(tour);
          resolve();
        },
        reject,
      });
    });
  async acknowledge(): Promise<void> {
    this.answers.shift()?.resolve();
    await vi.advanceTimersByTimeAsync(0);
  }
  async refuse(): Promise<void> {
    this.answers.shift()?.reject(new Error('full'));
    await vi.advanceTimersByTimeAsync(0);
  }
}
const edition = (number: number) => aTour({ edition: number });
const begin = () => {
  const store = new SlowStore();
  const life = new AbortController();
  return { store, life, autosave: new Autosave(store.write, 0, life.signal) };
};

describe('saving by itself', () => {
  it('counts an edit as saved only when the browser has acknowledged it', async () => {
    const { store, autosave } = begin();
    autosave.save(edition(1));
    expect([autosave.edits, autosave.acknowledged]).toEqual([1, 0]);
    await store.acknowledge();
    expect([autosave.edits, autosave.acknowledged]).toEqual([1, 1]);
  });

  it('writes the newest value after the one that is under way', async () => {
    const { store, autosave } = begin();
    for (const number of [1, 2, 3]) autosave.save(edition(number));
    await store.acknowledge();
    expect(autosave.acknowledged).toBe(1);
    await store.acknowledge();
    expect(store.written.map((tour) => tour.edition)).toEqual([1, 3]);
    expect(autosave.acknowledged).toBe(3);
  });

  it('keeps the tick for half a second before it speaks of saving', async () => {
    const { store, autosave } = begin();
    autosave.save(edition(1));
    await vi.advanceTimersByTimeAsync(499);
    expect(autosave.state.kind).toBe('saved');
    await vi.advanceTimersByTimeAsync(1);
    expect(autosave.state.kind).toBe('saving');
    await store.acknowledge();
    expect(autosave.state.kind).toBe('saved');
  });

  it('says at once that it failed, and until when everything is safe', async () => {
    vi.setSystemTime(5000);
    const { store, autosave } = begin();
    autosave.save(edition(1));
    await store.acknowledge();
    vi.setSystemTime(9000);
    autosave.save(edition(2));
    await store.refuse();
    expect(autosave.state).toMatchObject({ kind: 'failed', savedAt: 5000 });
    expect(autosave.acknowledged).toBe(1);
  });

  it('tries again by itself with the newest value', async () => {
    const { store, autosave } = begin();
    autosave.save(edition(1));
    await store.refuse();
    await vi.advanceTimersByTimeAsync(1000);
    await store.acknowledge();
    expect(store.written.map((tour) => tour.edition)).toEqual([1]);
    expect(autosave.state.kind).toBe('saved');
  });

  it('tries again at once with the next edit', async () => {
    const { store, autosave } = begin();
    autosave.save(edition(1));
    await store.refuse();
    autosave.save(edition(2));
    await store.acknowledge();
    expect(store.written.map((tour) => tour.edition)).toEqual([2]);
    expect(autosave.acknowledged).toBe(2);
  });

  it('is settled when nothing is under way', async () => {
    const { store, autosave } = begin();
    autosave.save(edition(1));
    autosave.save(edition(2));
    const settled = vi.fn();
    void autosave.settled().then(settled);
    await store.acknowledge();
    expect(settled).not.toHaveBeenCalled();
    await store.acknowledge();
    expect(settled).toHaveBeenCalled();
  });
});
