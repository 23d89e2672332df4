import type { Tour, Station } from '../model/tour';
import type { AssetSource } from './asset-source';

/** What a block needs to know of where it stands. */
export interface StoryContext {
  readonly tour: Tour;
  readonly station: Station;
  readonly assets: AssetSource;
  /** Languages to read in, best first. */
  readonly chain: readonly string[];
  /** Answers so far by `<station>/<block>`: a question once answered shows its answer. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** An answer just given elsewhere. */
  readonly given?: GivenAnswer;
}

/** An answer by touching a thing in a scene: it is judged by the question it belongs to. */
export interface GivenAnswer {
  readonly block: string;
  readonly option: string;
}

/** How a question is called among the answers of a visit. */
export function questionKey(station: Station, block: string): string {
  return `${station.id}/${block}`;
}
