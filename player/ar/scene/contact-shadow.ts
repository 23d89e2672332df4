/** The soft shadow on the ground that makes a thing stand instead of float. */
import { Box3, CanvasTexture, Group, Mesh, MeshBasicMaterial, type Object3D, PlaneGeometry } from 'three';

/** As in the drawings of the guides. */
const DARKNESS = 0.32;

/** A group of the object and its shadow at y = 0 below it; in the sky there is no ground to throw one on. */
export function withShadow(object: Object3D, grounded: boolean): Group {
  const group = new Group();
  group.add(object);
  if (!grounded) return group;
  const box = new Box3().setFromObject(object);
  if (box.isEmpty()) return group;
  const { min, max } = box;
  // High and thin things throw no wide shadow: a third of the height is the most it reaches over the foot.
  const reach = Math.min((max.y - min.y) * 0.33, Math.max(max.x - min.x, max.z - min.z) * 0.25);
  const shadow = new Mesh(
    new PlaneGeometry(max.x - min.x + reach, max.z - min.z + reach),
    new MeshBasicMaterial({ map: softDisc(), transparent: true, depthWrite: false }),
  );
  shadow.rotation.x = -Math.PI / 2;
  shadow.position.set((min.x + max.x) / 2, Math.max(0, min.y) + 0.001, (min.z + max.z) / 2);
  shadow.renderOrder = -1;
  shadow.raycast = () => undefined;
  group.add(shadow);
  return group;
}

function softDisc(): CanvasTexture {
  const size = 128;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d');
  if (context) {
    const glow = context.createRadialGradient(size / 2, size / 2, 0, size / 2, size / 2, size / 2);
    glow.addColorStop(0, `rgb(0 0 0 / ${DARKNESS})`);
    glow.addColorStop(0.55, `rgb(0 0 0 / ${DARKNESS * 0.5})`);
    glow.addColorStop(1, 'rgb(0 0 0 / 0)');
    context.fillStyle = glow;
    context.fillRect(0, 0, size, size);
  }
  return new CanvasTexture(canvas);
}
