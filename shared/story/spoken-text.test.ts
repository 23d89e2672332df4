import { describe, expect, it } from 'vitest';
import type { Block } from '../model/tour';
import { aStation, aText, aTour } from '../testing/builders';
import { spokenText } from './spoken-text';

const say = (story: readonly Block[]) => {
  const station = aStation({ title: { de: 'Markt' }, teaser: { de: 'Ein Platz.' }, story });
  const tour = aTour({ stations: [station], characters: [{ id: 'ilma', name: { de: 'Ilma' } }] });
  return spokenText(tour, station, ['de']);
};

describe('reading a station aloud', () => {
  it('begins with its name and goes through the blocks in order', () => {
    const story = [
      aText(),
      { id: 'g', kind: 'guide', character: 'ilma', lines: [{ id: 'l', text: { de: 'Guten Tag.' } }] } as Block,
    ];
    expect(say(story).map(({ text }) => text)).toEqual([
      'Markt',
      'Ein Platz.',
      'Hier beginnt es.',
      'Ilma',
      'Guten Tag.',
    ]);
  });

  it('says words, not the marks of Markdown', () => {
    const body = { de: '## Beete\n\nRosen und *Thymian*, [mehr](https://example.org).\n\n- eins\n- zwei' };
    expect(say([aText({ body })])[2]?.text).toBe('Beete Rosen und Thymian, mehr. eins zwei');
  });

  it('keeps the language of each text, so that English is not read with a German voice', () => {
    expect(say([aText({ body: { en: 'Only English.' } })])[2]).toEqual({ text: 'Only English.', locale: 'en' });
  });

  it('leaves out what has a recording of its own and what it does not know', () => {
    const audio = { id: 'a', kind: 'audio', sound: { de: 'x' }, transcript: { de: 'Text.' } } as Block;
    expect(say([audio, { kind: 'hologram' }])).toHaveLength(2);
  });
});
