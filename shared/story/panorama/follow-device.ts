/** What follows the device when it is turned, as much of it as is used here. */
interface Follower {
  /** Asks for permission where a question is needed; resolves when it is answered. */
  start(): Promise<unknown>;
  stop(): void;
  isEnabled(): boolean;
}

/** A device that knows how it is held tells so within this time. */
const PATIENCE_MILLISECONDS = 1500;

/** Lets the picture follow the device; resolves to whether it does. */
export async function followDevice(follower: Follower, signal: AbortSignal): Promise<boolean> {
  // Only now does the waiting begin: people read the question for as long as they like.
  await follower.start().catch(() => undefined);
  if (follower.isEnabled() && (await toldByDevice(signal))) return true;
  follower.stop();
  return false;
}

/** Whether the device tells how it is held; some say they can and then are silent. */
function toldByDevice(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const life = new AbortController();
    const answer = (told: boolean) => {
      life.abort();
      resolve(told);
    };
    const late = setTimeout(() => answer(false), PATIENCE_MILLISECONDS);
    life.signal.addEventListener('abort', () => clearTimeout(late));
    window.addEventListener('deviceorientation', ({ beta }) => beta !== null && answer(true), {
      signal: AbortSignal.any([signal, life.signal]),
    });
  });
}
