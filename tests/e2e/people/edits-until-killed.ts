import { setTimeout } from 'node:timers/promises';
import type { Author } from './author';

/** What a killed browser had lost when it was started again. */
export interface Loss {
  /** Edits that were made before the kill. */
  readonly made: number;
  /** How many of the last edits are missing from the draft, and from localStorage written beside it as a control. */
  readonly draft: number;
  readonly control: number;
}

/**
 * Edits a tour's title every 100 ms, kills the browser in the middle of it (SIGKILL), starts it again and counts what is
 * missing. @param milliseconds until the kill
 */
export async function editsUntilKilled(author: Author, milliseconds: number): Promise<Loss> {
  const { page } = author;
  const address = page.url();
  const ended = new AbortController();
  const killed = setTimeout(milliseconds).then(async () => {
    await author.phone.isKilled();
    ended.abort();
  });
  const made = await editing(author, ended.signal);
  await killed;
  await author.phone.comesBack();
  await author.page.goto(address);
  const kept = await author.titleOfTour();
  // eslint-disable-next-line no-restricted-globals -- the control: what a simpler editor would have kept
  const control = await author.page.evaluate(() => Number(localStorage.getItem('control') ?? 0));
  const number = Number(/(\d+)$/.exec(kept)?.[1] ?? 0);
  return { made, draft: Math.max(0, made - number), control: Math.max(0, made - control) };
}

/** Answers how many edits were made when the browser was gone. */
async function editing(author: Author, signal: AbortSignal): Promise<number> {
  const { page } = author;
  let made = 0;
  while (!signal.aborted) {
    const next = made + 1;
    try {
      await author.callsTheTour(`Edit ${next}`);
      // eslint-disable-next-line no-restricted-globals -- the control, see above
      await page.evaluate((edit) => localStorage.setItem('control', String(edit)), next);
    } catch {
      return made;
    }
    made = next;
    await setTimeout(100);
  }
  return made;
}
