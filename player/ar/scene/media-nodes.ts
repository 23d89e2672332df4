/** Nodes that play: sound and video. */
import { LinearFilter, Mesh, MeshBasicMaterial, Object3D, PlaneGeometry, SRGBColorSpace, VideoTexture } from 'three';
import type { SceneEar } from './scene-ear';
import { bytesOf, Unshowable, type MadeNode, type MakeNode } from './scene-node';

/** A sound heard from its place when it is tapped or asked for; it does not play over the guide by itself. */
export const makeSound: MakeNode = async (node, setting): Promise<MadeNode> => {
  const sound = new Audio();
  await ready(sound, await bytesOf(node.asset, setting), setting.signal);
  const object = new Object3D();
  return { object, ...playing(sound, object, setting.ear) };
};

/**
 * A film standing upright on its lower edge, one metre wide at scale 1. Shows its first picture until it is tapped, then
 * plays with sound; a second tap pauses it.
 */
export const makeVideo: MakeNode = async (node, setting): Promise<MadeNode> => {
  const film = document.createElement('video');
  film.playsInline = true;
  film.preload = 'auto';
  await ready(film, await bytesOf(node.asset, setting), setting.signal);
  await firstPicture(film, setting.signal);
  const texture = new VideoTexture(film);
  texture.colorSpace = SRGBColorSpace;
  texture.minFilter = LinearFilter;
  texture.needsUpdate = film.readyState >= film.HAVE_CURRENT_DATA;
  film.addEventListener('seeked', () => (texture.needsUpdate = true), { signal: setting.signal });
  const height = film.videoHeight / film.videoWidth || USUAL_SHAPE;
  const object = new Mesh(
    new PlaneGeometry(1, height).translate(0, height / 2, 0),
    new MeshBasicMaterial({ map: texture }),
  );
  // A film that waits for its tap says its shape only then.
  const fit = () => void (object.scale.y = (film.videoHeight / film.videoWidth || height) / height);
  film.addEventListener('loadedmetadata', fit, { signal: setting.signal });
  return { object, ...playing(film, object, setting.ear) };
};

/** Tapped it plays, tapped again it pauses; where the browser allows no sound a film plays silently. */
function playing(media: HTMLMediaElement, place: Object3D, ear: SceneEar): Pick<MadeNode, 'play' | 'rest'> {
  const begin = () =>
    ear.play(media, place).catch(() => {
      if (!(media instanceof HTMLVideoElement) || !media.src) return;
      media.muted = true;
      void media.play().catch(() => undefined);
    });
  return {
    play: () => {
      if (media.paused) void begin();
      else media.pause();
    },
    rest: () => media.pause(),
  };
}

/** Height by width of a film that has not told its own. */
const USUAL_SHAPE = 9 / 16;
const FIRST_PICTURE_SECONDS = 0.04;
const PATIENCE_MILLISECONDS = 2500;

/**
 * Waits until a medium knows its length, but not for ever: some phones load nothing before a tap, and then the tap does.
 * Gives its address back with the signal.
 */
async function ready(media: HTMLMediaElement, file: Blob, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const address = URL.createObjectURL(file);
  signal.addEventListener('abort', () => {
    media.pause();
    media.removeAttribute('src');
    // Without it the decoder lives on until the element is collected.
    media.load();
    URL.revokeObjectURL(address);
  });
  await new Promise<void>((resolve, reject) => {
    media.addEventListener('loadedmetadata', () => resolve(), { once: true, signal });
    media.addEventListener('error', () => reject(new Unshowable('broken', 'not playable')), { once: true, signal });
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    setTimeout(resolve, PATIENCE_MILLISECONDS);
    media.src = address;
  });
}

/** Waits for the first picture; a phone that unpacks none before a tap shows a dark film, not a missing one. */
async function firstPicture(film: HTMLVideoElement, signal: AbortSignal): Promise<void> {
  if (film.readyState < film.HAVE_METADATA) return;
  await new Promise<void>((resolve) => {
    film.addEventListener('seeked', () => resolve(), { once: true, signal });
    setTimeout(resolve, PATIENCE_MILLISECONDS);
    signal.addEventListener('abort', () => resolve(), { once: true });
    film.currentTime = FIRST_PICTURE_SECONDS;
  });
}
