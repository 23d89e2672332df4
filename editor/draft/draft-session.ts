import type { Tour } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import type { DraftRecord } from '../../shared/storage/database';
import { loadDraft, saveDraft } from '../../shared/storage/drafts';
import { Autosave } from './autosave';
import type { Command } from './command';
import { DraftAssets } from './draft-assets';
import { EditLock } from './edit-lock';
import { History } from './history';

/** One open draft: its history, its saving, its lock and its assets. Fires `change` when any of them does. */
export class DraftSession extends EventTarget {
  history: History;
  readonly autosave: Autosave;
  readonly lock: EditLock;
  readonly assets: DraftAssets;
  published: DraftRecord['published'];
  /** The value that is published, to tell whether anything has changed since. */
  private publishedTour: Tour | undefined;

  private constructor(
    record: DraftRecord,
    private readonly signal: AbortSignal,
  ) {
    super();
    this.noteRecord(record);
    this.history = this.follow(new History(record.tour));
    this.autosave = this.follow(new Autosave((tour) => this.write(tour), record.changedAt, signal));
    this.lock = this.follow(new EditLock(record.id, () => this.autosave.settled(), signal));
    this.assets = new DraftAssets(() => this.tour, signal);
  }

  /** Opens a draft; throws Unavailable('not-found', id) if there is none. */
  static async open(id: string, signal: AbortSignal): Promise<DraftSession> {
    const record = await loadDraft(id);
    if (!record) throw new Unavailable('not-found', id);
    const session = new DraftSession(record, signal);
    await session.lock.ask();
    return session;
  }

  get tour(): Tour {
    return this.history.tour;
  }
  /** Whether guests see something else than what is here. */
  get changedSincePublished(): boolean {
    return this.tour !== this.publishedTour;
  }
  get writing(): boolean {
    return this.lock.writing;
  }

  /** Runs a command and saves its result; a window that only reads changes nothing. */
  run(command: Command): boolean {
    if (!this.writing || !this.history.run(command)) return false;
    this.autosave.save(this.tour);
    return true;
  }
  undo(): void {
    if (this.writing) this.move(() => this.history.undo());
  }
  redo(): void {
    if (this.writing) this.move(() => this.history.redo());
  }

  /** Writes here from now on, beginning with what the other window saved last. */
  async takeOver(): Promise<void> {
    await this.lock.takeOver();
    const record = await loadDraft(this.tour.id);
    if (!record) throw new Unavailable('not-found', this.tour.id);
    this.noteRecord(record);
    this.history = this.follow(new History(record.tour));
    this.dispatchEvent(new Event('change'));
  }

  /** Notes a publishing: the draft goes on from the published edition, and that step is not undone. */
  async notePublished(tour: Tour, sha256: string): Promise<void> {
    await this.autosave.settled();
    this.published = { edition: tour.edition, sha256, at: Date.now() };
    this.publishedTour = tour;
    this.history = this.follow(new History(tour));
    this.autosave.save(tour);
    await this.autosave.settled();
    this.dispatchEvent(new Event('change'));
  }

  private noteRecord(record: DraftRecord): void {
    this.published = record.published;
    this.publishedTour = isAsPublished(record) ? record.tour : undefined;
  }

  private move(step: () => void): void {
    const before = this.tour;
    step();
    if (this.tour !== before) this.autosave.save(this.tour);
  }

  private write(tour: Tour): Promise<void> {
    const { published } = this;
    return saveDraft({ id: tour.id, tour, changedAt: Date.now(), ...(published ? { published } : {}) });
  }

  private follow<T extends EventTarget>(part: T): T {
    part.addEventListener('change', () => this.dispatchEvent(new Event('change')), { signal: this.signal });
    return part;
  }
}

/** A publishing is noted and saved in one go; a draft that was saved later has been changed. */
const NOTING_MS = 2000;

/** Whether a draft is still as it was published. */
export function isAsPublished({ published, changedAt }: DraftRecord): boolean {
  return published !== undefined && changedAt <= published.at + NOTING_MS;
}
