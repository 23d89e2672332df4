import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from './zip-format';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('CRC-32', () => {
  it.each([
    ['', 0x0000_0000],
    ['a', 0xe8b7_be43],
    ['123456789', 0xcbf4_3926],
    ['The quick brown fox jumps over the lazy dog', 0x414f_a339],
  ])('of %j is the one that everybody has', (text, crc) => expect(crc32(bytes(text))).toBe(crc));

  it('notices a changed bit wherever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(7), (content, place, bit) => {
        const at = place % content.length;
        expect(crc32(content.with(at, (content[at] ?? 0) ^ (1 << bit)))).not.toBe(crc32(content));
      }),
    );
  });
});
