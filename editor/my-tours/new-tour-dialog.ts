import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { inLocale } from '../../shared/model/localized';
import { fill, interfaceLocale } from '../../shared/strings/strings';
import { icon } from '../../shared/ui/icons';
import type { NewTour } from '../draft/new-tour';
import type { PublishedTour } from '../publish/site-settings';
import { editorStyles } from '../ui/editor-styles';
import { languageName, OFFERED_LANGUAGES } from '../ui/language-name';
import { words } from './words';

/** The author's answer: what the tour is called, and whether it begins with the town plan that was offered. */
export class BeginEvent extends Event {
  static readonly type = 'begin-tour';
  constructor(
    readonly wish: NewTour,
    readonly withPlan: boolean,
  ) {
    super(BeginEvent.type, { bubbles: true, composed: true });
  }
}

/** Asks for the name of a new tour, its town and the language it is written in. */
@customElement('new-tour-dialog')
export class NewTourDialog extends LitElement {
  /** The published tour whose town plan is offered. */
  @property({ attribute: false }) plan: PublishedTour | undefined;
  @state() private complaint = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('form') private form!: HTMLFormElement;

  /** Opens the dialog; the browser puts the focus in and gives it back afterwards. */
  show(): void {
    this.form.reset();
    this.complaint = false;
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="new-tour">
      <form @submit=${this.submit} novalidate>
        <header>
          <h2 id="new-tour">${words().newTour}</h2>
          <button type="button" class="btn quiet square" aria-label=${words().close} @click=${this.close}>
            ${icon('close')}
          </button>
        </header>
        <div class="body">
          ${this.renderTitle()}
          <div class="two">${this.renderPlace()}${this.renderLanguage()}</div>
          ${this.plan ? this.renderPlan(this.plan) : nothing}
        </div>
        <footer>
          <button type="button" class="btn" @click=${this.close}>${words().cancel}</button>
          <button class="btn go">${words().begin}</button>
        </footer>
      </form>
    </dialog>`;
  }

  private renderTitle(): TemplateResult {
    return html`<div class="field">
      <label for="title">${words().tourTitle}</label>
      <input
        id="title"
        name="title"
        class="input"
        autocomplete="off"
        autofocus
        aria-describedby="title-help"
        aria-invalid=${String(this.complaint)}
      />
      <p id="title-help" class=${this.complaint ? 'complaint' : 'note'} role=${this.complaint ? 'alert' : nothing}>
        ${this.complaint ? words().titleMissing : words().tourTitleHelp}
      </p>
    </div>`;
  }

  private renderPlace(): TemplateResult {
    return html`<div class="field">
      <label for="place">${words().place}</label>
      <input id="place" name="place" class="input" autocomplete="off" value=${this.planPlace} />
    </div>`;
  }

  private renderLanguage(): TemplateResult {
    return html`<div class="field">
      <label for="language">${words().writtenIn}</label>
      <select id="language" name="language" class="input">
        ${OFFERED_LANGUAGES.map(
          (tag) => html`<option value=${tag} ?selected=${tag === interfaceLocale()}>${languageName(tag)}</option>`,
        )}
      </select>
    </div>`;
  }

  private renderPlan({ card }: PublishedTour): TemplateResult {
    const title = inLocale(card.title, [interfaceLocale(), ...card.languages]);
    return html`<label class="tick">
      <input type="checkbox" name="plan" checked />
      <span>
        ${fill(words().useTownPlan, { place: this.planPlace || title })}<br />
        <span class="note">${fill(words().useTownPlanHelp, { title })}</span>
      </span>
    </label>`;
  }

  private get planPlace(): string {
    return inLocale(this.plan?.card.place, [interfaceLocale(), ...(this.plan?.card.languages ?? [])]);
  }

  private close(): void {
    this.dialog.close();
  }

  private submit(event: Event): void {
    event.preventDefault();
    const data = new FormData(this.form);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    this.complaint = text('title') === '';
    if (this.complaint) return this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    this.dialog.close();
    const wish = { title: text('title'), place: text('place'), language: text('language') };
    this.dispatchEvent(new BeginEvent(wish, data.has('plan')));
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: contents;
      }
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
        gap: var(--space-4);
      }
      .complaint {
        color: var(--problem);
        font-weight: 600;
        font-size: var(--text-dense);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'new-tour-dialog': NewTourDialog;
  }
  interface HTMLElementEventMap {
    'begin-tour': BeginEvent;
  }
}
