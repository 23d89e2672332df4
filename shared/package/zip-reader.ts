import { Inflate } from 'fflate';
import { Unavailable } from '../model/unavailable';
import { joined, type Bytes, type RandomAccess } from './bytes';
import { crc32, FLAG, HEADER_BYTES, METHOD, SIGNATURE, ZIP64_FROM } from './zip-format';

/** One entry as the directory at the end of the ZIP declares it; sizes are promises until the bytes have been counted. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

/** The most an entry may grow when unpacked, above the first mebibyte: text reaches 20, bombs 1,000. */
const MAX_RATIO = 200;
const FREE_BYTES = 1024 * 1024;
const CHUNK_BYTES = 64 * 1024;
const MAX_COMMENT_BYTES = 0xffff;

function refuse(name: string, detail: string): Unavailable {
  return new Unavailable('refused-package', name, { detail });
}

/** The directory of a ZIP; refuses files that are cut off, spread over disks, encrypted, or have more than `maxEntries`. */
export async function readDirectory(file: RandomAccess, maxEntries: number): Promise<readonly ZipEntry[]> {
  const end = await findEnd(file);
  if (end.count > maxEntries) throw refuse('', `${end.count} entries; a package may have ${maxEntries}`);
  const directory = await file.read(end.offset, end.offset + end.bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let no = 0; no < end.count; no++) {
    const { entry, next } = readCentralHeader(directory, at);
    entries.push(entry);
    at = next;
  }
  refuseOverlap(entries, end.offset);
  return entries;
}

async function findEnd(file: RandomAccess): Promise<{ count: number; bytes: number; offset: number }> {
  const tailBytes = Math.min(file.size, HEADER_BYTES.end + MAX_COMMENT_BYTES);
  const tailStart = file.size - tailBytes;
  const tail = await file.read(tailStart, file.size);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
  for (let at = tail.length - HEADER_BYTES.end; at >= 0; at--) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue;
    if (at + HEADER_BYTES.end + view.getUint16(at + 20, true) !== tail.length) continue;
    const [disk, count, bytes, offset] = [
      view.getUint16(at + 4, true),
      view.getUint16(at + 10, true),
      view.getUint32(at + 12, true),
      view.getUint32(at + 16, true),
    ];
    if (disk !== 0 || view.getUint16(at + 8, true) !== count) throw refuse('', 'the ZIP is spread over several files');
    if (count === 0xffff || offset === ZIP64_FROM) throw refuse('', 'ZIP64 is not read: packages stay below 4 GiB');
    if (offset + bytes > tailStart + at) throw refuse('', 'the directory of the ZIP points outside the file');
    return { count, bytes, offset };
  }
  throw refuse(
    '',
    (await startsLikeZip(file)) ? 'the end of the ZIP is missing: the file is cut off' : 'this is no ZIP file',
  );
}

async function startsLikeZip(file: RandomAccess): Promise<boolean> {
  if (file.size < 4) return false;
  const start = await file.read(0, 4);
  return new DataView(start.buffer, start.byteOffset).getUint32(0, true) === SIGNATURE.local;
}

function readCentralHeader(directory: Bytes, at: number): { entry: ZipEntry; next: number } {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.length);
  if (at + HEADER_BYTES.central > directory.length || view.getUint32(at, true) !== SIGNATURE.central)
    throw refuse('', 'the directory of the ZIP is broken');
  const nameBytes = view.getUint16(at + 28, true);
  const next = at + HEADER_BYTES.central + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > directory.length) throw refuse('', 'the directory of the ZIP is broken');
  const nameStart = at + HEADER_BYTES.central;
  const entry: ZipEntry = {
    name: new TextDecoder().decode(directory.subarray(nameStart, nameStart + nameBytes)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  refuseUnreadable(entry, view.getUint16(at + 8, true));
  return { entry, next };
}

function refuseUnreadable(entry: ZipEntry, flags: number): void {
  if (flags & (FLAG.encrypted | FLAG.strongEncryption | FLAG.maskedHeaders))
    throw refuse(entry.name, 'the entry is encrypted');
  if (entry.method !== METHOD.stored && entry.method !== METHOD.deflated)
    throw refuse(entry.name, `compression method ${entry.method} is not read; only stored and deflated are`);
  if (entry.method === METHOD.stored && entry.packedBytes !== entry.bytes)
    throw refuse(entry.name, 'the entry declares two different sizes');
  if ([entry.packedBytes, entry.bytes, entry.offset].includes(ZIP64_FROM))
    throw refuse(entry.name, 'ZIP64 is not read: packages stay below 4 GiB');
}

/** Entries that share bytes are how a small file becomes an endless one. */
function refuseOverlap(entries: readonly ZipEntry[], directoryStart: number): void {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  inOrder.forEach((entry, index) => {
    const least = entry.offset + HEADER_BYTES.local + new TextEncoder().encode(entry.name).length + entry.packedBytes;
    const limit = inOrder[index + 1]?.offset ?? directoryStart;
    if (least > limit) throw refuse(entry.name, 'the entry reaches into the next one');
  });
}

/** The bytes of one entry, counted as they flow: refused as soon as they exceed the limit, the ratio or the declared size. */
export async function readEntry(
  file: RandomAccess,
  entry: ZipEntry,
  maxBytes: number,
  signal?: AbortSignal,
): Promise<Bytes> {
  if (entry.bytes > maxBytes) throw refuse(entry.name, `${entry.bytes} bytes; at most ${maxBytes} are allowed`);
  const start = await dataStart(file, entry);
  const output = new Output(entry, maxBytes);
  const inflate = entry.method === METHOD.deflated ? new Inflate((chunk) => output.take(chunk)) : undefined;
  const end = start + entry.packedBytes;
  for (let at = start; at < end || at === start; at += CHUNK_BYTES) {
    signal?.throwIfAborted();
    const chunk = await file.read(at, Math.min(at + CHUNK_BYTES, end));
    output.consumedBytes += chunk.length;
    if (inflate) push(inflate, chunk, at + CHUNK_BYTES >= end, entry);
    else output.take(chunk);
  }
  return output.whole();
}

/** The local header must say the same name: readers that trust it would see another file. */
async function dataStart(file: RandomAccess, entry: ZipEntry): Promise<number> {
  const header = await file.read(entry.offset, entry.offset + HEADER_BYTES.local);
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  if (header.length < HEADER_BYTES.local || view.getUint32(0, true) !== SIGNATURE.local)
    throw refuse(entry.name, 'the entry is not where the directory says');
  const nameEnd = entry.offset + HEADER_BYTES.local + view.getUint16(26, true);
  const name = new TextDecoder().decode(await file.read(entry.offset + HEADER_BYTES.local, nameEnd));
  if (name !== entry.name) throw refuse(entry.name, `the entry calls itself "${name.slice(0, 100)}"`);
  const start = nameEnd + view.getUint16(28, true);
  if (start + entry.packedBytes > file.size) throw refuse(entry.name, 'the entry is cut off');
  return start;
}

function push(inflate: Inflate, chunk: Bytes, last: boolean, entry: ZipEntry): void {
  try {
    inflate.push(chunk, last);
  } catch (cause) {
    if (cause instanceof Unavailable) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Unavailable('refused-package', entry.name, { cause, detail: `the compressed data is broken: ${reason}` });
  }
}

class Output {
  consumedBytes = 0;
  private readonly parts: Uint8Array[] = [];
  private bytes = 0;

  constructor(
    private readonly entry: ZipEntry,
    private readonly maxBytes: number,
  ) {}

  take(chunk: Uint8Array): void {
    this.bytes += chunk.length;
    const { name, bytes: declared } = this.entry;
    if (this.bytes > this.maxBytes) throw refuse(name, `more than ${this.maxBytes} bytes`);
    if (this.bytes > declared) throw refuse(name, `more than the ${declared} bytes it declares`);
    if (this.bytes > FREE_BYTES && this.bytes > this.consumedBytes * MAX_RATIO)
      throw refuse(name, `grows more than ${MAX_RATIO} times when unpacked`);
    this.parts.push(chunk);
  }

  whole(): Bytes {
    const { name, bytes: declared, crc } = this.entry;
    if (this.bytes !== declared) throw refuse(name, `${this.bytes} bytes instead of the ${declared} it declares`);
    const whole = joined(this.parts);
    if (crc32(whole) !== crc) throw refuse(name, 'the checksum is wrong: the file was damaged on its way');
    return whole;
  }
}
