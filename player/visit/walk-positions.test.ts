import { describe, expect, it } from 'vitest';
import type { Fix, PositionSource } from '../position/position-source';
import { positionsOf } from './walk-positions';

const fixAt = (lat: number): Fix => ({ position: { lat, lng: 11 }, accuracyMetres: 6, at: 0 });
const device: PositionSource = { watch: (onFix) => onFix(fixAt(1)) };

class AWalk extends EventTarget {
  fix: Fix | undefined = fixAt(50);
  constructor(readonly replay: object | undefined) {
    super();
  }
  walksTo(lat: number): void {
    this.fix = fixAt(lat);
    this.dispatchEvent(new Event('change'));
  }
}

function heardFrom(walk: AWalk) {
  const heard: number[] = [];
  const life = new AbortController();
  const onFix = ({ position }: Fix) => heard.push(position.lat);
  positionsOf(walk, device).watch(onFix, () => undefined, life.signal);
  return { heard, life };
}

describe('positions of a scene on the way', () => {
  it('are those of the replayed walk: where it is now, and each new one once', () => {
    const walk = new AWalk({});
    const { heard, life } = heardFrom(walk);
    walk.walksTo(51);
    walk.dispatchEvent(new Event('change'));
    life.abort();
    walk.walksTo(52);
    expect(heard).toEqual([50, 51]);
  });

  it("are the device's own on a real walk", () => {
    expect(heardFrom(new AWalk(undefined)).heard).toEqual([1]);
  });
});
