/** Where a thing of this Earth stands before the camera, by our projection or by the one AR.js has by itself. For tests and the bench; runs in Node. */
import { Group, PerspectiveCamera, Scene, Vector3 } from 'three';
import { LocalProjection } from '../../player/ar/location/local-projection';
import { Surroundings } from '../../player/ar/location/surroundings';
import { cameraRotation, type Angles } from '../../player/position/attitude';
import type { Position } from '../../shared/model/tour';

export interface Sight {
  readonly visitor: Position;
  /** Metres above the visitor's ground of the thing: 1.6 is at eye height. */
  readonly anchor: Position & { readonly altitudeMetres: number };
  readonly angles: Angles;
  readonly screenDegrees?: number;
  readonly picture: { readonly width: number; readonly height: number; readonly fovDegrees: number };
  readonly projection: 'ours' | 'stock';
}

export interface InPicture {
  /** Metres before the camera: x right, y up, −z ahead. */
  readonly camera: readonly [number, number, number];
  /** Over the ground, in metres. */
  readonly metres: number;
  /** Pixels from the upper left corner. */
  readonly pixel: readonly [number, number];
}

export function placeInPicture({ visitor, anchor, angles, screenDegrees = 0, picture, projection }: Sight): InPicture {
  const camera = new PerspectiveCamera(picture.fovDegrees, picture.width / picture.height, 0.1, 5000);
  const thing = new Group();
  const world = new Scene().add(thing);
  const surroundings = new Surroundings(
    world,
    camera,
    projection === 'ours' ? new LocalProjection(visitor) : undefined,
  );
  surroundings.stand(visitor);
  surroundings.place(thing, anchor, anchor.altitudeMetres);
  camera.quaternion.set(...cameraRotation(angles, screenDegrees));
  camera.updateMatrixWorld();
  const before = thing.position.clone().applyMatrix4(camera.matrixWorldInverse);
  const { x, y } = thing.position.clone().project(camera);
  const flat = thing.position.clone().sub(camera.position).setY(0);
  return {
    camera: [before.x, before.y, before.z],
    metres: flat.length(),
    pixel: [((x + 1) / 2) * picture.width, ((1 - y) / 2) * picture.height],
  };
}

/** A true position so many metres from another, over the ellipsoid (WGS84), by going there: independent of any flat map. */
export function walkedTo(from: Position, metres: number, headingDegrees: number): Position {
  const rad = Math.PI / 180;
  const [lat, lng, heading] = [from.lat * rad, from.lng * rad, headingDegrees * rad];
  const e2 = 6.694_379_990_14e-3;
  const curvature = 6_378_137 / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
  const start = new Vector3(
    curvature * Math.cos(lat) * Math.cos(lng),
    curvature * Math.cos(lat) * Math.sin(lng),
    curvature * (1 - e2) * Math.sin(lat),
  );
  const east = new Vector3(-Math.sin(lng), Math.cos(lng), 0);
  const north = new Vector3(-Math.sin(lat) * Math.cos(lng), -Math.sin(lat) * Math.sin(lng), Math.cos(lat));
  const there = start
    .addScaledVector(east, metres * Math.sin(heading))
    .addScaledVector(north, metres * Math.cos(heading));
  const across = Math.hypot(there.x, there.y);
  let found = Math.atan2(there.z, across * (1 - e2));
  // The tangent left the ellipsoid by less than a millimetre in 100 m; its foot is found in a few rounds.
  for (let round = 0; round < 6; round++) {
    const n = 6_378_137 / Math.sqrt(1 - e2 * Math.sin(found) ** 2);
    found = Math.atan2(there.z + e2 * n * Math.sin(found), across);
  }
  return { lat: found / rad, lng: Math.atan2(there.y, there.x) / rad };
}
