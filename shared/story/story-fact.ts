import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { controls } from '../ui/controls';
import { StoryElement, storyStyles } from './story-element';
import './story-words';

/** One figure that stays in mind. */
@customElement('story-fact')
export class StoryFact extends StoryElement<'fact'> {
  static override styles = [
    controls,
    storyStyles,
    css`
      .figure {
        font: var(--weight-numeral) clamp(2.75rem, 15cqi, 5.5rem) / 0.95 var(--font-title);
        letter-spacing: -0.03em;
        color: var(--accent-as-text);
        overflow-wrap: anywhere;
        padding-bottom: var(--space-2);
      }
      h3 {
        padding-bottom: var(--space-1);
      }
    `,
  ];

  override render(): unknown {
    const { figure, title, text } = this.block;
    return html`<div class="bar">
      ${this.say(figure) ? html`<p class="figure" lang=${this.tongue(figure)}>${this.say(figure)}</p>` : nothing}
      ${this.say(title) ? html`<h3 lang=${this.tongue(title)}>${this.say(title)}</h3>` : nothing}
      <story-words .text=${text} .chain=${this.story.chain}></story-words>
    </div>`;
  }
}
