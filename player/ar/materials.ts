/** What a tree of objects holds in the graphics memory. */
import { LineSegments, type Material, Mesh, type Object3D, Sprite } from 'three';

/** Calls back with every material below an object. */
export function forEachMaterial(root: Object3D, visit: (material: Material) => void): void {
  root.traverse((object) => {
    if (!(object instanceof Mesh || object instanceof Sprite || object instanceof LineSegments)) return;
    const material = object.material as Material | Material[];
    for (const one of Array.isArray(material) ? material : [material]) visit(one);
  });
}

/** Gives back all that a tree holds in the graphics memory. */
export function disposeTree(root: Object3D): void {
  forEachMaterial(root, (material) => {
    for (const value of Object.values(material) as unknown[]) if (isTexture(value)) value.dispose();
    material.dispose();
  });
  root.traverse((object) => {
    // A sprite's geometry is shared by all sprites.
    if (object instanceof Mesh || object instanceof LineSegments) (object.geometry as { dispose(): void }).dispose();
  });
  root.clear();
}

function isTexture(value: unknown): value is { dispose(): void } {
  return typeof value === 'object' && value !== null && 'isTexture' in value && 'dispose' in value;
}
