import { css, html, LitElement, type nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AssetSource } from '../../shared/story/asset-source';
import { icon } from '../../shared/ui/icons';

/** A picture of the draft; while its bytes are missing, the sign for a picture. */
@customElement('asset-picture')
export class AssetPicture extends LitElement {
  @property() asset = '';
  /** Changes with the picture's bytes. */
  @property() sha256 = '';
  @property() alt = '';
  @property({ attribute: false }) assets?: AssetSource;
  @state() private address: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('asset') || changed.has('sha256') || changed.has('assets')) void this.load();
  }

  private async load(): Promise<void> {
    const { asset, sha256 } = this;
    this.address = undefined;
    try {
      const address = await this.assets?.address(asset);
      if (asset === this.asset && sha256 === this.sha256) this.address = address;
    } catch {
      // Its words stay; the check names a missing file.
      this.address = undefined;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.address
      ? html`<img src=${this.address} alt=${this.alt} />`
      : html`<span class="gap">${icon('picture')}</span>`;
  }

  static override styles = css`
    :host {
      display: grid;
      place-items: center;
      overflow: hidden;
      background: var(--sunk);
      min-height: 4rem;
    }
    img {
      display: block;
      width: 100%;
      height: 100%;
      object-fit: cover;
    }
    .gap svg {
      width: 2.5rem;
      height: 2.5rem;
      color: var(--field);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'asset-picture': AssetPicture;
  }
}
