import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isUnavailable } from '../failure';
import { TapGate } from '../tap-gate';
import { openOrientation } from './watch-orientation';

/** What the phone says when it is asked, one answer after the other; 'untapped' throws as WebKit does. */
const phoneAnswers = (...answers: readonly ('granted' | 'denied' | 'untapped')[]) => {
  const left = [...answers];
  vi.stubGlobal('DeviceOrientationEvent', {
    requestPermission: async () => {
      const answer = left.shift();
      if (answer === 'untapped') throw new DOMException('wants a tap', 'NotAllowedError');
      return answer;
    },
  });
  return left;
};
/** The tap that opened the scene still counts for the page. */
const aGate = (life: AbortController) =>
  new TapGate(
    () => undefined,
    life.signal,
    () => true,
  );
const device = new EventTarget();

beforeEach(() => void vi.stubGlobal('addEventListener', device.addEventListener.bind(device)));
afterEach(() => void vi.unstubAllGlobals());

function opening() {
  const life = new AbortController();
  const gate = aGate(life);
  const outcome = openOrientation(gate, life.signal).then(
    (watch) => watch.latest()?.absolute,
    (error: unknown) => (isUnavailable(error) ? error.kind : error),
  );
  return { gate, outcome };
}
const holdsStill = () =>
  device.dispatchEvent(Object.assign(new Event('deviceorientation'), { alpha: 0, beta: 90, gamma: 0, absolute: true }));

describe('asking for the sensors', () => {
  it('is done again in a tap of its own when the phone did not take the last one for a tap', async () => {
    const left = phoneAnswers('untapped', 'granted');
    const { gate, outcome } = opening();
    await vi.waitFor(() => expect(gate.waitsFor).toBe('sensors'));
    gate.tapped();
    await vi.waitFor(() => expect(left).toHaveLength(0));
    await Promise.resolve();
    const holding = setInterval(holdsStill, 10);
    expect(await outcome).toBe(true);
    clearInterval(holding);
  });

  it('is refused at once by a visitor who says no, and by a phone that wants no tap at all', async () => {
    phoneAnswers('denied');
    const { gate, outcome } = opening();
    expect(await outcome).toBe('sensor-refused');
    expect(gate.waitsFor).toBeUndefined();
    phoneAnswers('untapped', 'untapped');
    const never = opening();
    await vi.waitFor(() => expect(never.gate.waitsFor).toBe('sensors'));
    never.gate.tapped();
    expect(await never.outcome).toBe('sensor-refused');
  });
});
