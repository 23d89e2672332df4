/**
 * Recognises target pictures anywhere in the camera's picture: corners are compared with the corners of each target,
 * every likely pair says where the whole picture would be, and those that say the same are believed. Pure.
 */
import { cornersOf } from '../../../shared/targets/corners';
import { descriptionsOf, difference, seeded, WORDS } from '../../../shared/targets/descriptors';
import type { Grey } from '../../../shared/targets/grey';
import { fitted, type Mapping, mapped, type Match, similarity, throughThree } from './mapping';
import type { TargetModel } from './target-model';

/** The corners of one camera picture, from all its sizes, in pixels of the largest. */
export interface Scene {
  readonly corners: readonly SceneCorner[];
  readonly words: Uint32Array;
}
interface SceneCorner {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly bright: boolean;
  /** How many pixels of the whole picture one pixel is in which it was found. */
  readonly pixel: number;
}

/** A part of the camera's picture in some size: `pixel` pixels of the whole are one of its, its corner lies at `left`, `top`. */
export interface View {
  readonly soft: Grey;
  readonly pixel: number;
  readonly left: number;
  readonly top: number;
  readonly most: number;
}

/** More answers than these differ by chance. */
const MOST_DIFFERENT = 72;
const MOST_PAIRS = 160;
const LEAST_SUPPORT = 6;

interface Pair extends Match {
  readonly different: number;
  /** What the pair says of the whole: where its middle is, pixels per width, how it is turned. */
  readonly scale: number;
  readonly angle: number;
}

export function sceneOf(views: readonly View[]): Scene {
  const corners: SceneCorner[] = [];
  const words: Uint32Array[] = [];
  for (const { soft, pixel, left, top, most } of views) {
    const found = cornersOf(soft, most);
    words.push(descriptionsOf(soft, found));
    for (const { x, y, angle, bright } of found)
      corners.push({
        x: left + (x + 0.5) * pixel - 0.5,
        y: top + (y + 0.5) * pixel - 0.5,
        angle,
        bright,
        pixel,
      });
  }
  const all = new Uint32Array(corners.length * WORDS);
  let at = 0;
  for (const part of words) {
    all.set(part, at);
    at += part.length;
  }
  return { corners, words: all };
}

/** Where a target probably is, the likeliest first, at most `most` places; to be looked at more closely. */
export function placesOf(scene: Scene, target: TargetModel, most = 2): readonly Mapping[] {
  let pairs = pairsOf(scene, target);
  const places: Mapping[] = [];
  while (places.length < most) {
    const group = largestGroup(pairs, target.aspect);
    if (group.length < LEAST_SUPPORT) break;
    const place = placeOf(group);
    if (place) places.push(place);
    const used = new Set(group);
    pairs = pairs.filter((pair) => !used.has(pair));
  }
  return places;
}

/** For each corner of the camera's picture the most similar of the target's. */
function pairsOf({ corners, words }: Scene, { features, words: known }: TargetModel): readonly Pair[] {
  const pairs: Pair[] = [];
  corners.forEach((corner, index) => {
    let least = MOST_DIFFERENT + 1;
    let best = -1;
    for (let other = 0; other < features.length; other++) {
      if (features[other]!.bright !== corner.bright) continue;
      const different = difference(words, index * WORDS, known, other * WORDS, least - 1);
      if (different < least) {
        least = different;
        best = other;
      }
    }
    const feature = features[best];
    if (!feature) return;
    pairs.push({
      u: feature.u,
      v: feature.v,
      x: corner.x,
      y: corner.y,
      different: least,
      scale: feature.scale * corner.pixel,
      angle: corner.angle - feature.angle,
    });
  });
  return pairs.sort((a, b) => a.different - b.different).slice(0, MOST_PAIRS);
}

/** The largest set of pairs that agree with one of them about the whole. */
function largestGroup(pairs: readonly Pair[], aspect: number): readonly Pair[] {
  let best: readonly Pair[] = [];
  for (const one of pairs.slice(0, 90)) {
    const turned = similarity(one.scale, one.angle, 0, 0);
    const [x, y] = mapped(turned, one.u, one.v);
    const whole = similarity(one.scale, one.angle, one.x - x, one.y - y);
    const near = 0.1 * one.scale * Math.sqrt(aspect) + 2;
    const group = pairs.filter((pair) => {
      const ratio = pair.scale / one.scale;
      if (ratio > 1.7 || ratio < 0.6 || Math.cos(pair.angle - one.angle) < 0.8) return false;
      const [px, py] = mapped(whole, pair.u, pair.v);
      return Math.hypot(px - pair.x, py - pair.y) < near * (0.5 + 1.5 * Math.hypot(pair.u - one.u, pair.v - one.v));
    });
    if (group.length > best.length) best = group;
  }
  return best;
}

/** The mapping that most of the group fit: three at a time without perspective, then all that fit with it. */
function placeOf(group: readonly Pair[]): Mapping | undefined {
  const random = seeded(group.length);
  const pick = () => group[Math.floor(random() * group.length)]!;
  let best: readonly Pair[] = [];
  const mean = group.reduce((sum, { scale }) => sum + scale, 0) / group.length;
  const near = Math.max(2.5, 0.02 * mean);
  for (let trial = 0; trial < 80; trial++) {
    const flat = throughThree([pick(), pick(), pick()]);
    if (!flat || !looksAt(flat, mean)) continue;
    const fits = group.filter(({ u, v, x, y }) => {
      const [px, py] = mapped(flat, u, v);
      return Math.hypot(px - x, py - y) < 2 * near;
    });
    if (fits.length > best.length) best = fits;
  }
  if (best.length < LEAST_SUPPORT - 1) return undefined;
  const start = similarTo(best);
  return fitted(start, best, 2 * near, 8) ?? start;
}

/** Not mirrored, and about as large as the pairs say. */
function looksAt(h: Mapping, scale: number): boolean {
  const area = h[0]! * h[4]! - h[1]! * h[3]!;
  return area > 0.1 * scale * scale && area < 6 * scale * scale;
}

/** Mean size, turn and place. */
function similarTo(pairs: readonly Pair[]): Mapping {
  const sum = (value: (pair: Pair) => number) => pairs.reduce((total, pair) => total + value(pair), 0);
  const angle = Math.atan2(
    sum(({ angle: a }) => Math.sin(a)),
    sum(({ angle: a }) => Math.cos(a)),
  );
  const scale = sum(({ scale: s }) => s) / pairs.length;
  const turned = similarity(scale, angle, 0, 0);
  const off = pairs.map(({ u, v, x, y }) => {
    const [px, py] = mapped(turned, u, v);
    return [x - px, y - py] as const;
  });
  const mean = (axis: 0 | 1) => off.reduce((total, one) => total + one[axis], 0) / off.length;
  return similarity(scale, angle, mean(0), mean(1));
}
