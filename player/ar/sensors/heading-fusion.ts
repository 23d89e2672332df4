/**
 * One steady attitude from what phones tell: the gyroscope's is smooth and knows no north, the compass knows north and
 * trembles. The gyroscope leads; the compass, averaged, says by how much it is to be turned. Pure but for what it
 * remembers, so that recorded events can be played to it.
 */
import {
  cameraRotation,
  halfCircle,
  headingOf,
  turnBetween,
  turned,
  upperEdgeHeading,
  type Rotation,
} from '../../position/attitude';
import type { OrientationReading } from '../../position/orientation-events';
import { RunningDirection } from './running-direction';
import { Swings } from './swings';

/** How the device is held now. */
export interface Orientation {
  /** Of a three.js camera: x east, y up, −z north. Up always holds; north only if `absolute`. */
  readonly quaternion: Rotation;
  /** Whether north is known: from a compass, from walking, or set by hand. */
  readonly absolute: boolean;
  /** How exact north is, in degrees; undefined where the device does not say. */
  readonly headingAccuracyDegrees: number | undefined;
  /** The compass turns to and fro as nobody does: there is iron about, or it is broken. */
  readonly swinging: boolean;
  /** Milliseconds, as `performance.now()`. */
  readonly at: number;
}

/** Seconds that a direction of the compass counts. */
const MEMORY = 8;
/** The same after the direction was set by hand: only the gyroscope's slow drift is mended. */
const MEMORY_BY_HAND = 60;
/** Readings further apart have slept in between: the gyroscope may have begun anew. Milliseconds. */
const SLEPT = 2000;
/** Lying flatter than this, Apple's compass is told without doubt by the upper edge. Degrees. */
const SURELY_THE_EDGE = 70;
/** Upright it may be told the wrong way round. Degrees. */
const FLIPPED = 120;
/** A walker looks where they go, about. Degrees. */
const COURSE_ACCURACY = 25;
/** So many courses in a row must agree with the gyroscope, within so many degrees. */
const COURSES = 3;
const AGREE = 20;

/** Makes one attitude of all readings; nothing until the first. */
export class HeadingFusion {
  #gyroscope: { rotation: Rotation; at: number } | undefined;
  #compass: { rotation: Rotation; at: number } | undefined;
  readonly #north = new RunningDirection(MEMORY);
  readonly #swings = new Swings();
  #told: number | undefined;
  #byHand = 0;
  #isByHand = false;
  /** There was no compass when the direction was set: one that comes later knows it no better. */
  #handOnly = false;
  #slept = false;
  #declination = 0;
  /** Whether Apple's compass was read while it was sure. */
  #sure = false;
  #courses: number[] = [];
  #course: number | undefined;

  /** One more reading. @param screenDegrees how far the picture is turned */
  take(reading: OrientationReading, screenDegrees: number): void {
    const rotation = cameraRotation(reading, screenDegrees);
    if (reading.compass || !reading.absolute) this.#takeGyroscope(rotation, reading.at);
    if (reading.compass) this.#takeApple(reading, reading.compass);
    else if (reading.absolute) this.#takeCompass(rotation, reading.at);
  }

  /** The way the visitor walks, from their positions: tells north where no compass does. */
  takeCourse(degrees: number): void {
    const latest = this.latest();
    const heading = latest && headingOf(this.#base() ?? latest.quaternion);
    if (heading === undefined || !this.#north.empty || this.#isByHand) return;
    const by = halfCircle(degrees - heading);
    this.#courses = [...this.#courses.filter((other) => Math.abs(halfCircle(other - by)) <= AGREE), by];
    if (this.#courses.length >= COURSES) this.#course = by;
  }

  /** Compasses know magnetic north; the true one is so many degrees beside it. */
  setDeclination(degrees: number): void {
    this.#declination = degrees;
  }

  /** Turns the visitor's view clockwise by hand, and with it what is taken for north. */
  turn(degrees: number): void {
    this.#byHand += degrees;
  }

  /** The direction has been set by hand: the compass no longer has a say in it, but for slow drift. */
  trustHand(): void {
    this.#isByHand = true;
    this.#handOnly = this.#north.empty && !this.#leadsCompass();
    this.#north.settle(MEMORY_BY_HAND);
  }

  latest(): Orientation | undefined {
    const base = this.#base();
    if (!base) return undefined;
    const at = Math.max(this.#gyroscope?.at ?? 0, this.#compass?.at ?? 0);
    return {
      quaternion: turned(base, this.#northward() + this.#byHand),
      absolute: this.#isByHand || this.#leadsCompass() || !this.#north.empty || this.#course !== undefined,
      headingAccuracyDegrees: this.#accuracy(),
      swinging: !this.#isByHand && this.#swings.wild,
      at,
    };
  }

  #accuracy(): number | undefined {
    if (this.#isByHand) return undefined;
    if (this.#north.empty && this.#course !== undefined) return COURSE_ACCURACY;
    return this.#told === undefined ? undefined : Math.max(this.#told, this.#north.spreadDegrees);
  }

  /** Degrees from the leading attitude to true north. */
  #northward(): number {
    if (this.#leadsCompass()) return this.#declination;
    return this.#north.empty ? (this.#course ?? 0) : this.#north.degrees + this.#declination;
  }

  #base(): Rotation | undefined {
    return (this.#leadsCompass() ? this.#compass : this.#gyroscope)?.rotation;
  }

  /** Some devices tell only the compass's attitude, or stop telling the other. */
  #leadsCompass(): boolean {
    if (!this.#compass) return false;
    return !this.#gyroscope || this.#compass.at - this.#gyroscope.at > SLEPT;
  }

  #takeGyroscope(rotation: Rotation, at: number): void {
    this.#slept ||= this.#gyroscope !== undefined && at - this.#gyroscope.at > SLEPT;
    this.#gyroscope = { rotation, at };
  }

  #takeCompass(rotation: Rotation, at: number): void {
    this.#compass = { rotation, at };
    const heading = headingOf(rotation);
    if (!this.#gyroscope || this.#leadsCompass()) {
      if (heading !== undefined) this.#swings.add(heading, at);
      return;
    }
    const by = turnBetween(rotation, this.#gyroscope.rotation);
    this.#compare(by, at);
  }

  #takeApple(reading: OrientationReading, compass: NonNullable<OrientationReading['compass']>): void {
    const edge = upperEdgeHeading(cameraRotation(reading, 0));
    if (edge === undefined) return;
    this.#told = compass.accuracyDegrees;
    const by = halfCircle(compass.degrees - edge);
    const flipped = !this.#slept && !this.#north.empty && Math.abs(halfCircle(by - this.#north.degrees)) > FLIPPED;
    const sure = Math.abs(reading.beta) <= SURELY_THE_EDGE;
    if (flipped && !sure) return;
    if (flipped && !this.#sure) this.#north.forget();
    this.#sure ||= sure;
    this.#compare(by, reading.at);
  }

  /** @param by degrees from the gyroscope's north to the compass's */
  #compare(by: number, at: number): void {
    // What was known before the sleep holds until the compass says more.
    if (this.#slept) this.#north.forget();
    this.#slept = false;
    this.#swings.add(by, at);
    if (!this.#handOnly) this.#north.add(by, at);
  }
}
