/** A walk that is replayed: for demonstration at a desk and for tests. Behaves like a phone that is carried along a line. */
import { bearingDegrees, distanceMetres, lengthMetres } from '../../shared/model/geo';
import type { Position } from '../../shared/model/tour';
import type { Fix, PositionSource } from './position-source';

/** 4 km/h. */
export const WALKING_METRES_PER_SECOND = 4 / 3.6;
/** Time between two fixes, in milliseconds. */
const TICK = 250;
/** A receiver under open sky. */
const ACCURACY_METRES = 6;

/** A position on a line and the way it goes on from there. */
export interface Along {
  readonly position: Position;
  readonly courseDegrees: number;
  readonly ended: boolean;
}

/** Where somebody is who has walked so many metres of a line; beyond its end they stand at the end. */
export function alongLine(line: readonly Position[], metres: number): Along {
  let rest = Math.max(0, metres);
  for (let index = 0; index + 1 < line.length; index++) {
    const a = line[index] as Position;
    const b = line[index + 1] as Position;
    const length = distanceMetres(a, b);
    if (rest < length) {
      const share = rest / length;
      const position = { lat: a.lat + (b.lat - a.lat) * share, lng: a.lng + (b.lng - a.lng) * share };
      return { position, courseDegrees: bearingDegrees(a, b), ended: false };
    }
    rest -= length;
  }
  const last = line.at(-1) as Position;
  return { position: last, courseDegrees: bearingDegrees(line.at(-2) ?? last, last), ended: true };
}

/** Fires `change` when it pauses, goes on, changes its speed or comes to the end. */
export class ReplaySource extends EventTarget implements PositionSource {
  private metres = 0;
  /** The walker's own clock, in milliseconds: at speed 100 it runs a hundred times as fast. */
  private clock: number;
  private stands = false;
  private pace: number;
  readonly lengthMetres: number;

  constructor(
    private readonly line: readonly Position[],
    speed: number,
    begins = Date.now(),
  ) {
    super();
    this.clock = begins;
    this.pace = speed;
    this.lengthMetres = lengthMetres(line);
  }

  get paused(): boolean {
    return this.stands;
  }
  set paused(paused: boolean) {
    if (paused === this.stands) return;
    this.stands = paused;
    this.dispatchEvent(new Event('change'));
  }

  get speed(): number {
    return this.pace;
  }
  set speed(speed: number) {
    this.pace = speed;
    this.dispatchEvent(new Event('change'));
  }

  get ended(): boolean {
    return this.metres >= this.lengthMetres;
  }

  watch(onFix: (fix: Fix) => void, _onTrouble: (trouble: never) => void, signal: AbortSignal): void {
    onFix(this.step(0));
    const ticking = setInterval(() => {
      if (!this.stands) onFix(this.step(TICK));
    }, TICK);
    signal.addEventListener('abort', () => clearInterval(ticking), { once: true });
  }

  /** Walks on for so many milliseconds of the visitor's time. At the end the walker stands and goes on telling where. */
  step(milliseconds: number): Fix {
    const passed = milliseconds * this.pace;
    this.clock += passed;
    const before = this.ended;
    this.metres = Math.min(this.lengthMetres, this.metres + (passed / 1000) * WALKING_METRES_PER_SECOND);
    if (this.ended && !before) this.dispatchEvent(new Event('change'));
    const { position, courseDegrees, ended } = alongLine(this.line, this.metres);
    const moves = !ended && milliseconds > 0;
    return {
      position,
      accuracyMetres: ACCURACY_METRES,
      at: this.clock,
      speedMetresPerSecond: moves ? WALKING_METRES_PER_SECOND : 0,
      ...(!ended && { courseDegrees }),
    };
  }
}
