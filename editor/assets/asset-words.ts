import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Tour } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import { changeAsset } from '../draft/commands/change-asset';
import { setAlt } from '../draft/commands/set-alt';
import { EditEvent } from '../draft/edit-event';
import { withOptionalText } from '../draft/in-tour';
import { editorStyles } from '../ui/editor-styles';
import type { WordsEvent } from '../stories/words-field';
import '../stories/words-field';

/** What is known about a file: what can be seen, whether it is decoration, who made it, who may use it. */
@customElement('asset-words')
export class AssetWords extends LitElement {
  @property({ attribute: false }) tour?: Tour;
  @property() asset = '';
  @property() locale = 'de';

  protected override render(): TemplateResult | typeof nothing {
    const { tour } = this;
    const asset = tour?.assets[this.asset];
    if (!tour || !asset) return nothing;
    const words = workbench().assets;
    return html`
      ${asset.type.startsWith('image/') ? this.renderAlt(tour, asset.alt, asset.decorative === true) : nothing}
      <div class="two">
        <div class="field">
          <label for="license">${words.license}</label>
          <select class="input" id="license" @change=${this.chooseLicense}>
            ${this.licenses(asset.license).map(
              ([value, label]) =>
                html`<option value=${value} ?selected=${value === (asset.license ?? '')}>${label}</option>`,
            )}
          </select>
        </div>
        <words-field
          .label=${words.credit}
          .value=${asset.credit}
          .locale=${this.locale}
          .origin=${tour.languages[0] ?? this.locale}
          @words=${({ text }: WordsEvent) => this.credit(text)}
        ></words-field>
      </div>
      ${asset.license?.startsWith('CC') ? html`<p class="note">${fill(words.licenseNote, { license: plainLicense(asset.license) })}</p>` : nothing}
    `;
  }

  private renderAlt(tour: Tour, alt: NonNullable<Tour['assets'][string]>['alt'], decorative: boolean): TemplateResult {
    const words = workbench().assets;
    return html`${
      decorative
        ? nothing
        : html`<words-field
            data-field=${`assets.${this.asset}.alt`}
            .label=${words.alt}
            .help=${words.altHelp}
            .value=${alt}
            .locale=${this.locale}
            .origin=${tour.languages[0] ?? this.locale}
            lines="2"
            @words=${({ text }: WordsEvent) => this.dispatchEvent(new EditEvent(setAlt(this.asset, this.locale, text)))}
          ></words-field>`
    }
    ${
      decorative || !alt?.[this.locale]
        ? html`<label class="tick"
            ><input type="checkbox" .checked=${decorative} @change=${this.decorate} /><span
              >${words.decorative}</span
            ></label
          >`
        : nothing
    }`;
  }

  /** The four kind answers; another licence that came with a file stays to be chosen. */
  private licenses(now: string | undefined): readonly (readonly [string, string])[] {
    const { licenses, otherLicense } = workbench().assets;
    const { unsaid, ...named } = licenses;
    const all: [string, string][] = [['', unsaid], ...Object.entries(named)];
    if (now && !(now in named)) all.push([now, fill(otherLicense, { license: now })]);
    return all;
  }

  private readonly chooseLicense = (event: Event): void => {
    const license = (event.target as HTMLSelectElement).value || undefined;
    this.dispatchEvent(new EditEvent(changeAsset(this.asset, { license }, 'license')));
  };
  private readonly decorate = (event: Event): void => {
    const decorative = (event.target as HTMLInputElement).checked || undefined;
    this.dispatchEvent(new EditEvent(changeAsset(this.asset, { decorative }, 'decorative')));
  };
  private credit(text: string): void {
    const credit = withOptionalText(this.tour?.assets[this.asset]?.credit, this.locale, text);
    this.dispatchEvent(new EditEvent(changeAsset(this.asset, { credit }, `credit.${this.locale}`)));
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
        container-type: inline-size;
      }
      .two {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--space-3);
      }
      @container (max-width: 26rem) {
        .two {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];
}

/** `CC-BY-SA-4.0` as people know it: CC BY-SA 4.0. */
function plainLicense(license: string): string {
  return license.replace(/^CC-/, 'CC ').replace(/-(\d)/, ' $1').replace(/^CC0/, 'CC0');
}

declare global {
  interface HTMLElementTagNameMap {
    'asset-words': AssetWords;
  }
}
