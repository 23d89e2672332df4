import { describe, expect, it } from 'vitest';
import { glbFacts } from './glb';

function glb(json: unknown, magic = 'glTF'): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(json));
  const bytes = new Uint8Array(20 + text.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(magic));
  view.setUint32(4, 2, true);
  view.setUint32(8, bytes.length, true);
  view.setUint32(12, text.length, true);
  view.setUint32(16, 0x4e4f534a, true);
  bytes.set(text, 20);
  return bytes;
}

describe('a figure', () => {
  it('tells its triangles and movements', () => {
    const facts = glbFacts(
      glb({
        accessors: [{ count: 30 }, { count: 12 }],
        meshes: [
          {
            primitives: [
              { indices: 0, attributes: { POSITION: 1 } },
              { mode: 5, attributes: { POSITION: 1 } },
              { mode: 1, indices: 0 },
            ],
          },
        ],
        animations: [{ name: 'idle' }, {}],
      }),
    );
    expect(facts).toEqual({ triangles: 20, animations: ['idle'] });
  });
  it('is refused when it is something else, damaged, or would load from elsewhere', () => {
    expect(glbFacts(glb({}, 'nope'))).toBeUndefined();
    expect(glbFacts(glb({}).subarray(0, 21))).toBeUndefined();
    expect(glbFacts(glb({ images: [{ uri: 'https://example.org/a.png' }] }))).toBeUndefined();
    expect(glbFacts(new Uint8Array(4))).toBeUndefined();
  });
});
