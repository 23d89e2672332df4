import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { cssProperties } from '../ui/css-properties';
import { fill } from '../strings/strings';
import { storyText } from '../strings/story';
import { controls } from '../ui/controls';
import { StoryElement, storyStyles } from './story-element';
import './story-picture';

/** Then and now in one picture, with a line to slide between them. */
@customElement('story-comparison')
export class StoryComparison extends StoryElement<'comparison'> {
  static override styles = [
    controls,
    storyStyles,
    css`
      .caption,
      .caption + ul {
        padding-inline: var(--margin);
      }
      .both {
        position: relative;
        overflow: hidden;
        border-block: var(--stroke) solid var(--line-strong);
      }
      .both story-picture {
        display: block;
      }
      .then {
        position: absolute;
        inset: 0;
      }
      .edge {
        position: absolute;
        inset-block: 0;
        width: 4px;
        margin-left: -2px;
        background: var(--surface);
        box-shadow: 0 0 0 1px var(--line-strong);
        pointer-events: none;
      }
      .label {
        position: absolute;
        top: var(--space-3);
        padding: var(--space-1) var(--space-3);
        background: var(--inverse);
        color: var(--on-inverse);
        font: 600 1rem/1.3 var(--font-title);
        pointer-events: none;
      }
      .label--then {
        left: var(--space-3);
      }
      .label--now {
        right: var(--space-3);
      }
      input {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        margin: 0;
        appearance: none;
        background: none;
        cursor: ew-resize;
        touch-action: pan-y;
      }
      input::-webkit-slider-thumb {
        appearance: none;
        width: 48px;
        height: 48px;
        border-radius: 50%;
        background: var(--surface);
        border: 3px solid var(--line-strong);
      }
      input::-moz-range-thumb {
        width: 42px;
        height: 42px;
        border-radius: 50%;
        background: var(--surface);
        border: 3px solid var(--line-strong);
      }
      input:focus-visible {
        outline-offset: -6px;
        box-shadow: none;
      }
    `,
  ];
  /** Percent of the picture that shows then. */
  @state() private share = 50;

  override render(): unknown {
    const { then, now, thenLabel, nowLabel, caption } = this.block;
    const text = storyText();
    const [before, today] = [this.say(thenLabel) || text.then, this.say(nowLabel) || text.now];
    return html`<figure>
      <div class="both">
        <story-picture asset=${now} .story=${this.story} fill></story-picture>
        <div class="then" ${cssProperties({ 'clip-path': `inset(0 ${100 - this.share}% 0 0)` })}>
          <story-picture asset=${then} .story=${this.story} fill></story-picture>
        </div>
        <span class="edge" ${cssProperties({ left: `${this.share}%` })}></span>
        <span class="label label--then" aria-hidden="true" ?hidden=${this.share < 12}>${before}</span>
        <span class="label label--now" aria-hidden="true" ?hidden=${this.share > 88}>${today}</span>
        <input
          type="range"
          min="0"
          max="100"
          step="5"
          .value=${String(this.share)}
          aria-label=${fill(text.compare, { then: before, now: today })}
          aria-valuetext=${`${this.share} % ${before}`}
          @input=${(event: Event) => (this.share = Number((event.target as HTMLInputElement).value))}
        />
      </div>
      ${this.say(caption) ? html`<figcaption class="caption">${this.words(caption)}</figcaption>` : nothing}
    </figure>`;
  }
}
