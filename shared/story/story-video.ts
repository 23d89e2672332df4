import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { storyText } from '../strings/story';
import { controls } from '../ui/controls';
import { icon } from '../ui/icons';
import { pageSound } from './sound';
import { StoryElement, storyStyles } from './story-element';
import './story-words';

type Version = 'video' | 'signLanguage' | 'audioDescription';

/** A film with the device's own controls, its captions, and its versions for eyes and ears. */
@customElement('story-video')
export class StoryVideo extends StoryElement<'video'> {
  static override styles = [
    controls,
    storyStyles,
    css`
      video {
        display: block;
        width: 100%;
        max-height: 80vh;
        background: var(--inverse);
      }
      .chips {
        padding-top: var(--space-3);
      }
      summary {
        min-height: var(--target);
        display: flex;
        align-items: center;
        gap: var(--space-2);
        cursor: pointer;
        text-decoration: underline;
        text-underline-offset: 4px;
      }
    `,
  ];
  @state() private version: Version = 'video';
  @state() private addresses: { readonly film?: string; readonly captions?: string; readonly poster?: string } = {};

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('block') || changed.has('story') || changed.has('version')) void this.prepare();
  }

  private async prepare(): Promise<void> {
    const { assets } = this.story;
    const address = async (id: string | undefined) => (id ? assets.address(id).catch(() => undefined) : undefined);
    const [film, poster] = [await address(this.assetFor(this.block[this.version])), await address(this.block.poster)];
    const id = this.assetFor(this.block.captions);
    const captions = id ? await assets.load(id).then(URL.createObjectURL, () => undefined) : undefined;
    this.addresses = { ...(film && { film }), ...(captions && { captions }), ...(poster && { poster }) };
  }

  override render(): unknown {
    const text = storyText();
    const title = this.say(this.block.title);
    const { film, captions, poster } = this.addresses;
    const versions = (['video', 'signLanguage', 'audioDescription'] as const).filter((one) =>
      this.assetFor(this.block[one]),
    );
    return html`<section aria-label=${title || text.video}>
      ${title ? html`<h3 lang=${this.tongue(this.block.title)}>${title}</h3>` : nothing}
      <video
        controls
        playsinline
        preload="metadata"
        src=${film ?? nothing}
        poster=${poster ?? nothing}
        aria-label=${title || text.video}
        @play=${() => pageSound().pause()}
      >
        ${captions ? html`<track kind="captions" default src=${captions} srclang=${this.tongue(this.block.captions)} label=${text.captions} />` : nothing}
      </video>
      ${
        versions.length > 1
          ? html`<div class="chips chips--wrap" role="group" aria-label=${text.video}>
              ${versions.map((one) => html`<button class="chip" aria-pressed=${this.version === one} @click=${() => (this.version = one)}>${this.version === one ? icon('check') : nothing}${text[one]}</button>`)}
            </div>`
          : nothing
      }
      ${
        this.say(this.block.transcript)
          ? html`<details>
              <summary>${icon('text')}${text.readText}</summary>
              <story-words .text=${this.block.transcript} .chain=${this.story.chain}></story-words>
            </details>`
          : nothing
      }
    </section>`;
  }
}
