/**
 * Follows a target picture from about where it is to exactly where it is: small patches of it, warped as they should
 * look, are searched in the camera's picture, coarse sizes first; most of them must agree. Pure.
 */
import { type Grey, sampled } from '../../../shared/targets/grey';
import { fitted, type Mapping, mapped, type Match, scaledMapping, slopes } from './mapping';
import type { TargetLevel, TargetModel } from './target-model';

/** The camera's picture softened: whole, half, a quarter. */
export type Pyramid = readonly Grey[];

export interface Hold {
  readonly mapping: Mapping;
  /** Share of the visible patches that look right and lie right, 0 to 1. */
  readonly agreement: number;
  /** How many patches that is. */
  readonly patches: number;
  /** How the patches that lie right look, mean correlation up to 1. */
  readonly likeness: number;
  /** Whether patches agree in all quarters of it that are to be seen but one, which a thumb may cover. */
  readonly spread: boolean;
}

export interface Following {
  /** How far off the start may be, in pixels of the coarsest size looked at. */
  readonly reach: number;
  /** How far the picture moves while the shutter is open, in pixels; blurs what is searched. */
  readonly blur?: readonly [number, number];
}

/** Half a patch. */
const HALF = 5;
const SIDE = 2 * HALF + 1;
const AREA = SIDE * SIDE;
/** A picture smaller than this (pixels) says too little to start from. */
const LEAST_SIZE = 62;
const LEAST_LIKENESS = 0.55;
/** Pixels from the common fit. */
const MOST_OFF = 2;
const LEAST_PATCHES = 8;
const LEAST_IN_QUARTER = 2;

/** Undefined where the target is not seen near the start. */
export function follow(pyramid: Pyramid, target: TargetModel, start: Mapping, how: Following): Hold | undefined {
  let mapping: Mapping | undefined = start;
  const size = sizeOf(start, target.aspect);
  if (!(size > 20 && size < 3000)) return undefined;
  const coarsest = Math.max(0, Math.min(pyramid.length - 1, Math.floor(Math.log2(size / LEAST_SIZE))));
  for (let level = coarsest; level >= 0; level--) {
    const reach = level === coarsest ? how.reach : 3;
    mapping = stage(pyramid, target, mapping, level, reach, how.blur, 36)?.mapping;
    if (!mapping) return undefined;
  }
  return stage(pyramid, target, mapping, 0, 2, how.blur, 56);
}

/** Side of a square with the area of the target in the picture, in pixels. */
export function sizeOf(h: Mapping, aspect: number): number {
  const [ax, ay] = mapped(h, -0.5, -aspect / 2);
  const [bx, by] = mapped(h, 0.5, -aspect / 2);
  const [cx, cy] = mapped(h, 0.5, aspect / 2);
  const [dx, dy] = mapped(h, -0.5, aspect / 2);
  return Math.sqrt(Math.max(0, (cx - ax) * (dy - by) - (cy - ay) * (dx - bx)) / 2);
}

function stage(
  pyramid: Pyramid,
  target: TargetModel,
  mapping: Mapping,
  level: number,
  reach: number,
  blur: readonly [number, number] = [0, 0],
  most: number,
): Hold | undefined {
  const picture = pyramid[level]!;
  const factor = 0.5 ** level;
  const here = level === 0 ? mapping : scaledMapping(mapping, factor);
  const reference = nearestLevel(target, sizeOf(here, target.aspect));
  const matches: (Match & { readonly likeness: number })[] = [];
  let visible = 0;
  const toSee = new Quarters();
  for (let at = 0; at < reference.holds.length && visible < most; at += 2) {
    const [u, v] = [reference.holds[at]!, reference.holds[at + 1]!];
    const [x, y] = mapped(here, u, v);
    const room = HALF + 1;
    if (!(x >= room && y >= room && x < picture.width - room && y < picture.height - room)) continue;
    visible++;
    toSee.add(u, v);
    if (
      !drawPatch(reference, slopes(here, u, v), u, v, Math.round(x) - x, Math.round(y) - y, [
        blur[0] * factor,
        blur[1] * factor,
      ])
    )
      continue;
    const found = searchPatch(picture, Math.round(x), Math.round(y), reach);
    if (found && found.likeness > LEAST_LIKENESS)
      matches.push({ u, v, x: x + found.dx, y: y + found.dy, likeness: found.likeness });
  }
  const agreed = agreeing(here, matches, Math.max(2, reach / 2));
  if (agreed.length < LEAST_PATCHES) return undefined;
  const fit = fitted(here, agreed, MOST_OFF);
  if (!fit) return undefined;
  const right = matches.filter(({ u, v, x, y }) => {
    const [px, py] = mapped(fit, u, v);
    return Math.hypot(px - x, py - y) < MOST_OFF;
  });
  if (right.length < LEAST_PATCHES) return undefined;
  const supported = new Quarters();
  for (const { u, v } of right) supported.add(u, v);
  return {
    spread: supported.full >= Math.min(3, toSee.full),
    mapping: level === 0 ? fit : scaledMapping(fit, 1 / factor),
    agreement: right.length / visible,
    patches: right.length,
    likeness: right.reduce((sum, { likeness }) => sum + likeness, 0) / right.length,
  };
}

/** Counts places in each quarter of a picture. */
class Quarters {
  readonly #counts = [0, 0, 0, 0];

  add(u: number, v: number): void {
    this.#counts[(u < 0 ? 0 : 1) + (v < 0 ? 0 : 2)]!++;
  }

  /** In how many quarters enough places lie to say something of it. */
  get full(): number {
    return this.#counts.filter((count) => count >= LEAST_IN_QUARTER).length;
  }
}

function nearestLevel({ levels }: TargetModel, size: number): TargetLevel {
  return levels.find((level) => level.size > size * 0.84) ?? levels.at(-1)!;
}

/** Matches that were moved as one: the largest set whose displacements two of them explain by a turn and a size. */
function agreeing<T extends Match>(h: Mapping, matches: readonly T[], near: number): readonly T[] {
  const moves = matches.map(({ u, v, x, y }) => {
    const [px, py] = mapped(h, u, v);
    return { px, py, x, y };
  });
  let best: readonly T[] = [];
  const count = moves.length;
  for (let trial = 0; trial < 48 && count > 1; trial++) {
    // Pairs far from each other in the list, in a fixed order: the same picture always gives the same answer.
    const a = moves[(trial * 7) % count]!;
    const b = moves[(trial * 7 + 1 + ((trial * 13) % (count - 1))) % count]!;
    const [dx, dy] = [b.px - a.px, b.py - a.py];
    const square = dx * dx + dy * dy;
    if (square < 100) continue;
    const [ex, ey] = [b.x - a.x, b.y - a.y];
    const c = (dx * ex + dy * ey) / square;
    const s = (dx * ey - dy * ex) / square;
    if (c < 0.6 || c > 1.5 || Math.abs(s) > 0.5) continue;
    const fits = matches.filter((_, index) => {
      const { px, py, x, y } = moves[index]!;
      const [qx, qy] = [px - a.px, py - a.py];
      return Math.abs(a.x + c * qx - s * qy - x) < near && Math.abs(a.y + s * qx + c * qy - y) < near;
    });
    if (fits.length > best.length) best = fits;
    if (best.length > 0.9 * count) break;
  }
  return best;
}

/** The patch last drawn: mean 0, length 1. */
const patch = new Float32Array(AREA);
const MOST_TAPS = 7;

/** Draws the picture round a point as the camera should see it; false where there is nothing to see. */
function drawPatch(
  { soft, scale }: TargetLevel,
  [a, b, c, d]: readonly [number, number, number, number],
  u: number,
  v: number,
  offX: number,
  offY: number,
  blur: readonly [number, number],
): boolean {
  const determinant = a * d - b * c;
  if (!(Math.abs(determinant) > 1)) return false;
  // Steps on the reference for one pixel across and one down in the camera's picture.
  const k = scale / determinant;
  const [ux, uy, vx, vy] = [d * k, -b * k, -c * k, a * k];
  const x0 = (u + 0.5) * scale - 0.5;
  const y0 = v * scale + soft.height / 2 - 0.5;
  const taps = Math.min(MOST_TAPS, 1 + Math.ceil(Math.hypot(...blur) / 2.5));
  // Where a pixel covers several of the reference, it is looked at twice in each direction.
  const coarse = Math.max(Math.hypot(ux, vx), Math.hypot(uy, vy)) > 1.5;
  let sum = 0;
  for (let j = -HALF, at = 0; j <= HALF; j++)
    for (let i = -HALF; i <= HALF; i++, at++) {
      let value = 0;
      for (let tap = 0; tap < taps; tap++) {
        const along = taps === 1 ? 0 : tap / (taps - 1) - 0.5;
        const [p, q] = [i + offX + along * blur[0], j + offY + along * blur[1]];
        const [x, y] = [x0 + p * ux + q * uy, y0 + p * vx + q * vy];
        value += coarse
          ? (sampled(soft, x - (ux + uy) / 4, y - (vx + vy) / 4) +
              sampled(soft, x + (ux - uy) / 4, y + (vx - vy) / 4) +
              sampled(soft, x - (ux - uy) / 4, y - (vx - vy) / 4) +
              sampled(soft, x + (ux + uy) / 4, y + (vx + vy) / 4)) /
            4
          : sampled(soft, x, y);
      }
      patch[at] = value / taps;
      sum += patch[at]!;
    }
  return levelled(sum / AREA);
}

function levelled(mean: number): boolean {
  let square = 0;
  for (let at = 0; at < AREA; at++) {
    patch[at]! -= mean;
    square += patch[at]! ** 2;
  }
  if (square < AREA * 4) return false;
  const length = Math.sqrt(square);
  for (let at = 0; at < AREA; at++) patch[at]! /= length;
  return true;
}

const scores = new Float32Array(65 * 65);

/** Where near a pixel the patch fits best, between pixels too. */
function searchPatch(
  picture: Grey,
  x: number,
  y: number,
  reach: number,
): { readonly dx: number; readonly dy: number; readonly likeness: number } | undefined {
  const left = Math.max(-reach, HALF - x);
  const right = Math.min(reach, picture.width - 1 - HALF - x);
  const top = Math.max(-reach, HALF - y);
  const low = Math.min(reach, picture.height - 1 - HALF - y);
  const columns = right - left + 1;
  if (columns < 1 || low < top) return undefined;
  let best = -1;
  let bestAt = 0;
  for (let dy = top, at = 0; dy <= low; dy++)
    for (let dx = left; dx <= right; dx++, at++) {
      const score = likenessAt(picture, x + dx, y + dy);
      scores[at] = score;
      if (score > best) {
        best = score;
        bestAt = at;
      }
    }
  const dx = left + (bestAt % columns);
  const dy = top + Math.floor(bestAt / columns);
  const inX = dx > left && dx < right ? peak(scores[bestAt - 1]!, best, scores[bestAt + 1]!) : 0;
  const inY = dy > top && dy < low ? peak(scores[bestAt - columns]!, best, scores[bestAt + columns]!) : 0;
  return { dx: dx + inX, dy: dy + inY, likeness: best };
}

/** Correlation with the patch whose middle lies on a pixel, −1 to 1; light and contrast do not matter. */
function likenessAt({ width, data }: Grey, x: number, y: number): number {
  let sum = 0;
  let square = 0;
  let product = 0;
  let from = (y - HALF) * width + x - HALF;
  for (let j = 0, at = 0; j < SIDE; j++, from += width - SIDE)
    for (let i = 0; i < SIDE; i++, at++, from++) {
      const value = data[from]!;
      sum += value;
      square += value * value;
      product += value * patch[at]!;
    }
  const variance = square - (sum * sum) / AREA;
  return variance < AREA ? 0 : product / Math.sqrt(variance);
}

/** Top of the parabola through three neighbours, from the middle one. */
function peak(before: number, middle: number, after: number): number {
  const bend = before - 2 * middle + after;
  return bend < -1e-9 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0;
}
