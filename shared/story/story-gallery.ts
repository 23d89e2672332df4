import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { controls } from '../ui/controls';
import { fill } from '../strings/strings';
import { storyText } from '../strings/story';
import { icon } from '../ui/icons';
import { StoryElement, storyStyles } from './story-element';
import './story-picture';

/** Several pictures, one at a time. */
@customElement('story-gallery')
export class StoryGallery extends StoryElement<'gallery'> {
  static override styles = [
    controls,
    storyStyles,
    css`
      .turn {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        padding-top: var(--space-2);
      }
      .turn p {
        font-size: var(--text-note);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];
  @state() private at = 0;

  override render(): unknown {
    const { pictures } = this.block;
    const text = storyText();
    const at = Math.min(this.at, pictures.length - 1);
    const picture = pictures[at];
    if (!picture) return nothing;
    const caption = this.say(picture.caption);
    return html`<section aria-label=${text.gallery}>
      <figure>
        <story-picture asset=${picture.asset} .story=${this.story}></story-picture>
        ${caption ? html`<figcaption class="caption">${this.words(picture.caption)}</figcaption>` : nothing}
      </figure>
      ${
        pictures.length < 2
          ? nothing
          : html`<div class="turn">
              <button
                class="square"
                aria-label=${text.previousPicture}
                ?disabled=${at === 0}
                @click=${() => (this.at = at - 1)}
              >
                ${icon('back')}
              </button>
              <p role="status">${fill(text.pictureOf, { now: at + 1, all: pictures.length })}</p>
              <button
                class="square"
                aria-label=${text.nextPicture}
                ?disabled=${at === pictures.length - 1}
                @click=${() => (this.at = at + 1)}
              >
                ${icon('next')}
              </button>
            </div>`
      }
    </section>`;
  }
}
