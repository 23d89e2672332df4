/** Captions in step with a recording. */

/** One caption: what is heard between two moments, in seconds. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What is said now, and what was said just before it. */
export interface Said {
  readonly before: string;
  readonly now: string;
}

/** Captions at a moment. In a pause the last words stay, so that nobody reads against the clock. */
export function saidAt(cues: readonly Cue[], seconds: number): Said {
  let at = -1;
  for (let index = 0; index < cues.length && (cues[index] as Cue).from <= seconds; index++) at = index;
  if (at < 0) return { before: '', now: cues[0] && cues[0].from < seconds + 1 ? cues[0].text : '' };
  return { before: cues[at - 1]?.text ?? '', now: cues[at]?.text ?? '' };
}

/** Reads WebVTT; styling inside cues is dropped. A file that cannot be read gives no captions. */
export async function readCaptions(text: string): Promise<readonly Cue[]> {
  const { parseText } = await import('media-captions');
  const { cues } = await parseText(text, { type: 'vtt' });
  return cues
    .map(({ startTime, endTime, text: said }) => ({
      from: startTime,
      to: endTime,
      text: said
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    }))
    .filter(({ text: said }) => said !== '')
    .sort((a, b) => a.from - b.from);
}
