import { describe, expect, it } from 'vitest';
import { imageSize } from './image-size';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((one) => one.charCodeAt(0)) : [...part])),
  );

describe('the size of a picture', () => {
  it('is read from a PNG', () => {
    const png = bytes([0x89], 'PNG', [13, 10, 26, 10, 0, 0, 0, 13], 'IHDR', [0, 0, 6, 64, 0, 0, 3, 132]);
    expect(imageSize(png)).toEqual({ type: 'image/png', width: 1600, height: 900 });
  });
  it('is read from a JPEG behind its camera data', () => {
    const exif = [0xff, 0xe1, 0, 10, 69, 120, 105, 102, 0, 0, 0, 0];
    const frame = [0xff, 0xc2, 0, 11, 8, 3, 132, 6, 64, 3, 0, 0, 0];
    expect(imageSize(bytes([0xff, 0xd8], exif, frame))).toEqual({ type: 'image/jpeg', width: 1600, height: 900 });
  });
  it('is read from the three kinds of WebP', () => {
    const riff = (chunk: string, ...data: readonly number[]) =>
      bytes('RIFF', [0, 0, 0, 0], 'WEBP', chunk, [0, 0, 0, 0], data);
    const size = { type: 'image/webp', width: 1600, height: 900 };
    expect(imageSize(riff('VP8X', 0, 0, 0, 0, 63, 6, 0, 131, 3, 0))).toEqual(size);
    expect(imageSize(riff('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 64, 6, 132, 3))).toEqual(size);
    const bits = 1599 | (899 << 14);
    expect(
      imageSize(riff('VP8L', 0x2f, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, (bits >> 24) & 255)),
    ).toEqual(size);
  });
  it('is the largest one in a HEIC', () => {
    const ispe = (width: number, height: number) =>
      bytes('ispe', [0, 0, 0, 0, 0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255]);
    const heic = bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], [...ispe(512, 512)], [...ispe(4032, 3024)]);
    expect(imageSize(heic)).toEqual({ type: 'image/heic', width: 4032, height: 3024 });
  });
  it('is unknown for anything else, also when it breaks off', () => {
    expect(imageSize(bytes('%PDF-1.7 and so on, much longer than a header'))).toBeUndefined();
    expect(imageSize(bytes([0xff, 0xd8, 0xff]))).toBeUndefined();
    expect(imageSize(new Uint8Array())).toBeUndefined();
  });
});
