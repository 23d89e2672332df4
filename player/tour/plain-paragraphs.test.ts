import { describe, expect, it } from 'vitest';
import { plainParagraphs } from './plain-paragraphs';

describe('a description', () => {
  it('reads as plain paragraphs, whatever Markdown it was written in', () => {
    const text = '## On foot\n\nThrough the **old** town,\nto the [museum](https://example.org).\n\n- *one*\n- `two`';
    expect(plainParagraphs(text)).toEqual(['On foot', 'Through the old town, to the museum.', 'one two']);
  });

  it('keeps a lone asterisk and a sum', () => {
    expect(plainParagraphs('5 * 3 = 15')).toEqual(['5 * 3 = 15']);
  });
});
