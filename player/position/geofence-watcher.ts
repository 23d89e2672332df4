/**
 * Which station a walking visitor has reached, from positions that wander. Pure: state in, state out.
 *
 * A fence opens when two trustworthy fixes in a row, some seconds apart, lie inside it; where fences overlap, the
 * nearest station wins. It does not open again before the visitor has been beyond its leave radius. A jump faster than
 * any cyclist is a mistake of the receiver: what follows it counts from the beginning.
 */
import { distanceMetres } from '../../shared/model/geo';
import { geofenceOf, isOnEarth, type Position, type Tour } from '../../shared/model/tour';
import type { Fix } from './position-source';

/** A station's circle on Earth. */
export interface Fence {
  readonly station: string;
  readonly position: Position;
  readonly radiusMetres: number;
  readonly leaveRadiusMetres: number;
}

export interface WatcherState {
  /** The latest trustworthy fix. */
  readonly last?: Fix;
  /** The station whose circle the visitor is in, not yet long enough. */
  readonly candidate?: { readonly station: string; readonly since: number; readonly fixes: number };
  /** Stations that were announced and not yet left. */
  readonly lingering: readonly string[];
}

export interface WatcherStep {
  readonly state: WatcherState;
  /** The station just reached. */
  readonly arrived?: string;
}

/** Fixes in a row that must agree. */
const FIXES = 2;
/** Time they must span, in milliseconds. */
const DWELL = 2500;
/** 14 m/s is 50 km/h. */
const FASTEST = 14;
/** A fix worse than this opens only a fence that is larger still, in metres. */
const ROUGH = 35;

export const atStart: WatcherState = { lingering: [] };

/** The fences of a tour's stations on Earth. */
export function fencesOf(tour: Tour): readonly Fence[] {
  return tour.stations.flatMap((station) => {
    const fence = geofenceOf(station);
    if (!fence || fence.announce === false || !isOnEarth(station.place)) return [];
    const leaveRadiusMetres = Math.max(fence.leaveRadiusMetres ?? fence.radiusMetres * 1.5, fence.radiusMetres + 5);
    return [{ station: station.id, position: station.place, radiusMetres: fence.radiusMetres, leaveRadiusMetres }];
  });
}

/** One more fix. */
export function watch(state: WatcherState, fix: Fix, fences: readonly Fence[]): WatcherStep {
  if (isJump(state.last, fix)) return { state: { last: fix, lingering: state.lingering } };
  const lingering = state.lingering.filter((id) =>
    staysNear(
      fences.find(({ station }) => station === id),
      fix,
    ),
  );
  const nearest = nearestInside(fences, fix);
  if (!nearest || lingering.includes(nearest.station)) return { state: { last: fix, lingering } };
  const before = state.candidate?.station === nearest.station ? state.candidate : undefined;
  const candidate = { station: nearest.station, since: before?.since ?? fix.at, fixes: (before?.fixes ?? 0) + 1 };
  if (candidate.fixes < FIXES || fix.at - candidate.since < DWELL)
    return { state: { last: fix, candidate, lingering } };
  return { state: { last: fix, lingering: [...lingering, nearest.station] }, arrived: nearest.station };
}

function isJump(last: Fix | undefined, fix: Fix): boolean {
  if (!last) return false;
  const seconds = Math.max(0.001, (fix.at - last.at) / 1000);
  // What both fixes admit to be wrong by is no movement.
  const moved = distanceMetres(last.position, fix.position) - last.accuracyMetres - fix.accuracyMetres;
  return moved / seconds > FASTEST;
}

function staysNear(fence: Fence | undefined, fix: Fix): boolean {
  if (!fence) return false;
  // A rough fix far away does not prove that the visitor left.
  return distanceMetres(fence.position, fix.position) - Math.min(fix.accuracyMetres, ROUGH) <= fence.leaveRadiusMetres;
}

function nearestInside(fences: readonly Fence[], fix: Fix): Fence | undefined {
  let best: Fence | undefined;
  let least = Infinity;
  for (const fence of fences) {
    const metres = distanceMetres(fence.position, fix.position);
    const trusted = fix.accuracyMetres <= Math.max(ROUGH, fence.radiusMetres);
    if (trusted && metres <= fence.radiusMetres && metres < least) {
      best = fence;
      least = metres;
    }
  }
  return best;
}
