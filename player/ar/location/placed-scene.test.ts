import { Box3, BoxGeometry, Group, Mesh, PerspectiveCamera, Scene, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { walkedTo } from '../../../tests/ar/place-in-picture';
import { LocalProjection } from './local-projection';
import { PlacedScene } from './placed-scene';
import { EYE_METRES, Surroundings } from './surroundings';

const home = { lat: 50.98, lng: 11.32 };

describe('a scene at a place', () => {
  it('is as large as its figure will be while she still comes in, tiny', () => {
    const camera = new PerspectiveCamera();
    const group = new Group();
    new Scene().add(group);
    const body = new Group();
    body.userData['atRest'] = new Box3(new Vector3(-0.3, 0, -0.2), new Vector3(0.3, 1.8, 0.2));
    const grows = new Mesh(new BoxGeometry(0.6, 1.8, 0.4));
    grows.scale.setScalar(0.01);
    group.add(new Group().add(body.add(grows)));
    const surroundings = new Surroundings(group.parent as Scene, camera, new LocalProjection(home));
    surroundings.stand(home);
    const anchor = { id: 'gate', kind: 'location' as const, position: walkedTo(home, 20, 0), scene: { nodes: [] } };
    const placed = new PlacedScene(anchor, group, surroundings);
    placed.put(camera, 0, 0);
    // The middle of 1.8 m lies below the eyes, by so many degrees at 20 m.
    const middle = (Math.atan2(0.9 - EYE_METRES, 20) * 180) / Math.PI;
    expect(placed.elevation).toBeCloseTo(middle, 1);
  });
});
