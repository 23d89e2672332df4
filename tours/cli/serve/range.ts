/** A part of a file, both ends included. */
export interface ByteRange {
  readonly start: number;
  readonly last: number;
}

/**
 * The one part that a `Range` header asks for. Undefined means: send the whole file, because no part, several parts,
 * or something unreadable was asked for, or the file has changed since (`If-Range`).
 */
export function rangeOf(
  header: string | undefined,
  ifRange: string,
  etag: string,
  bytes: number,
): ByteRange | 'unsatisfiable' | undefined {
  if (!header || ifRange !== etag) return undefined;
  const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const [first, second] = [match[1] ?? '', match[2] ?? ''];
  if (first === '') {
    const length = Math.min(Number(second), bytes);
    return length === 0 ? 'unsatisfiable' : { start: bytes - length, last: bytes - 1 };
  }
  const start = Number(first);
  const last = second === '' ? bytes - 1 : Math.min(Number(second), bytes - 1);
  if (second !== '' && Number(second) < start) return undefined;
  return start >= bytes ? 'unsatisfiable' : { start, last };
}
