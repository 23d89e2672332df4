/** Which sentence the AR view says when. Pure. */
import { inLocale } from '../../shared/model/localized';
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

/** Why the scene is seen another way than asked for. @param reason undefined when this anchor has no way into AR yet */
export function sentenceFor(words: ArWords, reason: Unavailable | undefined): string {
  const sentences: Readonly<Record<string, string>> = words.why;
  return (reason && sentences[reason.kind]) ?? words.why.other;
}

/** Names the parts of a scene that did not arrive; empty when all did. */
export function missingSentence(words: ArWords, notices: readonly { readonly name: string }[]): string {
  return notices.length === 0 ? '' : fill(words.partMissing, { names: notices.map(({ name }) => name).join(', ') });
}

/** The picture for those who cannot see it: how it is used and, by name, what stands in it. */
export function pictureName(
  words: ArWords,
  mode: string,
  anchor: KnownAnchor | undefined,
  chain: readonly string[],
): string {
  const things = (anchor?.scene.nodes ?? [])
    .filter(({ hidden, kind }) => hidden !== true && kind !== 'hotspot')
    .map(({ label }) => inLocale(label, chain))
    .filter((name) => name !== '');
  const use = mode === 'turntable' ? words.scene : words.camera;
  return things.length === 0 ? use : `${use} ${words.points}: ${things.join('; ')}.`;
}
