import type { Bytes } from './bytes';

/** A published file with the mark of its state. */
export interface TargetFile {
  readonly bytes: Bytes;
  /** Opaque; a write with `ifMatch` succeeds only while the file still has it. */
  readonly etag: string;
}

/** When a write may happen: over a known state, only if there is nothing yet, or (neither) in any case. */
export interface WriteCondition {
  readonly ifMatch?: string;
  readonly ifNoneMatch?: '*';
}

/**
 * A place where tours are published. Paths are relative to the folder of tours: `catalogue.json`, `<id>/tour.json`.
 * All methods reject with Unavailable: `offline`, `conflict` (the condition failed), `not-allowed`, `too-large`,
 * `storage-full`, `server`; the culprit is the path.
 */
export interface PublishTarget {
  /** The file, or undefined if there is none. */
  read(path: string, signal?: AbortSignal): Promise<TargetFile | undefined>;
  /** Whether there is such a file; asked for assets, whose name already says what is in them. */
  has(path: string, signal?: AbortSignal): Promise<boolean>;
  write(path: string, content: Bytes | Blob, condition?: WriteCondition, signal?: AbortSignal): Promise<void>;
  /** Removes a file; one that is not there is fine. */
  remove(path: string, condition?: Pick<WriteCondition, 'ifMatch'>, signal?: AbortSignal): Promise<void>;
}
