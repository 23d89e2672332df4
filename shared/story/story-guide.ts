import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Character, Gesture, GuideLine } from '../model/tour';
import { fill } from '../strings/strings';
import { storyText } from '../strings/story';
import { controls } from '../ui/controls';
import { icon } from '../ui/icons';
import { cueAt, readCaptions, type Cue } from './captions';
import { guideStyles } from './guide-styles';
import { partsOf } from './line-words';
import './read-aloud';
import { pageSound, SLOWER, type Track } from './sound';
import { StoryElement, storyStyles } from './story-element';
import './story-picture';

/** A guide speaks: portrait, name and lines, one after the other; heard where there is a recording, each line again at any time. */
@customElement('story-guide')
export class StoryGuide extends StoryElement<'guide'> {
  static override styles = [controls, storyStyles, guideStyles];
  /** How many lines were said. */
  @state() private at = 0;
  /** Captions of the lines that were heard, by the captions' asset. */
  @state() private cues: ReadonlyMap<string, readonly Cue[]> = new Map();
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
    const at = Math.min(this.at, lines.length - 1);
    return html`<div class="says">
        ${this.face()}
        <blockquote class="text">
          <b lang=${this.tongue(this.who?.name)}>${this.name}</b>
          <div aria-live="polite">${lines.slice(0, at + 1).map((line, index) => this.line(line, index, at))}</div>
        </blockquote>
      </div>
      <div class="on">${this.voice(at)} ${lines.length > 1 ? this.further(at) : nothing}</div>`;
  }

  private get who(): Character | undefined {
    return this.story.tour.characters.find(({ id }) => id === this.block.character);
  }
  private get name(): string {
    return this.say(this.who?.name);
  }

  private face(): unknown {
    const portrait = this.who?.portrait;
    const speaks = this.block.lines.findIndex((_, index) => this.plays(index));
    return html`<div
      class=${portrait ? 'face' : 'face face--letter'}
      data-gesture=${speaks < 0 ? nothing : this.gesture(speaks)}
      aria-hidden="true"
    >
      ${
        portrait
          ? html`<story-picture asset=${portrait} .story=${this.story} fill silent></story-picture>`
          : this.name.slice(0, 1)
      }
      ${speaks < 0 ? nothing : html`<span class="voice"><i></i><i></i><i></i></span>`}
    </div>`;
  }

  /** The last caption's gesture, else the line's. */
  private gesture(index: number): Gesture {
    const { seconds } = pageSound();
    const moved = this.cuesOf(index).findLast(({ from, gesture }) => gesture && from <= seconds);
    return moved?.gesture ?? this.block.lines[index]?.gesture ?? (index === 0 ? 'greet' : 'tell');
  }

  private line(line: GuideLine, index: number, at: number): unknown {
    const heard = pageSound().has(this.key(index)) && pageSound().seconds > 0 && this.plays(index);
    const now = heard ? cueAt(this.cuesOf(index), pageSound().seconds) : undefined;
    const parts = now ? partsOf(this.say(line.text), this.cuesOf(index)) : [];
    const text = storyText();
    const plays = this.plays(index);
    return html`<div class="line ${index < at ? 'line--earlier' : ''} ${now && parts.length > 1 ? 'line--heard' : ''}">
      <p lang=${this.tongue(line.text)}>
        ${
          parts.length > 1
            ? parts.map((part) => html`<span class=${part.cue === now ? 'now' : ''}>${part.text}</span>`)
            : this.say(line.text)
        }
      </p>
      ${
        index < at && this.assetFor(line.sound)
          ? html`<button
              class="square"
              aria-label=${fill(plays ? text.pauseLine : text.playLine, { line: index + 1 })}
              @click=${() => void this.speak(index)}
            >
              ${icon(plays ? 'pause' : 'play')}
            </button>`
          : nothing
      }
    </div>`;
  }

  private voice(at: number): unknown {
    const line = this.block.lines[at];
    const text = storyText();
    if (!this.assetFor(line?.sound))
      return line
        ? html`<read-aloud .text=${[{ text: this.say(line.text), locale: this.tongue(line.text) }]}></read-aloud>`
        : nothing;
    const plays = this.plays(at);
    const slow = pageSound().slower;
    return html`<button class="chip" aria-pressed=${plays} @click=${() => void this.speak(at)}>
        ${icon(plays ? 'pause' : 'play')}${plays ? text.pause : text.play}
      </button>
      <button
        class="chip"
        aria-pressed=${slow}
        aria-label=${text.slower}
        title=${text.slower}
        @click=${() => pageSound().goSlower(!slow)}
      >
        ${new Intl.NumberFormat(document.documentElement.lang || 'en').format(SLOWER)}×
      </button>`;
  }

  private further(at: number): unknown {
    const text = storyText();
    const all = this.block.lines.length;
    const last = at === all - 1;
    return html`<button class="chip" @click=${() => this.turn(last ? 0 : at + 1)}>
        ${icon(last ? 'rewind' : 'next')}${last ? text.again : text.nextLine}
      </button>
      <span class="caption" role="img" aria-label=${fill(text.lineOf, { now: at + 1, all })}>${at + 1}/${all}</span>`;
  }

  private plays(index: number): boolean {
    return pageSound().has(this.key(index)) && pageSound().playing;
  }

  private key(at: number): string {
    return `${this.story.tour.id}/${this.story.station.id}/${this.block.id}/${this.block.lines[at]?.id ?? at}`;
  }

  private cuesOf(index: number): readonly Cue[] {
    return this.cues.get(this.assetFor(this.block.lines[index]?.captions) ?? '') ?? [];
  }

  private async speak(at: number): Promise<void> {
    const line = this.block.lines[at];
    const sound = this.assetFor(line?.sound);
    const address = sound && (await this.story.assets.address(sound).catch(() => undefined));
    if (!address) return;
    const track: Track = {
      key: this.key(at),
      address,
      title: this.name,
      artist: this.say(this.story.tour.title),
    };
    await pageSound().toggle(track);
    await this.readCues(this.assetFor(line?.captions));
  }

  /** Captions that do not arrive leave the line as it is. */
  private async readCues(asset: string | undefined): Promise<void> {
    if (asset === undefined || this.cues.has(asset)) return;
    const file = await this.story.assets.load(asset).catch(() => undefined);
    if (file) this.cues = new Map(this.cues).set(asset, await readCaptions(await file.text()));
  }

  private turn(at: number): void {
    this.at = at;
    // Who listens to the guide goes on listening.
    if (pageSound().track?.key.startsWith(`${this.story.tour.id}/${this.story.station.id}/${this.block.id}/`))
      void this.speak(at);
  }
}
