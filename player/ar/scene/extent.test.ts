import { Box3, BoxGeometry, Group, Mesh, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { roomOf } from './extent';

/** A thing one metre high, out of a ground that was turned up to a wall and not drawn since. */
function onTheWall(holder: Group): Group {
  const ground = new Group().add(holder);
  ground.updateMatrixWorld(true);
  ground.rotation.set(Math.PI / 2, 0, 0);
  return holder;
}
const sizeOf = (holder: Group) => roomOf(holder, new Box3()).getSize(new Vector3()).toArray();

describe('the room of a thing', () => {
  it('is that of the scene as it stands now, not as it was last drawn', () => {
    const holder = new Group().add(new Mesh(new BoxGeometry(0.2, 1, 0.4)));
    const [right = 0, up = 0, near = 0] = sizeOf(onTheWall(holder));
    expect(right).toBeCloseTo(0.2);
    expect(up).toBeCloseTo(0.4);
    expect(near).toBeCloseTo(1);
  });

  it('is that of a figure at rest, however small it is while it comes in', () => {
    const figure = new Group();
    figure.userData['atRest'] = new Box3(new Vector3(-0.5, 0, -0.5), new Vector3(0.5, 2, 0.5));
    figure.scale.setScalar(0.01);
    const [, up = 0, near = 0] = sizeOf(onTheWall(new Group().add(figure)));
    expect(up).toBeCloseTo(1);
    expect(near).toBeCloseTo(2);
  });
});
