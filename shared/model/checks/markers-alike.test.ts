import { describe, expect, it } from 'vitest';
import { anAsset, aStation, aTour } from '../../testing/builders';
import { trainPattern } from '../pattern-trainer';
import { patternsAlike } from './markers-alike';

function trained(shade: (x: number, y: number) => number): string {
  const side = 32;
  const data = Array.from({ length: side * side }, (_, index) => {
    const value = shade((index % side) / side, Math.floor(index / side) / side);
    return [value, value, value, 255];
  }).flat();
  return trainPattern({ width: side, height: side, data });
}
const arrow = (x: number, y: number) => (Math.abs(x - 0.5) < y * 0.45 && y < 0.6 ? 30 : 235);
const stair = (x: number, y: number) => (x + Math.floor(y * 4) / 4 > 0.95 ? 25 : 225);

function find(first: string, second: string | undefined) {
  const at = (id: string) =>
    aStation({
      id,
      title: { de: id },
      anchors: [
        { id: 'a', kind: 'pattern', pattern: `${id}-patt`, picture: 'x', edgeMillimetres: 80, scene: { nodes: [] } },
      ],
    });
  const tour = aTour({ stations: [at('gate'), at('mill')], assets: { x: anAsset() } });
  const texts: [string, string | undefined][] = [
    ['gate-patt', first],
    ['mill-patt', second],
  ];
  return patternsAlike(tour, new Map(texts.filter((one): one is [string, string] => one[1] !== undefined)));
}

describe('signs with pictures', () => {
  it('that are almost the same are named with their stations', () => {
    const smudged = trained((x, y) => (x > 0.8 && y > 0.8 ? 120 : arrow(x, y)));
    expect(find(trained(arrow), smudged)).toMatchObject([
      { rule: 'markers-alike', station: 'mill', path: 'stations[1].anchors[0].pattern', values: { other: 'gate' } },
    ]);
  });

  it('that are the same when turned are found too', () => {
    expect(
      find(
        trained(arrow),
        trained((x, y) => arrow(1 - y, x)),
      ),
    ).toHaveLength(1);
  });

  it('that differ are fine, and so is one whose pattern is not at hand', () => {
    expect(find(trained(arrow), trained(stair))).toEqual([]);
    expect(find(trained(arrow), undefined)).toEqual([]);
  });
});
