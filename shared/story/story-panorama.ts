import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { BlockOf } from '../model/tour';
import { storyText } from '../strings/story';
import { controls } from '../ui/controls';
import { cssProperties } from '../ui/css-properties';
import { icon } from '../ui/icons';
import { onTheFlat } from './panorama/look';
import type { PanoramaEndEvent } from './panorama/panorama-view';
import { StoryElement, storyStyles } from './story-element';
import './story-picture';

type Hotspot = BlockOf<'panorama'>['hotspots'][number];

/** An all-round picture: flat at first, with all that is to be seen in it; opened, one looks round in it. */
@customElement('story-panorama')
export class StoryPanorama extends StoryElement<'panorama'> {
  static override styles = [
    controls,
    storyStyles,
    css`
      .caption,
      .inside {
        padding-inline: var(--margin);
      }
      .flat {
        overflow-x: auto;
        border-block: var(--stroke) solid var(--line-strong);
      }
      .strip {
        position: relative;
        width: max(200%, 50rem);
      }
      .strip .circle {
        position: absolute;
        translate: -50% -50%;
        pointer-events: none;
      }
      .strip .circle--on {
        background: var(--accent);
        color: var(--on-accent);
      }
      .open {
        padding: var(--space-3) var(--margin) var(--space-2);
      }
      .open p {
        padding-top: var(--space-2);
      }
      .inside {
        display: grid;
        gap: var(--space-3);
        padding-top: var(--space-3);
      }
      .inside p {
        padding-top: var(--space-1);
      }
    `,
  ];

  /** The point that the opened picture begins with; null for its middle, undefined while it is closed. */
  @state() private openAt: string | null | undefined;
  /** Why it stayed flat when it was opened last. */
  @state() private failure = '';
  @state() private pointed: string | undefined;
  @query('.flat') private flat!: HTMLElement;

  /** The picture's middle is its front. */
  protected override firstUpdated(): void {
    this.flat.scrollLeft = (this.flat.scrollWidth - this.flat.clientWidth) / 2;
  }

  override render(): unknown {
    const text = storyText();
    const { hotspots } = this.block;
    return html`<section aria-label=${text.panorama}>
      ${this.flatPicture()}
      <div class="open">
        <button class="button" @click=${() => void this.open(null)}>
          <span class="button__mark">${icon('direction')}</span><span class="button__word">${text.lookAround}</span>
        </button>
        ${this.failure ? html`<p role="status">${this.failure}</p>` : nothing}
      </div>
      ${
        hotspots.length > 0
          ? html`<h3 class="caption">${text.inThePicture}</h3>
              <ol class="inside">
                ${hotspots.map((spot, index) => this.inside(spot, index + 1))}
              </ol>`
          : nothing
      }
      ${
        this.openAt === undefined
          ? nothing
          : html`<panorama-view
              .block=${this.block}
              .story=${this.story}
              .spot=${this.openAt ?? undefined}
              @panorama-end=${this.ended}
            ></panorama-view>`
      }
    </section>`;
  }

  private flatPicture(): TemplateResult {
    return html`<div class="flat" tabindex="0" role="group" aria-label=${storyText().panorama}>
      <div class="strip">
        <story-picture asset=${this.block.asset} .story=${this.story} fill></story-picture>
        ${this.block.hotspots.map(({ id, yawDegrees: yaw, pitchDegrees: pitch }, index) => {
          const { x, y } = onTheFlat({ yaw, pitch });
          return html`<span
            class="circle circle--s ${id === this.pointed ? 'circle--on' : ''}"
            ${cssProperties({ left: `${x * 100}%`, top: `${y * 100}%` })}
            aria-hidden="true"
            >${index + 1}</span
          >`;
        })}
      </div>
    </div>`;
  }

  private inside(spot: Hotspot, number: number): TemplateResult {
    return html`<li>
      <button class="chip" @click=${() => void this.choose(spot)}>${number} ${this.words(spot.title)}</button>
      ${this.say(spot.text) ? html`<p>${this.words(spot.text)}</p>` : nothing}
    </li>`;
  }

  private async choose(spot: Hotspot): Promise<void> {
    if (this.failure) this.pointAt(spot);
    else await this.open(spot.id);
  }

  /** Nothing of the part that turns pictures is loaded before somebody asks for it. */
  private async open(spot: string | null): Promise<void> {
    this.failure = '';
    try {
      await import('./panorama/panorama-view');
      this.openAt = spot;
    } catch {
      this.failure = storyText().roundNotHere;
    }
  }

  /** Where it stays flat, a point is shown on the flat picture. */
  private pointAt({ id, yawDegrees: yaw, pitchDegrees: pitch }: Hotspot): void {
    this.pointed = id;
    const { scrollWidth, clientWidth } = this.flat;
    this.flat.scrollLeft = onTheFlat({ yaw, pitch }).x * scrollWidth - clientWidth / 2;
  }

  private ended({ failure }: PanoramaEndEvent): void {
    this.openAt = undefined;
    if (!failure) return;
    const text = storyText();
    this.failure =
      { webgl: text.roundNoDraw, engine: text.roundNotHere }[failure.kind as string] ?? text.pictureMissing;
  }
}
