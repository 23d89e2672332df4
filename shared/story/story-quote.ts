import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { controls } from '../ui/controls';
import { StoryElement, storyStyles } from './story-element';

/** What somebody said, and who. */
@customElement('story-quote')
export class StoryQuote extends StoryElement<'quote'> {
  static override styles = [
    controls,
    storyStyles,
    css`
      figure {
        border-inline-start: 8px solid var(--accent);
        padding-inline-start: var(--space-4);
      }
      blockquote {
        font: var(--weight-title) var(--title-m) / 1.2 var(--font-title);
        letter-spacing: -0.01em;
        text-wrap: balance;
        overflow-wrap: break-word;
      }
      figcaption {
        padding-top: var(--space-3);
        font-size: var(--text-note);
        line-height: 1.35;
      }
      b {
        font-weight: var(--weight-strong);
      }
    `,
  ];

  override render(): unknown {
    const { text, by, source } = this.block;
    const [who, where] = [this.say(by), this.say(source)];
    return html`<figure>
      <blockquote lang=${this.tongue(text)}>${this.say(text)}</blockquote>
      ${who || where ? html`<figcaption>${who ? html`<b>${this.words(by)}</b>` : nothing}${who && where ? ', ' : ''}${this.words(source)}</figcaption>` : nothing}
    </figure>`;
  }
}
