import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { aLeg, aStation, aText, aTour } from '../testing/builders';
import { LIMITS } from './limits';
import { parseTour, parseTourText, type Issue } from './parse-tour';

const issuesOf = (data: unknown): readonly Issue[] => {
  const parsed = parseTour(data);
  return parsed.ok ? [] : parsed.issues;
};
const inStory = (block: unknown) => aTour({ stations: [aStation({ story: [block as ReturnType<typeof aText>] })] });

describe('reading a tour', () => {
  it('lets a good one in as it is, fields from the future included', () => {
    const tour = { ...aTour(), 'x-museum': { inventory: 'A 12' } };
    expect(parseTourText(JSON.stringify(tour))).toEqual({ ok: true, value: tour });
  });

  it('says where JSON breaks', () => {
    const parsed = parseTourText('{"format": "rundgang-tour",\n "id": }');
    expect(parsed).toMatchObject({ ok: false, issues: [{ path: '', kind: 'json' }] });
  });

  it('refuses a manifest above its limit, counted in bytes as it is stored', () => {
    expect(parseTourText(`"${'x'.repeat(LIMITS.manifestBytes)}"`)).toMatchObject({ issues: [{ kind: 'size' }] });
    expect(parseTourText(`"${'€'.repeat(LIMITS.manifestBytes / 2)}"`)).toMatchObject({ issues: [{ kind: 'size' }] });
  });

  it.each([null, 1, 'text', [], true])('refuses %j, which is no object', (data) => {
    expect(issuesOf(data)).toMatchObject([{ kind: 'format' }]);
  });

  it('refuses what is nested too deep, without falling over', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level++) deep = [deep];
    expect(issuesOf({ ...aTour(), deep })).toMatchObject([{ kind: 'depth' }]);
  });

  it('lets in what is nested as deep as allowed', () => {
    let deep: unknown = {};
    for (let level = 0; level < LIMITS.nestingDepth - 2; level++) deep = { deep };
    expect(issuesOf({ ...aTour(), deep })).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the name %s anywhere', (key) => {
    const tour: unknown = JSON.parse(JSON.stringify(aTour()).replace('"title"', `"${key}":{"x":1},"title"`));
    expect(issuesOf(tour)).toMatchObject([{ kind: 'key' }]);
    const inside: unknown = JSON.parse(JSON.stringify(aTour()).replace('"number":1', `"number":1,"${key}":{}`));
    expect(issuesOf(inside)).toMatchObject([{ kind: 'key', path: `stations[0].${key}` }]);
  });

  it('names every fault with its place, and stops at fifty', () => {
    const stations = [aStation({ number: -1 }), aStation({ id: 'UPPER' })];
    expect(issuesOf(aTour({ stations, route: { order: [], legs: [] } })).map(({ path }) => path)).toEqual([
      'stations[0].number',
      'stations[1].id',
    ]);
    const many = Array.from({ length: 80 }, () => aStation({ number: -1 }));
    expect(issuesOf(aTour({ stations: many }))).toHaveLength(50);
  });

  it('names the fault in the block that was meant, not in the kinds it was not', () => {
    expect(issuesOf(inStory({ id: 'a', kind: 'text', body: 'not localised' }))).toMatchObject([
      { path: 'stations[0].story[0].body', kind: 'shape' },
    ]);
    expect(issuesOf(inStory({ id: 'a', kind: 'image' }))).toMatchObject([{ path: 'stations[0].story[0].asset' }]);
    const quiz = { id: 'q', kind: 'quiz', mode: 'number', question: {}, answer: 'seven' };
    expect(issuesOf(inStory(quiz))).toMatchObject([{ path: 'stations[0].story[0].answer' }]);
  });

  it('names a quiz mode that does not exist', () => {
    const [issue] = issuesOf(inStory({ id: 'q', kind: 'quiz', mode: 'guess', question: {} }));
    expect(issue?.path).toBe('stations[0].story[0].mode');
  });

  it.each([
    ['story', { id: 'a', kind: 'scent-diffuser', cartridge: 7 }],
    ['anchors', { id: 'a', kind: 'hologram', depth: [1, 2] }],
    ['triggers', { kind: 'weather', sky: 'clear' }],
  ])('keeps an unknown kind in %s', (list, member) => {
    const tour = aTour({ stations: [aStation({ [list]: [member] })] });
    expect(parseTour(tour)).toEqual({ ok: true, value: tour });
  });

  it('does not let a broken member of a known kind pass as an unknown one', () => {
    expect(issuesOf(inStory({ kind: 'text' }))).not.toEqual([]);
    expect(issuesOf(aTour({ stations: [aStation({ anchors: [{ kind: 'barcode' }] })] }))).not.toEqual([]);
    expect(issuesOf(aTour({ stations: [aStation({ triggers: [{ kind: 'geofence' }] })] }))).not.toEqual([]);
  });

  it('takes a kind without a name for what it is', () => {
    expect(issuesOf(inStory({ id: 'a' }))).toMatchObject([{ path: 'stations[0].story[0].kind' }]);
  });

  it('names stations and blocks that are there twice', () => {
    expect(issuesOf(aTour({ stations: [aStation(), aStation()] }))).toMatchObject([
      { path: 'stations[1].id', kind: 'duplicate' },
    ]);
    expect(issuesOf(aTour({ stations: [aStation({ story: [aText(), aText()] })] }))).toMatchObject([
      { path: 'stations[0].story[1].id', kind: 'duplicate' },
    ]);
  });

  it('names a route that leads to no station', () => {
    const tour = aTour({ route: { order: ['market', 'moon'], legs: [aLeg('market', 'mars')] } });
    expect(issuesOf(tour).map(({ path, kind }) => [path, kind])).toEqual([
      ['route.order[1]', 'reference'],
      ['route.legs[0].to', 'reference'],
    ]);
  });

  it.each(['javascript:alert(1)', 'http://example.org', 'data:text/html,x', ' https://example.org'])(
    'refuses the web address %j',
    (web) => {
      expect(issuesOf(aTour({ publisher: { name: 'x', web } }))).toMatchObject([{ path: 'publisher.web' }]);
    },
  );

  it.each(['../x', 'a/b', 'A', '', '.', 'a..b', 'x'.repeat(101)])('refuses the tour id %j', (id) => {
    expect(issuesOf(aTour({ id }))).toMatchObject([{ path: 'id' }]);
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (data) => {
        parseTour(data);
        parseTour({ ...aTour(), stations: data });
        parseTour({ ...aTour(), stations: [data] });
        parseTour({ ...aTour(), assets: data });
        parseTour(inStory(data));
      }),
    );
  });
});
