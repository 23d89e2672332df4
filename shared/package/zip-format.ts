/** The parts of the ZIP format that packages use (APPNOTE 6.3): one disk, no encryption, stored or deflated, below 4 GiB. */
export const SIGNATURE = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
export const HEADER_BYTES = { local: 30, central: 46, end: 22 } as const;
export const METHOD = { stored: 0, deflated: 8 } as const;
export const FLAG = { encrypted: 0x0001, utf8: 0x0800, maskedHeaders: 0x2000, strongEncryption: 0x0040 } as const;
/** 1 January 1980, 0:00: a package says nothing about when it was packed, so that equal tours give equal files. */
export const FIXED_DATE = 0x0021;
/** From here on a ZIP would need the ZIP64 extension. */
export const ZIP64_FROM = 0xffff_ffff;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 (IEEE 802.3) as ZIP wants it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffff_ffff) >>> 0;
}
