import { deflateSync } from 'fflate';
import { Unavailable } from '../model/unavailable';
import { joined, type Bytes } from './bytes';
import { crc32, FIXED_DATE, FLAG, HEADER_BYTES, METHOD, SIGNATURE, ZIP64_FROM } from './zip-format';

interface Written {
  readonly name: Bytes;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

/**
 * Writes a ZIP entry by entry. Sizes and sums stand in front of the data, not behind it, because simple readers
 * (Java's ZipInputStream) refuse stored entries with trailing sizes. Same entries, same bytes.
 */
export class ZipWriter {
  private readonly entries: Written[] = [];
  private offset = 0;

  /** The header of one entry and its data. Text is worth deflating, media are not. */
  add(path: string, content: Bytes, deflate: boolean): readonly [header: Bytes, data: Bytes] {
    const data = deflate ? deflateSync(content, { level: 9 }) : content;
    const entry: Written = {
      name: new TextEncoder().encode(path),
      method: deflate ? METHOD.deflated : METHOD.stored,
      crc: crc32(content),
      packedBytes: data.length,
      bytes: content.length,
      offset: this.offset,
    };
    const header = localHeader(entry);
    this.entries.push(entry);
    this.offset += header.length + data.length;
    if (this.offset >= ZIP64_FROM) throw new Unavailable('too-large', path, { detail: 'the package exceeds 4 GiB' });
    return [header, data];
  }

  /** The directory that closes the file. */
  end(): Bytes {
    const directory = joined(this.entries.map(centralHeader));
    const end = fields(HEADER_BYTES.end, (put) => {
      put.u32(0, SIGNATURE.end);
      put.u16(8, this.entries.length);
      put.u16(10, this.entries.length);
      put.u32(12, directory.length);
      put.u32(16, this.offset);
    });
    return joined([directory, end]);
  }
}

function localHeader(entry: Written): Bytes {
  const header = fields(HEADER_BYTES.local, (put) => {
    put.u32(0, SIGNATURE.local);
    put.u16(4, 20);
    common(put, entry, 6);
  });
  return joined([header, entry.name]);
}

function centralHeader(entry: Written): Bytes {
  const header = fields(HEADER_BYTES.central, (put) => {
    put.u32(0, SIGNATURE.central);
    put.u16(4, 20);
    put.u16(6, 20);
    common(put, entry, 8);
    put.u32(42, entry.offset);
  });
  return joined([header, entry.name]);
}

/** The eleven fields that both headers share, in the same order. */
function common(put: Put, entry: Written, at: number): void {
  put.u16(at, FLAG.utf8);
  put.u16(at + 2, entry.method);
  put.u16(at + 6, FIXED_DATE);
  put.u32(at + 8, entry.crc);
  put.u32(at + 12, entry.packedBytes);
  put.u32(at + 16, entry.bytes);
  put.u16(at + 20, entry.name.length);
}

interface Put {
  u16(at: number, value: number): void;
  u32(at: number, value: number): void;
}

function fields(length: number, fill: (put: Put) => void): Bytes {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  fill({
    u16: (at, value) => view.setUint16(at, value, true),
    u32: (at, value) => view.setUint32(at, value, true),
  });
  return bytes;
}
