/** Reads a picture's size from its first bytes, before anything decodes it: a bomb of pixels is refused unread. */
export interface ImageSize {
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

/** How many bytes of a file are enough: cameras put large previews before the size. */
export const HEADER_BYTES = 512 * 1024;

/** Type and size in pixels as stored (not turned); undefined if these are not the first bytes of a known picture. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return png(view) ?? jpeg(view) ?? webp(view) ?? gif(view) ?? heif(view);
  } catch (error) {
    // The file ends within its header.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function tag(view: DataView, at: number, length = 4): string {
  return String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));
}

function png(view: DataView): ImageSize | undefined {
  if (view.getUint32(0) !== 0x89504e47 || tag(view, 12) !== 'IHDR') return undefined;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view: DataView): ImageSize | undefined {
  if (tag(view, 0, 3) !== 'GIF') return undefined;
  return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function jpeg(view: DataView): ImageSize | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  for (;;) {
    while (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xff) at++;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    const length = view.getUint16(at + 2);
    if (view.getUint8(at) !== 0xff || length < 2) return undefined;
    at += 2 + length;
  }
}

function webp(view: DataView): ImageSize | undefined {
  if (tag(view, 0) !== 'RIFF' || tag(view, 8) !== 'WEBP') return undefined;
  const type = 'image/webp';
  const chunk = tag(view, 12);
  if (chunk === 'VP8X') return { type, width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) };
  if (chunk === 'VP8 ')
    return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (chunk !== 'VP8L') return undefined;
  const bits = view.getUint32(21, true);
  return { type, width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

/** AVIF and HEIC: the largest `ispe` box tells the size; the others are of previews and tiles. */
function heif(view: DataView): ImageSize | undefined {
  if (tag(view, 4) !== 'ftyp') return undefined;
  const brand = tag(view, 8);
  if (!/^(avi|hei|mif|msf)/.test(brand)) return undefined;
  let width = 0;
  let height = 0;
  for (let at = 12; at + 16 <= Math.min(view.byteLength, 16_384); at++) {
    if (view.getUint32(at) !== 0x69737065) continue;
    width = Math.max(width, view.getUint32(at + 8));
    height = Math.max(height, view.getUint32(at + 12));
  }
  return width > 0 ? { type: brand.startsWith('avi') ? 'image/avif' : 'image/heic', width, height } : undefined;
}
