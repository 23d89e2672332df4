/** Which sentence the AR view says when. Pure. */
import { inLocale } from '../../shared/model/localized';
import type { KnownAnchor } from '../../shared/model/tour';
import type { Unavailable } from '../../shared/model/unavailable';
import { fill } from '../../shared/strings/strings';
import type en from '../../shared/strings/en/ar';
import type { TrackingState } from './ar-back-end';

/** All words of the AR view in one language. */
export type ArWords = typeof en;

/** What a scene stands on, as visitors know it. */
export type Rung = 'sign' | 'picture' | 'place' | 'floor' | 'sky';

const RUNGS: Readonly<Record<KnownAnchor['kind'], Rung>> = {
  barcode: 'sign',
  pattern: 'sign',
  image: 'picture',
  location: 'place',
  surface: 'floor',
  sky: 'sky',
};

/** What this anchor is to visitors; a sign as long as there is none. */
export function rungOf(anchor: KnownAnchor | undefined): Rung {
  return anchor ? RUNGS[anchor.kind] : 'sign';
}

/** The one line that tells what to do now, as long as nothing tells better. */
export function hintFor(words: ArWords, mode: string, tracking: TrackingState, rung: Rung): string {
  if (mode === 'loading') return words.loading;
  if (mode === 'turntable') return rung === 'sky' ? words.turnAround : words.turn;
  if (tracking === 'tracking') return words.found[rung];
  return tracking === 'lost' ? words.lost[rung] : words.searching[rung];
}

/** What was in the way, as the word lists name it; a page that withholds the camera is no refusal. */
export function obstacleOf(reason: Unavailable | undefined): string {
  if (!reason) return 'other';
  return reason.kind === 'camera-refused' && reason.detail === 'policy' ? 'camera-policy' : reason.kind;
}

/**
 * Why the scene is seen another way than asked for.
 * @param reason undefined when this anchor has no way into AR yet
 * @param instead what it is seen on; the turntable if left out
 */
export function sentenceFor(words: ArWords, reason: Unavailable | undefined, instead?: Rung): string {
  const because: Readonly<Record<string, string>> = words.why;
  return `${because[obstacleOf(reason)] ?? words.why.other}, ${words.so[instead ?? 'turntable']}`;
}

/** Names the parts of a scene that did not arrive; empty when all did. */
export function missingSentence(words: ArWords, notices: readonly { readonly name: string }[]): string {
  return notices.length === 0 ? '' : fill(words.partMissing, { names: notices.map(({ name }) => name).join(', ') });
}

/** The keys that move this picture, in words; empty where it has none. @param backEnd its name, undefined while it starts */
export function keysOf(words: ArWords, backEnd: string | undefined): string {
  switch (backEnd) {
    case 'turntable':
      return words.sceneKeys;
    case 'hand-held':
      return words.floorKeys;
    case 'sky':
    case 'sky-by-hand':
      return words.skyKeys;
    default:
      return '';
  }
}

/** The picture for those who cannot see it: what it is and, by name, what stands in it. */
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
