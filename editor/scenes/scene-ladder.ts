import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLocale } from '../../shared/model/localized';
import type { KnownAnchor, Station, Tour } from '../../shared/model/tour';
import { workbench } from '../../shared/strings/workbench';
import type { AssetSource } from '../../shared/story/asset-source';
import { icon } from '../../shared/ui/icons';
import '../assets/asset-chooser';
import type { AssetChosenEvent } from '../assets/asset-chooser';
import { assetIdFor } from '../assets/asset-id';
import '../assets/asset-picture';
import '../assets/asset-words';
import '../assets/file-picker';
import type { FileTakenEvent } from '../assets/file-picker';
import type { Command } from '../draft/command';
import { addAsset } from '../draft/commands/add-asset';
import { changeAnchor } from '../draft/commands/change-anchor';
import { EditEvent } from '../draft/edit-event';
import { withOptionalText } from '../draft/in-tour';
import type { WordsEvent } from '../stories/words-field';
import '../stories/words-field';
import { editorStyles } from '../ui/editor-styles';

/** The steps below a scene, and what the last one shows: a title and a picture. Fires `take-out`. */
@customElement('scene-ladder')
export class SceneLadder extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) station!: Station;
  @property({ attribute: false }) anchor!: KnownAnchor;
  @property() locale = 'de';
  @property({ attribute: false }) assets?: AssetSource;
  @property() path = '';

  protected override render(): TemplateResult {
    const { anchor, tour, path } = this;
    const words = workbench().scene;
    const { steps } = words;
    const poster = tour.assets[anchor.poster ?? ''];
    return html`<section class="ladder">
      <header>
        <h2>${words.ladderTitle}</h2>
        <button class="btn quiet under" @click=${() => this.dispatchEvent(new Event('take-out'))}>
          ${icon('remove')} ${words.remove}
        </button>
      </header>
      <ol class="stairs">
        ${
          anchor.kind === 'surface'
            ? html`<li>
                <b>${steps.noSign}</b>
                <p>${steps.noCameraText}</p>
              </li>`
            : html`<li>
                  <b>${steps.recognised}</b>
                  <p>${steps.recognisedText}</p>
                </li>
                <li>
                  <b>${steps.noCamera}</b>
                  <p>${steps.noCameraText}</p>
                </li>`
        }
        <li>
          <b>${steps.last}</b>
          <p>${steps.lastText}</p>
        </li>
      </ol>
      <div class="last">
        <words-field
          data-field=${`${path}.title`}
          .label=${words.title}
          .value=${anchor.title}
          .locale=${this.locale}
          .origin=${tour.languages[0] ?? this.locale}
          @words=${({ text }: WordsEvent) =>
            this.change(`title.${this.locale}`, ({ title, ...rest }) => {
              const next = withOptionalText(title, this.locale, text);
              return (next ? { ...rest, title: next } : rest) as KnownAnchor;
            })}
        ></words-field>
        <div class="poster" data-field=${`${path}.poster`}>
          <span class="label">${words.poster}</span>
          ${
            poster && anchor.poster
              ? html`<asset-picture
                  .asset=${anchor.poster}
                  .sha256=${poster.sha256}
                  .assets=${this.assets}
                  .alt=${inLocale(poster.alt, [this.locale, ...tour.languages])}
                ></asset-picture>`
              : nothing
          }
          <file-picker
            brief
            .label=${poster ? words.posterReplace : words.posterChoose}
            @file-taken=${(event: FileTakenEvent) => this.takePoster(event)}
          ></file-picker>
          <asset-chooser
            .tour=${tour}
            .locale=${this.locale}
            .now=${anchor.poster ?? ''}
            .assets=${this.assets}
            @asset-chosen=${({ asset: id }: AssetChosenEvent) => this.change('poster', (one) => ({ ...one, poster: id }))}
          ></asset-chooser>
          ${poster && anchor.poster ? html`<asset-words .tour=${tour} .asset=${anchor.poster} .locale=${this.locale}></asset-words>` : nothing}
        </div>
      </div>
    </section>`;
  }

  private run(command: Command): void {
    this.dispatchEvent(new EditEvent(command));
  }
  private change(field: string, change: (anchor: KnownAnchor) => KnownAnchor): void {
    this.run(changeAnchor(this.station.id, this.anchor.id, field, change));
  }

  private takePoster({ taken }: FileTakenEvent): void {
    const id = assetIdFor(this.tour, taken.asset);
    this.run(
      addAsset(
        id,
        taken.asset,
        changeAnchor(this.station.id, this.anchor.id, 'poster', (one) => ({ ...one, poster: id })),
      ),
    );
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      .ladder {
        padding: var(--space-3) var(--space-5) var(--space-6);
        display: grid;
        gap: var(--space-3);
      }
      .ladder > header {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: center;
        gap: var(--space-2);
      }
      .ladder h2 {
        font-size: 1.125rem;
      }
      .stairs {
        display: grid;
        grid-auto-columns: minmax(0, 1fr);
        grid-auto-flow: column;
      }
      .stairs li {
        padding: 8px 12px 0 0;
        border-top: 6px solid var(--text);
        position: relative;
      }
      .stairs li:nth-child(2) {
        margin-top: 14px;
      }
      .stairs li:nth-child(3) {
        margin-top: 28px;
      }
      .stairs li + li {
        padding-left: 12px;
      }
      .stairs li + li::before {
        content: '';
        position: absolute;
        left: 0;
        top: -20px;
        width: 6px;
        height: 14px;
        background: var(--text);
      }
      .stairs b {
        font: 600 1rem/1.15 var(--font-title);
        display: block;
      }
      .stairs p {
        font-size: var(--text-dense);
        line-height: 1.3;
        color: var(--text-soft);
      }
      .last {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--space-4);
        margin-top: var(--space-3);
      }
      .poster {
        display: grid;
        gap: var(--space-2);
        align-content: start;
      }
      .poster asset-picture {
        max-height: 10rem;
        aspect-ratio: 16 / 9;
        justify-self: start;
      }
      @container (max-width: 42rem) {
        .last {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @container (max-width: 30rem) {
        .stairs {
          grid-auto-flow: row;
          gap: var(--space-3);
        }
        .stairs li:nth-child(n) {
          margin-top: 0;
          padding-left: 0;
        }
        .stairs li + li::before {
          content: none;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'scene-ladder': SceneLadder;
  }
}
