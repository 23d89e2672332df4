import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { fill } from '../strings/strings';
import { storyText } from '../strings/story';
import { controls } from '../ui/controls';
import { icon } from '../ui/icons';
import { pageSound, type Track } from './sound';
import { StoryElement, storyStyles } from './story-element';
import './story-picture';

/** A guide speaks: portrait, name and lines, one after the other; heard where there is a recording. */
@customElement('story-guide')
export class StoryGuide extends StoryElement<'guide'> {
  static override styles = [
    controls,
    storyStyles,
    css`
      .says {
        display: grid;
        grid-template-columns: 84px minmax(0, 1fr);
        border-top: var(--stroke-bar) solid var(--line-strong);
      }
      .face {
        width: 84px;
        height: 84px;
        overflow: hidden;
      }
      .face--letter {
        display: grid;
        place-items: center;
        background: var(--accent);
        color: var(--on-accent);
        font: 600 3rem/1 var(--font-title);
      }
      .text {
        padding: var(--space-3) 0 var(--space-1) var(--space-4);
        font-size: var(--text-lead);
        line-height: 1.36;
        max-width: var(--measure);
      }
      .text b {
        display: block;
        font: var(--weight-title) 1.125rem/1.2 var(--font-title);
        color: var(--accent-as-text);
      }
      .text p + p {
        margin-top: 0.6em;
      }
      .earlier {
        color: var(--text-soft);
      }
      .on {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        align-items: center;
        padding: var(--space-2) 0 0 calc(84px + var(--space-4));
      }
      @container (max-width: 18rem) {
        .says {
          grid-template-columns: 1fr;
        }
        .text,
        .on {
          padding-inline-start: 0;
        }
      }
    `,
  ];
  /** How many lines were said. */
  @state() private at = 0;
  private life = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.life = new AbortController();
    pageSound().addEventListener('change', () => this.requestUpdate(), { signal: this.life.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.life.abort();
  }

  override render(): unknown {
    const { lines } = this.block;
    const text = storyText();
    const who = this.story.tour.characters.find(({ id }) => id === this.block.character);
    const name = this.say(who?.name);
    const at = Math.min(this.at, lines.length - 1);
    const last = at === lines.length - 1;
    return html`<div class="says">
        ${
          who?.portrait
            ? html`<story-picture class="face" asset=${who.portrait} .story=${this.story} fill silent></story-picture>`
            : html`<span class="face face--letter" aria-hidden="true">${name.slice(0, 1)}</span>`
        }
        <blockquote class="text">
          <b lang=${this.tongue(who?.name)}>${name}</b>
          <div aria-live="polite">
            ${lines.slice(0, at + 1).map((line, index) => html`<p class=${index < at ? 'earlier' : ''} lang=${this.tongue(line.text)}>${this.say(line.text)}</p>`)}
          </div>
        </blockquote>
      </div>
      <div class="on">
        ${this.voice(at)}
        ${
          lines.length > 1
            ? html`<button class="chip" @click=${() => this.turn(last ? 0 : at + 1)}>
                  ${icon(last ? 'rewind' : 'next')}${last ? text.again : text.nextLine}
                </button>
                <span class="caption" aria-label=${fill(text.lineOf, { now: at + 1, all: lines.length })}
                  >${at + 1}/${lines.length}</span
                >`
            : nothing
        }
      </div>`;
  }

  private voice(at: number): unknown {
    const key = this.key(at);
    if (!this.assetFor(this.block.lines[at]?.sound)) return nothing;
    const plays = pageSound().has(key) && pageSound().playing;
    const text = storyText();
    return html`<button class="chip" aria-pressed=${plays} @click=${() => void this.speak(at)}>
      ${icon(plays ? 'pause' : 'play')}${plays ? text.pause : text.play}
    </button>`;
  }

  private key(at: number): string {
    return `${this.story.tour.id}/${this.story.station.id}/${this.block.id}/${this.block.lines[at]?.id ?? at}`;
  }

  private async speak(at: number): Promise<void> {
    const sound = this.assetFor(this.block.lines[at]?.sound);
    const address = sound && (await this.story.assets.address(sound).catch(() => undefined));
    if (!address) return;
    const who = this.story.tour.characters.find(({ id }) => id === this.block.character);
    const track: Track = {
      key: this.key(at),
      address,
      title: this.say(who?.name),
      artist: this.say(this.story.tour.title),
    };
    await pageSound().toggle(track);
  }

  private turn(at: number): void {
    this.at = at;
    // Who listens to the guide goes on listening.
    if (pageSound().track?.key.startsWith(`${this.story.tour.id}/${this.story.station.id}/${this.block.id}/`))
      void this.speak(at);
  }
}
