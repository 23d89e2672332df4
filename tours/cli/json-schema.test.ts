import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { fixture } from '../../tests/fixtures/folders';
import { aStation, aTour } from '../../shared/testing/builders';
import { parseTour } from '../../shared/model/parse-tour';
import { tourJsonSchema } from './json-schema';

const accepts = new Ajv2020({ strict: false, allErrors: true }).compile(tourJsonSchema());
const inStory = (block: object) => ({ ...aTour(), stations: [{ ...aStation(), story: [block] }] });

describe('the published JSON Schema', () => {
  it('is draft 2020-12', () => {
    expect(tourJsonSchema()['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it.each([
    ['the fixture', JSON.parse(readFileSync(fixture('tours/version-1/tour.json'), 'utf8')) as unknown, true],
    ['a small tour', aTour(), true],
    ['fields from the future', { ...aTour(), 'x-museum': 1 }, true],
    ['an unknown block', inStory({ id: 'a', kind: 'scent-diffuser', cartridge: 7 }), true],
    ['a broken block', inStory({ id: 'a', kind: 'image' }), false],
    ['a broken quiz', inStory({ id: 'a', kind: 'quiz', mode: 'guess', question: {} }), false],
    ['a broken anchor', { ...aTour(), stations: [{ ...aStation(), anchors: [{ id: 'a', kind: 'sky' }] }] }, false],
    ['a broken trigger', { ...aTour(), stations: [{ ...aStation(), triggers: [{ kind: 'geofence' }] }] }, false],
    ['another format', { ...aTour(), format: 'gpx' }, false],
    ['a newer version', { ...aTour(), formatVersion: 2 }, false],
    ['a wild id', { ...aTour(), id: '../x' }, false],
    ['a position off the Earth', { ...aTour(), stations: [{ ...aStation(), place: { lat: 91, lng: 0 } }] }, false],
    ['no stations', { ...aTour(), stations: undefined }, false],
  ])('judges %s as the reader does', (_name, data, right) => {
    const plain: unknown = JSON.parse(JSON.stringify(data));
    expect(accepts(plain)).toBe(right);
    expect(parseTour(plain).ok).toBe(right);
  });
});
