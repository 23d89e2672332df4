/** The listen panel: a large button, where the recording is, captions in step, and its text to read. */
import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { cssProperties } from '../ui/css-properties';
import { loadSettings } from '../storage/settings';
import { fill } from '../strings/strings';
import { storyText } from '../strings/story';
import { controls } from '../ui/controls';
import { icon } from '../ui/icons';
import { readCaptions, saidAt, type Cue } from './captions';
import { listenStyles } from './listen-styles';
import { pageSound, SPEEDS, type Track } from './sound';
import { StoryElement } from './story-element';
import './story-words';

@customElement('story-audio')
export class StoryAudio extends StoryElement<'audio'> {
  static override styles = [
    controls,
    listenStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];
  @state() private cues: readonly Cue[] = [];
  @state() private captions = true;
  @state() private reads = false;
  @state() private track: Track | undefined;
  private life = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.life = new AbortController();
    pageSound().addEventListener('change', () => this.requestUpdate(), { signal: this.life.signal });
    void loadSettings().then(
      ({ captions }) => (this.captions = captions ?? true),
      () => undefined,
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.life.abort();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('block') || changed.has('story')) void this.prepare();
  }

  private async prepare(): Promise<void> {
    const { story, block } = this;
    const sound = this.assetFor(block.sound);
    const captions = this.assetFor(block.captions);
    if (!sound) return;
    const station = this.say(story.station.title);
    const address = await story.assets.address(sound).catch(() => undefined);
    const artwork = story.station.image && (await story.assets.address(story.station.image).catch(() => undefined));
    if (address)
      this.track = {
        key: `${story.tour.id}/${story.station.id}/${block.id}/${sound}`,
        address,
        title: this.say(block.title) || station,
        artist: this.say(story.tour.title),
        ...(artwork && { artwork }),
      };
    else this.reads = true;
    const file = captions && (await story.assets.load(captions).catch(() => undefined));
    if (file) this.cues = await readCaptions(await file.text());
  }

  override render(): unknown {
    const text = storyText();
    const title = this.say(this.block.title);
    const failed = !this.track ? this.reads : this.isMine && pageSound().failed;
    return html`<section class="listen" aria-label=${title || text.listen}>
      ${title ? html`<h3 lang=${this.tongue(this.block.title)}>${title}</h3>` : nothing}
      ${failed ? html`<p role="status">${text.noSound}</p>` : html`${this.caption()} ${this.bar()} ${this.buttons()}`}
      ${
        (this.reads || failed) && this.transcript()
          ? html`<div class="transcript">
              <h4>${text.transcript}</h4>
              <story-words .text=${this.block.transcript ?? this.fromCues()} .chain=${this.story.chain}></story-words>
            </div>`
          : nothing
      }
    </section>`;
  }

  private get isMine(): boolean {
    return this.track !== undefined && pageSound().has(this.track.key);
  }
  private get seconds(): number {
    if (!this.track) return 0;
    return this.isMine ? pageSound().seconds : pageSound().stoppedAt(this.track.key);
  }
  private get length(): number {
    const known = this.story.tour.assets[this.assetFor(this.block.sound) ?? '']?.seconds ?? this.cues.at(-1)?.to ?? 0;
    return this.isMine ? pageSound().length || known : known;
  }

  private transcript(): boolean {
    return this.say(this.block.transcript) !== '' || this.cues.length > 0;
  }
  private fromCues(): Readonly<Record<string, string>> {
    const tag = this.tongue(this.block.captions) || 'de';
    return { [tag]: this.cues.map(({ text }) => text).join(' ') };
  }

  private caption(): unknown {
    if (!this.captions || this.cues.length === 0) return nothing;
    const { before, now } = saidAt(this.cues, this.seconds);
    return html`<p class="caption-now" lang=${this.tongue(this.block.captions)}>
      ${before ? html`<em>${before} </em>` : nothing}${now}
    </p>`;
  }

  private bar(): unknown {
    const text = storyText();
    const { seconds, length } = this;
    const share = length > 0 ? Math.min(1, seconds / length) : 0;
    return html`<div class="seek">
        <span class="seek__line"></span><span class="seek__done" ${cssProperties({ width: `${share * 100}%` })}></span>
        <input
          type="range"
          min="0"
          max=${Math.max(1, Math.round(length))}
          step="1"
          .value=${String(Math.round(seconds))}
          aria-label=${text.place}
          aria-valuetext=${fill(text.timeOf, { now: clock(seconds), all: clock(length) })}
          ?disabled=${!this.track}
          @input=${this.seek}
        />
      </div>
      <p class="time" aria-hidden="true"><span>${clock(seconds)}</span><span>${clock(length)}</span></p>`;
  }

  private buttons(): unknown {
    const text = storyText();
    const sound = pageSound();
    const plays = this.isMine && sound.playing;
    return html`<div class="row">
      <button
        class="play"
        aria-label=${plays ? text.pause : text.play}
        ?disabled=${!this.track}
        @click=${() => this.track && void sound.toggle(this.track)}
      >
        ${icon(plays ? 'pause' : 'play')}
      </button>
      <div class="tools">
        <button
          class="square"
          aria-label=${text.backFifteen}
          title=${text.backFifteen}
          ?disabled=${!this.isMine}
          @click=${() => sound.seek(sound.seconds - 15)}
        >
          −15
        </button>
        <button
          class="square"
          aria-label=${fill(text.speed, { speed: said(sound.speed) })}
          @click=${() => sound.setSpeed(faster(sound.speed))}
        >
          ${said(sound.speed)}×
        </button>
        ${
          this.cues.length > 0
            ? html`<button
                class="square ${this.captions ? 'square--lit' : ''}"
                aria-label=${text.captions}
                title=${text.captions}
                aria-pressed=${this.captions}
                @click=${() => (this.captions = !this.captions)}
              >
                ${icon('captions')}
              </button>`
            : nothing
        }
        ${
          this.transcript()
            ? html`<button
                class="square ${this.reads ? 'square--lit' : ''}"
                aria-label=${text.readText}
                title=${text.readText}
                aria-expanded=${this.reads}
                @click=${() => (this.reads = !this.reads)}
              >
                ${icon('text')}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  private async seek(event: Event): Promise<void> {
    const seconds = Number((event.target as HTMLInputElement).value);
    if (!this.track) return;
    const sound = pageSound();
    if (!this.isMine) {
      await sound.play(this.track);
      sound.pause();
    }
    sound.seek(seconds);
  }
}

/** `1:12` */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function said(speed: number): string {
  return new Intl.NumberFormat(document.documentElement.lang || 'en').format(speed);
}

function faster(speed: number): number {
  return SPEEDS.find((one) => one > speed) ?? 1;
}
