import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inLocale } from '../../shared/model/localized';
import type { Tour } from '../../shared/model/tour';
import { workbench } from '../../shared/strings/workbench';
import type { AssetSource } from '../../shared/story/asset-source';
import { editorStyles } from '../ui/editor-styles';
import './asset-picture';
import { filtered } from './library-filters';

/** A picture of the tour was chosen again. */
export class AssetChosenEvent extends Event {
  static readonly type = 'asset-chosen';
  constructor(readonly asset: string) {
    super(AssetChosenEvent.type);
  }
}

/** The tour's own pictures, to show one of them in another place too. */
@customElement('asset-chooser')
export class AssetChooser extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  @property() locale = 'de';
  /** The picture that is shown here already. */
  @property() now = '';
  @property({ attribute: false }) assets?: AssetSource;
  @state() private open = false;

  protected override render(): TemplateResult | typeof nothing {
    const words = workbench().assets;
    const pictures = filtered(this.tour, 'image', this.locale).filter((id) => id !== this.now);
    if (pictures.length === 0) return nothing;
    return html`<button class="btn quiet under" aria-expanded=${this.open} @click=${() => (this.open = !this.open)}>
        ${words.fromLibrary}
      </button>
      ${
        this.open
          ? html`<ul @keydown=${this.key}>
              ${pictures.map((id) => this.renderPicture(id))}
            </ul>`
          : nothing
      }`;
  }

  private renderPicture(id: string): TemplateResult {
    const asset = this.tour.assets[id];
    const alt = inLocale(asset?.alt, [this.locale, ...this.tour.languages]) || (asset?.name ?? id);
    return html`<li>
      <button title=${alt} @click=${() => this.choose(id)}>
        <asset-picture .asset=${id} .sha256=${asset?.sha256 ?? ''} .assets=${this.assets} .alt=${alt}></asset-picture>
      </button>
    </li>`;
  }

  private choose(id: string): void {
    this.open = false;
    this.dispatchEvent(new AssetChosenEvent(id));
  }
  private readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.btn')?.focus();
  };

  static override styles = [
    editorStyles,
    css`
      :host {
        display: block;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(7rem, 1fr));
        gap: var(--space-2);
        padding: var(--space-2);
        background: var(--sunk);
        max-height: 18rem;
        overflow-y: auto;
        min-width: min(26rem, 70vw);
      }
      li button {
        display: block;
        width: 100%;
        padding: 0;
        border: 2px solid var(--line);
        background: none;
      }
      li button:hover {
        border-color: var(--line-strong);
      }
      asset-picture {
        height: 5rem;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'asset-chooser': AssetChooser;
  }
}
