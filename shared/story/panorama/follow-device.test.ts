import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followDevice } from './follow-device';

const SLOW_READER_MILLISECONDS = 20_000;
let device: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  device = new EventTarget();
  vi.stubGlobal('window', device);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What asks first, and turns with the device when it may. */
function aFollower(allowed: boolean) {
  let enabled = false;
  return {
    async start() {
      await new Promise((answered) => setTimeout(answered, SLOW_READER_MILLISECONDS));
      if (!allowed) throw new Error('refused');
      enabled = true;
    },
    stop: () => void (enabled = false),
    isEnabled: () => enabled,
  };
}
const isHeld = () => device.dispatchEvent(Object.assign(new Event('deviceorientation'), { beta: 90 }));
const asked = (follower: ReturnType<typeof aFollower>) => followDevice(follower, new AbortController().signal);

describe('turning with the device', () => {
  it('waits for the answer before it waits for the device', async () => {
    const follower = aFollower(true);
    const follows = asked(follower);
    await vi.advanceTimersByTimeAsync(SLOW_READER_MILLISECONDS + 100);
    isHeld();
    expect(await follows).toBe(true);
    expect(follower.isEnabled()).toBe(true);
  });

  it('gives up on a device that stays silent', async () => {
    const follower = aFollower(true);
    const follows = asked(follower);
    await vi.advanceTimersByTimeAsync(SLOW_READER_MILLISECONDS + 2000);
    expect(await follows).toBe(false);
    expect(follower.isEnabled()).toBe(false);
  });

  it('does not follow who refused', async () => {
    const follows = asked(aFollower(false));
    await vi.advanceTimersByTimeAsync(SLOW_READER_MILLISECONDS);
    expect(await follows).toBe(false);
  });
});
