import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLocale, localeOf } from '../../shared/model/localized';
import type { Station } from '../../shared/model/tour';
import { visitText } from '../../shared/strings/visit';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import { StationChosenEvent } from './way-events';

/** A station announces itself: one large word, its number, and two ways on. Fires `later` when it is put off. */
@customElement('arrived-card')
export class ArrivedCard extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      .arrived {
        position: relative;
        overflow: hidden;
        display: flex;
        flex-direction: column;
        min-height: min(470px, 70dvh);
        max-height: calc(100dvh - 6.5rem);
        overflow-y: auto;
        background: var(--accent);
        color: var(--on-accent);
        border-top: var(--stroke-bar) solid var(--line-strong);
        padding: 0 var(--margin) max(20px, env(safe-area-inset-bottom));
      }
      .number {
        position: absolute;
        right: -44px;
        top: 24px;
        display: grid;
        place-items: center;
        width: 208px;
        height: 208px;
        border-radius: 50%;
        background: var(--surface);
        color: var(--text);
        font: 600 152px/1 var(--font-title);
        padding-right: 20px;
      }
      .number--two {
        font-size: 112px;
      }
      .number--three {
        font-size: 80px;
      }
      h2 {
        position: relative;
        font-size: 3.75rem;
        line-height: 0.92;
        max-width: 3.2em;
        margin-top: 28px;
        letter-spacing: -0.035em;
        text-wrap: wrap;
      }
      h2 span {
        display: block;
      }
      .lead {
        position: relative;
        margin-top: auto;
        padding-top: var(--space-5);
        font: 600 var(--title-m) / 1.12 var(--font-title);
        text-wrap: balance;
      }
      .button {
        position: relative;
        margin-top: var(--space-4);
        border-color: var(--line-strong);
        flex: none;
      }
      .later {
        align-self: center;
        min-height: var(--target-walk);
        padding: 0 var(--space-5);
        margin-top: var(--space-2);
        border: 0;
        background: none;
        color: inherit;
        font: 600 var(--text-control) / 1 var(--font-title);
        text-decoration: underline;
        text-underline-offset: 5px;
      }
      :host(:focus-visible) .arrived,
      .arrived :focus-visible {
        outline-color: currentColor;
      }
      .button:focus-visible {
        outline-color: var(--on-accent) !important;
      }
      @media (prefers-reduced-motion: no-preference) {
        @keyframes land {
          from {
            transform: translateY(30%);
          }
        }
        .arrived {
          animation: land var(--time-slide) var(--ease-slide);
        }
      }
      @container (min-width: 56rem) {
        .arrived {
          height: 100%;
          max-height: none;
          border-top: 0;
        }
      }
      @container (max-width: 18rem) {
        .number {
          width: 120px;
          height: 120px;
          font-size: 80px;
        }
        .arrived {
          padding-top: 100px;
        }
        h2 {
          font-size: 2.25rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) station!: Station;
  @property({ attribute: false }) chain: readonly string[] = [];

  override render(): unknown {
    const text = visitText();
    const title = inLocale(this.station.title, this.chain);
    const digits = ['', '', 'number--two', 'number--three'][`${this.station.number}`.length] ?? 'number--three';
    return html`<section class="arrived" aria-label=${text.youAreHere}>
      <span class="number ${digits}" aria-hidden="true">${this.station.number}</span>
      <div role="status">
        <h2>${text.youAreHere.split(' ').map((word) => html`<span>${word} </span>`)}</h2>
        <span class="unseen">${this.station.number}, ${title}</span>
      </div>
      <p class="lead" aria-hidden="true" lang=${localeOf(this.station.title, this.chain) ?? ''}>${title}</p>
      <button
        class="button button--high"
        @click=${() => this.dispatchEvent(new StationChosenEvent(this.station.id, 'open'))}
      >
        <span class="button__mark">${icon('play')}</span><span class="button__word">${text.openStation}</span>
      </button>
      <button class="later" @click=${() => this.dispatchEvent(new Event('later'))}>${text.later}</button>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'arrived-card': ArrivedCard;
  }
}
