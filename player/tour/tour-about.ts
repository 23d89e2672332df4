import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLocale, localeOf } from '../../shared/model/localized';
import type { Tour } from '../../shared/model/tour';
import { fill, interfaceLocale } from '../../shared/strings/strings';
import { controls } from '../../shared/ui/controls';
import { icon, type IconName } from '../../shared/ui/icons';
import { languageNames } from '../catalogue/tour-kind';
import { plainParagraphs } from './plain-paragraphs';
import { text } from './tour-strings';

/** The lower half of a tour's page: description, what is good to know, who made it and under which licence. */
@customElement('tour-about')
export class TourAbout extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) chain: readonly string[] = [];

  override render(): TemplateResult {
    const { tour } = this;
    const description = inLocale(tour.description, this.chain);
    return html`
      ${
        description
          ? html`<h2>${text().about}</h2>
              <div class="description" lang=${localeOf(tour.description, this.chain) ?? nothing}>
                ${plainParagraphs(description).map((paragraph) => html`<p>${paragraph}</p>`)}
              </div>`
          : nothing
      }
      <dl>
        ${row('language', text().languages, languageNames(tour.languages))}
        ${row('clock', text().openingHours, tour.openingHours)} ${row('place', text().season, tour.season)}
        ${this.#publisher()} ${row('text', text().license, tour.license)}
        ${row('text', text().credits, inLocale(tour.credits, this.chain))}
      </dl>
      <p class="note">${this.#edition()}</p>
    `;
  }

  #publisher(): TemplateResult | typeof nothing {
    const { publisher } = this.tour;
    if (!publisher) return nothing;
    const links = [
      [publisher.web, text().website],
      [publisher.email && `mailto:${publisher.email}`, text().email],
      [publisher.imprint, text().imprint],
      [publisher.privacy, text().privacy],
    ] as const;
    return html`<div class="fact">
      <dt>${icon('stamp')}${text().publisher}</dt>
      <dd>${publisher.name}</dd>
      <dd class="links">
        ${links.map(([address, word]) => (address ? html`<a href=${address} rel="noopener noreferrer" target="_blank">${word}</a>` : nothing))}
      </dd>
    </div>`;
  }

  #edition(): string {
    const { edition, publishedAt } = this.tour;
    if (!publishedAt) return fill(text().editionOnly, { edition });
    const date = new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'long' }).format(new Date(publishedAt));
    return fill(text().edition, { edition, date });
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      h2 {
        font-size: var(--title-m);
        margin-bottom: var(--space-3);
      }
      .description {
        display: grid;
        gap: var(--space-3);
        max-width: var(--measure);
        margin-bottom: var(--space-5);
      }
      .fact {
        padding-block: var(--space-3);
        border-top: 1px solid var(--line);
      }
      .fact:first-child {
        border-top: var(--stroke) solid var(--line-strong);
      }
      dt {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        font: 600 1.1875rem/1.2 var(--font-title);
      }
      dd {
        margin-inline-start: 2.25rem;
        font-size: var(--text-note);
        line-height: 1.4;
        overflow-wrap: anywhere;
        max-width: var(--measure);
      }
      dl + .note {
        padding-top: var(--space-3);
        border-top: 1px solid var(--line);
      }
      .links {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-4);
      }
      .links a {
        display: inline-flex;
        align-items: center;
        min-height: var(--target);
        text-underline-offset: 4px;
      }
      .links:not(:has(a)) {
        display: none;
      }
    `,
  ];
}

function row(shape: IconName, word: string, value: string | undefined): TemplateResult | typeof nothing {
  return value
    ? html`<div class="fact">
        <dt>${icon(shape)}${word}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'tour-about': TourAbout;
  }
}
