/** Width and height of a picture from the head of its file, so that nothing huge is unpacked to find out. Pure. */

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Size in pixels of a PNG, JPEG, WebP, GIF or AVIF; undefined for anything else, drawings included. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  if (bytes.length < 30) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (view.getUint32(0) === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (view.getUint16(0) === 0xffd8) return jpegSize(view);
  if (word(0) === 'RIFF' && word(8) === 'WEBP') return webpSize(view, word(12));
  if (word(0) === 'GIF8') return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  return word(4) === 'ftyp' ? avifSize(view, word) : undefined;
}

/** Walks the segments to the frame header (SOF0 to SOF15, without the tables that share the range). */
function jpegSize(view: DataView): ImageSize | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at);
    if ((marker & 0xff00) !== 0xff00) return undefined;
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // Bytes of 0xff may stand between segments.
    at += marker === 0xffff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function webpSize(view: DataView, form: string): ImageSize | undefined {
  const three = (at: number) => view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16);
  if (form === 'VP8X') return { width: 1 + three(24), height: 1 + three(27) };
  if (form === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (form !== 'VP8L') return undefined;
  const bits = view.getUint32(21, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
}

/** The largest `ispe` box near the file's beginning: one picture may consist of several. */
function avifSize(view: DataView, word: (at: number) => string): ImageSize | undefined {
  let size: ImageSize | undefined;
  const end = Math.min(view.byteLength - 16, 4096);
  for (let at = 16; at < end; at++) {
    if (word(at) !== 'ispe') continue;
    const found = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!size || found.width * found.height > size.width * size.height) size = found;
  }
  return size;
}
