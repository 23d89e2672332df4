import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { StoryElement } from './story-element';
import './story-picture';

/** One picture with its caption. */
@customElement('story-image')
export class StoryImage extends StoryElement<'image'> {
  override render(): unknown {
    const caption = this.say(this.block.caption);
    return html`<figure>
      <story-picture asset=${this.block.asset} .story=${this.story}></story-picture>
      ${caption ? html`<figcaption class="caption">${this.words(this.block.caption)}</figcaption>` : nothing}
    </figure>`;
  }
}
