/**
 * The walk through one open tour: position, heading, stations reached, and the visit they lead to. It is shared by the
 * map and the stations, so that opening a story does not lose the way; it ends when nobody has looked for a while.
 */
import { distanceMetres } from '../../shared/model/geo';
import type { Unavailable } from '../../shared/model/unavailable';
import { isOnEarth, type Station } from '../../shared/model/tour';
import { watchCompass } from '../position/compass';
import { atStart, fencesOf, watch, type Fence, type WatcherState } from '../position/geofence-watcher';
import { GeolocationSource } from '../position/geolocation-source';
import type { Fix, PositionSource } from '../position/position-source';
import { ReplaySource } from '../position/replay-source';
import { walkLine } from '../position/walk-line';
import type { OpenTour } from '../tour/open-tour';
import { nextStation, stationOf } from './visit';
import { browserVisits, noVisits, VisitController } from './visit-controller';

/** From here on a course is older than the compass, in milliseconds. */
const COURSE_LASTS = 4000;
/** How long the walk waits for the next view before it ends, in milliseconds. */
const PATIENCE = 3000;
/** A fix this rough opens no station; the page says so. Metres. */
export const COARSE_METRES = 100;

/** Fires `change` when anything of it changed, `arrived` when a station is reached that was not visited. */
export class Walk extends EventTarget {
  fix: Fix | undefined;
  trouble: Unavailable | undefined;
  /** Whether positions are asked for. */
  watching = false;
  /** The station reached and not yet opened or put off. */
  arrived: Station | undefined;
  replay: ReplaySource | undefined;
  /** The name of a replayed walk that does not exist. */
  missingWalk: string | undefined;
  private compassDegrees: number | undefined;
  private course: { degrees: number; at: number } | undefined;
  private watcher: WatcherState = atStart;
  private fences: readonly Fence[];
  private metresToKeep = 0;

  constructor(
    private open: OpenTour,
    readonly visits: VisitController,
    private readonly signal: AbortSignal,
  ) {
    super();
    this.fences = fencesOf(open.tour);
    visits.addEventListener('change', () => this.changed(), { signal });
    signal.addEventListener('abort', () => this.keepMetres(), { once: true });
  }

  get tour(): OpenTour['tour'] {
    return this.open.tour;
  }
  get next(): Station | undefined {
    return nextStation(this.visits.visit, this.tour);
  }
  get visited(): ReadonlySet<string> {
    return new Set(this.visits.visit.visited);
  }

  /** Degrees from north: the way they walk, else where the phone points. */
  get headingDegrees(): number | undefined {
    const fresh = this.course && this.fix && this.fix.at - this.course.at < COURSE_LASTS;
    return fresh ? this.course?.degrees : this.compassDegrees;
  }

  /** Another edition or draft of the same tour takes the place of the present one. */
  retell(open: OpenTour): void {
    if (open.tour === this.open.tour) return;
    this.open = open;
    this.fences = fencesOf(open.tour);
    this.visits.retell(open.tour);
    this.changed();
  }

  /** Begins to read the device's position; called from a tap, since the phone asks then. */
  showPosition(): void {
    if (this.watching && !this.trouble) return;
    this.trouble = undefined;
    this.follow(new GeolocationSource());
    void watchCompass((degrees) => {
      this.compassDegrees = degrees;
      this.changed();
    }, this.signal);
  }

  /** Replays a walk in place of the device's position. */
  async demonstrate(name: string, speed: number): Promise<void> {
    if (this.watching) return;
    this.watching = true;
    try {
      const replay = new ReplaySource(await walkLine(this.tour, name), speed);
      this.replay = replay;
      replay.addEventListener('change', () => this.changed(), { signal: this.signal });
      this.beginAt(name);
      this.follow(replay);
    } catch {
      this.watching = false;
      this.missingWalk = name;
      this.changed();
    }
  }

  /** Who walks a leg has been at its first station and is on the way to its last. */
  private beginAt(name: string): void {
    const [from = '', to = ''] = name.split('..');
    if (!stationOf(this.tour, from) || !stationOf(this.tour, to)) return;
    this.watcher = { lingering: [from] };
    void this.visits.record({ kind: 'chosen', station: to });
  }

  /** The visitor says that they are at a station, or opens it by number, code or list. */
  reach(station: Station): void {
    this.arrived = undefined;
    void this.visits.record({ kind: 'arrived', station: station.id });
    this.changed();
  }

  /** The arrival card was put off. */
  later(): void {
    this.arrived = undefined;
    if (this.replay) this.replay.paused = false;
    this.changed();
  }

  private follow(source: PositionSource): void {
    this.watching = true;
    source.watch(
      (fix) => this.moved(fix),
      (trouble) => {
        this.trouble = trouble;
        this.changed();
      },
      this.signal,
    );
    this.changed();
  }

  private moved(fix: Fix): void {
    this.trouble = undefined;
    const step = watch(this.watcher, fix, this.fences);
    this.countMetres(this.watcher.last, fix);
    this.watcher = step.state;
    this.fix = fix;
    if (fix.courseDegrees !== undefined) this.course = { degrees: fix.courseDegrees, at: fix.at };
    if (step.arrived !== undefined) this.announce(step.arrived);
    this.changed();
  }

  private announce(id: string): void {
    const station = stationOf(this.tour, id);
    if (!station || this.visits.visit.visited.includes(id)) return;
    this.arrived = station;
    // The visitor in a demonstration stops at a station as a real one does.
    if (this.replay) this.replay.paused = true;
    this.keepMetres();
    this.dispatchEvent(new Event('arrived'));
  }

  /** Counts steps, not the wandering of a receiver, and writes them now and then. */
  private countMetres(last: Fix | undefined, fix: Fix): void {
    if (!last || fix.accuracyMetres > 30) return;
    const metres = distanceMetres(last.position, fix.position);
    const seconds = Math.max(0.001, (fix.at - last.at) / 1000);
    if (metres / seconds > 12 || (fix.speedMetresPerSecond ?? 1) < 0.4) return;
    this.metresToKeep += metres;
    if (this.metresToKeep > 25) this.keepMetres();
  }

  private keepMetres(): void {
    const metres = Math.round(this.metresToKeep);
    this.metresToKeep = 0;
    if (metres > 0) void this.visits.record({ kind: 'moved', metres });
  }

  private changed(): void {
    this.dispatchEvent(new Event('change'));
  }

  /** Whether this tour has stations on Earth at all. */
  get outdoors(): boolean {
    return this.tour.stations.some(({ place }) => isOnEarth(place));
  }
}

interface Going {
  readonly key: string;
  readonly walk: Promise<Walk>;
  readonly life: AbortController;
  views: number;
}
let going: Going | undefined;

/** The walk through an open tour; all views that ask for the same tour get the same one, until some time after the last has gone. */
export async function joinWalk(open: OpenTour, signal: AbortSignal): Promise<Walk> {
  const key = `${open.origin === 'preview' ? 'preview' : 'visit'}:${open.tour.id}`;
  if (going?.key !== key) {
    going?.life.abort();
    const life = new AbortController();
    going = { key, walk: begin(open, life.signal), life, views: 0 };
  }
  const mine = going;
  mine.views++;
  signal.addEventListener('abort', () => leave(mine), { once: true });
  const walk = await mine.walk;
  walk.retell(open);
  return walk;
}

async function begin(open: OpenTour, signal: AbortSignal): Promise<Walk> {
  const store = open.origin === 'preview' ? noVisits : browserVisits;
  return new Walk(open, await VisitController.open(open.tour, store), signal);
}

function leave(mine: Going): void {
  mine.views--;
  setTimeout(() => {
    if (mine.views > 0 || going !== mine) return;
    going = undefined;
    mine.life.abort();
  }, PATIENCE);
}
