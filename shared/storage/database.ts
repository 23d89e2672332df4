/**
 * The whole schema of what is kept in this browser. The only file that knows idb; the modules beside it are plain verbs.
 * Edits go here and never to localStorage: a killed browser loses localStorage writes, but no acknowledged transaction.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { Unavailable } from '../model/unavailable';
import type { Tour } from '../model/tour';

/** A tour in the editor with its undo history: values, newest last, and where in them the author is. */
export interface DraftRecord {
  readonly id: string;
  readonly tour: Tour;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** Edition and manifest hash this draft was opened from or last published as. */
  readonly published?: { readonly edition: number; readonly sha256: string; readonly at: number };
}
/** An asset's bytes of a draft, stored before the command that mentions it. */
export interface DraftAsset {
  readonly sha256: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
  readonly storedAt: number;
}
/** A tour that is whole on this phone; written last, after every asset was verified. */
export interface DownloadRecord {
  readonly id: string;
  readonly edition: number;
  readonly manifest: string;
  readonly manifestSha256: string;
  readonly bytes: number;
  readonly savedAt: number;
  /** Paths of the assets (`assets/<sha256>.<ending>`) that belong to it. */
  readonly assets: readonly string[];
}
/** One visitor's way through one tour. */
export interface VisitRecord {
  readonly tourId: string;
  readonly edition: number;
  readonly startedAt: number;
  readonly changedAt: number;
  readonly visited: readonly string[];
  readonly current?: string;
  readonly points: number;
  readonly answers: Readonly<Record<string, boolean>>;
  readonly walkedMetres: number;
  readonly finishedAt?: number;
}
/** What the visitor chose on this device. */
export interface Settings {
  readonly interfaceLocale?: string;
  readonly contentLocale?: string;
  readonly scheme?: 'light' | 'dark' | 'contrast';
  readonly textScale?: number;
  readonly captions?: boolean;
  readonly speed?: number;
}

interface RundgangSchema extends DBSchema {
  drafts: { key: string; value: DraftRecord };
  draftAssets: { key: string; value: DraftAsset };
  downloads: { key: string; value: DownloadRecord };
  visits: { key: string; value: VisitRecord };
  settings: { key: string; value: unknown };
}
export type Database = IDBPDatabase<RundgangSchema>;
export type StoreName = 'drafts' | 'draftAssets' | 'downloads' | 'visits' | 'settings';

const NAME = 'rundgang';
const VERSION = 1;
let opening: Promise<Database> | undefined;

/** The connection; the promise is kept, so two callers share one opening. */
function database(): Promise<Database> {
  opening ??= openDB<RundgangSchema>(NAME, VERSION, {
    upgrade(db, oldVersion) {
      // A ladder: old rungs are never edited.
      if (oldVersion < 1) {
        db.createObjectStore('drafts', { keyPath: 'id' });
        db.createObjectStore('draftAssets', { keyPath: 'sha256' });
        db.createObjectStore('downloads', { keyPath: 'id' });
        db.createObjectStore('visits', { keyPath: 'tourId' });
        db.createObjectStore('settings');
      }
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated() {
      opening = undefined;
    },
  }).catch((error: unknown) => {
    opening = undefined;
    throw asUnavailable(error);
  });
  return opening;
}

/**
 * Runs one piece of work on the connection. A connection that the browser dropped (WebKit does, for tabs in the
 * background) is opened again once and the work is repeated; a full or missing storage leaves as `Unavailable`.
 */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await database());
  } catch (error) {
    if (!isLostConnection(error)) throw asUnavailable(error);
    opening = undefined;
    try {
      return await work(await database());
    } catch (again) {
      throw asUnavailable(again);
    }
  }
}

function isLostConnection(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'UnknownError');
}

function asUnavailable(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  if (error.name === 'QuotaExceededError') return new Unavailable('storage-full', '', { cause: error });
  if (error.name === 'AbortError') return error;
  return new Unavailable('storage-off', '', { cause: error, detail: error.name });
}
