import type { Tour } from '../../shared/model/tour';

/** One change to a tour. Pure, so undo needs no code of its own. */
export interface Command {
  /** What the undo button says, in the interface's language, e.g. "Move station". */
  readonly label: string;
  /** Commands in a row with the same key make one undo step. Name the gesture, not the thing: "drag 17". */
  readonly mergeKey?: string;
  /** Answers the changed tour; the same object if nothing changes. */
  apply(tour: Tour): Tour;
}
