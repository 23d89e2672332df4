/** A target picture made ready to be recognised and followed: sizes, corners with descriptions, points to hold on to. Pure. */
import { cornersOf, MARGIN } from '../../../shared/targets/corners';
import { descriptionsOf } from '../../../shared/targets/descriptors';
import { type Grey, resized, softened } from '../../../shared/targets/grey';

/** The picture in one size. */
export interface TargetLevel {
  readonly soft: Grey;
  /** Pixels per width of the picture. */
  readonly scale: number;
  /** Side of a square of the same area, in pixels. */
  readonly size: number;
  /** Points to hold on to, the best first, spread over the picture: u, v in turn. */
  readonly holds: Float32Array;
}

/** A corner of the picture in one of its sizes. */
export interface Feature {
  readonly u: number;
  readonly v: number;
  readonly angle: number;
  readonly bright: boolean;
  /** Pixels per width in which it was found. */
  readonly scale: number;
}

export interface TargetModel {
  readonly id: string;
  /** Height by width. */
  readonly aspect: number;
  readonly levels: readonly TargetLevel[];
  readonly features: readonly Feature[];
  /** Descriptions of the features, in their order. */
  readonly words: Uint32Array;
}

/** Sizes in which a picture is known, and how many corners of each. From one to the next by the root of two. */
const SIZES = [56, 79, 112, 158, 224, 317, 448] as const;
const CORNERS = [30, 45, 70, 95, 120, 130, 130] as const;
const HOLDS = 90;

/** @param picture upright, whole; larger ones than 450 pixels bring nothing */
export function targetModel(id: string, picture: Grey): TargetModel {
  const aspect = picture.height / picture.width;
  const features: Feature[] = [];
  const words: Uint32Array[] = [];
  const levels = SIZES.map((size, index) => {
    const width = Math.max(24, Math.round(size / Math.sqrt(aspect)));
    const height = Math.max(24, Math.round(width * aspect));
    const soft = softened(resized(picture, width, height));
    const corners = cornersOf(soft, CORNERS[index]!);
    words.push(descriptionsOf(soft, corners));
    for (const { x, y, angle, bright } of corners)
      features.push({ ...onPlane(soft, x, y), angle, bright, scale: width });
    return { soft, scale: width, size, holds: holdsOf(soft) };
  });
  return { id, aspect, levels, features, words: joined(words) };
}

/** Place on the plane of a pixel. */
function onPlane({ width, height }: Grey, x: number, y: number): { readonly u: number; readonly v: number } {
  return { u: (x + 0.5) / width - 0.5, v: (y + 0.5 - height / 2) / width };
}

/** Points where a small patch cannot be moved without being noticed (smaller eigenvalue of its slopes). */
function holdsOf(soft: Grey): Float32Array {
  const cell = Math.max(3, Math.sqrt((soft.width * soft.height) / HOLDS));
  const best = new Map<number, { x: number; y: number; firmness: number }>();
  const margin = Math.min(MARGIN - 4, Math.floor(soft.width / 10));
  for (let y = margin; y < soft.height - margin; y += 2)
    for (let x = margin; x < soft.width - margin; x += 2) {
      const firmness = firmnessAt(soft, x, y);
      const key = Math.floor(y / cell) * 1000 + Math.floor(x / cell);
      if (firmness > (best.get(key)?.firmness ?? 15)) best.set(key, { x, y, firmness });
    }
  const list = [...best.values()].sort((a, b) => b.firmness - a.firmness);
  return Float32Array.from(
    list.flatMap(({ x, y }) => {
      const { u, v } = onPlane(soft, x, y);
      return [u, v];
    }),
  );
}

function firmnessAt({ width, height, data }: Grey, x: number, y: number): number {
  let [xx, xy, yy, count] = [0, 0, 0, 0];
  for (let row = Math.max(1, y - 3); row <= Math.min(height - 2, y + 3); row++)
    for (let column = Math.max(1, x - 3); column <= Math.min(width - 2, x + 3); column++) {
      const at = row * width + column;
      const across = data[at + 1]! - data[at - 1]!;
      const down = data[at + width]! - data[at - width]!;
      xx += across * across;
      xy += across * down;
      yy += down * down;
      count++;
    }
  return (xx + yy - Math.sqrt((xx - yy) ** 2 + 4 * xy * xy)) / 2 / count;
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
