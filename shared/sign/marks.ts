/** What stands on a printed page, in millimetres from its upper left corner: the same list is drawn as PDF and as picture. */

/** The sheets that offices have. Width and height in millimetres. */
export const PAPERS = { A5: { width: 148, height: 210 }, A4: { width: 210, height: 297 } } as const;
/** A sheet by its name. */
export type Paper = keyof typeof PAPERS;

/** Titles, reading, and reading that must be found. */
export type Face = 'title' | 'read' | 'strong';

/** One line, area, text or picture on a page. */
export type Mark =
  /** Lines and areas as in an SVG path. */
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly face: Face;
      /** Height of the type, in millimetres too. */
      readonly size: number;
      readonly x: number;
      /** Of the line that the letters stand on. */
      readonly y: number;
      readonly colour: string;
    }
  /** An asset of the tour. */
  | {
      readonly kind: 'picture';
      readonly asset: string;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

/** A sheet and all that is printed on it, in order. */
export interface SignPage {
  readonly paper: Paper;
  readonly marks: readonly Mark[];
}

/** How wide a text is, in millimetres. */
export type Measure = (text: string, face: Face, size: number) => number;

/** Ink and paper as printed; colours of screens do not matter here. */
export const INK = '#191817';
/** Unprinted paper. */
export const WHITE = '#ffffff';

/** An SVG path: from its upper left corner. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${mm(x)} ${mm(y)}h${mm(width)}v${mm(height)}h${mm(-width)}z`;
}

/** An SVG path: round its centre. */
export function circle(x: number, y: number, radius: number): string {
  const r = mm(radius);
  return `M${mm(x - radius)} ${mm(y)}a${r} ${r} 0 1 1 ${mm(2 * radius)} 0a${r} ${r} 0 1 1 ${mm(-2 * radius)} 0z`;
}

/** An SVG path: from one point to another. */
export function line(x: number, y: number, toX: number, toY: number): string {
  return `M${mm(x)} ${mm(y)}L${mm(toX)} ${mm(toY)}`;
}

/** Finer than any printer. */
function mm(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
