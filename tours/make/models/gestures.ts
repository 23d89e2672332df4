/**
 * The six gestures every guide knows, its walk, and its speech. Anticipation takes 0.2 to 0.3 s, the act about half a second, a hold at
 * least 1.2 s, the return 0.6 s; clips that do not loop begin and end in the rest pose.
 */
import { farewell, greet, point } from './gestures-single';
import { idle, listen, tell, walk } from './gestures-lasting';
import { eased, type Clip, type Tracks } from './motion';

type GestureName = 'idle' | 'greet' | 'point' | 'tell' | 'listen' | 'farewell' | 'walk';

/** Tracks that a figure has instead of the common ones, per gesture. */
export type GestureTracks = { readonly [name in GestureName]?: Tracks };

/** How one figure differs: its energy, and the tracks it replaces in a gesture. */
export interface Temperament {
  readonly energy: number;
  readonly own: GestureTracks;
}

/** All clips of a figure. */
export function gestures({ energy, own }: Temperament): readonly Clip[] {
  const clip = (name: GestureName, seconds: number, peak: number, loop: boolean, tracks: Tracks): Clip => ({
    name,
    seconds,
    peak,
    loop,
    tracks: { ...tracks, ...own[name] },
  });
  return [
    clip('idle', 6, 1.6, true, idle(energy)),
    clip('greet', 2.8, 1.2, false, greet(energy)),
    clip('point', 3.2, 2.1, false, point(energy)),
    clip('tell', 6, 1.1, true, tell(energy)),
    clip('listen', 4, 2, true, listen()),
    clip('farewell', 3.4, 0.95, false, farewell(energy)),
    clip('walk', 1, 0, true, walk(energy)),
    { name: 'speak', seconds: 1.6, peak: 0.4, loop: true, tracks: { mouth: { open: chatter } } },
  ];
}

const SYLLABLES = [0, 0.7, 0.2, 0.9, 0.35, 0.6, 0.05, 0.8, 0.3, 0.5, 0.1, 0.65, 0];

/** The mouth, where nobody measures the loudness of a voice. */
function chatter(seconds: number): number {
  const at = (seconds / 1.6) * (SYLLABLES.length - 1);
  const index = Math.min(SYLLABLES.length - 2, Math.floor(at));
  const [from = 0, to = 0] = [SYLLABLES[index], SYLLABLES[index + 1]];
  return from + (to - from) * eased(at - index);
}
