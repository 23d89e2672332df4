import { LIMITS } from '../model/limits';

/** Width and height of a picture in pixels, read from its first bytes. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a PNG, JPEG, WebP, AVIF or SVG; undefined for everything else and for pictures that do not say. */
export function pictureSize(type: string, bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  switch (type) {
    case 'image/png':
      return bytes.length < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) };
    case 'image/jpeg':
      return jpegSize(view);
    case 'image/webp':
      return webpSize(view);
    case 'image/avif':
      return avifSize(view);
    case 'image/svg+xml':
      return svgSize(new TextDecoder().decode(bytes.subarray(0, 4096)));
    default:
      return undefined;
  }
}

/** The size stands in the start-of-frame segment (C0 to CF, without the tables C4, C8 and CC). */
function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Three kinds: lossy `VP8 `, lossless `VP8L`, extended `VP8X` (RFC 9649). */
function webpSize(view: DataView): PictureSize | undefined {
  if (view.byteLength < 30) return undefined;
  const kind = view.getUint8(15);
  if (kind === 0x20) return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind === 0x4c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  const uint24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  return kind === 0x58 ? { width: uint24(24) + 1, height: uint24(27) + 1 } : undefined;
}

const META = 0x6d657461;
const IPRP = 0x69707270;
const IPCO = 0x6970636f;
const ISPE = 0x69737065;

/** The largest of the `ispe` boxes in meta/iprp/ipco (ISO/IEC 23008-12): thumbnails and tiles have one of their own. */
function avifSize(view: DataView): PictureSize | undefined {
  // `meta` is a full box: version and flags come before its contents.
  const properties = boxesIn(view, 0, view.byteLength, META)
    .flatMap(([from, to]) => boxesIn(view, from + 4, to, IPRP))
    .flatMap(([from, to]) => boxesIn(view, from, to, IPCO));
  const sizes = properties
    .flatMap(([from, to]) => boxesIn(view, from, to, ISPE))
    .filter(([from, to]) => to - from >= 12)
    .map(([from]) => ({ width: view.getUint32(from + 4), height: view.getUint32(from + 8) }));
  return sizes.toSorted((a, b) => b.width * b.height - a.width * a.height)[0];
}

/** Where the contents of boxes of one type begin and end; a box that claims more than there is ends the search. */
function boxesIn(view: DataView, from: number, to: number, type: number): (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = from; at + 8 <= to;) {
    const short = view.getUint32(at);
    const head = short === 1 ? 16 : 8;
    if (at + head > to) break;
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short || to - at;
    if (size < head || at + size > to) break;
    if (view.getUint32(at + 4) === type) found.push([at + head, at + size]);
    at += size;
  }
  return found;
}

function svgSize(text: string): PictureSize | undefined {
  const root = /<svg\b[^>]*>/.exec(text)?.[0] ?? '';
  const attribute = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(root)?.[1] ?? Number.NaN);
  const box = /\sviewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(root);
  const [width, height] = [attribute('width') || Number(box?.[1]), attribute('height') || Number(box?.[2])];
  return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : undefined;
}

/** Why a picture may not travel in a package; undefined if it may. A few kilobytes can unfold to gigabytes of pixels. */
export function tooManyPixels(type: string, bytes: Uint8Array): string | undefined {
  // An SVG is drawn in the size in which it is shown.
  if (type === 'image/svg+xml') return undefined;
  const size = pictureSize(type, bytes);
  // Its tiles can add up to any size, and no editor writes one without saying how large it is.
  if (!size && type === 'image/avif') return 'the picture does not say how many pixels it has';
  if (!size || size.width * size.height <= LIMITS.imageMegapixels * 1_000_000) return undefined;
  return `${size.width} × ${size.height} pixels; at most ${LIMITS.imageMegapixels} megapixels are allowed`;
}
