/** A question: asked, answered, judged with a word and a shape, and told why. */
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { cssProperties } from '../ui/css-properties';
import type { BlockOf } from '../model/tour';
import { fill } from '../strings/strings';
import { storyText } from '../strings/story';
import { controls } from '../ui/controls';
import { icon } from '../ui/icons';
import { AnswerEvent } from './answer-event';
import { areaAt, isRight, mixed, readNumber, type QuizAnswer } from './quiz-judge';
import { bars } from './quiz-bars';
import { orderButtons } from './quiz-order';
import { quizStyles } from './quiz-styles';
import { questionKey, type GivenAnswer } from './story-context';
import { StoryElement, storyStyles } from './story-element';
import './story-picture';
import './story-words';

type Mode<M extends BlockOf<'quiz'>['mode']> = Extract<BlockOf<'quiz'>, { mode: M }>;
type Option = Mode<'single'>['options'][number];

/** A question of more letters than this is set smaller, so that it and its answers are seen together. */
const LONG = 80;

@customElement('story-quiz')
export class StoryQuiz extends StoryElement<'quiz'> {
  static override styles = [controls, storyStyles, quizStyles];
  @state() private chosen: readonly string[] = [];
  @state() private typed = '';
  @state() private order: readonly string[] | undefined;
  @state() private right: boolean | undefined;
  @state() private unreadable = false;
  @state() private moved = '';
  private given: GivenAnswer | undefined;

  override render(): unknown {
    const text = storyText();
    const { block } = this;
    const { done } = this;
    return html`<fieldset class="bar">
      <legend class=${this.say(block.question).length > LONG ? 'long' : ''}>
        <span class="unseen">${text.quiz}: </span
        ><span lang=${this.tongue(block.question)}>${this.say(block.question)}</span>
      </legend>
      <div class="asked">${this.asked(done)}</div>
      <div role="status">${done === undefined ? nothing : this.judged(done)}</div>
    </fieldset>`;
  }

  /** Answered on another day: the answer is shown, and nobody is asked again. */
  private get done(): boolean | undefined {
    return (
      this.right ?? (this.story.answers[questionKey(this.story.station, this.block.id)] === true ? true : undefined)
    );
  }

  /** What was touched in a scene is an answer like one given here, once. */
  protected override updated(): void {
    const { given } = this.story;
    if (!given || given === this.given || given.block !== this.block.id) return;
    this.given = given;
    if (this.done === undefined) this.choose(given.option, this.block.mode === 'multiple');
  }

  private asked(done: boolean | undefined): unknown {
    const { block } = this;
    switch (block.mode) {
      case 'single':
      case 'multiple':
        return this.options(block, done);
      case 'number':
        return this.number(block, done);
      case 'order':
        return this.ordering(block, done);
      case 'find':
        return this.finding(block, done);
    }
  }

  private options(block: Mode<'single'> | Mode<'multiple'>, done: boolean | undefined): unknown {
    const several = block.mode === 'multiple';
    return html`${several ? html`<p class="note">${storyText().several}</p>` : nothing}
      <div class="answers">
        ${block.options.map((option, index) => {
          const mark = this.mark(option, done);
          return html`<label
            class="answer ${mark ? `answer--${mark}` : this.chosen.includes(option.id) ? 'answer--chosen' : ''}"
          >
            <input
              class="unseen"
              type=${several ? 'checkbox' : 'radio'}
              name="answer"
              .checked=${this.chosen.includes(option.id)}
              ?disabled=${done !== undefined}
              @change=${() => this.choose(option.id, several)}
            />
            <span class="circle" aria-hidden="true"
              >${mark === 'right' ? icon('check') : mark === 'wrong' ? icon('close') : String.fromCharCode(65 + index)}</span
            >
            <span lang=${this.tongue(option.text)}>${this.say(option.text)}</span>
            ${mark ? html`<span class="answer__note">${this.note(option, mark)}</span>` : nothing}
          </label>`;
        })}
      </div>
      ${several && done === undefined ? this.checkButton(this.chosen.length > 0) : nothing}
      ${done === undefined ? nothing : bars(block.options, (option) => this.words(option.text))}`;
  }

  private mark(option: Option, done: boolean | undefined): 'right' | 'wrong' | undefined {
    if (done === undefined) return undefined;
    if (option.right) return 'right';
    return this.chosen.includes(option.id) ? 'wrong' : undefined;
  }

  private note(option: Option, mark: 'right' | 'wrong'): string {
    const text = storyText();
    if (mark === 'wrong') return text.wrong;
    return this.chosen.includes(option.id) || this.chosen.length === 0 ? text.right : text.rightAnswer;
  }

  private number(block: Mode<'number'>, done: boolean | undefined): unknown {
    const text = storyText();
    return html`<div class="number">
        <label for="number"
          >${text.yourNumber}${this.say(block.unit) ? html` (${this.words(block.unit)})` : nothing}</label
        >
        <input
          id="number"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          .value=${this.typed}
          ?disabled=${done !== undefined}
          aria-invalid=${this.unreadable}
          aria-describedby="unreadable"
          @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.judge()}
        />
        <p id="unreadable" class="note">${this.unreadable ? text.notANumber : ''}</p>
      </div>
      ${
        done === undefined
          ? this.checkButton(this.typed.trim() !== '')
          : html`<p class="answer-was">
              ${fill(text.answerWas, { answer: `${new Intl.NumberFormat(document.documentElement.lang).format(block.answer)} ${this.say(block.unit)}`.trim() })}
            </p>`
      }`;
  }

  private ordering(block: Mode<'order'>, done: boolean | undefined): unknown {
    const text = storyText();
    const order = done ? block.items.map(({ id }) => id) : (this.order ?? mixed(block.items.map(({ id }) => id)));
    return html`<p class="note">${text.putInOrder}</p>
      <ol class="order">
        ${repeat(
          order,
          (id) => id,
          (id, index) => {
            const item = this.say(block.items.find((one) => one.id === id)?.text);
            return html`<li>
              <span class="circle circle--s" aria-hidden="true">${index + 1}</span
              ><span class="order__text">${item}</span>
              ${
                done === undefined
                  ? orderButtons(item, index, order.length, (by) => this.shift(order, index, by))
                  : nothing
              }
            </li>`;
          },
        )}
      </ol>
      <p class="unseen" role="status">${this.moved}</p>
      ${done === undefined ? this.checkButton(true) : nothing}`;
  }

  private finding(block: Mode<'find'>, done: boolean | undefined): unknown {
    const text = storyText();
    return html`<p class="note">${text.findIt}</p>
      <div class="find" @click=${(event: MouseEvent) => done === undefined && this.hit(block, event)}>
        <story-picture asset=${block.asset} .story=${this.story} fill></story-picture>
        ${
          done === undefined
            ? nothing
            : block.areas
                .filter(({ id, right }) => right || this.chosen.includes(id))
                .map(
                  (area) =>
                    html`<span
                      class="spot ${area.right ? 'spot--right' : 'spot--wrong'}"
                      ${cssProperties({ left: `${area.x * 100}%`, top: `${area.y * 100}%`, width: `${area.radius * 200}%` })}
                    ></span>`,
                )
        }
      </div>
      <div class="answers" role="group" aria-label=${text.placesInPicture}>
        ${block.areas.map((area, index) => {
          const mark =
            done === undefined ? undefined : area.right ? 'right' : this.chosen.includes(area.id) ? 'wrong' : undefined;
          return html`<button
            class="answer ${mark ? `answer--${mark}` : ''}"
            ?disabled=${done !== undefined}
            @click=${() => this.decide([area.id])}
          >
            <span class="circle" aria-hidden="true"
              >${mark === 'right' ? icon('check') : mark === 'wrong' ? icon('close') : String.fromCharCode(65 + index)}</span
            ><span lang=${this.tongue(area.label)}>${this.say(area.label)}</span>
          </button>`;
        })}
      </div>`;
  }

  private hit(block: Mode<'find'>, event: MouseEvent): void {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const found = areaAt(
      block,
      (event.clientX - box.left) / box.width,
      (event.clientY - box.top) / box.height,
      box.width / box.height,
    );
    if (found) this.decide([found]);
  }

  private checkButton(ready: boolean): unknown {
    const text = storyText();
    return html`<button class="button check" aria-disabled=${!ready} @click=${() => ready && this.judge()}>
      <span class="button__mark">${icon('check')}</span
      ><span class="button__word">${text.check}</span
      >${ready ? nothing : html`<span class="button__note">${text.answerFirst}</span>`}
    </button>`;
  }

  private judged(right: boolean): unknown {
    const text = storyText();
    const why = right ? this.block.whenRight : this.block.whenWrong;
    const points = this.block.points ?? 0;
    return html`<p class="verdict">
        <b>${right ? text.right : text.wrong}</b
        >${right && points > 0 ? html` <span>${fill(text.points, { points })}</span>` : nothing}
      </p>
      ${this.say(why) ? html`<story-words .text=${why} .chain=${this.story.chain}></story-words>` : nothing}
      ${
        !right && this.block.mode !== 'single' && this.block.mode !== 'find'
          ? html`<button class="button check" @click=${this.again}>
              <span class="button__mark">${icon('rewind')}</span><span class="button__word">${text.tryAgain}</span>
            </button>`
          : nothing
      }`;
  }

  private choose(id: string, several: boolean): void {
    if (!several) return this.decide([id]);
    this.chosen = this.chosen.includes(id) ? this.chosen.filter((one) => one !== id) : [...this.chosen, id];
  }

  private decide(chosen: readonly string[]): void {
    this.chosen = chosen;
    this.judge();
  }

  private shift(order: readonly string[], index: number, by: -1 | 1): void {
    const next = [...order];
    const [item] = next.splice(index, 1);
    if (item === undefined || this.block.mode !== 'order') return;
    next.splice(index + by, 0, item);
    this.order = next;
    const name = this.say(this.block.items.find(({ id }) => id === item)?.text);
    this.moved = `${name}: ${fill(storyText().placeOf, { now: index + by + 1, all: next.length })}`;
  }

  private judge(): void {
    const right = isRight(this.block, this.answer());
    this.unreadable = this.block.mode === 'number' && right === undefined;
    if (right === undefined) return;
    this.right = right;
    this.dispatchEvent(new AnswerEvent(this.block.id, right, this.block.points ?? 0));
  }

  private answer(): QuizAnswer | undefined {
    const { block } = this;
    if (block.mode === 'number') return readNumber(this.typed);
    if (block.mode === 'order') return this.order ?? mixed(block.items.map(({ id }) => id));
    return this.chosen;
  }

  private again(): void {
    this.right = undefined;
    this.chosen = [];
    this.typed = '';
  }
}
