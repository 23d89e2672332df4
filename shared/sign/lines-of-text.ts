import type { Face, Mark, Measure } from './marks';

/** Words in lines that are no wider than `width`; what is one word too long for a line is broken within. */
export function linesOf(text: string, width: number, measured: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => pieces(word, width, measured));
  for (const { text: word, glued } of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)}${glued ? '' : ' '}${word}` : word;
    if (lines.length > 0 && measured(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Piece {
  readonly text: string;
  /** Belongs to the word before. */
  readonly glued: boolean;
}

/** Addresses break behind their slashes and signs, other words wherever they must. */
function pieces(word: string, width: number, measured: (line: string) => number): readonly Piece[] {
  if (measured(word) <= width) return [{ text: word, glued: false }];
  const parts = word.split(/(?<=[/?&=.-])/).flatMap((part) => (measured(part) <= width ? [part] : [...part]));
  return parts.map((text, index) => ({ text, glued: index > 0 }));
}

interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  readonly x: number;
  /** Upper edge of the first line. */
  readonly y: number;
  readonly width: number;
  /** Height of a line in heights of the type. */
  readonly leading?: number;
}

/** Sets a text; answers its marks and where it ends. */
export function set(
  text: string,
  measure: Measure,
  { face, size, colour, x, y, width, leading = 1.25 }: Setting,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const lines = linesOf(text, width, (line) => measure(line, face, size));
  const marks = lines.map((line, index): Mark => {
    const baseline = y + size * 0.8 + index * size * leading;
    return { kind: 'text', text: line, face, size, x, y: baseline, colour };
  });
  return { marks, bottom: y + lines.length * size * leading };
}

/** The largest size, in steps, in which a text fits into so many lines. */
export function largestSize(
  text: string,
  measure: Measure,
  { face, width, lines, sizes }: { face: Face; width: number; lines: number; sizes: readonly number[] },
): number {
  const fits = (size: number) => {
    const measured = (line: string) => measure(line, face, size);
    return linesOf(text, width, measured).length <= lines && text.split(/\s+/).every((word) => measured(word) <= width);
  };
  return sizes.find(fits) ?? sizes.at(-1) ?? 5;
}
