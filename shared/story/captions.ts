/** Captions in step with a recording, and what a guide does meanwhile. */
import { GESTURES, type Gesture } from '../model/tour';

/** One caption: what is heard between two moments, in seconds. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What the guide does from now on. */
  readonly gesture?: Gesture;
  /** The node of a scene that the gesture is about. */
  readonly target?: string;
}

/** What is said now, and what was said just before it. */
export interface Said {
  readonly before: string;
  readonly now: string;
}

/** Captions at a moment. In a pause the last words stay, so that nobody reads against the clock. */
export function saidAt(cues: readonly Cue[], seconds: number): Said {
  const now = cueAt(cues, seconds);
  return { before: (now && cues[cues.indexOf(now) - 1]?.text) ?? '', now: now?.text ?? '' };
}

/** The caption to show at a moment; the first one already in the second before it. */
export function cueAt(cues: readonly Cue[], seconds: number): Cue | undefined {
  const next = cues.findIndex(({ from }) => from > seconds);
  const now = next < 0 ? cues.at(-1) : cues[next - 1];
  const [first] = cues;
  return now ?? (first && first.from < seconds + 1 ? first : undefined);
}

/**
 * Reads WebVTT; styling inside cues is dropped. A class span `<c.point.cube>…</c>` names a gesture and, if it is about
 * something, a node of the scene. A file that cannot be read gives no captions.
 */
export async function readCaptions(text: string): Promise<readonly Cue[]> {
  const { parseText } = await import('media-captions');
  const { cues } = await parseText(text, { type: 'vtt' });
  return cues
    .map(({ startTime, endTime, text: said }): Cue => ({
      from: startTime,
      to: endTime,
      text: said
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
      ...gestureIn(said),
    }))
    .filter(({ text: said }) => said !== '')
    .sort((a, b) => a.from - b.from);
}

/** The first class span that names a gesture; others are only styling. */
function gestureIn(said: string): Pick<Cue, 'gesture' | 'target'> {
  for (const [, classes = ''] of said.matchAll(/<c\.([^\s>]+)/g)) {
    const [name, target] = classes.split('.');
    const gesture = GESTURES.find((one) => one === name);
    if (gesture) return target ? { gesture, target } : { gesture };
  }
  return {};
}
