import { describe, expect, it } from 'vitest';
import { aStation, aTour } from '../../shared/testing/builders';
import { afterEvent, missingBefore, newVisit, nextStation, type Visit, type VisitEvent } from './visit';

const tour = aTour({
  stations: [
    aStation({ id: 'a', number: 1 }),
    aStation({ id: 'b', number: 2 }),
    aStation({ id: 'extra', number: 3, optional: true }),
    aStation({ id: 'c', number: 4, requires: ['a', 'b'] }),
  ],
});
type Without<T> = T extends unknown ? Omit<T, 'at'> : never;
const after = (visit: Visit, ...events: readonly Without<VisitEvent>[]): Visit =>
  events.reduce((now, event, index) => afterEvent(now, { ...event, at: 1000 + index } as VisitEvent, tour), visit);
const start = newVisit(tour, 1);

describe('a visit', () => {
  it('begins at the first station with nothing seen', () => {
    expect(nextStation(start, tour)?.id).toBe('a');
    expect(start).toMatchObject({ visited: [], points: 0, walkedMetres: 0, edition: tour.edition });
  });

  it('counts a station as visited once its story was opened, not when it was reached', () => {
    expect(after(start, { kind: 'arrived', station: 'b' }).visited).toEqual([]);
    expect(after(start, { kind: 'opened', station: 'b' }).visited).toEqual(['b']);
  });

  it('leads to the next station in order after one was opened, past optional ones', () => {
    const visit = after(start, { kind: 'opened', station: 'a' }, { kind: 'opened', station: 'b' });
    expect(nextStation(visit, tour)?.id).toBe('c');
  });

  it('comes back to what was left out once the last station was seen', () => {
    const visit = after(start, { kind: 'opened', station: 'b' }, { kind: 'opened', station: 'c' });
    expect(nextStation(visit, tour)?.id).toBe('a');
  });

  it('has no next station when all were seen', () => {
    const visit = after(start, ...['a', 'b', 'c'].map((station) => ({ kind: 'opened', station }) as const));
    expect(nextStation(visit, tour)).toBeUndefined();
  });

  it('goes where the visitor chose, also to an optional station', () => {
    expect(nextStation(after(start, { kind: 'chosen', station: 'extra' }), tour)?.id).toBe('extra');
  });

  it('does not grow longer once it is finished', () => {
    const visit = after(start, { kind: 'moved', metres: 12 }, { kind: 'finished' }, { kind: 'moved', metres: 900 });
    expect(visit.walkedMetres).toBe(12);
  });

  it('leads on when a newer edition dropped the station that was chosen', () => {
    expect(nextStation({ ...start, current: 'gone', visited: ['a'] }, tour)?.id).toBe('b');
  });

  it('ignores stations that are not in the tour', () => {
    expect(after(start, { kind: 'arrived', station: 'nowhere' })).toBe(start);
    expect(after(start, { kind: 'opened', station: 'nowhere' })).toBe(start);
  });

  it('gives the points of a question once, also after a wrong try', () => {
    const visit = after(
      start,
      { kind: 'answered', question: 'a/q', right: false, points: 10 },
      { kind: 'answered', question: 'a/q', right: true, points: 10 },
      { kind: 'answered', question: 'a/q', right: true, points: 10 },
    );
    expect(visit.points).toBe(10);
    expect(visit.answers).toEqual({ 'a/q': true });
  });

  it('does not turn a right answer into a wrong one', () => {
    const visit = after(
      start,
      { kind: 'answered', question: 'a/q', right: true, points: 5 },
      { kind: 'answered', question: 'a/q', right: false, points: 5 },
    );
    expect(visit.answers['a/q']).toBe(true);
  });

  it('adds up the metres walked', () => {
    expect(after(start, { kind: 'moved', metres: 12 }, { kind: 'moved', metres: 8 }).walkedMetres).toBe(20);
  });

  it('says which stations a treasure hunt wants first', () => {
    const last = tour.stations[3]!;
    expect(missingBefore(after(start, { kind: 'opened', station: 'a' }), last, tour).map(({ id }) => id)).toEqual([
      'b',
    ]);
  });

  it('is the same value when nothing changed, so nothing is written for nothing', () => {
    const visit = after(start, { kind: 'opened', station: 'a' });
    expect(after(visit, { kind: 'opened', station: 'a' })).toBe(visit);
  });
});
