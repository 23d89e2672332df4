/**
 * How well a picture will be recognised, measured: how many corners it has and where, how strong they are, whether they
 * can be told apart, how large and how narrow it is. Pure.
 */
import { cornersOf, type Corner } from './corners';
import { descriptionsOf, difference, WORDS } from './descriptors';
import { type Grey, resized, softened } from './grey';

/** Why a picture is worse than it could be. */
export type Weakness = 'few-features' | 'one-part' | 'repeats' | 'low-contrast' | 'too-small' | 'too-narrow';

/** What the rating is made of. */
export interface Measures {
  /** Corners of the picture at 320 pixels. */
  readonly features: number;
  /** Share of sixteen fields that have corners, 0 to 1. */
  readonly spread: number;
  /** Standard deviation of brightness, grey levels. */
  readonly contrast: number;
  /** Share of corners that are found again when the whole picture is shifted, 0 to 1. */
  readonly repetition: number;
  /** Longer by shorter side. */
  readonly elongation: number;
  /** Shorter side in pixels. */
  readonly shortSide: number;
}

/** How well a picture will be recognised, and what keeps it from more. */
export interface Quality {
  /** 0 to 5, in halves. */
  readonly stars: number;
  /** The heaviest first. */
  readonly weaknesses: readonly Weakness[];
  /** Those that cost half a star or more, the heaviest first: in good pictures only these are worth a word. */
  readonly heavy: readonly Weakness[];
  readonly measures: Measures;
}

/** In this size (side of a square of the same area) all pictures are measured alike. */
const SIZE = 320;
const MOST_CORNERS = 300;
/** Contrast of a corner that survives a camera's noise, in grey levels. */
const FIRM = 14;
/** Corners that differ in fewer of 256 answers are taken for each other. */
const ALIKE = 45;
/** Corners nearer than this, as a share of the side, are the same. */
const NEAR = 0.06;
/** Shifts that differ by less are the same, in pixels. */
const SHIFT = 6;

/** Rates a picture. @param picture upright and whole, in its own size */
export function qualityOf(picture: Grey): Quality {
  const measures = measure(picture);
  const penalties = penaltiesOf(measures).filter(({ stars }) => stars > 0.2);
  const total = penalties.reduce((sum, { stars }) => sum + stars, 0);
  const sorted = penalties.toSorted((a, b) => b.stars - a.stars);
  return {
    stars: Math.round(Math.max(0, 5 - total) * 2) / 2,
    weaknesses: sorted.map(({ weakness }) => weakness),
    heavy: sorted.filter(({ stars }) => stars >= 0.5).map(({ weakness }) => weakness),
    measures,
  };
}

function measure(picture: Grey): Measures {
  const { width, height } = picture;
  const scale = SIZE / Math.sqrt(width * height);
  const soft = softened(
    resized(picture, Math.max(32, Math.round(width * scale)), Math.max(32, Math.round(height * scale))),
  );
  const corners = cornersOf(soft, MOST_CORNERS, FIRM);
  return {
    features: corners.length,
    spread: spreadOf(corners, soft),
    contrast: deviation(soft),
    repetition: repetitionIn(soft, corners),
    elongation: Math.max(width, height) / Math.min(width, height),
    shortSide: Math.min(width, height),
  };
}

/** What each weakness costs, in stars. */
function penaltiesOf(m: Measures): readonly { readonly weakness: Weakness; readonly stars: number }[] {
  const lack = (value: number, none: number, enough: number) =>
    Math.min(1, Math.max(0, (enough - value) / (enough - none)));
  return [
    { weakness: 'few-features', stars: 5 * lack(m.features, 8, 110) },
    { weakness: 'one-part', stars: m.features < 8 ? 0 : 3 * lack(m.spread, 0.2, 0.75) },
    { weakness: 'repeats', stars: 5 * (1 - lack(m.repetition, 0.12, 0.45)) },
    { weakness: 'low-contrast', stars: 3 * lack(m.contrast, 8, 28) },
    { weakness: 'too-small', stars: 3 * lack(m.shortSide, 100, 300) },
    { weakness: 'too-narrow', stars: 3 * (1 - lack(m.elongation, 2, 5)) },
  ];
}

function spreadOf(corners: readonly Corner[], { width, height }: Grey): number {
  const counts = new Array<number>(16).fill(0);
  for (const { x, y } of corners) counts[4 * Math.floor((4 * y) / height) + Math.floor((4 * x) / width)]!++;
  return counts.filter((count) => count >= 3).length / 16;
}

function deviation({ data }: Grey): number {
  let [sum, square] = [0, 0];
  for (const value of data) {
    sum += value;
    square += value * value;
  }
  return Math.sqrt(Math.max(0, square / data.length - (sum / data.length) ** 2));
}

/** The largest share of corners that one and the same shift moves onto corners that look alike. */
function repetitionIn(soft: Grey, corners: readonly Corner[]): number {
  if (corners.length < 8) return 0;
  const words = descriptionsOf(soft, corners);
  const near = NEAR * Math.sqrt(soft.width * soft.height);
  const moved = new Map<string, Set<number>>();
  corners.forEach((one, at) =>
    corners.forEach((other, bt) => {
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      if (one.bright !== other.bright || Math.hypot(dx, dy) < near) return;
      if (difference(words, at * WORDS, words, bt * WORDS, ALIKE) > ALIKE) return;
      // Halves of a field overlap, so that no shift falls between two.
      for (const [x, y] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const) {
        const key = `${Math.floor(dx / SHIFT + x / 2)} ${Math.floor(dy / SHIFT + y / 2)} ${x} ${y}`;
        moved.set(key, (moved.get(key) ?? new Set()).add(at));
      }
    }),
  );
  return Math.max(0, ...[...moved.values()].map(({ size }) => size)) / corners.length;
}

/** The name of a weakness's sentence among the words of targets (`shared/strings`). */
export const WEAKNESS_WORDS = {
  'few-features': 'weaknessFewFeatures',
  'one-part': 'weaknessOnePart',
  repeats: 'weaknessRepeats',
  'low-contrast': 'weaknessLowContrast',
  'too-small': 'weaknessTooSmall',
  'too-narrow': 'weaknessTooNarrow',
} as const satisfies Record<Weakness, string>;

/** How far away a picture of a width can be when it is recognised, in metres: then a phone sees it 100 pixels wide. */
export function recognisedFrom(widthMillimetres: number): number {
  return (widthMillimetres / 1000) * 5.3;
}
