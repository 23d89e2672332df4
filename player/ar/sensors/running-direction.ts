/** The mean of directions that come one after the other, and how much they disagree. Pure but for what it remembers. */
import { fullCircle } from '../../position/attitude';

const RADIANS = Math.PI / 180;

/** A mean of directions in degrees. */
export class RunningDirection {
  #x = 0;
  #y = 0;
  #count = 0;
  #last = 0;
  #settled = false;

  /** @param seconds how long a direction counts, once there are enough of them */
  constructor(private seconds: number) {}

  get empty(): boolean {
    return this.#count === 0;
  }
  get degrees(): number {
    return fullCircle(Math.atan2(this.#y, this.#x) / RADIANS);
  }
  /** Standard deviation in degrees; 0 for a single direction. */
  get spreadDegrees(): number {
    const length = Math.min(1, Math.hypot(this.#x, this.#y));
    return length < 1e-9 ? 180 : Math.sqrt(-2 * Math.log(length)) / RADIANS;
  }

  /** The first ones count alike; later ones push the older ones out. @param at milliseconds */
  add(degrees: number, at: number): void {
    const passed = this.#count === 0 ? 0 : Math.max(0, (at - this.#last) / 1000);
    this.#count++;
    this.#last = at;
    // While the mean is young, time weighs nothing: ten measurements in a second are better than the first of them.
    const share = Math.max(Math.min(1, passed / this.seconds), this.#settled ? 0 : 1 / this.#count);
    this.#x += share * (Math.cos(degrees * RADIANS) - this.#x);
    this.#y += share * (Math.sin(degrees * RADIANS) - this.#y);
  }

  /** From now on the mean moves only this slowly: it has been confirmed. */
  settle(seconds: number): void {
    this.seconds = seconds;
    this.#settled = this.#count > 0;
  }

  forget(): void {
    this.#count = 0;
    this.#settled = false;
  }
}
