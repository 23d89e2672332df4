/** Holds the visit while it goes on and keeps its latest state in this browser on every change. */
import { loadVisit, saveVisit } from '../../shared/storage/visits';
import type { Tour } from '../../shared/model/tour';
import { afterEvent, newVisit, type Visit, type VisitEvent } from './visit';

/** Where a visit is kept; the player's own is IndexedDB, a preview's is nowhere. */
export interface VisitStore {
  load(tourId: string): Promise<Visit | undefined>;
  save(visit: Visit): Promise<void>;
}

/** The visits of this browser. */
export const browserVisits: VisitStore = { load: loadVisit, save: saveVisit };
/** Keeps nothing: the preview in the editor is no visit. */
export const noVisits: VisitStore = { load: async () => undefined, save: async () => undefined };

type WithoutTime<T> = T extends unknown ? Omit<T, 'at'> : never;

/** Fires `change` after every event that changed something. */
export class VisitController extends EventTarget {
  /** Whether the browser keeps the visit; false if it refused, and the visit then lasts as long as the page. */
  kept = true;
  private saving: Promise<void> = Promise.resolve();

  private constructor(
    private tour: Tour,
    private readonly store: VisitStore,
    private now: Visit,
  ) {
    super();
  }

  /** Goes on with a kept visit, or begins one. Never fails: without storage it works from memory. */
  static async open(tour: Tour, store: VisitStore): Promise<VisitController> {
    let kept: Visit | undefined;
    let works = true;
    try {
      kept = await store.load(tour.id);
    } catch {
      works = false;
    }
    const controller = new VisitController(tour, store, kept ?? newVisit(tour, Date.now()));
    controller.kept = works;
    return controller;
  }

  get visit(): Visit {
    return this.now;
  }

  /** A newer edition or draft of the same tour: stations that went are forgotten in what follows. */
  retell(tour: Tour): void {
    this.tour = tour;
  }

  /** Something happened; answers when it is kept. */
  async record(event: WithoutTime<VisitEvent>): Promise<void> {
    const next = afterEvent(this.now, { ...event, at: Date.now() } as VisitEvent, this.tour);
    if (next === this.now) return;
    this.now = next;
    this.dispatchEvent(new Event('change'));
    await this.keep(next);
  }

  /** One write after another, each of the whole latest state: the last one to land is the newest. */
  private keep(visit: Visit): Promise<void> {
    this.saving = this.saving.then(async () => {
      try {
        await this.store.save(visit);
        this.kept = true;
      } catch {
        this.kept = false;
      }
    });
    return this.saving;
  }
}
