/** What a tree of objects holds in memory, the graphics' above all. */
import { type BufferGeometry, type Material, type Object3D, SkinnedMesh, Sprite } from 'three';

/** Anything that is drawn: meshes, lines, points, sprites. */
interface Drawn extends Object3D {
  material?: Material | Material[];
  geometry?: BufferGeometry;
}

/** Calls back with every material below an object. */
export function forEachMaterial(root: Object3D, visit: (material: Material) => void): void {
  root.traverse((object: Drawn) => {
    const { material } = object;
    if (material) for (const one of Array.isArray(material) ? material : [material]) visit(one);
  });
}

/** What a material was made with, and how much of its tree is shown now. */
interface Fading {
  own: number;
  readonly transparent: boolean;
  factor: number;
}

function fadingOf(material: Material): Fading {
  return (material.userData['fading'] ??= {
    own: material.opacity,
    transparent: material.transparent,
    factor: 1,
  } satisfies Fading) as Fading;
}

function applyFading(material: Material): void {
  const { own, transparent, factor } = fadingOf(material);
  material.opacity = own * factor;
  material.transparent = transparent || material.opacity < 1;
}

/** Shows a tree as much as `factor` says, 0 to 1, whatever its materials' own opacity is. */
export function fadeTree(root: Object3D, factor: number): void {
  forEachMaterial(root, (material) => {
    fadingOf(material).factor = factor;
    applyFading(material);
  });
}

/** Sets a material's own opacity, 0 to 1, without disturbing a fade of the tree it is in. */
export function setOwnOpacity(material: Material, opacity: number): void {
  fadingOf(material).own = opacity;
  applyFading(material);
}

/** Gives back all that a tree holds: textures with their pictures, materials, geometries, bones. */
export function disposeTree(root: Object3D): void {
  forEachMaterial(root, disposeMaterial);
  root.traverse((object: Drawn) => {
    // A sprite's geometry is shared by all sprites.
    if (!(object instanceof Sprite)) object.geometry?.dispose();
    if (object instanceof SkinnedMesh) object.skeleton.dispose();
  });
  root.clear();
}

/** Gives back a material with its textures. */
export function disposeMaterial(material: Material): void {
  for (const value of Object.values(material) as unknown[]) if (isTexture(value)) disposeTexture(value);
  material.dispose();
}

interface DisposableTexture {
  readonly source?: { data: unknown };
  dispose(): void;
}

function disposeTexture(texture: DisposableTexture): void {
  texture.dispose();
  // Pictures unpacked for the graphics keep their pixels until closed, long after nobody knows them any more.
  const picture = texture.source?.data;
  if (typeof ImageBitmap !== 'undefined' && picture instanceof ImageBitmap) picture.close();
}

function isTexture(value: unknown): value is DisposableTexture {
  return typeof value === 'object' && value !== null && 'isTexture' in value && 'dispose' in value;
}
