import { describe, expect, it } from 'vitest';
import { cameraFailure } from './camera';

describe('a camera that does not open', () => {
  it.each([
    ['NotAllowedError', 'camera-refused'],
    ['SecurityError', 'camera-refused'],
    ['NotReadableError', 'camera-busy'],
    ['AbortError', 'camera-busy'],
    ['NotFoundError', 'camera-missing'],
    ['OverconstrainedError', 'camera-missing'],
  ])('with %s is told as %s', (name, kind) => {
    expect(cameraFailure(new DOMException('', name)).kind).toBe(kind);
  });

  it('is withheld by the page around, not refused by the visitor, where that page says so', () => {
    const cause = new DOMException('', 'NotAllowedError');
    expect(cameraFailure(cause, true)).toMatchObject({ kind: 'camera-refused', detail: 'policy' });
    expect(cameraFailure(cause, false).detail).toBe('');
    expect(cameraFailure(new DOMException('', 'NotFoundError'), true).detail).toBe('');
  });
});
