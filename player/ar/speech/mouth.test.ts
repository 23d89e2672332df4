import { describe, expect, it } from 'vitest';
import { envelope, mouthStep, readingSeconds, wordLoudness } from './mouth';

describe('mouth', () => {
  it('opens quicker than it closes and never wider than nine tenths', () => {
    const opening = mouthStep(0, 1, 0.03);
    const closing = 0.9 - mouthStep(0.9, 0, 0.03);
    expect(opening).toBeGreaterThan(closing);
    let open = 0;
    for (let i = 0; i < 100; i++) open = mouthStep(open, 5, 0.1);
    expect(open).toBeCloseTo(0.9);
  });

  it('is closed within a breath after the voice', () => {
    expect(mouthStep(0.9, 0, 0.3)).toBeLessThan(0.01);
  });
});

describe('loudness', () => {
  it('follows a recording slice by slice, the loud parts at one, silence at none', () => {
    const samples = Float32Array.from({ length: 2000 }, (_, i) => (i < 1000 ? 0.2 * Math.sin(i) : 0));
    const slices = envelope(samples, 1000, 10);
    expect(slices).toHaveLength(20);
    expect(slices[2]).toBeGreaterThan(0.9);
    expect(slices[15]).toBe(0);
    expect(Math.max(...envelope(new Float32Array(100), 1000, 10))).toBe(0);
  });

  it('moves for silent text, rests at a full stop and after the end', () => {
    const text = 'Das Haus ist weiß. Es steht am Horn.';
    const moving = Array.from({ length: 10 }, (_, i) => wordLoudness(text, 0.2, i * 0.05));
    expect(Math.max(...moving)).toBeGreaterThan(0.5);
    expect(wordLoudness(text, (text.indexOf('.') + 0.5) / text.length, 1)).toBe(0);
    expect(wordLoudness(text, 1, 1)).toBe(0);
  });

  it('gives long lines more time than short ones, and short ones three seconds', () => {
    expect(readingSeconds('Ja.')).toBe(3);
    expect(readingSeconds('x'.repeat(200))).toBeGreaterThan(12);
  });
});
