/** A visitor answered a question of a story. */
export class AnswerEvent extends Event {
  static readonly type = 'story-answer';
  constructor(
    /** Id of the quiz block. */
    readonly block: string,
    readonly right: boolean,
    /** Points for a right answer. */
    readonly points: number,
  ) {
    super(AnswerEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'story-answer': AnswerEvent;
  }
}
