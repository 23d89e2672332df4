import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLocale } from '../../shared/model/localized';
import { fill, interfaceLocale } from '../../shared/strings/strings';
import type { PublishedTour } from '../publish/site-settings';
import { editorStyles } from '../ui/editor-styles';
import { words } from './words';

/** A published tour was chosen to go on from. */
export class PickEvent extends Event {
  static readonly type = 'pick-published';
  constructor(readonly tour: PublishedTour) {
    super(PickEvent.type, { bubbles: true, composed: true });
  }
}

/** The published tours of this site, to begin from instead of from nothing. */
@customElement('published-list')
export class PublishedList extends LitElement {
  @property({ attribute: false }) tours: readonly PublishedTour[] = [];

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="published">
      <header>
        <h2 id="published">${words().publishedTitle}</h2>
        <p>${this.tours.length > 0 ? words().publishedText : words().publishedNone}</p>
      </header>
      <ul>
        ${this.tours.map((tour) => this.renderTour(tour))}${this.renderFromFile()}
      </ul>
    </section>`;
  }

  private renderFromFile(): TemplateResult {
    return html`<li>
      <button class="file" @click=${() => this.dispatchEvent(new Event('choose-file'))}>
        <span class="pic">${fileShape()}</span>
        <span class="word"><b>${words().fromFile}</b><small>${words().fromFileHelp}</small></span>
      </button>
    </li>`;
  }

  private renderTour(tour: PublishedTour): TemplateResult {
    const { card, folder } = tour;
    const chain = [interfaceLocale(), ...card.languages];
    const cover = inLocale(card.cover, chain);
    return html`<li>
      <button @click=${() => this.dispatchEvent(new PickEvent(tour))}>
        <span class="pic"
          >${cover ? html`<img src=${new URL(cover, folder).href} alt="" loading="lazy" />` : nothing}</span
        >
        <span class="word">
          <b>${inLocale(card.title, chain)}</b>
          <small>${fill(words().stationCount, { count: card.stations })}</small>
        </span>
      </button>
    </li>`;
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: block;
        background: var(--sunk);
        border-top: var(--rule);
        padding: 22px var(--space-7) 26px;
      }
      header {
        display: flex;
        align-items: baseline;
        flex-wrap: wrap;
        gap: 4px var(--space-4);
        margin-bottom: 14px;
      }
      h2 {
        font-size: 1.375rem;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
        gap: 16px;
      }
      button {
        display: grid;
        grid-template-columns: 5.25rem 1fr;
        width: 100%;
        background: var(--ground);
        color: var(--text);
        border: 0;
        padding: 0;
        text-align: start;
        min-height: 6.75rem;
      }
      button:hover b {
        text-decoration: underline;
        text-underline-offset: 4px;
        text-decoration-thickness: 2px;
      }
      .pic {
        background: var(--line);
        overflow: hidden;
        height: 6.75rem;
      }
      .pic img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .file .pic {
        background: none;
        border: 3px dashed var(--field);
      }
      .word {
        padding: 12px;
        display: grid;
        gap: 4px;
        align-content: center;
      }
      b {
        font: 600 1.0625rem/1.15 var(--font-title);
      }
      small {
        font-size: var(--text-dense);
        line-height: 1.25;
        color: var(--text-soft);
      }
      @media (max-width: 44.99em) {
        :host {
          padding-inline: var(--space-4);
        }
      }
    `,
  ];
}

function fileShape(): TemplateResult {
  return html`<svg viewBox="0 0 84 108" aria-hidden="true">
    ${svg`<path d="M24 30h24l14 14v38H24z" fill="none" stroke="currentColor" stroke-width="3.5"/><path d="M48 30v14h14" fill="none" stroke="currentColor" stroke-width="3.5"/><path d="M43 48v22M34 62l9 9 9-9" fill="none" stroke="var(--accent)" stroke-width="4"/>`}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'published-list': PublishedList;
  }
  interface HTMLElementEventMap {
    'pick-published': PickEvent;
  }
}
