import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { storyText } from '../strings/story';
import { controls } from '../ui/controls';
import { StoryElement, storyStyles } from './story-element';
import './story-picture';

/** An all-round picture to push along sideways, and what is to be seen in it. */
@customElement('story-panorama')
export class StoryPanorama extends StoryElement<'panorama'> {
  static override styles = [
    controls,
    storyStyles,
    css`
      .caption,
      .caption + ul {
        padding-inline: var(--margin);
      }
      .round {
        overflow-x: auto;
        border-block: var(--stroke) solid var(--line-strong);
      }
      .round story-picture {
        width: max(200%, 50rem);
      }
      ul {
        display: grid;
        gap: var(--space-3);
        padding-top: var(--space-3);
      }
      h4 {
        margin: 0;
        font: var(--weight-title) 1.25rem/1.2 var(--font-title);
      }
    `,
  ];

  override render(): unknown {
    const text = storyText();
    const { hotspots } = this.block;
    return html`<section aria-label=${text.panorama}>
      <div class="round" tabindex="0" role="group" aria-label=${text.panorama}>
        <story-picture asset=${this.block.asset} .story=${this.story} fill></story-picture>
      </div>
      ${
        hotspots.length > 0
          ? html`<h3 class="caption">${text.inThePicture}</h3>
              <ul>
                ${hotspots.map(
                  (spot) =>
                    html`<li>
                      <h4>${this.words(spot.title)}</h4>
                      ${this.say(spot.text) ? html`<p>${this.words(spot.text)}</p>` : nothing}
                    </li>`,
                )}
              </ul>`
          : nothing
      }
    </section>`;
  }
}
