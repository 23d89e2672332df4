import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { isOnEarth } from '../model/tour';
import { controls } from '../ui/controls';
import { StoryElement, storyStyles } from './story-element';

/** A small map with this station on it. */
@customElement('story-map')
export class StoryMap extends StoryElement<'map'> {
  static override styles = [
    controls,
    storyStyles,
    css`
      tour-map {
        height: 18rem;
        border-block: var(--stroke) solid var(--line-strong);
      }
      figcaption {
        padding-inline: var(--margin);
      }
    `,
  ];
  @state() private ready = false;

  protected override firstUpdated(): void {
    // The map's part is large; it comes when a story wants one.
    void import('../map/tour-map').then(() => (this.ready = true));
  }

  override render(): unknown {
    const { tour, station, assets, chain } = this.story;
    const caption = this.say(this.block.caption);
    return html`<figure>
      ${
        this.ready
          ? html`<tour-map
              small
              .tour=${tour}
              .assets=${assets}
              .chain=${chain}
              .next=${station.id}
              .centre=${this.block.centre ?? (isOnEarth(station.place) ? station.place : undefined)}
              .closeUp=${this.block.zoom}
              .path=${this.block.path}
            ></tour-map>`
          : nothing
      }
      ${caption ? html`<figcaption class="caption">${this.words(this.block.caption)}</figcaption>` : nothing}
    </figure>`;
  }
}
