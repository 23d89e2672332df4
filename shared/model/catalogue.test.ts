import { describe, expect, it } from 'vitest';
import { aTourCard } from '../testing/builders';
import { parseCatalogue } from './catalogue';

const catalogue = (card: object = aTourCard()) => ({ format: 'rundgang-catalogue', formatVersion: 1, tours: [card] });
const issueOf = (data: unknown) => {
  const parsed = parseCatalogue(data);
  return parsed.ok ? undefined : parsed.issues[0];
};

describe('reading a catalogue', () => {
  it('lets a good one in, with what other publishers it includes', () => {
    const data = { ...catalogue(), include: ['https://erfurt.example/tour/catalogue.json'] };
    expect(parseCatalogue(data)).toEqual({ ok: true, value: data });
  });
  it.each([null, [], 'text', {}, { format: 'rundgang-tour' }])('refuses %j', (data) => {
    expect(issueOf(data)?.kind).toBeDefined();
  });
  it('names the broken card', () => {
    expect(issueOf(catalogue({ ...aTourCard(), sha256: 'ABC' }))?.path).toBe('tours.0.sha256');
  });
  it.each(['../x', 'A', 'a/b', ''])('refuses a card with the id %j', (id) => {
    expect(issueOf(catalogue({ ...aTourCard(), id }))?.path).toBe('tours.0.id');
  });
  it('says of a newer one that it is newer', () => {
    expect(issueOf({ ...catalogue(), formatVersion: 2 })).toMatchObject({ path: 'formatVersion', kind: 'version' });
  });
});
