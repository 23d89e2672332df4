import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inLocale, localeOf } from '../model/localized';
import { storyText } from '../strings/story';
import { controls } from '../ui/controls';
import type { StoryContext } from './story-context';

/** A picture of the package with its description and its maker; keeps its place while it loads. */
@customElement('story-picture')
export class StoryPicture extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      img {
        width: 100%;
        height: auto;
        background: var(--sunk);
      }
      :host([fill]) img {
        height: 100%;
        object-fit: cover;
      }
      .credit {
        font-size: 0.875rem;
        line-height: 1.3;
        color: var(--text-soft);
        padding-top: var(--space-1);
      }
      .missing {
        padding: var(--space-4);
        border: var(--stroke) dashed var(--line-strong);
        font-size: var(--text-note);
      }
    `,
  ];

  /** The asset's id. */
  @property() asset = '';
  @property({ attribute: false }) story!: Pick<StoryContext, 'tour' | 'assets' | 'chain'>;
  /** Fills its box instead of keeping its own shape. */
  @property({ type: Boolean, reflect: true }) fill = false;
  /** Named elsewhere, so no words here. */
  @property({ type: Boolean }) silent = false;
  @state() private address: string | undefined;
  @state() private failed = false;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('story') as typeof this.story | undefined;
    const moved =
      changed.has('asset') ||
      (changed.has('story') && before?.tour.assets[this.asset] !== this.story.tour.assets[this.asset]);
    if (moved && this.asset) void this.load(this.asset);
  }

  private async load(asset: string): Promise<void> {
    try {
      const address = await this.story.assets.address(asset);
      if (asset === this.asset) [this.address, this.failed] = [address, false];
    } catch {
      if (asset === this.asset) this.failed = true;
    }
  }

  override render(): unknown {
    const about = this.story.tour.assets[this.asset];
    const alt = this.silent || about?.decorative ? '' : inLocale(about?.alt, this.story.chain);
    if (this.failed) return html`<p class="missing">${alt || storyText().pictureMissing}</p>`;
    const credit = this.fill ? '' : inLocale(about?.credit, this.story.chain);
    return html`<img
        src=${this.address ?? nothing}
        alt=${alt}
        lang=${localeOf(about?.alt, this.story.chain) ?? nothing}
        width=${about?.width ?? nothing}
        height=${about?.height ?? nothing}
        loading="lazy"
        decoding="async"
        @error=${() => (this.failed = this.address !== undefined)}
      />${credit ? html`<p class="credit" lang=${localeOf(about?.credit, this.story.chain) ?? ''}>${credit}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-picture': StoryPicture;
  }
}
