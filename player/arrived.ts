import { Unavailable } from '../shared/model/unavailable';

/** A part of the player that did not arrive (no network, or a deployment took it away) becomes a failure with a sentence. */
export async function arrived<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    if (cause instanceof Unavailable) throw cause;
    throw new Unavailable(navigator.onLine ? 'server' : 'offline', 'Rundgang', { cause });
  }
}
