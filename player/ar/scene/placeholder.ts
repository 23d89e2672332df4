/** What stands where a file is missing or broken: plainly made, plainly not the thing itself, never nothing. */
import {
  BoxGeometry,
  Color,
  ConeGeometry,
  EdgesGeometry,
  Group,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  MeshStandardMaterial,
  Object3D,
  SphereGeometry,
} from 'three';
import type { SceneNode } from '../../../shared/model/tour';

/** A placeholder for a node of this kind, about as large as the thing would be. */
export function placeholderFor(kind: SceneNode['kind'], colour: (role: string) => string): Object3D {
  switch (kind) {
    case 'character':
      return plainFigure(colour);
    case 'model':
      return frame(1, 1, 1, colour);
    case 'picture':
    case 'video':
      return frame(1, 0.75, 0.02, colour);
    default:
      return new Object3D();
  }
}

/** Cone and ball, 1.7 m: somebody to listen to while the figure itself is missing. */
export function plainFigure(colour: (role: string) => string): Group {
  const figure = new Group();
  const body = new Mesh(new ConeGeometry(0.32, 1.4, 32), matt(colour('--accent')));
  body.position.y = 0.7;
  const head = new Mesh(new SphereGeometry(0.2, 32, 16), matt(colour('--surface')));
  head.position.y = 1.5;
  figure.add(body, head);
  return figure;
}

function matt(colour: string): MeshStandardMaterial {
  return new MeshStandardMaterial({ color: new Color(colour || undefined), roughness: 0.9 });
}

function frame(width: number, height: number, depth: number, colour: (role: string) => string): LineSegments {
  const box = new BoxGeometry(width, height, depth).translate(0, height / 2, 0);
  const edges = new EdgesGeometry(box);
  box.dispose();
  return new LineSegments(edges, new LineBasicMaterial({ color: new Color(colour('--line-strong') || undefined) }));
}
