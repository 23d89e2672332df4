import { describe, expect, it } from 'vitest';
import { TapGate, Untapped } from './tap-gate';

const aGate = (inTap: boolean) => {
  const life = new AbortController();
  return {
    life,
    gate: new TapGate(
      () => undefined,
      life.signal,
      () => inTap,
    ),
  };
};

describe('asking in a tap', () => {
  it('asks at once while the tap that opened the scene still counts', async () => {
    const { gate } = aGate(true);
    expect(await gate.inTap('sensors', async () => 'granted')).toBe('granted');
    expect(gate.waitsFor).toBeUndefined();
  });

  it('waits for a tap when it is gone, and asks in the tap itself', async () => {
    const { gate } = aGate(false);
    let asked = false;
    const answer = gate.inTap('immersive', async () => {
      asked = true;
      return 7;
    });
    await Promise.resolve();
    expect(gate.waitsFor).toBe('immersive');
    expect(asked).toBe(false);
    gate.tapped();
    expect(asked).toBe(true);
    expect(await answer).toBe(7);
    expect(gate.waitsFor).toBeUndefined();
  });

  it('asks again in a tap of its own when the last one did not count, and then no more', async () => {
    const { gate } = aGate(true);
    let times = 0;
    const untapped = async () => {
      times++;
      throw new Untapped();
    };
    const answer = gate.inTap('sensors', untapped);
    await Promise.resolve();
    await Promise.resolve();
    expect([times, gate.waitsFor]).toEqual([1, 'sensors']);
    gate.tapped();
    await expect(answer).rejects.toThrow(Untapped);
    expect([times, gate.waitsFor]).toEqual([2, undefined]);
  });

  it('hands on a refusal', async () => {
    const { gate } = aGate(false);
    const answer = gate.inTap('sensors', () => Promise.reject(new Error('denied')));
    gate.tapped();
    await expect(answer).rejects.toThrow('denied');
  });

  it('does not take a refusal for a tap that did not count', async () => {
    const { gate } = aGate(true);
    await expect(gate.inTap('sensors', () => Promise.reject(new Error('denied')))).rejects.toThrow('denied');
    expect(gate.waitsFor).toBeUndefined();
  });

  it('ends with the scene, and a late tap does nothing', async () => {
    const { gate, life } = aGate(false);
    let asked = false;
    const answer = gate.inTap('sensors', async () => void (asked = true));
    life.abort(new Error('left'));
    await expect(answer).rejects.toThrow('left');
    gate.tapped();
    expect(asked).toBe(false);
    expect(gate.waitsFor).toBeUndefined();
  });
});
