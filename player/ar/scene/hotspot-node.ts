import { CanvasTexture, Group, MathUtils, Sprite, SpriteMaterial, SRGBColorSpace, Vector3 } from 'three';
import { inLocale } from '../../../shared/model/localized';
import type { MadeNode, MakeNode, SceneFrame } from './scene-node';
import { LETTER, writeCard } from './text-node';

/** As large as a finger wants it, however far away the scene is. */
const PIXELS_ON_PAGE = 48;
const DRAWN = 128;
/** The name's letters on the page, in CSS pixels. */
const LETTER_ON_PAGE = 17;
const GAP = 8;

/** A round point in the tour's colour that always faces the visitor; looked at, it says its name. */
export const makeHotspot: MakeNode = async (node, setting): Promise<MadeNode> => {
  const object = new Group();
  const point = spriteOf(drawnPoint(setting.colour));
  object.add(point);
  object.userData['weightless'] = true;
  const name = inLocale(node.label, setting.chain);
  const card = name === '' ? undefined : await writeCard(name, setting.colour);
  const label = card && spriteOf(card);
  if (label) {
    object.add(label);
    label.visible = false;
    label.raycast = () => undefined;
  }
  const update = (frame: SceneFrame) => {
    const pixel = pixelSize(object, frame);
    point.scale.setScalar(PIXELS_ON_PAGE * pixel);
    if (!label) return;
    const perLetter = (LETTER_ON_PAGE / LETTER) * pixel;
    label.scale.set(card.width * perLetter, card.height * perLetter, 1);
    label.center.set(
      ...namePlace(placeOf(object, frame), card.width * (LETTER_ON_PAGE / LETTER), label.scale.y / pixel),
    );
  };
  return {
    object,
    update,
    ...(label && { aside: (frame) => aside(object, frame), named: (shown) => (label.visible = shown) }),
  };
};

function spriteOf(canvas: HTMLCanvasElement): Sprite {
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  const sprite = new Sprite(new SpriteMaterial({ map: texture, sizeAttenuation: false, depthTest: false }));
  sprite.renderOrder = 10;
  return sprite;
}

function drawnPoint(colour: (role: string) => string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = DRAWN;
  const context = canvas.getContext('2d');
  const middle = DRAWN / 2;
  const disc = (radius: number, role: string) => {
    if (!context) return;
    context.beginPath();
    context.arc(middle, middle, radius, 0, 2 * Math.PI);
    context.fillStyle = colour(role);
    context.fill();
  };
  disc(middle - 2, '--line-strong');
  disc(middle - 8, '--surface');
  disc(middle - 18, '--accent');
  disc(12, '--on-accent');
  return canvas;
}

/** What a CSS pixel measures for a sprite here, which is sized at one metre from the eye and inherits its parents' scale. */
function pixelSize(object: Group, { camera, viewHeight }: SceneFrame): number {
  const pixel = (2 * Math.tan(MathUtils.degToRad(camera.fov) / 2)) / Math.max(1, viewHeight);
  const inherited = Math.hypot(...object.matrixWorld.elements.slice(0, 3)) || 1;
  return pixel / inherited;
}

const at = new Vector3();

/** Where a point lies in the picture. */
interface PlaceInPicture {
  /** From the left edge, and how wide the picture is, in CSS pixels. */
  readonly across: number;
  readonly width: number;
}

function placeOf(object: Group, { camera, viewHeight }: SceneFrame): PlaceInPicture {
  const width = viewHeight * camera.aspect;
  const { x } = at.setFromMatrixPosition(object.matrixWorld).project(camera);
  return { across: ((x + 1) / 2) * width, width };
}

/**
 * Where a name hangs at its point so that it is not cut: on the right, else on the left, else below.
 * @param width of the name, like its height in CSS pixels
 * @returns a sprite's centre: the point's place in shares of the name, from its lower left corner
 */
export function namePlace({ across, width: room }: PlaceInPicture, width: number, height: number): [number, number] {
  const away = PIXELS_ON_PAGE / 2 + GAP;
  if (across + away + width + GAP <= room) return [-away / width, 0.5];
  if (across - away - width >= GAP) return [1 + away / width, 0.5];
  const left = Math.max(GAP, Math.min(across - width / 2, room - width - GAP));
  return [(across - left) / width, 1 + away / height];
}

/** Distance from the middle of the picture in half heights; infinite behind the eye. */
function aside(object: Group, { camera }: SceneFrame): number {
  at.setFromMatrixPosition(object.matrixWorld).project(camera);
  return at.z > 1 || at.z < -1 ? Infinity : Math.hypot(at.x * camera.aspect, at.y);
}
