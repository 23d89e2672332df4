/** What is seen of a station's anchors, taken together: one found is enough. */
import type { TrackingState } from './ar-back-end';

export class Sightings {
  readonly #states = new Map<string, TrackingState>();

  /** One anchor's state changed; answers the state of all together. */
  note(state: TrackingState, anchorId: string): TrackingState {
    this.#states.set(anchorId, state);
    const states = [...this.#states.values()];
    if (states.includes('tracking')) return 'tracking';
    return states.includes('lost') ? 'lost' : 'searching';
  }
}
