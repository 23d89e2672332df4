import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fallbackChain, inLocale, localeOf } from '../../shared/model/localized';
import { sayDistance, sayMinutes } from '../../shared/strings/numbers';
import { fill } from '../../shared/strings/strings';
import { accentRoles } from '../../shared/ui/accent';
import { controls } from '../../shared/ui/controls';
import { cssProperties } from '../../shared/ui/css-properties';
import { icon, type IconName } from '../../shared/ui/icons';
import { text } from './discover-strings';
import type { FoundTour } from './found-tours';
import { kindOf, languageNames } from './tour-kind';

/** A tour in the list: poster, title, and the facts that decide. */
@customElement('tour-card')
export class TourCardElement extends LitElement {
  @property({ attribute: false }) tour!: FoundTour;
  @property({ attribute: false }) wishes: readonly string[] = [];
  /** Metres from the visitor, if that is known and wanted. */
  @property({ attribute: false }) metres?: number;
  /** The first cards are in sight at once; the others wait until they come near. */
  @property({ type: Boolean }) first = false;
  @state() private posterFailed = false;

  override render(): TemplateResult {
    const { card, folder, saved } = this.tour;
    const chain = fallbackChain(this.wishes, card.languages);
    const cover = inLocale(card.cover, chain);
    const own = card.accent?.startsWith('#') ? accentRoles(card.accent, '#F7F3EA') : {};
    return html`<a class="card" href=${folder.href} data-accent=${card.accent ?? 'red'} ${cssProperties(own)}>
      <div class="poster">
        ${
          cover && !this.posterFailed
            ? html`<img
                src=${new URL(cover, folder).href}
                alt=""
                loading=${this.first ? 'eager' : 'lazy'}
                fetchpriority=${this.first ? 'high' : 'auto'}
                @error=${() => (this.posterFailed = true)}
              />`
            : html`<svg viewBox="0 0 100 100" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
                  <circle cx="72" cy="34" r="26" />
                  <path d="M58 100V58h42v42z" />
                  <path d="m20 100 30-52 30 52z" />
                </svg>
                <span class="poster__word" aria-hidden="true"
                  >${inLocale(card.place, chain) || inLocale(card.title, chain)}</span
                >`
        }
      </div>
      <div class="card__body">
        <h2 lang=${localeOf(card.title, chain) ?? nothing}>
          ${card.place ? html`<small class=${cover && !this.posterFailed ? '' : 'unseen'}>${inLocale(card.place, chain)}<span class="unseen">: </span></small>` : nothing}${inLocale(card.title, chain)}
        </h2>
        <p class="card__line">${this.#facts()}</p>
        <p class="card__line">${fact('language', languageNames(card.languages))}</p>
        ${saved ? html`<p class="card__line"><span class="state">${icon('saved')}${text().savedHere}</span></p>` : nothing}
      </div>
    </a>`;
  }

  #facts(): TemplateResult {
    const { card } = this.tour;
    const kind = kindOf(card.kind);
    const count = card.stations === 1 ? text().oneStation : fill(text().stations, { count: card.stations });
    return html`
      ${card.minutes === undefined ? nothing : fact('clock', sayMinutes(card.minutes))}
      ${fact(kind.shape, card.metres ? sayDistance(card.metres) : kind.word, kind.word)} ${fact('place', count)}
      ${card.stepFree === 'yes' ? fact('stepfree', text().stepFree) : nothing}
      ${
        this.metres === undefined || !Number.isFinite(this.metres)
          ? nothing
          : fact('locate', fill(text().away, { distance: sayDistance(this.metres) }))
      }
    `;
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      .card {
        display: block;
        text-decoration: none;
      }
      .card[data-accent='red'] {
        --accent: var(--accent-red);
        --on-accent: var(--on-red);
      }
      .card[data-accent='yellow'] {
        --accent: var(--accent-yellow);
        --on-accent: var(--on-yellow);
      }
      .card[data-accent='blue'] {
        --accent: var(--accent-blue);
        --on-accent: var(--on-blue);
      }
      .poster {
        position: relative;
        container-type: inline-size;
        aspect-ratio: 4 / 3;
        overflow: hidden;
        background: var(--accent);
        color: var(--on-accent);
      }
      .poster img,
      .poster svg {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .poster svg {
        fill: var(--on-accent);
        opacity: 0.24;
      }
      .poster__word {
        position: absolute;
        inset: auto auto 0.1em 0.21em;
        font: 600 min(20cqi, 5.25rem)/0.86 var(--font-title);
        letter-spacing: -0.035em;
        overflow-wrap: anywhere;
      }
      .card__body {
        padding-block: var(--space-3) 0;
      }
      h2 {
        font-size: var(--title-m);
      }
      h2 small {
        display: block;
        font: 500 var(--text-note)/1.4 var(--font-read);
        letter-spacing: 0;
        color: var(--text-soft);
      }
      .card:hover h2 {
        text-decoration: underline;
        text-decoration-thickness: 3px;
        text-underline-offset: 5px;
      }
      .card__line {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
        margin-top: var(--space-1);
        font-size: var(--text-note);
      }
      .card__line span {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
      }
      .card__line .icon {
        width: 1.25rem;
        height: 1.25rem;
      }
      .state {
        font-weight: var(--weight-strong);
      }
    `,
  ];
}

function fact(shape: IconName, word: string, unseen?: string): TemplateResult {
  return html`<span
    >${icon(shape)}${unseen && unseen !== word ? html`<span class="unseen">${unseen}: </span>` : nothing}${word}</span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tour-card': TourCardElement;
  }
}
