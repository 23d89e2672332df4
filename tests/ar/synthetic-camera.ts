/**
 * Pictures as a phone's camera would take them of a target on a wall, with the exact truth beside them: known lens, known
 * pose, blur, noise, exposure time, light. Everything follows from a seed, so that a test sees the same picture every time.
 */
import type { Pixels } from '../../player/ar/marker/marker-engine';
import type { Quad } from '../../player/ar/marker/pose';
import { QUIET_ZONE } from '../../shared/model/marker-svg';
import { expectedCamera, homography, inverse, projected, random, type Camera, type TruePose } from './optics';
import { mipsOf, sampled, wall, WALL_SIDE, type Sign, type Texture } from './printed';

export { posed, type TruePose } from './optics';
export { barcodeSign, patternSign, type Sign } from './printed';

export const WIDTH = 640;
export const HEIGHT = 480;
const LENS_BLUR = 0.8;
const GREY_NOISE = 5;
const PAPER = 240;
const THUMB = 150;
const TEXELS = 512;
const WALL_TEXELS = 1024;

export interface Shot {
  /** Poses while the shutter was open; one for a still picture. */
  readonly poses: readonly TruePose[];
  readonly sign?: Sign;
  /** Height by width of the target; 1 is square. */
  readonly aspect?: number;
  /** Light on everything, 1 is daylight. */
  readonly light?: number;
  /** A hard shadow right of this pixel column. */
  readonly shadowFrom?: number;
  /** A thumb over one corner (0 is the upper left, then clockwise), its radius in widths of the target. */
  readonly thumb?: { readonly corner: number; readonly radius: number };
  readonly seed?: number;
  readonly width?: number;
  readonly height?: number;
  /** Focal length in pixels, if it is not the one that the player takes for granted. */
  readonly focal?: number;
}

/** Where a pose puts a square sign's corners in the picture, as printed from the upper left clockwise. */
export function trueCorners(pose: TruePose, width = WIDTH, height = HEIGHT): Quad {
  return projected(pose, expectedCamera(width, height));
}

/** Takes a picture; without a sign only the wall is on it. */
export function takePicture(shot: Shot): Pixels {
  const { width = WIDTH, height = HEIGHT } = shot;
  return coloured(lumaOf(shot), width, height);
}

/** Brightness as a canvas gives it: RGBA. */
export function coloured(luma: Uint8Array | Uint8ClampedArray, width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  const words = new Uint32Array(data.buffer);
  for (let index = 0; index < words.length; index++) words[index] = 0xff000000 | (luma[index]! * 0x010101);
  return { width, height, data };
}

/** The same as brightness alone, 0 to 255. */
export function lumaOf(shot: Shot): Uint8ClampedArray {
  const { poses, light = 1, shadowFrom = Infinity, seed = 1, width = WIDTH, height = HEIGHT } = shot;
  const focal = shot.focal ?? expectedCamera(width, height).focal;
  const sum = new Float32Array(width * height);
  for (const pose of poses) expose(sum, pose, shot, { width, height, focal });
  // Even in the dark a sensor tells a little grey.
  const glow = light < 1 ? 6 : 0;
  for (let v = 0, index = 0; v < height; v++)
    for (let u = 0; u < width; u++, index++) sum[index] = (sum[index]! * light + glow) * (u > shadowFrom ? 0.45 : 1);
  const soft = blurred(sum, width);
  const luma = new Uint8ClampedArray(soft.length);
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  for (let index = 0; index < soft.length; index++) {
    // xorshift: noise is half of a picture's work, and needs no better chance.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    luma[index] = soft[index]! + GAUSS[state >>> 16]! * GREY_NOISE;
  }
  return luma;
}

/**
 * Adds what the sensor sees at one moment: the target at two by two places per pixel, the softer wall at one. The
 * innermost loop of all the films, so it calls nothing but the lookup in a texture.
 */
function expose(sum: Float32Array, pose: TruePose, shot: Shot, camera: Camera): void {
  const back = inverse(homography(pose, camera));
  const [a, b, c, d, e, f, g, h, i] = back as unknown as NineNumbers;
  const scene = sceneOf(shot, Math.abs(camera.focal / pose.position[2]));
  const { far, farHigh } = scene;
  const share = 1 / shot.poses.length;
  for (let v = 0, index = 0; v < camera.height; v++)
    for (let u = 0; u < camera.width; u++, index++) {
      const [s, t] = [u + 0.5, v + 0.5];
      const w = 1 / (g * s + h * t + i);
      const x = (a * s + b * t + c) * w;
      const y = (d * s + e * t + f) * w;
      if (x > far || x < -far || y > farHigh || y < -farHigh) {
        sum[index] = sum[index]! + onWall(scene, x, y) * share;
        continue;
      }
      let value = 0;
      for (let part = 0; part < 4; part++) {
        const [p, q] = [u + 0.25 + (part & 1) * 0.5, v + 0.25 + (part >> 1) * 0.5];
        const z = 1 / (g * p + h * q + i);
        value += onPaper(scene, (a * p + b * q + c) * z, (d * p + e * q + f) * z);
      }
      sum[index] = sum[index]! + (value / 4) * share;
    }
}
type NineNumbers = readonly [number, number, number, number, number, number, number, number, number];

/** What hangs there, at the sharpness that a distance asks for; lengths in widths of the target. */
interface Scene {
  readonly wall: Texture;
  readonly target: Texture;
  /** Half of the target's height, and how far from its middle no paper can be. */
  readonly high: number;
  readonly far: number;
  readonly farHigh: number;
  readonly thumbX: number;
  readonly thumbY: number;
  readonly thumbRadius: number;
}

function sceneOf({ sign, aspect = 1, thumb }: Shot, pixelsPerWidth: number): Scene {
  const plaster = fitting(mipsOf(wall, WALL_TEXELS, WALL_TEXELS), WALL_TEXELS / WALL_SIDE / pixelsPerWidth);
  const high = aspect / 2;
  const right = thumb?.corner === 1 || thumb?.corner === 2;
  return {
    wall: plaster,
    target: sign ? fitting(mipsOf(sign, TEXELS, Math.round(TEXELS * aspect)), TEXELS / pixelsPerWidth / 2) : plaster,
    high,
    far: sign ? 0.6 + QUIET_ZONE : -1,
    farHigh: high + QUIET_ZONE + 0.1,
    thumbX: right ? 0.5 : -0.5,
    thumbY: thumb && thumb.corner < 2 ? high : -high,
    thumbRadius: thumb?.radius ?? 0,
  };
}

/** The target, the paper round it, a thumb on it, the wall beside it. */
function onPaper(scene: Scene, x: number, y: number): number {
  const { high, thumbX, thumbY, thumbRadius } = scene;
  if ((x - thumbX) * (x - thumbX) + (y - thumbY) * (y - thumbY) < thumbRadius * thumbRadius) return THUMB;
  const [aside, above] = [Math.abs(x), Math.abs(y)];
  if (aside > 0.5 + QUIET_ZONE || above > high + QUIET_ZONE) return onWall(scene, x, y);
  return aside > 0.5 || above > high ? PAPER : sampled(scene.target, x + 0.5, (high - y) / (2 * high));
}

function onWall({ wall: plaster }: Scene, x: number, y: number): number {
  const across = x / WALL_SIDE + 0.37;
  const down = 0.41 - y / WALL_SIDE;
  return sampled(plaster, across - Math.floor(across), down - Math.floor(down));
}

/** The level at which a texel is about as large as what is looked at. */
function fitting(mips: readonly Texture[], texelsPerLook: number): Texture {
  const level = Math.floor(Math.log2(Math.max(1, texelsPerLook)));
  return mips[Math.min(mips.length - 1, level)]!;
}

/** The lens: a Gaussian, five pixels wide, in both directions. Across the picture's border it runs on into the next row: two pixels nobody looks at. */
function blurred(picture: Float32Array, width: number): Float32Array {
  const [one, two] = [1, 2].map((x) => Math.exp((-x * x) / 2 / LENS_BLUR ** 2)) as [number, number];
  const total = 1 + 2 * one + 2 * two;
  return smeared(smeared(picture, 1, one / total, two / total), width, one / total, two / total);
}

function smeared(from: Float32Array, step: number, near: number, far: number): Float32Array {
  const to = from.slice();
  const middle = 1 - 2 * near - 2 * far;
  for (let at = 2 * step; at < from.length - 2 * step; at++)
    to[at] =
      middle * from[at]! +
      near * (from[at - step]! + from[at + step]!) +
      far * (from[at - 2 * step]! + from[at + 2 * step]!);
  return to;
}

/** Numbers with a normal distribution, taken at random (Box–Muller). */
const GAUSS = normal(65_536);
function normal(count: number): Float32Array {
  const next = random(7);
  return Float32Array.from(
    { length: count },
    () => Math.sqrt(-2 * Math.log(next() || 1e-9)) * Math.cos(2 * Math.PI * next()),
  );
}
