import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Localized } from '../model/tour';
import { storyText } from '../strings/story';
import { controls } from '../ui/controls';
import { icon } from '../ui/icons';
import { sayHours } from './say-hours';
import { StoryElement, storyStyles } from './story-element';
import './story-words';

/** Opening hours, prices, address and links. */
@customElement('story-practical')
export class StoryPractical extends StoryElement<'practical'> {
  static override styles = [
    controls,
    storyStyles,
    css`
      section {
        padding: var(--space-4);
        border: var(--stroke) solid var(--line-strong);
        border-top-width: var(--stroke-bar);
        background: var(--surface);
      }
      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: var(--space-1) var(--space-4);
        padding-top: var(--space-3);
      }
      dt {
        color: var(--text-soft);
        font-size: var(--text-note);
        padding-top: 0.15em;
      }
      dd {
        white-space: pre-line;
      }
      .line {
        display: block;
      }
      ul {
        display: grid;
        gap: var(--space-1);
        padding-top: var(--space-3);
      }
      li a {
        display: inline-flex;
        gap: var(--space-2);
        align-items: center;
        min-height: var(--target);
        text-underline-offset: 4px;
      }
      story-words {
        padding-top: var(--space-3);
      }
      @container (max-width: 24rem) {
        dl {
          grid-template-columns: minmax(0, 1fr);
        }
        dd + dt {
          padding-top: var(--space-2);
        }
      }
    `,
  ];

  override render(): unknown {
    const { hours, prices, address, note, links } = this.block;
    const text = storyText();
    return html`<section aria-labelledby="title">
      <h3 id="title">${text.practical}</h3>
      ${
        hours || prices || address
          ? html`<dl>
              ${
                hours
                  ? html`<dt>${text.hours}</dt>
                      <dd>${sayHours(hours).map((line) => html`<span class="line">${line}</span>`)}</dd>`
                  : nothing
              }
              ${this.fact(text.prices, prices)} ${this.fact(text.address, address)}
            </dl>`
          : nothing
      }
      ${this.say(note) ? html`<story-words .text=${note} .chain=${this.story.chain}></story-words>` : nothing}
      ${
        links?.length
          ? html`<ul>
              ${links.map(
                (link) =>
                  html`<li>
                    <a
                      href=${link.address}
                      target=${link.address.startsWith('https:') ? '_blank' : nothing}
                      rel="noopener noreferrer"
                      >${icon('next')}<span>${this.words(link.title)}</span></a
                    >
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </section>`;
  }

  private fact(name: string, value: Localized | undefined): unknown {
    return this.say(value)
      ? html`<dt>${name}</dt>
          <dd lang=${this.tongue(value)}>${this.say(value)}</dd>`
      : nothing;
  }
}
