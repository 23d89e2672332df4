import { tourFolder } from '../../shared/model/site-address';
import type { Tour } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import type { DownloadRecord } from '../../shared/storage/database';
import { loadDownload } from '../../shared/storage/downloads';
import { loadSaving, noteSaving } from '../../shared/storage/saving';
import { workerStands } from './register-worker';
import { siteAddress } from '../../shared/ui/site-root';
import { keptAssets } from './asset-store';
import { readManifest } from './read-manifest';
import { removeTour, sweepAssets } from './remove-tour';
import { assetsOf, bytesOf, saveTour, type Progress } from './save-tour';

/** What is known about a tour on this phone. */
export type DownloadState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'absent' }
  /** The browser keeps nothing here. */
  | { readonly kind: 'off'; readonly failure: Unavailable }
  | ({ readonly kind: 'saving' } & Progress)
  /** Stopped by the visitor, or by what went wrong; what has arrived is kept. */
  | ({ readonly kind: 'paused'; readonly failure?: Unavailable; readonly evicted?: true } & Progress)
  | { readonly kind: 'saved'; readonly record: DownloadRecord; readonly newEdition?: number };

const open = new Map<string, TourDownload>();

/** The one download of a tour on this page; it goes on while the visitor walks from view to view. */
export function downloadOf(tour: Tour): TourDownload {
  const found = open.get(tour.id) ?? new TourDownload(tour);
  open.set(tour.id, found);
  return found;
}

/** Saves, pauses, resumes and removes one tour, and says by a `change` event how far it is. */
export class TourDownload extends EventTarget {
  state: DownloadState = { kind: 'unknown' };
  #running?: AbortController;
  #waiting?: AbortController;

  constructor(readonly tour: Tour) {
    super();
    void this.#look();
  }

  /** Begins or goes on; without effect while it runs. Rejects only for bugs. */
  async save(): Promise<void> {
    if (this.#running) return;
    this.#waiting?.abort();
    const running = new AbortController();
    this.#running = running;
    try {
      const progress = await this.#progress();
      running.signal.throwIfAborted();
      this.#become({ kind: 'saving', ...progress });
      const stands = workerStands();
      const folder = siteAddress(tourFolder(this.tour.id));
      const manifest = await readManifest(folder, running.signal);
      const onProgress = (progress: Progress) => this.#become({ kind: 'saving', ...progress });
      const record = await saveTour(manifest, folder, { signal: running.signal, onProgress });
      await sweepAssets();
      await stands;
      this.#become({ kind: 'saved', record });
    } catch (error) {
      if (!running.signal.aborted) await this.#fail(error);
    } finally {
      if (this.#running === running) this.#running = undefined;
    }
  }

  /** Stops; what has arrived stays. */
  async pause(): Promise<void> {
    this.#halt();
    this.#become({ kind: 'paused', ...(await this.#progress()) });
    await this.#note(true);
  }

  /** Removes the tour and all that only it needed. */
  async remove(): Promise<void> {
    this.#halt();
    await removeTour(this.tour.id);
    this.#become({ kind: 'absent' });
  }

  /** What runs stops, and nothing waits for the network any more. */
  #halt(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#waiting?.abort();
  }

  async #fail(error: unknown): Promise<void> {
    if (!(error instanceof Unavailable)) {
      this.#become({ kind: 'paused', ...(await this.#progress()) });
      throw error;
    }
    if (error.kind === 'storage-off') this.#become({ kind: 'off', failure: error });
    else this.#become({ kind: 'paused', failure: error, ...(await this.#progress()) });
    // The network's return is the visitor's wish fulfilled; everything else waits for a hand.
    if (error.kind !== 'offline') return;
    this.#waiting = new AbortController();
    addEventListener('online', () => void this.save(), { once: true, signal: this.#waiting.signal });
  }

  /** Finds out how things stand, and goes on with what a closed page left unfinished. */
  async #look(): Promise<void> {
    try {
      const [record, saving] = await Promise.all([loadDownload(this.tour.id), loadSaving(this.tour.id)]);
      if (record) await this.#lookAtSaved(record);
      else if (saving) this.#become({ kind: 'paused', ...(await this.#progress()) });
      else this.#become({ kind: 'absent' });
      if (saving && !saving.paused && !record) void this.save();
    } catch (error) {
      if (error instanceof Unavailable) this.#become({ kind: 'off', failure: error });
      else throw error;
    }
  }

  /** A record whose assets the browser has removed is no saved tour. */
  async #lookAtSaved(record: DownloadRecord): Promise<void> {
    const kept = await keptAssets();
    if (record.assets.some((path) => !kept.has(path))) {
      this.#become({ kind: 'paused', evicted: true, ...(await this.#progress()) });
      return;
    }
    this.#become({ kind: 'saved', record });
    const published = await readManifest(siteAddress(tourFolder(record.id))).catch(() => undefined);
    const newer = published && published.tour.edition > record.edition ? published.tour.edition : undefined;
    if (newer && this.state.kind === 'saved') this.#become({ kind: 'saved', record, newEdition: newer });
  }

  async #progress(): Promise<Progress> {
    const kept = await keptAssets().catch(() => new Set<string>());
    const assets = [...assetsOf(this.tour)];
    const doneBytes = assets.reduce((sum, [path, { bytes }]) => sum + (kept.has(path) ? bytes : 0), 0);
    return { doneBytes, totalBytes: bytesOf(this.tour) };
  }

  async #note(paused: boolean): Promise<void> {
    const assets = [...assetsOf(this.tour).keys()];
    await noteSaving({ id: this.tour.id, assets, bytes: bytesOf(this.tour), paused });
  }

  #become(state: DownloadState): void {
    this.state = state;
    this.dispatchEvent(new Event('change'));
  }
}
