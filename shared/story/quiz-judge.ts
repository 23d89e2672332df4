/** Whether an answer is right. Pure; the page only asks and shows. */
import type { Quiz } from '../model/tour';

/** What a visitor answered: chosen options or areas, a number, or items in order. */
export type QuizAnswer = readonly string[] | number;

/** Judges an answer; undefined while there is nothing to judge yet. */
export function isRight(quiz: Quiz, answer: QuizAnswer | undefined): boolean | undefined {
  if (answer === undefined) return undefined;
  switch (quiz.mode) {
    case 'single':
    case 'multiple':
      return typeof answer === 'number' || answer.length === 0 ? undefined : sameSet(answer, rightOnes(quiz.options));
    case 'number':
      return typeof answer !== 'number' || Number.isNaN(answer)
        ? undefined
        : Math.abs(answer - quiz.answer) <= (quiz.tolerance ?? 0) + 1e-9;
    case 'order':
      return typeof answer === 'number' ? undefined : quiz.items.every(({ id }, index) => answer[index] === id);
    case 'find':
      return typeof answer === 'number' || answer.length === 0
        ? undefined
        : quiz.areas.some(({ id, right }) => right && answer.includes(id));
  }
}

function rightOnes(options: readonly { readonly id: string; readonly right: boolean }[]): readonly string[] {
  return options.filter(({ right }) => right).map(({ id }) => id);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** A typed number, with comma or point, thousands grouped or not; undefined if it is none. */
export function readNumber(typed: string): number | undefined {
  const tight = typed.trim().replace(/[\s']/g, '');
  // Nobody types three decimals: 13.000 and 13,000 are thousands.
  const grouped = /^[+-]?\d{1,3}([.,]\d{3})+$/.test(tight);
  const plain = grouped ? tight.replace(/[.,]/g, '') : tight.replace(',', '.');
  if (!/^[+-]?\d+(\.\d+)?$/.test(plain)) return undefined;
  return Number(plain);
}

/** Items in an order that is not the right one, the same for everybody and every time. */
export function mixed(ids: readonly string[]): readonly string[] {
  if (ids.length < 2) return ids;
  const odd = ids.filter((_, index) => index % 2 === 1);
  const even = ids.filter((_, index) => index % 2 === 0);
  return [...odd, ...even.reverse()];
}

/** The area of the picture that a press hit: the nearest whose circle contains it. Fractions of the picture's width and height. */
export function areaAt(
  quiz: Extract<Quiz, { mode: 'find' }>,
  x: number,
  y: number,
  aspect: number,
): string | undefined {
  const hits = quiz.areas
    .map((area) => ({ id: area.id, far: Math.hypot(x - area.x, (y - area.y) / aspect), radius: area.radius }))
    .filter(({ far, radius }) => far <= radius)
    .sort((a, b) => a.far - b.far);
  return hits[0]?.id;
}
