import { describe, expect, it } from 'vitest';
import type { KnownAnchor } from '../../shared/model/tour';
import { aBarcodeAnchor, aStation, aTour } from '../../shared/testing/builders';
import { guestsBeside, guestsOf, ladderOf } from './ladder';

const image = (id: string, picture: string): KnownAnchor => ({
  id,
  kind: 'image',
  targets: [],
  picture,
  widthMillimetres: 400,
  scene: { nodes: [] },
});
const floor: KnownAnchor = { id: 'floor', kind: 'surface', size: 'life', scene: { nodes: [] } };

describe('the ladder of a station', () => {
  const sign = aBarcodeAnchor({ id: 'sign' });
  const station = aStation({ anchors: [image('poster', 'p'), { id: 'x', kind: 'hologram' }, sign, floor] });

  it('begins with the chosen anchor, then keeps the order of the author', () => {
    expect(ladderOf(station, 'sign').map(({ id }) => id)).toEqual(['sign', 'poster', 'floor']);
  });

  it('begins with the best when none or an unknown one is chosen', () => {
    expect(ladderOf(station, undefined).map(({ id }) => id)).toEqual(['poster', 'sign', 'floor']);
    expect(ladderOf(station, 'gone').map(({ id }) => id)).toEqual(['poster', 'sign', 'floor']);
  });
});

describe('other stations seen beside', () => {
  const here = aStation({ id: 'here', anchors: [image('a', 'here-picture'), aBarcodeAnchor({ id: 's', number: 1 })] });
  const there = aStation({
    id: 'there',
    anchors: [
      image('a', 'there-picture'),
      image('same', 'here-picture'),
      aBarcodeAnchor({ id: 's', number: 2 }),
      aBarcodeAnchor({ id: 'same-sign', number: 1 }),
      floor,
    ],
  });
  const guests = guestsOf(aTour({ stations: [here, there] }), here);

  it('are their pictures and numbered signs, under names of their own', () => {
    expect(guests.map(({ anchor }) => anchor.id)).toEqual(['there/a', 'there/s']);
    expect(guests[0]?.station.id).toBe('there');
  });

  it('stand only beside anchors of their kind', () => {
    expect(guestsBeside(guests, image('x', 'x')).map(({ id }) => id)).toEqual(['there/a']);
    expect(guestsBeside(guests, floor)).toEqual([]);
  });

  it('are no signs of another matrix, which would be taken for ours', () => {
    expect(guestsBeside(guests, aBarcodeAnchor({ matrix: '4x4' }))).toEqual([]);
    expect(guestsBeside(guests, aBarcodeAnchor({ matrix: '3x3' })).map(({ id }) => id)).toEqual(['there/s']);
  });
});
