/** Nodes of a few lines: light, occluder, sound, video. */
import {
  BoxGeometry,
  type Material,
  Mesh,
  MeshBasicMaterial,
  Object3D,
  PlaneGeometry,
  PointLight,
  SRGBColorSpace,
  VideoTexture,
} from 'three';
import { loadGlb } from './load-glb';
import { bytesOf, Unshowable, type MadeNode, type MakeNode } from './scene-node';

/** A lamp; its scale is its strength, the same at any distance, so that it suits a scene on a sign and one on a square. */
export const makeLight: MakeNode = async (node): Promise<MadeNode> => ({
  object: new PointLight(undefined, node.scale, 0, 0),
});

/** A thing of the real world that hides what is behind it: a model, or a block of one metre. */
export const makeOccluder: MakeNode = async (node, setting): Promise<MadeNode> => {
  const object = node.asset
    ? (await loadGlb(await bytesOf(node.asset, setting))).scene
    : new Mesh(new BoxGeometry(1, 1, 1).translate(0, 0.5, 0));
  object.traverse((part) => {
    if (!(part instanceof Mesh)) return;
    for (const old of [part.material as Material | Material[]].flat()) old.dispose();
    part.material = new MeshBasicMaterial({ colorWrite: false });
    part.renderOrder = -2;
    part.raycast = () => undefined;
  });
  object.userData['weightless'] = true;
  return { object };
};

/** A sound heard when it is tapped or asked for; it does not play over the guide by itself. */
export const makeSound: MakeNode = async (node, setting): Promise<MadeNode> => {
  const sound = new Audio();
  await ready(sound, await bytesOf(node.asset, setting), setting.signal);
  return { object: new Object3D(), play: () => toggle(sound) };
};

/** A film standing upright on its lower edge, one metre wide at scale 1; plays and pauses when tapped. */
export const makeVideo: MakeNode = async (node, setting): Promise<MadeNode> => {
  const film = document.createElement('video');
  film.playsInline = true;
  film.preload = 'auto';
  await ready(film, await bytesOf(node.asset, setting), setting.signal);
  const texture = new VideoTexture(film);
  texture.colorSpace = SRGBColorSpace;
  const height = film.videoHeight / film.videoWidth || 9 / 16;
  const object = new Mesh(
    new PlaneGeometry(1, height).translate(0, height / 2, 0),
    new MeshBasicMaterial({ map: texture }),
  );
  return { object, play: () => toggle(film) };
};

function toggle(media: HTMLMediaElement): void {
  if (media.paused) void media.play().catch(() => undefined);
  else media.pause();
}

/** Waits until a medium knows its length; gives its address back with the signal. */
async function ready(media: HTMLMediaElement, file: Blob, signal: AbortSignal): Promise<void> {
  const address = URL.createObjectURL(file);
  signal.addEventListener('abort', () => {
    media.pause();
    media.removeAttribute('src');
    URL.revokeObjectURL(address);
  });
  await new Promise<void>((resolve, reject) => {
    media.addEventListener('loadedmetadata', () => resolve(), { once: true, signal });
    media.addEventListener('error', () => reject(new Unshowable('broken', 'not playable')), { once: true, signal });
    media.src = address;
  });
}
