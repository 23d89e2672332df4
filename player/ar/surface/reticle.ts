/** The ring that shows where a scene would be put down. */
import { CircleGeometry, DoubleSide, Mesh, MeshBasicMaterial, RingGeometry, type Group } from 'three';

/** Fills a group with the ring, lying on the floor; light in dark, so that it is seen on any ground. */
export function drawReticle(group: Group): void {
  const dark = new MeshBasicMaterial({ color: 0x000000, side: DoubleSide, depthTest: false, transparent: true });
  const light = new MeshBasicMaterial({ color: 0xffffff, side: DoubleSide, depthTest: false, transparent: true });
  const parts = [
    new Mesh(new RingGeometry(0.105, 0.165, 48), dark),
    new Mesh(new RingGeometry(0.12, 0.15, 48), light),
    new Mesh(new CircleGeometry(0.03, 24), dark),
    new Mesh(new CircleGeometry(0.018, 24), light),
  ];
  parts.forEach((part, order) => {
    part.rotation.x = -Math.PI / 2;
    part.renderOrder = 1000 + order;
    group.add(part);
  });
}
