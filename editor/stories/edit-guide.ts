import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { inLocale } from '../../shared/model/localized';
import type { Gesture, GuideLine } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import { icon } from '../../shared/ui/icons';
import { addCharacter } from '../draft/commands/add-character';
import { freeId, slug } from '../draft/free-id';
import { reordered, withText } from '../draft/in-tour';
import { workIcon } from '../stations/work-icons';
import { editorStyles } from '../ui/editor-styles';
import { BlockEditor } from './block-editor';
import { figureStyles, GESTURES, gestureFigure } from './gesture-figure';

/** A guide speaks: who, and line by line what and with which gesture. */
@customElement('edit-guide')
export class EditGuide extends BlockEditor<'guide'> {
  protected override readonly kind = 'guide';
  /** The line whose gestures are open. */
  @state() private choosing: string | undefined;
  @state() private naming = false;

  protected override render(): TemplateResult {
    const words = workbench().story.guide;
    return html`
      <div class="who">${this.renderWho()}</div>
      <ol>
        ${repeat(
          this.block.lines,
          (line) => line.id,
          (line, index) => this.renderLine(line, index),
        )}
      </ol>
      <div class="foot"><button class="btn" @click=${this.addLine}>${icon('plus')} ${words.addLine}</button></div>
    `;
  }

  private renderWho(): TemplateResult {
    const words = workbench().story.guide;
    const { characters } = this.tour;
    const known = characters.some((one) => one.id === this.block.character);
    if (this.naming || (characters.length === 0 && !known))
      return html`<form class="row" @submit=${this.addGuide}>
        <div class="field">
          <label for="name">${words.guideName}</label>
          <input class="input" id="name" name="name" required maxlength="60" autocomplete="off" lang=${this.locale} />
        </div>
        <button class="btn">${icon('plus')} ${words.addGuide}</button>
      </form>`;
    return html`<div class="field" data-field=${`${this.path}.character`}>
      <label for="who">${words.who}</label>
      <select class="input" id="who" @change=${this.chooseGuide}>
        ${known ? nothing : html`<option value="" selected>–</option>`}
        ${characters.map(
          (one) =>
            html`<option value=${one.id} ?selected=${one.id === this.block.character}>
              ${inLocale(one.name, [this.locale, ...this.tour.languages])}
            </option>`,
        )}
        <option value="+">${words.newGuide} …</option>
      </select>
    </div>`;
  }

  private renderLine(line: GuideLine, index: number): TemplateResult {
    const words = workbench().story.guide;
    const number = index + 1;
    const gesture = line.gesture ?? 'tell';
    const open = this.choosing === line.id;
    return html`<li class=${open ? 'line on' : 'line'}>
      <button
        class="pose"
        aria-expanded=${open}
        aria-label="${fill(words.gesture, { number })}: ${words.gestures[gesture]}"
        @click=${() => (this.choosing = open ? undefined : line.id)}
      >
        ${gestureFigure(gesture)}
      </button>
      ${this.words(
        `lines[${index}].text`,
        fill(words.line, { number }),
        line.text,
        (text) =>
          this.lines(`line.${line.id}`, (all) =>
            all.map((one) => (one.id === line.id ? { ...one, text: withText(one.text, this.locale, text) } : one)),
          ),
        { lines: 2, placeholder: words.placeholder, bare: true },
      )}
      <span class="tools">
        <button
          class="btn quiet square"
          aria-label=${fill(words.lineUp, { number })}
          ?disabled=${index === 0}
          @click=${() => this.moveLine(index, -1)}
        >
          ${workIcon('up')}
        </button>
        <button
          class="btn quiet square"
          aria-label=${fill(words.lineDown, { number })}
          ?disabled=${index === this.block.lines.length - 1}
          @click=${() => this.moveLine(index, 1)}
        >
          ${workIcon('down')}
        </button>
        <button
          class="btn quiet square"
          aria-label=${fill(words.removeLine, { number })}
          @click=${() => this.takeOut(line)}
        >
          ${icon('remove')}
        </button>
      </span>
      ${open ? this.renderGestures(line, gesture, number) : nothing}
    </li>`;
  }

  private renderGestures(line: GuideLine, now: Gesture, number: number): TemplateResult {
    const words = workbench().story.guide;
    return html`<div
      class="gestures"
      role="radiogroup"
      aria-label=${fill(words.gesture, { number })}
      @keydown=${(event: KeyboardEvent) => this.gestureKey(event, line, now)}
    >
      ${GESTURES.map(
        (gesture) =>
          html`<button
            role="radio"
            aria-checked=${gesture === now}
            tabindex=${gesture === now ? 0 : -1}
            @click=${() => this.setGesture(line, gesture)}
          >
            ${gestureFigure(gesture)}<span>${words.gestures[gesture]}</span>
          </button>`,
      )}
    </div>`;
  }

  private lines(field: string, change: (lines: readonly GuideLine[]) => readonly GuideLine[]): void {
    this.edit(field, (block) => ({ ...block, lines: change(block.lines) }));
  }

  private readonly addLine = (): void => {
    const id = freeId(
      `line-${this.block.lines.length + 1}`,
      this.block.lines.map((line) => line.id),
    );
    this.afterEdit = () => [...this.renderRoot.querySelectorAll<HTMLElement>('li words-field')].at(-1)?.focus();
    this.lines(`add ${id}`, (all) => [...all, { id, text: {}, gesture: all.length === 0 ? 'greet' : 'tell' }]);
  };
  private takeOut(line: GuideLine): void {
    this.lines(`remove ${line.id}`, (all) => all.filter((one) => one.id !== line.id));
  }
  private moveLine(index: number, step: number): void {
    this.lines(`move ${index} ${step}`, (all) => reordered(all, index, index + step));
  }
  private setGesture(line: GuideLine, gesture: Gesture): void {
    this.lines(`gesture ${line.id}`, (all) => all.map((one) => (one.id === line.id ? { ...one, gesture } : one)));
  }

  /** The gestures are one stop; arrows choose. */
  private gestureKey(event: KeyboardEvent, line: GuideLine, now: Gesture): void {
    if (event.key === 'Escape') {
      this.choosing = undefined;
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.pose')?.focus());
      return event.stopPropagation();
    }
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    const next =
      step && !event.altKey ? GESTURES[(GESTURES.indexOf(now) + step + GESTURES.length) % GESTURES.length] : undefined;
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    this.afterEdit = () => this.renderRoot.querySelector<HTMLElement>('.gestures [aria-checked="true"]')?.focus();
    this.setGesture(line, next);
  }

  private readonly chooseGuide = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    if (value === '+') this.naming = true;
    else if (value) this.edit('character', (block) => ({ ...block, character: value }));
  };
  private readonly addGuide = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = String(new FormData(event.target as HTMLFormElement).get('name') ?? '').trim();
    if (!name) return;
    const id = freeId(
      slug(name, 'guide'),
      this.tour.characters.map((one) => one.id),
    );
    this.naming = false;
    this.run(
      addCharacter(
        { id, name: { [this.locale]: name } },
        this.change('character', (block) => ({ ...block, character: id })),
      ),
    );
  };

  static override styles = [
    editorStyles,
    figureStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      .who {
        padding: var(--space-3);
        border-bottom: var(--hair);
      }
      .who .field {
        max-width: 20rem;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        align-items: end;
      }
      .line {
        display: grid;
        grid-template-columns: 56px minmax(0, 1fr) auto;
        gap: var(--space-2) var(--space-3);
        align-items: center;
        padding: var(--space-2) var(--space-2) var(--space-2) var(--space-3);
        border-bottom: var(--hair);
      }
      .line.on {
        background: var(--surface);
        box-shadow: inset 6px 0 0 var(--accent);
      }
      .pose {
        width: 52px;
        height: 60px;
        background: var(--surface);
        border: 2px solid var(--line);
        padding: 0;
        display: grid;
        place-items: center;
        overflow: hidden;
      }
      .pose .figure {
        height: 50px;
      }
      .line.on .pose {
        border-color: var(--line-strong);
      }
      .tools {
        display: flex;
      }
      .gestures {
        grid-column: 1 / -1;
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(5.5rem, 1fr));
        margin: 0 calc(-1 * var(--space-2)) calc(-1 * var(--space-2)) calc(-1 * var(--space-3));
        border-top: var(--hair);
        background: var(--surface);
      }
      .gestures button {
        border: 0;
        border-right: var(--hair);
        background: none;
        padding: 12px 2px 8px;
        display: grid;
        justify-items: center;
        gap: 4px;
        font-size: 0.875rem;
        line-height: 1.1;
        align-content: end;
      }
      .gestures button[aria-checked='true'] {
        box-shadow:
          inset 0 6px 0 var(--accent),
          inset 0 0 0 2px var(--line-strong);
        font-weight: 600;
      }
      .foot {
        padding: var(--space-2) var(--space-3);
      }
      @container (max-width: 28rem) {
        .line {
          grid-template-columns: 56px minmax(0, 1fr);
        }
        .tools {
          grid-column: 2;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'edit-guide': EditGuide;
  }
}
