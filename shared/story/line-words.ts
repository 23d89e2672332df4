/** A spoken line in the parts its captions have, so that the part which is heard now can be told from the others. Pure. */
import type { Cue } from './captions';

export interface LinePart {
  readonly text: string;
  readonly cue: Cue | undefined;
}

/** The line cut where its captions begin; whole when they say something else than the line. */
export function partsOf(line: string, cues: readonly Cue[]): readonly LinePart[] {
  const starts: number[] = [];
  let from = 0;
  for (const { text } of cues) {
    const at = line.indexOf(text, from);
    if (at < 0) return [{ text: line, cue: undefined }];
    starts.push(at);
    from = at + text.length;
  }
  if (starts.length === 0) return [{ text: line, cue: undefined }];
  const before = line.slice(0, starts[0]);
  return [
    ...(before ? [{ text: before, cue: undefined }] : []),
    ...starts.map((start, index) => ({ text: line.slice(start, starts[index + 1]), cue: cues[index] })),
  ];
}
