/** Notices a compass that swings to and fro as no person turns. Pure but for what it remembers. */
import { halfCircle } from '../../position/attitude';

/** Less than this is trembling, in degrees. */
const SWING = 30;
/** Turns to and fro within the span that nobody makes while looking. */
const TOO_MANY = 5;
/** Milliseconds. */
const SPAN = 3000;

/** Counts how often a heading has turned to and fro lately. */
export class Swings {
  #extreme: number | undefined;
  #way = 0;
  #turns: number[] = [];

  /** One more heading in degrees. @param at milliseconds */
  add(degrees: number, at: number): void {
    this.#extreme ??= degrees;
    const by = halfCircle(degrees - this.#extreme);
    const way = Math.sign(by);
    if (way === this.#way) this.#extreme = degrees;
    else if (Math.abs(by) >= SWING) {
      this.#turns.push(at);
      this.#way = way;
      this.#extreme = degrees;
    }
    this.#turns = this.#turns.filter((turn) => at - turn < SPAN);
  }

  get wild(): boolean {
    return this.#turns.length >= TOO_MANY;
  }
}
