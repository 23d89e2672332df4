import { enter, type EngineName } from './engines/engines';
import { pictureOf, type Film } from './films';
import { judged, type Look } from './score';
import type { PlannedFrame } from './segments';

const FRAME_MS = 1000 / 30;

/** Shows an engine some of a film's pictures, drawn on the spot, and judges what it says: for tests, which look at few. */
export async function watched(
  engine: EngineName,
  film: Film,
  wanted: (frame: PlannedFrame) => boolean,
): Promise<readonly Look[]> {
  const life = new AbortController();
  const contestant = await enter(engine, film, life.signal);
  const looks: Look[] = [];
  for (const frame of film.frames.filter(wanted)) {
    const claim = await contestant.look(pictureOf(frame), (looks.length + 1) * FRAME_MS);
    looks.push(judged(frame, claim, film.subject));
  }
  life.abort();
  return looks;
}
