import type { Check } from '../check-tour';
import type { Quiz } from '../tour';
import { blocksOf, nameOf } from './told';

/** A quiz can be solved: it has something to choose from, and a right answer. */
export const quizWithoutAnswer: Check<'quiz-without-answer'> = {
  name: 'quiz-without-answer',
  severity: 'error',
  find: (tour) =>
    blocksOf(tour).flatMap(({ station, block, path }) =>
      block.kind !== 'quiz' || isSolvable(block)
        ? []
        : [{ path, station: station.id, block: block.id, values: { name: nameOf(station, tour) } }],
    ),
};

function isSolvable(quiz: Quiz): boolean {
  switch (quiz.mode) {
    case 'single':
      return quiz.options.length > 1 && quiz.options.filter((option) => option.right).length === 1;
    case 'multiple':
      return quiz.options.length > 1 && quiz.options.some((option) => option.right);
    case 'order':
      return quiz.items.length > 1;
    case 'find':
      return quiz.areas.some((area) => area.right);
    case 'number':
      return true;
    default: {
      const never: never = quiz;
      return never;
    }
  }
}
