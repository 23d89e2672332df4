import { withoutUnused } from '../../shared/model/references';
import type { Tour } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import type { Progress, WorkOptions } from '../../shared/package/bytes';
import { sha256Hex } from '../../shared/package/hash';
import { manifestText } from '../../shared/package/read-manifest';
import type { DraftRecord } from '../../shared/storage/database';
import { loadDraft, saveDraft } from '../../shared/storage/drafts';
import { Autosave } from './autosave';
import type { Command } from './command';
import { DraftAssets } from './draft-assets';
import { EditLock } from './edit-lock';
import { History } from './history';

/** A publishing that is under way. */
export interface Publishing {
  readonly progress: Progress | undefined;
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

/** One open draft: its history, its saving, its lock and its assets. Fires `change` when any of them does. */
export class DraftSession extends EventTarget {
  history: History;
  readonly autosave: Autosave;
  readonly lock: EditLock;
  readonly assets: DraftAssets;
  published: DraftRecord['published'];
  /** It goes on while its author looks at something else. */
  publishing: Publishing | undefined;
  /** The value that is published, to tell whether anything has changed since. */
  private publishedTour: Tour | undefined;

  private constructor(
    record: DraftRecord,
    asPublished: boolean,
    private readonly signal: AbortSignal,
  ) {
    super();
    this.noteRecord(record, asPublished);
    this.history = this.follow(new History(record.tour));
    this.autosave = this.follow(new Autosave((tour) => this.write(tour), record.changedAt, signal));
    this.lock = this.follow(new EditLock(record.id, () => this.autosave.settled(), signal));
    this.assets = new DraftAssets(() => this.tour, signal);
  }

  /** Opens a draft; throws Unavailable('not-found', id) if there is none. */
  static async open(id: string, signal: AbortSignal): Promise<DraftSession> {
    const record = await loadDraft(id);
    if (!record) throw new Unavailable('not-found', id);
    const session = new DraftSession(record, await isAsPublished(record), signal);
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
    this.noteRecord(record, await isAsPublished(record));
    this.history = this.follow(new History(record.tour));
    this.dispatchEvent(new Event('change'));
  }

  /** Publishes; who asks while that goes on gets the one that is under way. Ends with the session. */
  publishOnce(job: (options: WorkOptions) => Promise<void>): Promise<void> {
    if (this.publishing) return this.publishing.done;
    const abort = new AbortController();
    const to = (publishing: Publishing | undefined) => {
      this.publishing = publishing;
      this.dispatchEvent(new Event('change'));
    };
    const done: Promise<void> = job({
      signal: AbortSignal.any([abort.signal, this.signal]),
      onProgress: (progress) => to({ progress, abort, done }),
    }).finally(() => to(undefined));
    to({ progress: undefined, abort, done });
    return done;
  }

  /**
   * Notes that `snapshot`, a value this draft had, is published: the draft goes on from the published edition with all
   * that was edited meanwhile, and undo leads to no earlier edition.
   */
  async notePublished(snapshot: Tour, { edition, publishedAt }: Tour, sha256: string): Promise<void> {
    this.published = { edition, sha256, at: Date.now() };
    const onwards = (tour: Tour): Tour => ({ ...tour, edition, ...(publishedAt !== undefined && { publishedAt }) });
    const unchanged = this.tour === snapshot;
    this.publishedTour = onwards(snapshot);
    if (unchanged) this.history = this.follow(new History(this.publishedTour));
    else this.history.rewrite((tour) => (tour === snapshot && this.publishedTour ? this.publishedTour : onwards(tour)));
    this.autosave.save(this.tour);
    await this.autosave.settled();
    this.dispatchEvent(new Event('change'));
  }

  private noteRecord(record: DraftRecord, asPublished: boolean): void {
    this.published = record.published;
    this.publishedTour = asPublished ? record.tour : undefined;
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

/** Whether a draft is still as it was published; assets that it does not show were left out of that. */
export async function isAsPublished({ tour, published }: DraftRecord): Promise<boolean> {
  if (published?.edition !== tour.edition) return false;
  const hashes = await Promise.all([tour, withoutUnused(tour)].map(hashOf));
  return hashes.includes(published.sha256);
}

function hashOf(tour: Tour): Promise<string> {
  return sha256Hex(new TextEncoder().encode(manifestText(tour)));
}
