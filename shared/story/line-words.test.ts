import { describe, expect, it } from 'vitest';
import { partsOf } from './line-words';

const cue = (text: string, from: number) => ({ from, to: from + 1, text });

describe('a line in parts', () => {
  it('is cut where its captions begin, and put together says the same', () => {
    const line = 'Möbel zeichnen einen Würfel: 3,15 Meter. Dann war alles fort.';
    const cues = [cue('Möbel zeichnen einen Würfel:', 0), cue('3,15 Meter.', 1), cue('Dann war alles fort.', 2)];
    const parts = partsOf(line, cues);
    expect(parts.map(({ cue: one }) => one)).toEqual(cues);
    expect(parts.map(({ text }) => text).join('')).toBe(line);
  });

  it('finds the same words twice, in order', () => {
    const parts = partsOf('Auf, auf, auf', [cue('auf,', 0), cue('auf', 1)]);
    expect(parts.map(({ text }) => text)).toEqual(['Auf, ', 'auf, ', 'auf']);
  });

  it('stays whole without captions or with captions of something else', () => {
    expect(partsOf('Guten Tag.', [])).toEqual([{ text: 'Guten Tag.', cue: undefined }]);
    expect(partsOf('Guten Tag.', [cue('Good day.', 0)])).toEqual([{ text: 'Guten Tag.', cue: undefined }]);
  });
});
