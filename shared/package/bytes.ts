/** Bytes that Web APIs accept: never backed by shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** How far packing, unpacking or publishing has come, in bytes of the package. */
export interface Progress {
  /** The entry at work, e.g. `assets/<sha256>.webp`. */
  readonly path: string;
  readonly doneBytes: number;
  readonly totalBytes: number;
}

/** What every long work here takes. Abort rejects with the signal's reason. */
export interface WorkOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** A file that is read in parts, so that no package has to fit into memory. */
export interface RandomAccess {
  readonly size: number;
  /** Bytes from `start` up to, not including, `end`. */
  read(start: number, end: number): Promise<Bytes>;
}

/** A Blob as a file that is read in parts. */
export function readerOf(blob: Blob): RandomAccess {
  return {
    size: blob.size,
    read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}

/** One array from many. */
export function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
