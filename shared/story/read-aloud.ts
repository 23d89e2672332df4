import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { storyText } from '../strings/story';
import { controls } from '../ui/controls';
import { icon } from '../ui/icons';
import { pageSound } from './sound';
import type { Spoken } from './spoken-text';

/** Reads a station's text with the device's own voice, where nobody has recorded it. Not there without a voice for its language. */
@customElement('read-aloud')
export class ReadAloud extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) text: readonly Spoken[] = [];
  @state() private voices: readonly SpeechSynthesisVoice[] = [];
  @state() private speaking = false;
  private life = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.life = new AbortController();
    const { signal } = this.life;
    if (!('speechSynthesis' in window)) return;
    const look = () => (this.voices = speechSynthesis.getVoices());
    look();
    speechSynthesis.addEventListener?.('voiceschanged', look, { signal });
    // A recording that begins takes the word.
    pageSound().addEventListener('change', () => pageSound().playing && this.hush(), { signal });
    signal.addEventListener('abort', () => this.hush(), { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.life.abort();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('text') && this.speaking) this.hush();
  }

  protected override updated(): void {
    // Without a voice it takes no room either.
    this.hidden = this.renderRoot.querySelector('button') === null;
  }

  override render(): unknown {
    const main = this.text[0]?.locale;
    if (main === undefined || !this.voiceFor(main)) return nothing;
    const text = storyText();
    return html`<button
      class="chip"
      aria-pressed=${this.speaking}
      @click=${() => (this.speaking ? this.hush() : this.speak())}
    >
      ${icon(this.speaking ? 'pause' : 'listen')}${this.speaking ? text.stopReading : text.readAloud}
    </button>`;
  }

  private voiceFor(locale: string): SpeechSynthesisVoice | undefined {
    const tongue = locale.split('-')[0] ?? locale;
    const fitting = this.voices.filter(({ lang }) => lang.toLowerCase().startsWith(tongue.toLowerCase()));
    // A voice on the device works without internet.
    return fitting.find(({ localService }) => localService) ?? fitting[0];
  }

  private speak(): void {
    pageSound().pause();
    speechSynthesis.cancel();
    const sentences = this.text.map((part) => this.utterance(part));
    const last = sentences.at(-1);
    if (!last) return;
    last.onend = () => (this.speaking = false);
    for (const sentence of sentences) speechSynthesis.speak(sentence);
    this.speaking = true;
  }

  private utterance({ text, locale }: Spoken): SpeechSynthesisUtterance {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = locale.split('-')[0] ?? locale;
    utterance.voice = this.voiceFor(locale) ?? null;
    utterance.rate = Math.min(1.5, pageSound().speed);
    utterance.onerror = () => (this.speaking = false);
    return utterance;
  }

  private hush(): void {
    if (!this.speaking) return;
    this.speaking = false;
    speechSynthesis.cancel();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'read-aloud': ReadAloud;
  }
}
