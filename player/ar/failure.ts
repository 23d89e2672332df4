import { Unavailable } from '../../shared/model/unavailable';

/** Whether an error is one that can happen to anyone and has a sentence. */
export function isUnavailable(error: unknown): error is Unavailable {
  return error instanceof Unavailable;
}

/** A part of the app that did not arrive (offline, a new edition of the site) becomes a failure with a sentence. */
export async function loaded<T>(part: Promise<T>, culprit: string): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    throw new Unavailable('engine', culprit, { cause });
  }
}
