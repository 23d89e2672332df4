import { describe, expect, it } from 'vitest';
import { pictureSize, tooManyPixels } from './picture-size';

const hex = (text: string) => new Uint8Array(Buffer.from(text.replace(/\s/g, ''), 'hex'));
const svg = (text: string) => new TextEncoder().encode(text);

const box = (type: string, ...contents: Uint8Array[]) => {
  const inside = Buffer.concat(contents);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(inside.length + 8);
  head.write(type, 4, 'latin1');
  return new Uint8Array(Buffer.concat([head, inside]));
};
const ispe = (width: string, height: string) => box('ispe', hex(`00000000 ${width} ${height}`));
const avif = (...properties: Uint8Array[]) =>
  new Uint8Array(
    Buffer.concat([
      box('ftyp', hex('61766966 00000000')),
      box('meta', hex('00000000'), box('hdlr', hex('00')), box('iprp', box('ipco', ...properties))),
      box('mdat', hex('00')),
    ]),
  );

describe('the size of a picture', () => {
  it.each([
    ['PNG', 'image/png', hex('89504e470d0a1a0a 0000000d 49484452 00000190 0000012c 0802000000')],
    ['JPEG', 'image/jpeg', hex('ffd8 ffe0 0004 0000 ffc4 0003 00 ffc2 0011 08 012c 0190 0301220002110103110100')],
    ['lossy WebP', 'image/webp', hex('52494646 00000000 57454250 56503820 00000000 000000 9d012a 9001 2c01 0000')],
    ['lossless WebP', 'image/webp', hex('52494646 00000000 57454250 5650384c 00000000 2f 8fc14a00 0000000000000000')],
    ['extended WebP', 'image/webp', hex('52494646 00000000 57454250 56503858 0a000000 00000000 8f0100 2b0100')],
    ['AVIF with a thumbnail', 'image/avif', avif(ispe('00000028', '0000001e'), ispe('00000190', '0000012c'))],
    [
      'SVG with a size',
      'image/svg+xml',
      svg('<?xml version="1.0"?><svg width="400" height="300px" viewBox="0 0 4 3">'),
    ],
    ['SVG with a box', 'image/svg+xml', svg('<svg xmlns="x"\n viewBox="0 0 400 300">')],
  ])('is read from a %s', (_name, type, bytes) => {
    expect(pictureSize(type, bytes)).toEqual({ width: 400, height: 300 });
  });

  it.each([
    ['PNG', 'image/png'],
    ['JPEG', 'image/jpeg'],
    ['WebP', 'image/webp'],
    ['AVIF', 'image/avif'],
    ['SVG', 'image/svg+xml'],
    ['sound', 'audio/mpeg'],
  ])('is unknown for a %s that is cut off', (_name, type) => {
    expect(pictureSize(type, hex('ffd8ff'))).toBeUndefined();
    expect(pictureSize(type, new Uint8Array())).toBeUndefined();
  });

  it('is unknown for an SVG in per cent', () => {
    expect(pictureSize('image/svg+xml', svg('<svg width="100%" height="100%">'))).toBeUndefined();
  });
});

describe('a picture of too many pixels', () => {
  const png = (width: string, height: string) =>
    hex(`89504e470d0a1a0a 0000000d 49484452 ${width} ${height} 0802000000`);
  it('may not travel, however few bytes it has', () => {
    expect(tooManyPixels('image/png', png('00004e20', '00004e20'))).toContain('20000 × 20000');
    expect(tooManyPixels('image/png', png('00001b58', '00001b58'))).toBeUndefined();
  });
  it('may not travel as AVIF either', () => {
    expect(tooManyPixels('image/avif', avif(ispe('00004e20', '00004e20')))).toContain('20000 × 20000');
    expect(tooManyPixels('image/avif', avif(ispe('00000190', '0000012c')))).toBeUndefined();
  });
  it('may not travel as an AVIF that hides its size', () => {
    expect(tooManyPixels('image/avif', avif())).toContain('does not say');
    expect(tooManyPixels('image/avif', avif(box('ispe', hex('00000000 ffff'))))).toContain('does not say');
  });
  it('is no question for a drawing', () => {
    expect(tooManyPixels('image/svg+xml', svg('<svg width="20000" height="20000">'))).toBeUndefined();
  });
});
