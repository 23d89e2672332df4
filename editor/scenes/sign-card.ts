import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { barcodeSvg, MARKER_NUMBERS } from '../../shared/model/marker-svg';
import type { AnchorOf, KnownAnchor, Station, Tour } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import { icon } from '../../shared/ui/icons';
import { changeAnchor } from '../draft/commands/change-anchor';
import { EditEvent } from '../draft/edit-event';
import { stationName } from '../stations/station-facts';
import { LARGEST_ON_A4, printSign, signFile } from '../targets/print-sign';
import { reachMetres, sameSignElsewhere } from '../targets/sign-number';
import { editorStyles } from '../ui/editor-styles';
import type { NumberEvent } from './number-step';
import './number-step';

/** The printed sign of a scene: number, edge, picture, and the way onto paper. */
@customElement('sign-card')
export class SignCard extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) station!: Station;
  @property({ attribute: false }) anchor!: AnchorOf<'barcode'>;
  @property() locale = 'de';

  protected override render(): TemplateResult {
    const words = workbench().scene;
    const { anchor } = this;
    const other = sameSignElsewhere(this.tour, anchor);
    const picture = `data:image/svg+xml,${encodeURIComponent(barcodeSvg(anchor.number, anchor.matrix))}`;
    return html`
      <img src=${picture} alt=${fill(words.signAlt, { number: anchor.number })} width="96" height="96" />
      <div class="fields">
        <number-step
          .label=${words.number}
          .value=${anchor.number}
          .min=${0}
          .max=${MARKER_NUMBERS[anchor.matrix] - 1}
          @number=${({ value }: NumberEvent) => this.change('number', (one) => ({ ...one, number: Math.round(value) }))}
        ></number-step>
        <number-step
          .label=${words.edge}
          .unit=${words.millimetres}
          .value=${anchor.edgeMillimetres}
          .step=${10}
          .min=${20}
          .max=${2000}
          @number=${({ value }: NumberEvent) => this.change('edge', (one) => ({ ...one, edgeMillimetres: value }))}
        ></number-step>
        <p class="note">
          ${fill(words.distance, { metres: new Intl.NumberFormat(document.documentElement.lang).format(reachMetres(anchor.edgeMillimetres)) })}
        </p>
        ${other ? html`<p class="hint" role="alert">${fill(words.numberTaken, { number: anchor.number, station: other.number })}</p>` : nothing}
        ${anchor.edgeMillimetres > LARGEST_ON_A4 ? html`<p class="note">${words.signTooLarge}</p>` : nothing}
        <div class="acts">
          <button class="btn" @click=${this.print}>${icon('print')} ${words.printSign}</button>
          <button class="btn quiet under" @click=${this.save}>${icon('download')} ${words.downloadSign}</button>
        </div>
      </div>
    `;
  }

  private change(field: string, change: (anchor: AnchorOf<'barcode'>) => KnownAnchor): void {
    const command = changeAnchor(this.station.id, this.anchor.id, field, (one) =>
      one.kind === 'barcode' ? change(one) : one,
    );
    this.dispatchEvent(new EditEvent(command));
  }

  private readonly print = (): void => {
    const words = workbench().scene;
    const { anchor } = this;
    void printSign({
      anchor,
      title: `${this.station.number} · ${stationName(this.station, this.locale, this.tour)}`,
      call: words.signText1,
      caption: fill(words.signCaption, { number: anchor.number }),
      measure: fill(words.signEdge, { edge: anchor.edgeMillimetres }),
      locale: document.documentElement.lang,
    });
  };

  private readonly save = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(signFile(this.anchor));
    link.download = `${this.tour.id}-sign-${this.anchor.number}.svg`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  static override styles = [
    editorStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3) var(--space-4);
        align-items: start;
      }
      img {
        width: 6rem;
        height: 6rem;
        border: 1px solid var(--line-strong);
      }
      .fields {
        display: grid;
        gap: var(--space-2);
        flex: 1 1 16rem;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'sign-card': SignCard;
  }
}
