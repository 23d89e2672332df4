/** A window into another time: an opening cut into the world, with a view behind it that is deeper than its frame. */
import {
  AlwaysStencilFunc,
  BackSide,
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  Color,
  DoubleSide,
  EqualStencilFunc,
  Group,
  type Material,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  type Object3D,
  PlaneGeometry,
  ReplaceStencilOp,
  type Texture,
} from 'three';
import type { SceneNode } from '../../../shared/model/tour';
import { forEachMaterial, setOwnOpacity } from '../materials';
import { pictureTexture } from './picture-canvas';
import { bytesOf, type MadeNode, type SceneFrame, type SceneSetting } from './scene-node';

type WindowWish = NonNullable<SceneNode['window']>;

const DEPTH_METRES = 0.4;
/** The view is larger than the opening, so that whoever stands a few steps away sees no edge of it. */
const LARGER_PER_METRE = 0.6;
/** Now lies behind then, so that it comes forth as then fades. */
const BEHIND = 0.01;
const BAR = 0.035;
const OPENING_SECONDS = 0.9;
const FADE_SECONDS = 0.8;
/** Before everything else: first the opening, then what stands in it. */
const FIRST = -4;

/** What is seen behind the frame: then fades, now takes its place. */
interface View {
  readonly then: Object3D;
  readonly now?: Object3D;
  readonly width: number;
  readonly height: number;
}

/** A picture of then behind a frame of its own proportions, one metre wide at scale 1. */
export async function makePictureWindow(then: Texture, wish: WindowWish, setting: SceneSetting): Promise<MadeNode> {
  const image = then.image as { width: number; height: number };
  const height = image.height / image.width;
  const depth = wish.depthMetres ?? DEPTH_METRES;
  const now = await todaysPicture(wish, setting);
  const box = new Group();
  box.add(pane(then, height, depth), walls(height, depth, setting.colour));
  return windowNode({ then: box, ...(now && { now: pane(now, height, depth + BEHIND) }), width: 1, height }, setting);
}

/** A model standing behind a frame of one square metre at scale 1. */
export async function makeModelWindow(model: Object3D, wish: WindowWish, setting: SceneSetting): Promise<MadeNode> {
  const depth = wish.depthMetres ?? DEPTH_METRES;
  const now = await todaysPicture(wish, setting);
  const holder = new Group();
  model.position.z -= depth;
  holder.add(model);
  return windowNode({ then: holder, ...(now && { now: pane(now, 1, depth + BEHIND) }), width: 1, height: 1 }, setting);
}

async function todaysPicture(wish: WindowWish, setting: SceneSetting): Promise<Texture | undefined> {
  return wish.now === undefined ? undefined : pictureTexture(await bytesOf(wish.now, setting));
}

function windowNode(view: View, setting: SceneSetting): MadeNode {
  const object = new Group();
  const opening = new Mesh(new PlaneGeometry(view.width, view.height), openingMaterial());
  opening.position.y = view.height / 2;
  opening.renderOrder = FIRST;
  const frame = frameOf(view, setting.colour);
  object.add(opening, frame.object, view.then, backOf(view, setting.colour));
  seenThrough(view.then, opening.id);
  if (view.now) {
    object.add(view.now);
    seenThrough(view.now, opening.id);
  }
  const fades = fadesOf(view);
  let open = setting.reducedMotion ? 1 : 0;
  let then = 1;
  let wanted = 1;
  let canFade = view.now !== undefined;
  const update = ({ seconds, seesWorld = false }: SceneFrame) => {
    canFade = seesWorld || view.now !== undefined;
    if (view.now) view.now.visible = !seesWorld && then < 1;
    open = setting.reducedMotion ? 1 : Math.min(1, open + seconds / OPENING_SECONDS);
    opening.scale.x = Math.max(0.001, eased(open));
    frame.open(eased(open));
    if (then === wanted) return;
    const step = setting.reducedMotion ? 1 : seconds / FADE_SECONDS;
    then = wanted > then ? Math.min(wanted, then + step) : Math.max(wanted, then - step);
    fades(then);
  };
  // Without a world or a picture of today behind it there is nothing to fade to: it opens once more.
  const play = () => void (canFade ? (wanted = wanted === 1 ? 0 : 1) : (open = 0));
  fades(then);
  return { object, play, update };
}

function eased(share: number): number {
  return 1 - (1 - share) ** 3;
}

/** Draws nothing, marks where the view may be drawn. */
function openingMaterial(): Material {
  const material = new MeshBasicMaterial({ colorWrite: false, depthWrite: false, stencilWrite: true });
  material.stencilFunc = AlwaysStencilFunc;
  material.stencilZPass = ReplaceStencilOp;
  return material;
}

/** Lets a tree be drawn only within its own opening. */
function seenThrough(view: Object3D, openingId: number): void {
  const mark = 1 + (openingId % 255);
  const opening = view.parent?.children.find(({ id }) => id === openingId);
  if (opening instanceof Mesh) (opening.material as Material).stencilRef = mark;
  forEachMaterial(view, (material) => {
    material.stencilWrite = true;
    material.stencilRef = mark;
    material.stencilFunc = EqualStencilFunc;
  });
  view.traverse((part) => {
    // A group's order would count before all others', and put the view before its opening.
    if (!(part instanceof Group)) part.renderOrder = FIRST + 1;
  });
}

/** Fades then out while now comes in behind it; each material keeps its own share of opacity. */
function fadesOf(view: View): (then: number) => void {
  const own = new Map<Material, number>();
  forEachMaterial(view.then, (material) => own.set(material, material.opacity));
  return (then) => {
    for (const [material, opacity] of own) setOwnOpacity(material, opacity * then);
    view.then.visible = then > 0;
  };
}

function pane(texture: Texture, height: number, depth: number): Mesh {
  const larger = 1 + LARGER_PER_METRE * depth;
  const mesh = new Mesh(new PlaneGeometry(larger, height * larger), new MeshBasicMaterial({ map: texture }));
  mesh.position.set(0, height / 2, -depth);
  return mesh;
}

/** From the opening's edges to the view's: what is seen from the side is paper, not the end of the world. */
function walls(height: number, depth: number, colour: (role: string) => string): Mesh {
  const larger = 1 + LARGER_PER_METRE * depth;
  const corner = (x: number, y: number) => [
    [x / 2, height / 2 + (y * height) / 2, 0],
    [(x * larger) / 2, height / 2 + (y * height * larger) / 2, -depth],
  ];
  const ring = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
  const points = ring.flatMap(([front = [], back = []], index) => {
    const [nextFront = [], nextBack = []] = ring[(index + 1) % ring.length] ?? [];
    return [front, nextFront, nextBack, front, nextBack, back].flat();
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(points), 3));
  geometry.computeVertexNormals();
  return new Mesh(
    geometry,
    new MeshStandardMaterial({ color: new Color(colour('--surface') || undefined), roughness: 1, side: DoubleSide }),
  );
}

/** The closed side, for whoever walks round the window. */
function backOf(view: View, colour: (role: string) => string): Mesh {
  const back = new Mesh(
    new PlaneGeometry(view.width, view.height),
    new MeshBasicMaterial({ color: new Color(colour('--surface') || undefined), side: BackSide }),
  );
  back.position.set(0, view.height / 2, 0);
  return back;
}

/** Four bars in ink; the uprights part when the window opens. */
function frameOf(
  { width, height }: View,
  colour: (role: string) => string,
): {
  object: Object3D;
  open: (share: number) => void;
} {
  const ink = new MeshBasicMaterial({ color: new Color(colour('--line-strong') || '#191817') });
  const object = new Group();
  const bar = (w: number, h: number) => new Mesh(new BoxGeometry(w, h, BAR), ink);
  const left = bar(BAR, height + 2 * BAR);
  const right = bar(BAR, height + 2 * BAR);
  const sill = bar(width, BAR);
  const lintel = bar(width, BAR);
  left.position.y = right.position.y = height / 2;
  sill.position.y = -BAR / 2;
  lintel.position.y = height + BAR / 2;
  object.add(left, right, sill, lintel);
  const open = (share: number) => {
    right.position.x = ((width + BAR) / 2) * share + (BAR / 2) * (1 - share);
    left.position.x = -right.position.x;
    sill.scale.x = lintel.scale.x = Math.max(0.001, share);
  };
  return { object, open };
}
