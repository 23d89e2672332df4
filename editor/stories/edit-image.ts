import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { inLocale } from '../../shared/model/localized';
import { workbench } from '../../shared/strings/workbench';
import '../assets/asset-chooser';
import type { AssetChosenEvent } from '../assets/asset-chooser';
import { assetIdFor } from '../assets/asset-id';
import '../assets/asset-picture';
import '../assets/asset-words';
import '../assets/file-picker';
import type { FileTakenEvent } from '../assets/file-picker';
import { addAsset } from '../draft/commands/add-asset';
import { withOptionalText } from '../draft/in-tour';
import { editorStyles } from '../ui/editor-styles';
import { BlockEditor } from './block-editor';

/** A picture: its file, what can be seen, the words below, who made it. */
@customElement('edit-image')
export class EditImage extends BlockEditor<'image'> {
  protected override readonly kind = 'image';

  protected override render(): TemplateResult {
    const words = workbench().story.image;
    const { block, tour } = this;
    const asset = tour.assets[block.asset];
    return html`
      ${
        asset
          ? html`<asset-picture
              .asset=${block.asset}
              .sha256=${asset.sha256}
              .assets=${this.assets}
              .alt=${inLocale(asset.alt, [this.locale, ...tour.languages])}
            ></asset-picture>`
          : nothing
      }
      <file-picker
        data-field=${`${this.path}.asset`}
        kind="image"
        .label=${asset ? words.replace : words.choose}
        ?main=${!asset}
        @file-taken=${this.take}
      ></file-picker>
      <asset-chooser
        .tour=${tour}
        .locale=${this.locale}
        .now=${block.asset}
        .assets=${this.assets}
        @asset-chosen=${({ asset: id }: AssetChosenEvent) => this.edit('asset', (one) => ({ ...one, asset: id }))}
      ></asset-chooser>
      ${
        asset
          ? html`<asset-words .tour=${tour} .asset=${block.asset} .locale=${this.locale}></asset-words> ${this.words(
                'caption',
                words.caption,
                block.caption,
                (text) =>
                  this.edit('caption', ({ caption, ...rest }) => {
                    const next = withOptionalText(caption, this.locale, text);
                    return next ? { ...rest, caption: next } : rest;
                  }),
              )}`
          : nothing
      }
    `;
  }

  private readonly take = ({ taken }: FileTakenEvent): void => {
    const id = assetIdFor(this.tour, taken.asset);
    this.run(
      addAsset(
        id,
        taken.asset,
        this.change('asset', (block) => ({ ...block, asset: id })),
      ),
    );
  };

  static override styles = [
    editorStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-3);
      }
      asset-picture {
        max-height: 18rem;
        aspect-ratio: 16 / 9;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'edit-image': EditImage;
  }
}
