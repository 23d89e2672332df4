import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { StoryElement } from './story-element';
import './story-words';

/** A text to read. */
@customElement('story-text')
export class StoryText extends StoryElement<'text'> {
  override render(): unknown {
    return html`<story-words .text=${this.block.body} .chain=${this.story.chain}></story-words>`;
  }
}
