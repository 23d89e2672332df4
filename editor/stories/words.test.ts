import { describe, expect, it } from 'vitest';
import { draftCaptions, isCaptions } from './draft-captions';
import { bold, heading, link, list, type Selected } from './markdown-edits';
import { readingSeconds, sayClock } from './reading-time';

/** A text with `[` and `]` around what is selected. */
const sel = (marked: string): Selected => ({
  text: marked.replace(/[[\]]/g, ''),
  start: marked.indexOf('['),
  end: marked.indexOf(']') - 1,
});

describe('the buttons above a text', () => {
  it('make words bold and plain again, without the spaces at their edge', () => {
    expect(bold(sel('on [the stairs ]here')).text).toBe('on **the stairs** here');
    expect(bold(bold(sel('on [the stairs] here'))).text).toBe('on the stairs here');
  });
  it('make every selected line part of a list, after an empty line', () => {
    expect(list(sel('Look:\n[red\nblue]\nend')).text).toBe('Look:\n\n- red\n- blue\nend');
    expect(list(list(sel('[red\nblue]'))).text).toBe('red\nblue');
    expect(heading(list(sel('[red]'))).text).toBe('## red');
  });
  it('let words lead somewhere', () => {
    expect(link(sel('see [here] now'), 'https://example.org').text).toBe('see [here](https://example.org) now');
    expect(link(sel('see []'), 'https://example.org').text).toBe('see [example.org](https://example.org)');
  });
});

describe('reading time', () => {
  it('counts words, not signs or addresses', () => {
    expect(readingSeconds('## Zwei Worte [und mehr](https://example.org/a/b/c) – 1919')).toBe(
      readingSeconds('a b c d e'),
    );
    expect(readingSeconds(Array(200).fill('Wort').join(' '))).toBe(60);
  });
  it('is said like a clock', () => expect(sayClock(84)).toBe('1:24'));
});

describe('drafted captions', () => {
  const vtt = draftCaptions(
    'Look up. The wall walks along with you, step by step, and whoever goes down meets those who come up again!',
    12,
  );
  it('carry every word in order, over the whole sound, in lines that fit a phone', () => {
    const texts = vtt.split('\n').filter((line) => line && !/-->|WEBVTT/.test(line));
    expect(texts.join(' ')).toBe(
      'Look up. The wall walks along with you, step by step, and whoever goes down meets those who come up again!',
    );
    expect(Math.max(...texts.map((line) => line.length))).toBeLessThanOrEqual(84);
    expect(vtt).toContain('00:00.000 --> ');
    expect(vtt).toContain(' --> 00:12.000');
  });
  it('are captions; other texts are not', () => {
    expect(isCaptions(vtt)).toBe(true);
    expect(isCaptions('WEBVTT\n\n00:08.000 --> 00:04.000\nbackwards')).toBe(false);
    expect(isCaptions('WEBVTT\n\nLook up.')).toBe(false);
  });
});
