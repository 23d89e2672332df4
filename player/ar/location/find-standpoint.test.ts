import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Unavailable } from '../../../shared/model/unavailable';
import type { Fix, PositionSource } from '../../position/position-source';
import { findStandpoint } from './find-standpoint';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A receiver that the test speaks for. */
class AReceiver implements PositionSource {
  fix: (accuracyMetres: number) => void = () => undefined;
  trouble: (kind: 'position-refused' | 'position-missing') => void = () => undefined;
  watch(onFix: (fix: Fix) => void, onTrouble: (trouble: Unavailable) => void): void {
    this.fix = (accuracyMetres) => onFix({ position: { lat: 51, lng: 11 }, accuracyMetres, at: 0 });
    this.trouble = (kind) => onTrouble(new Unavailable(kind));
  }
}

/** @param answered whether nothing else is being asked */
function looking(answered = true) {
  const receiver = new AReceiver();
  const fixes: number[] = [];
  const life = new AbortController();
  let outcome: unknown = 'waits';
  let answer: () => void = () => undefined;
  const answers = new Promise<void>((resolve) => (answer = resolve));
  if (answered) answer();
  findStandpoint(receiver, ({ accuracyMetres }) => fixes.push(accuracyMetres), life.signal, answers).then(
    (watch) => (outcome = watch.latest().accuracyMetres),
    (error: unknown) => (outcome = error instanceof Unavailable ? error.kind : 'ended'),
  );
  const after = async (milliseconds: number) => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    return outcome;
  };
  return { receiver, fixes, life, after, answer };
}

describe('the first position', () => {
  it('is taken at once when it is good', async () => {
    const { receiver, after } = looking();
    receiver.fix(12);
    expect(await after(0)).toBe(12);
  });

  it('may be rough after a while, and every one is told meanwhile', async () => {
    const { receiver, fixes, after } = looking();
    receiver.fix(400);
    receiver.fix(50);
    expect(await after(5000)).toBe('waits');
    expect(fixes).toEqual([400, 50]);
    expect(await after(1500)).toBe(50);
  });

  it('that puts the scene into the next street is none', async () => {
    const { receiver, after } = looking();
    receiver.fix(400);
    expect(await after(24_000)).toBe('waits');
    expect(await after(2000)).toBe('position-missing');
  });

  it('is not waited for when it is refused, but when it is only missing so far', async () => {
    const missing = looking();
    missing.receiver.trouble('position-missing');
    expect(await missing.after(100)).toBe('waits');
    missing.receiver.trouble('position-refused');
    expect(await missing.after(0)).toBe('position-refused');
  });

  it('is waited for as long as the visitor is still being asked', async () => {
    const { receiver, after, answer } = looking(false);
    expect(await after(60_000)).toBe('waits');
    answer();
    expect(await after(24_000)).toBe('waits');
    receiver.fix(50);
    expect(await after(0)).toBe(50);
  });

  it('is not waited for to the end when none is to be had, but one that comes after all counts', async () => {
    const none = looking();
    none.receiver.trouble('position-missing');
    expect(await none.after(6500)).toBe('position-missing');
    const late = looking();
    late.receiver.trouble('position-missing');
    await late.after(3000);
    late.receiver.fix(400);
    expect(await late.after(6500)).toBe('waits');
    late.receiver.fix(20);
    expect(await late.after(0)).toBe(20);
  });

  it('is not waited for when the visitor leaves', async () => {
    const { life, after } = looking();
    life.abort();
    expect(await after(0)).toBe('ended');
    expect(vi.getTimerCount()).toBe(0);
  });
});
