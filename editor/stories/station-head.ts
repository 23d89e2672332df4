import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inLocale } from '../../shared/model/localized';
import type { Station, Tour } from '../../shared/model/tour';
import { workbench } from '../../shared/strings/workbench';
import type { AssetSource } from '../../shared/story/asset-source';
import '../assets/asset-chooser';
import type { AssetChosenEvent } from '../assets/asset-chooser';
import { assetIdFor } from '../assets/asset-id';
import '../assets/asset-picture';
import '../assets/asset-words';
import '../assets/file-picker';
import type { FileTakenEvent } from '../assets/file-picker';
import type { Command } from '../draft/command';
import { addAsset } from '../draft/commands/add-asset';
import { renameStation } from '../draft/commands/rename-station';
import { setStationImage } from '../draft/commands/set-station-image';
import { setTeaser } from '../draft/commands/set-teaser';
import { EditEvent } from '../draft/edit-event';
import { editorStyles } from '../ui/editor-styles';
import type { WordsEvent } from './words-field';
import './words-field';

/** A station's name, the sentence that makes people come, and its main picture. */
@customElement('station-head')
export class StationHead extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) station!: Station;
  @property() locale = 'de';
  @property({ attribute: false }) assets?: AssetSource;
  /** Path of the station in the manifest, for jumps into a field. */
  @property() path = '';
  /** What is known about the picture is shown. */
  @state() private pictureOpen = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('station')?.id !== this.station.id && changed.has('station')) this.pictureOpen = false;
  }

  protected override render(): TemplateResult {
    const { station, tour } = this;
    const words = workbench().story;
    const field = { locale: this.locale, origin: tour.languages[0] ?? this.locale };
    return html`<header class="head">
      <span class="dot on" aria-hidden="true">${station.number}</span>
      <div class="names">
        <words-field
          large
          data-field=${`${this.path}.title`}
          .label=${words.title}
          .value=${station.title}
          .locale=${field.locale}
          .origin=${field.origin}
          @words=${({ text }: WordsEvent) => this.edit(renameStation(station.id, this.locale, text))}
        ></words-field>
        <words-field
          data-field=${`${this.path}.teaser`}
          lines="2"
          .label=${words.teaser}
          .value=${station.teaser}
          .locale=${field.locale}
          .origin=${field.origin}
          @words=${({ text }: WordsEvent) => this.edit(setTeaser(station.id, this.locale, text))}
        ></words-field>
        ${this.renderPicture(station, tour)}
      </div>
    </header>`;
  }

  private renderPicture(station: Station, tour: Tour): TemplateResult {
    const words = workbench().story;
    const image = station.image;
    const asset = tour.assets[image ?? ''];
    return html`<div class="picture" data-field=${`${this.path}.image`}>
      ${
        asset && image
          ? html`<asset-picture
              .asset=${image}
              .sha256=${asset.sha256}
              .assets=${this.assets}
              .alt=${inLocale(asset.alt, [this.locale, ...tour.languages])}
            ></asset-picture>`
          : nothing
      }
      <div class="acts">
        <file-picker
          brief
          kind="image"
          .label=${asset ? words.replacePicture : words.choosePicture}
          @file-taken=${this.takePicture}
        ></file-picker>
        <asset-chooser
          .tour=${tour}
          .locale=${this.locale}
          .now=${image ?? ''}
          .assets=${this.assets}
          @asset-chosen=${({ asset: id }: AssetChosenEvent) => this.edit(setStationImage(station.id, id))}
        ></asset-chooser>
        ${
          asset
            ? html`<button
                  class="btn quiet under"
                  aria-expanded=${this.pictureOpen}
                  @click=${() => (this.pictureOpen = !this.pictureOpen)}
                >
                  ${workbench().assets.alt}
                </button>
                <button class="btn quiet under" @click=${() => this.edit(setStationImage(station.id, undefined))}>
                  ${words.removePicture}
                </button>`
            : nothing
        }
      </div>
      ${
        asset && image && (this.pictureOpen || !asset.alt?.[this.locale])
          ? html`<asset-words .tour=${tour} .asset=${image} .locale=${this.locale}></asset-words>`
          : nothing
      }
    </div>`;
  }

  private readonly takePicture = ({ taken }: FileTakenEvent): void => {
    const id = assetIdFor(this.tour, taken.asset);
    this.edit(addAsset(id, taken.asset, setStationImage(this.station.id, id)));
  };

  private edit(command: Command): void {
    this.dispatchEvent(new EditEvent(command));
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      .head {
        display: grid;
        grid-template-columns: 44px minmax(0, 1fr);
        margin-bottom: var(--space-5);
      }
      .head .dot {
        justify-self: center;
        margin-top: 2rem;
      }
      .names {
        display: grid;
        gap: var(--space-3);
      }
      .picture {
        display: grid;
        gap: var(--space-2);
      }
      .picture asset-picture {
        max-height: 13rem;
        aspect-ratio: 16 / 8;
        justify-self: start;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
        align-items: start;
      }
      @container (max-width: 27rem) {
        .head {
          grid-template-columns: minmax(0, 1fr);
        }
        .head .dot {
          justify-self: start;
          margin: 0 0 var(--space-2);
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'station-head': StationHead;
  }
}
