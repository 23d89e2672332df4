import type { KnownBlock, Tour } from '../../shared/model/tour';

/** The kinds that can be added here, in the order they are offered. */
export const ADDABLE = ['text', 'image', 'audio', 'guide', 'quiz', 'fact', 'quote'] as const;
export type AddableKind = (typeof ADDABLE)[number];

/** An empty block of a kind; a quiz begins with two answers, a guide with a first line. */
export function newBlock(kind: AddableKind, id: string, tour: Tour): KnownBlock {
  switch (kind) {
    case 'text':
      return { id, kind, body: {} };
    case 'image':
      return { id, kind, asset: 'none' };
    case 'audio':
      return { id, kind, sound: {} };
    case 'guide':
      return {
        id,
        kind,
        character: tour.characters[0]?.id ?? 'none',
        lines: [{ id: 'line-1', text: {}, gesture: 'greet' }],
      };
    case 'quiz':
      return {
        id,
        kind,
        mode: 'single',
        question: {},
        points: 10,
        options: [
          { id: 'answer-1', text: {}, right: true },
          { id: 'answer-2', text: {}, right: false },
        ],
      };
    case 'fact':
      return { id, kind, text: {} };
    case 'quote':
      return { id, kind, text: {} };
    default: {
      const never: never = kind;
      return never;
    }
  }
}
