/** The parts of the ZIP format that packages use (APPNOTE 6.3): one disk, no encryption, stored or deflated, below 4 GiB. */
export const SIGNATURE = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
export const HEADER_BYTES = { local: 30, central: 46, end: 22 } as const;
export const METHOD = { stored: 0, deflated: 8 } as const;
export const FLAG = { encrypted: 0x0001, utf8: 0x0800, maskedHeaders: 0x2000, strongEncryption: 0x0040 } as const;
/** 1 January 1980, 0:00: a package says nothing about when it was packed, so that equal tours give equal files. */
export const FIXED_DATE = 0x0021;
/** From here on a ZIP would need the ZIP64 extension. */
export const ZIP64_FROM = 0xffff_ffff;

/** Four tables, so that four bytes are taken in one step. */
const TABLES = ((): readonly Uint32Array[] => {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value >>> 0;
  });
  const tables = [first];
  for (let no = 1; no < 4; no++)
    tables.push((tables[no - 1] ?? first).map((value) => (first[value & 0xff] ?? 0) ^ (value >>> 8)));
  return tables;
})();

/** CRC-32 (IEEE 802.3) as ZIP wants it. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES as readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const at = (table: Uint32Array, index: number) => table[index & 0xff] as number;
  let crc = 0xffff_ffff;
  let no = 0;
  for (const end = bytes.length - 3; no < end; no += 4) {
    const word =
      crc ^
      ((bytes[no] as number) |
        ((bytes[no + 1] as number) << 8) |
        ((bytes[no + 2] as number) << 16) |
        ((bytes[no + 3] as number) << 24));
    crc = at(t3, word) ^ at(t2, word >>> 8) ^ at(t1, word >>> 16) ^ at(t0, word >>> 24);
  }
  for (; no < bytes.length; no++) crc = at(t0, crc ^ (bytes[no] as number)) ^ (crc >>> 8);
  return (crc ^ 0xffff_ffff) >>> 0;
}
