import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inLocale } from '../../shared/model/localized';
import type { Tour } from '../../shared/model/tour';
import type { AssetSource } from '../../shared/story/asset-source';
import { assetIdFor } from '../assets/asset-id';
import type { FileTakenEvent } from '../assets/file-picker';
import { addAsset } from '../draft/commands/add-asset';
import { setCover } from '../draft/commands/change-tour';
import { setAlt } from '../draft/commands/set-alt';
import { EditEvent } from '../draft/edit-event';
import { editorStyles } from '../ui/editor-styles';
import { words } from '../ui/editor-words';
import '../assets/file-picker';

/** The cover: one of the tour's pictures, with what it shows. */
@customElement('cover-choice')
export class CoverChoice extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) assets!: AssetSource;
  @property({ attribute: false }) locale = 'de';
  @state() private addresses: Readonly<Record<string, string>> = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('tour')) for (const id of this.pictures) void this.loadAddress(id);
  }

  protected override render(): TemplateResult {
    const cover = inLocale(this.tour.cover, [this.locale]) || undefined;
    return html`<fieldset>
      <legend class="label">${words().cover}</legend>
      <div class="choices">
        ${this.renderChoice(undefined, cover)}${this.pictures.map((id) => this.renderChoice(id, cover))}
      </div>
      <file-picker .label=${words().chooseCover} @file-taken=${this.take}></file-picker>
      ${cover && this.tour.assets[cover] ? this.renderAlt(cover) : nothing}
    </fieldset>`;
  }

  private renderChoice(id: string | undefined, cover: string | undefined): TemplateResult {
    const name = id === undefined ? words().noCover : (this.tour.assets[id]?.name ?? id);
    const address = id === undefined ? undefined : this.addresses[id];
    return html`<label class="choice">
      <input
        type="radio"
        name="cover"
        .checked=${id === cover}
        @change=${() => this.dispatchEvent(new EditEvent(setCover(id, words().commands.cover)))}
      />
      <span class="pic">${address ? html`<img src=${address} alt="" />` : nothing}</span>
      <span class="name">${name}</span>
    </label>`;
  }

  private renderAlt(cover: string): TemplateResult {
    return html`<div class="field">
      <label for="alt">${words().coverAlt}</label>
      <input
        id="alt"
        class="input"
        lang=${this.locale}
        data-field="assets.${cover}.alt"
        .value=${this.tour.assets[cover]?.alt?.[this.locale] ?? ''}
        @input=${(event: Event) =>
          this.dispatchEvent(new EditEvent(setAlt(cover, this.locale, (event.target as HTMLInputElement).value)))}
      />
    </div>`;
  }

  private take({ taken }: FileTakenEvent): void {
    const id = assetIdFor(this.tour, taken.asset);
    this.dispatchEvent(new EditEvent(addAsset(id, taken.asset, setCover(id, words().commands.cover))));
  }

  private get pictures(): readonly string[] {
    return Object.entries(this.tour.assets)
      .filter(([, asset]) => asset.type.startsWith('image/'))
      .map(([id]) => id);
  }

  private async loadAddress(id: string): Promise<void> {
    if (id in this.addresses) return;
    // A picture whose bytes are missing is told by the check; here its place stays empty.
    const address = await this.assets.address(id).catch(() => undefined);
    if (address) this.addresses = { ...this.addresses, [id]: address };
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: block;
      }
      fieldset {
        display: grid;
        gap: var(--space-3);
      }
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
        gap: var(--space-3);
        max-height: 24rem;
        overflow: auto;
        padding: 4px;
        margin-top: 6px;
      }
      .choice {
        display: grid;
        gap: 4px;
        cursor: pointer;
        position: relative;
      }
      .choice input {
        position: absolute;
        opacity: 0;
        inset: 0;
        width: 100%;
        height: 100%;
        cursor: pointer;
      }
      .pic {
        height: 6rem;
        background: var(--sunk);
        border: 2px solid var(--line);
        overflow: hidden;
        display: block;
      }
      .pic img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .choice:has(:checked) .pic {
        outline: 6px solid var(--accent);
        outline-offset: -6px;
      }
      .choice:has(:checked) .name {
        font-weight: 600;
      }
      .choice:has(:focus-visible) .pic {
        outline: var(--focus-ring);
        outline-offset: 2px;
      }
      .name {
        font-size: var(--text-dense);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'cover-choice': CoverChoice;
  }
}
