import { describe, expect, it } from 'vitest';
import { parseTour } from '../../shared/model/parse-tour';
import { aTour } from '../../shared/testing/builders';
import { duplicateOf, newTour } from './new-tour';

describe('a new tour', () => {
  it('is a valid tour from its first moment', () => {
    expect(parseTour(newTour({ title: 'Über die Brücke', place: 'Erfurt', language: 'de' }, []))).toMatchObject({
      ok: true,
    });
  });

  it('is called after its town and its title', () => {
    expect(newTour({ title: 'Über die Brücke', place: 'Erfurt', language: 'de' }, []).id).toBe(
      'erfurt.ueber-die-bruecke',
    );
  });

  it('never takes the id of another tour', () => {
    expect(newTour({ title: 'Tour', place: '', language: 'de' }, ['tour', 'tour-2']).id).toBe('tour-3');
  });

  it('still has an id when the title has no Latin letters', () => {
    expect(newTour({ title: '東京', place: '', language: 'ja' }, []).id).toBe('tour');
  });
});

describe('a copy', () => {
  it('was never published, whatever the original was', () => {
    const copy = duplicateOf(
      aTour({ edition: 4, publishedAt: '2026-01-01T00:00:00Z' }),
      ['weimar.test'],
      (title) => `${title} 2`,
    );
    expect(copy).toMatchObject({ id: 'weimar.test-2', edition: 0, title: { de: 'Eine Tour 2', en: 'A tour 2' } });
    expect(copy.publishedAt).toBeUndefined();
  });
});
