/**
 * Finds the target pictures of a tour in the camera's pictures, one after the other, and says where their corners are.
 * What was found is followed from picture to picture; the rest is looked for. Pure: runs in a worker and in Node alike.
 */
import { type Grey, halved, resized, softened } from '../../../shared/targets/grey';
import type { Point, Quad } from '../marker/pose';
import { type Mapping, mapped, throughFour } from './mapping';
import { follow, type Hold, type Pyramid, sizeOf } from './patch-follower';
import type { TargetModel } from './target-model';
import { placesOf, sceneOf, type View } from './target-search';

/** A target that was found. */
export interface ImageSighting {
  readonly targetId: string;
  /** Corners of the picture: upper left, upper right, lower right, lower left, in pixels; a pixel's middle is at a half. */
  readonly corners: Quad;
  /** How sure, 0 to 1. */
  readonly confidence: number;
}

/** Another pair of eyes, asked while nothing is found: says where targets may be, which is then looked at closely. */
export interface SecondLook {
  look(picture: Grey): readonly { readonly targetId: string; readonly corners: Quad }[];
}

interface Followed {
  readonly target: TargetModel;
  /** Where it was last, and the corners before that, for its speed. */
  mapping: Mapping;
  before: Mapping | undefined;
  time: number;
  /** Milliseconds between the last two pictures it was seen in. */
  step: number;
  missed: number;
  /** In so many pictures running it was there, but too little of it to show anything. */
  doubted: number;
}

/** So many targets are looked for in one picture; with more, they take turns. */
const SEARCHED_AT_ONCE = 4;
/** While one is followed, others are looked for only in every so many pictures. */
const OTHERS_EVERY = 6;
/** In every so many rounds of looking for all targets, small ones are looked for. */
const ENLARGE_EVERY = 3;
/** Where nothing is seen, the second look is asked for in every so many pictures: it is slow. */
const SECOND_EVERY = 4;
/** A target that was lost is still looked for where it was, in so many pictures. */
const MOST_MISSED = 4;
const LEAST_AGREEMENT = 0.3;
/** Below this it may lie better elsewhere. */
const SURE_AGREEMENT = 0.75;
/** Less blur than this (pixels) changes nothing. */
const LEAST_BLUR = 3;
/** A new one must convince more than one that was there a moment ago. */
const LEAST_AGREEMENT_NEW = 0.42;
const LEAST_PATCHES_NEW = 12;
/** Agreement times likeness from which what is followed is shown; what is less may lie beside it. */
const LEAST_WORTH = 0.36;
/** One that has just been found is shown at once only from here; else when the next picture confirms it. */
const LEAST_WORTH_NEW = 0.58;
/** So often what is followed may be doubtful before it is given up. */
const MOST_DOUBTED = 2;

export class ImageFinder {
  readonly #targets: readonly TargetModel[];
  #followed: Followed[] = [];
  #turn = 0;
  #count = 0;
  #searched = 0;
  #round = 0;
  #blind = 0;

  constructor(
    targets: readonly TargetModel[],
    private readonly second?: SecondLook,
  ) {
    this.#targets = targets;
  }

  /** What is seen in a picture. Pictures come in their order. @param time milliseconds, of the picture */
  look(picture: Grey, time: number): readonly ImageSighting[] {
    const pyramid = pyramidOf(picture);
    this.#count++;
    for (const one of this.#followed) this.#goOn(one, pyramid, time);
    this.#followed = this.#followed.filter(({ missed, doubted }) => missed <= MOST_MISSED && doubted <= MOST_DOUBTED);
    const seen = () => this.#followed.filter(isCertain);
    if (seen().length === 0 || this.#count % OTHERS_EVERY === 0) this.#search(picture, pyramid, time);
    this.#blind = seen().length === 0 ? this.#blind + 1 : 0;
    if (this.#blind > 0 && this.#blind % SECOND_EVERY === 0) this.#askSecond(picture, pyramid, time);
    return seen().map(({ target, mapping }) => ({
      targetId: target.id,
      corners: cornersOn(mapping, target.aspect),
      confidence: 1,
    }));
  }

  #goOn(one: Followed, pyramid: Pyramid, time: number): void {
    let best: Hold | undefined;
    for (const starts of startsOf(one, (time - one.time) / one.step)) {
      for (const { mapping, blur } of starts) {
        const hold = follow(pyramid, one.target, mapping, { reach: 7, ...(blur && { blur }) });
        if (hold && isSound(hold, one.target, LEAST_AGREEMENT) && worthOf(hold) > worthOf(best)) best = hold;
      }
      if (best && best.agreement > SURE_AGREEMENT) break;
    }
    if (best) {
      const before = one.missed ? undefined : one.mapping;
      Object.assign(one, { before, mapping: best.mapping, step: time - one.time, time, missed: 0 });
      one.doubted = best.spread && worthOf(best) > LEAST_WORTH ? 0 : one.doubted + 1;
      return;
    }
    one.missed++;
  }

  #search(picture: Grey, pyramid: Pyramid, time: number): void {
    const lost = this.#targets.filter(
      ({ id }) => !this.#followed.some((one) => one.target.id === id && isCertain(one)),
    );
    if (lost.length === 0) return;
    const scene = sceneOf(this.#round % ENLARGE_EVERY === ENLARGE_EVERY - 1 ? enlargedView(picture) : viewsOf(pyramid));
    // With more targets than one look can take, all of them are looked for before the other view's turn comes.
    this.#searched += SEARCHED_AT_ONCE;
    if (this.#searched >= this.#targets.length) {
      this.#searched = 0;
      this.#round++;
    }
    const count = Math.min(lost.length, SEARCHED_AT_ONCE);
    // Who was there a moment ago comes first.
    const recent = lost.filter(({ id }) => this.#followed.some((one) => one.target.id === id));
    const rest = lost.filter((target) => !recent.includes(target));
    const turn = rest.map((_, index) => rest[(this.#turn + index) % rest.length]!);
    const now = [...recent, ...turn].slice(0, count);
    this.#turn += count - recent.length;
    for (const target of now)
      for (const place of placesOf(scene, target)) if (this.#begin(target, place, pyramid, time, 5)) break;
  }

  #askSecond(picture: Grey, pyramid: Pyramid, time: number): void {
    for (const { targetId, corners } of this.second?.look(picture) ?? []) {
      const target = this.#targets.find(({ id }) => id === targetId);
      const place = target && mappingOf(corners, target.aspect);
      if (target && place) this.#begin(target, place, pyramid, time, 6);
    }
  }

  #begin(target: TargetModel, place: Mapping, pyramid: Pyramid, time: number, reach: number): boolean {
    const hold = follow(pyramid, target, place, { reach });
    if (!hold || hold.patches < LEAST_PATCHES_NEW || !hold.spread || !isSound(hold, target, LEAST_AGREEMENT_NEW))
      return false;
    const doubted = worthOf(hold) > LEAST_WORTH_NEW ? 0 : 1;
    this.#followed = this.#followed.filter((one) => one.target.id !== target.id);
    this.#followed.push({ target, mapping: hold.mapping, before: undefined, time, step: 33, missed: 0, doubted });
    return true;
  }
}

function isCertain({ missed, doubted }: Followed): boolean {
  return missed === 0 && doubted === 0;
}

/** How well it fits, 0 to 1. */
function worthOf(hold: Hold | undefined): number {
  return hold ? hold.agreement * hold.likeness : 0;
}

/** The picture softened in three sizes. */
export function pyramidOf(picture: Grey): Pyramid {
  const half = halved(picture);
  return [softened(picture), softened(half), softened(halved(half))];
}

function viewsOf([whole, half, quarter]: Pyramid): readonly View[] {
  const at = { left: 0, top: 0 };
  return [
    { ...at, soft: whole!, pixel: 1, most: 500 },
    { ...at, soft: half!, pixel: 2, most: 250 },
    { ...at, soft: quarter!, pixel: 4, most: 100 },
  ];
}

/** Small targets show their corners only when they are drawn larger. */
function enlargedView(picture: Grey): readonly View[] {
  const soft = softened(resized(picture, Math.round(picture.width * 1.5), Math.round(picture.height * 1.5)));
  return [{ soft, pixel: picture.width / soft.width, left: 0, top: 0, most: 800 }];
}

interface Start {
  readonly mapping: Mapping;
  readonly blur?: readonly [number, number];
}

/** Where it may be now: going on as it went, sharp or blurred by that; if it is not there, where it was. */
function startsOf({ mapping, before, target }: Followed, ahead: number): readonly (readonly Start[])[] {
  if (!before) return [[{ mapping }]];
  const now = cornersOn(mapping, target.aspect);
  const then = cornersOn(before, target.aspect);
  const next = now.map(([x, y], at): Point => [x + (x - then[at]![0]) * ahead, y + (y - then[at]![1]) * ahead]);
  const gone = mappingOf(next as unknown as Quad, target.aspect);
  if (!gone) return [[{ mapping }]];
  const mean = (axis: 0 | 1) => now.reduce((sum, point, at) => sum + point[axis] - then[at]![axis], 0) / 4;
  // The shutter is open for about half the time from one picture to the next.
  const blur = [mean(0) / 2, mean(1) / 2] as const;
  const sharp = { mapping: gone };
  return [Math.hypot(...blur) < LEAST_BLUR ? [sharp] : [sharp, { mapping: gone, blur }], [{ mapping }]];
}

/** Enough agrees, and it is a picture seen from the front. */
function isSound({ mapping, agreement }: Hold, { aspect }: TargetModel, least: number): boolean {
  if (agreement < least) return false;
  const corners = cornersOn(mapping, aspect);
  const convex = corners.every(([x, y], at) => {
    const [bx, by] = corners[(at + 1) % 4]!;
    const [cx, cy] = corners[(at + 2) % 4]!;
    return (bx - x) * (cy - by) - (by - y) * (cx - bx) > 0;
  });
  const ahead = [-0.5, 0.5].every((u) =>
    [-0.5, 0.5].every((v) => mapping[6]! * u + mapping[7]! * v * aspect + mapping[8]! > 0),
  );
  return convex && ahead && sizeOf(mapping, aspect) > 24;
}

function cornersOn(h: Mapping, aspect: number): Quad {
  return PLANE.map(([u, v]): Point => {
    const [x, y] = mapped(h, u, v * aspect);
    return [x + 0.5, y + 0.5];
  }) as unknown as Quad;
}

function mappingOf(corners: Quad, aspect: number): Mapping | undefined {
  return throughFour(
    corners.map(([x, y], at) => ({ u: PLANE[at]![0], v: PLANE[at]![1] * aspect, x: x - 0.5, y: y - 0.5 })),
  );
}

const PLANE = [
  [-0.5, -0.5],
  [0.5, -0.5],
  [0.5, 0.5],
  [-0.5, 0.5],
] as const;
