import type { Tour } from '../../shared/model/tour';
import type { Command } from './command';

interface Step {
  readonly tour: Tour;
  readonly label: string;
  readonly mergeKey: string | undefined;
}

/** How many steps can be undone; the oldest fall off. */
export const HISTORY_LIMIT = 200;

/** After this rest the same field or handle makes a step of its own. */
const GESTURE_REST_MS = 4000;

/** The editor's store: every value the tour had, and where in them the author is. Fires `change`. */
export class History extends EventTarget {
  private steps: readonly Step[];
  private cursor = 0;
  private lastRun = -Infinity;

  /** @param clock milliseconds; a gesture that rested longer than a moment is over */
  constructor(
    tour: Tour,
    private readonly clock: () => number = () => performance.now(),
  ) {
    super();
    this.steps = [{ tour, label: '', mergeKey: undefined }];
  }

  get tour(): Tour {
    return this.now.tour;
  }
  /** What *Undo* would take back, or undefined if there is nothing. */
  get undoLabel(): string | undefined {
    return this.cursor > 0 ? this.now.label : undefined;
  }
  /** What *Redo* would do again, or undefined if there is nothing. */
  get redoLabel(): string | undefined {
    return this.steps[this.cursor + 1]?.label;
  }

  /** Runs a command; answers whether anything changed. */
  run(command: Command): boolean {
    const tour = command.apply(this.tour);
    if (tour === this.tour) return false;
    const rested = this.clock() - this.lastRun > GESTURE_REST_MS;
    this.lastRun = this.clock();
    // The first step is the tour as it was opened: it is never merged away.
    const merges =
      !rested && this.cursor > 0 && command.mergeKey !== undefined && command.mergeKey === this.now.mergeKey;
    const kept = this.steps.slice(0, merges ? this.cursor : this.cursor + 1);
    this.steps = [...kept, { tour, label: command.label, mergeKey: command.mergeKey }].slice(-HISTORY_LIMIT - 1);
    this.moveTo(this.steps.length - 1);
    return true;
  }

  /** Changes every value alike, so that no step brings back what is no longer true. */
  rewrite(change: (tour: Tour) => Tour): void {
    this.steps = this.steps.map((step) => ({ ...step, tour: change(step.tour) }));
    this.moveTo(this.cursor);
  }

  undo(): void {
    if (this.cursor > 0) this.moveTo(this.cursor - 1);
  }
  redo(): void {
    if (this.cursor < this.steps.length - 1) this.moveTo(this.cursor + 1);
  }

  private moveTo(cursor: number): void {
    this.cursor = cursor;
    this.dispatchEvent(new Event('change'));
  }
  private get now(): Step {
    const step = this.steps[this.cursor];
    if (!step) throw new Error('the history has no step at its cursor');
    return step;
  }
}
