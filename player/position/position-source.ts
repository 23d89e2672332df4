import type { Position } from '../../shared/model/tour';
import type { Unavailable } from '../../shared/model/unavailable';

/** One measured position. */
export interface Fix {
  readonly position: Position;
  /** The radius in metres within which the true position lies with 68 % probability or better. */
  readonly accuracyMetres: number;
  /** The way the visitor walks, degrees from true north; missing when standing. */
  readonly courseDegrees?: number;
  readonly speedMetresPerSecond?: number;
  /** Milliseconds since 1970; a replay brings its own time. */
  readonly at: number;
}

/** Where positions come from: the device, or a replayed walk. */
export interface PositionSource {
  /** Tells every fix, and what stands in the way, until the signal ends it. Later fixes mend earlier trouble. */
  watch(onFix: (fix: Fix) => void, onTrouble: (trouble: Unavailable) => void, signal: AbortSignal): void;
}
