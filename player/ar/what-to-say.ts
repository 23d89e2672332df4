/** Which sentence the AR view says when. Pure. */
import type { KnownAnchor } from '../../shared/model/tour';
import type { Unavailable } from '../../shared/model/unavailable';
import { fill } from '../../shared/strings/strings';
import type en from '../../shared/strings/en/ar';
import type { TrackingState } from './ar-back-end';

export type ArWords = typeof en;

/** The anchor asked for, else the station's first: its anchors are a ladder, best first. */
export function anchorToShow(anchors: readonly KnownAnchor[], anchorId: string | undefined): KnownAnchor | undefined {
  return anchors.find(({ id }) => id === anchorId) ?? anchors[0];
}

/** The one line that tells what to do now. */
export function hintFor(words: ArWords, mode: string, tracking: TrackingState): string {
  if (mode === 'loading') return words.loading;
  if (mode === 'turntable') return words.turn;
  if (tracking === 'tracking') return words.found;
  return tracking === 'lost' ? words.lost : words.searching;
}

/** Why the scene is seen another way than asked for. */
export function sentenceFor(words: ArWords, { kind }: Unavailable): string {
  const sentences: Readonly<Record<string, string>> = words.why;
  return sentences[kind] ?? words.why.other;
}

/** Names the parts of a scene that did not arrive; empty when all did. */
export function missingSentence(words: ArWords, notices: readonly { readonly name: string }[]): string {
  return notices.length === 0 ? '' : fill(words.partMissing, { names: notices.map(({ name }) => name).join(', ') });
}
