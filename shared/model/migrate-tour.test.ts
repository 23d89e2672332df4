import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fixture } from '../../tests/fixtures/folders';
import { aTour } from '../testing/builders';
import { migrateTour, NEWEST_FORMAT } from './migrate-tour';
import { parseTour, parseTourText } from './parse-tour';

const published = (version: number) => readFileSync(fixture('tours', `version-${version}`, 'tour.json'), 'utf8');

describe('tours of every version', () => {
  it('have a fixture each', async () => {
    const names = await readdir(fixture('tours'));
    expect(names.sort()).toEqual(Array.from({ length: NEWEST_FORMAT + 1 }, (_, version) => `version-${version}`));
  });

  it.each(Array.from({ length: NEWEST_FORMAT + 1 }, (_, version) => version))('can be read: version %i', (version) => {
    const parsed = parseTourText(published(version));
    expect(parsed).toMatchObject({
      ok: true,
      value: { formatVersion: NEWEST_FORMAT, route: { order: ['market', 'park'] } },
    });
  });

  it('are not changed in place when they are lifted', () => {
    const before: unknown = JSON.parse(published(0));
    const copy = structuredClone(before);
    migrateTour(before);
    expect(before).toEqual(copy);
  });

  it('of the newest version come through as they are', () => {
    const tour = aTour();
    expect(migrateTour(tour)).toEqual({ ok: true, value: tour });
  });
});

describe('a tour from the future', () => {
  it.each([2, 99, -1, 1.5, '1', null, true, {}])('is refused with what to do: version %j', (formatVersion) => {
    expect(parseTour({ ...aTour(), formatVersion })).toMatchObject({
      ok: false,
      issues: [
        { path: 'formatVersion', kind: 'version', message: expect.stringContaining('update Rundgang') as string },
      ],
    });
  });
});
