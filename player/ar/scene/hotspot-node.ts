import { CanvasTexture, MathUtils, Sprite, SpriteMaterial, SRGBColorSpace } from 'three';
import type { MadeNode, MakeNode, SceneFrame } from './scene-node';

/** As large as a finger wants it, however far away the scene is. */
const PIXELS_ON_PAGE = 48;
const DRAWN = 128;

/** A round point in the tour's colour that always faces the visitor. */
export const makeHotspot: MakeNode = async (_node, setting): Promise<MadeNode> => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = DRAWN;
  const context = canvas.getContext('2d');
  if (context) drawPoint(context, setting.colour);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  const object = new Sprite(new SpriteMaterial({ map: texture, sizeAttenuation: false, depthTest: false }));
  object.renderOrder = 10;
  object.userData['weightless'] = true;
  return { object, update: (frame) => keepSize(object, frame) };
};

function drawPoint(context: CanvasRenderingContext2D, colour: (role: string) => string): void {
  const middle = DRAWN / 2;
  const disc = (radius: number, role: string) => {
    context.beginPath();
    context.arc(middle, middle, radius, 0, 2 * Math.PI);
    context.fillStyle = colour(role);
    context.fill();
  };
  disc(middle - 2, '--line-strong');
  disc(middle - 8, '--surface');
  disc(middle - 18, '--accent');
  disc(12, '--on-accent');
}

/** A sprite without attenuation is sized at one metre from the eye, and inherits its parents' scale. */
function keepSize(object: Sprite, { camera, viewHeight }: SceneFrame): void {
  const size = (PIXELS_ON_PAGE / Math.max(1, viewHeight)) * 2 * Math.tan(MathUtils.degToRad(camera.fov) / 2);
  const parent = object.parent;
  const inherited = parent ? Math.hypot(...parent.matrixWorld.elements.slice(0, 3)) || 1 : 1;
  object.scale.setScalar(size / inherited);
}
