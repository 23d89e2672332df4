import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { cssProperties } from '../../shared/ui/css-properties';
import { inLocale, localeOf } from '../../shared/model/localized';
import { sayDistance, sayMinutes } from '../../shared/strings/numbers';
import { fill } from '../../shared/strings/strings';
import { visitText } from '../../shared/strings/visit';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import { compassPoint, type Goal } from './goal';

/** The one large thing of the way: how far it is to the next station and which way. */
@customElement('way-goal')
export class WayGoal extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      .goto {
        display: grid;
        grid-template-columns: 104px 1fr;
        gap: 0 var(--space-4);
        align-items: center;
      }
      .goto--bare {
        grid-template-columns: 1fr;
      }
      .arrow {
        display: grid;
        place-items: center;
        width: 104px;
        height: 104px;
        background: var(--accent);
        color: var(--on-accent);
      }
      .arrow .turn {
        display: block;
        width: 68px;
        height: 68px;
      }
      .arrow .icon {
        width: 100%;
        height: 100%;
      }
      .far {
        font: var(--weight-numeral) var(--numeral-l) / 0.9 var(--font-title);
        letter-spacing: -0.03em;
        white-space: nowrap;
      }
      .far small {
        font-size: 0.5em;
        letter-spacing: 0;
        font-weight: 500;
      }
      .how {
        font-size: var(--text-read);
        line-height: 1.3;
        margin-top: var(--space-1);
        text-wrap: pretty;
      }
      .how b {
        font-weight: var(--weight-strong);
      }
      @media (prefers-reduced-motion: no-preference) {
        .arrow .turn {
          transition: rotate var(--time-fill);
        }
      }
      @container (max-width: 18rem) {
        .goto {
          grid-template-columns: minmax(0, 1fr);
          row-gap: var(--space-3);
        }
        /* With large text the sheet tells the way further down. */
        .way-note {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) goal!: Goal;
  @property({ attribute: false }) headingDegrees: number | undefined;
  @property({ attribute: false }) chain: readonly string[] = [];

  override render(): unknown {
    const { metres, bearingDegrees } = this.goal;
    const [value, unit] = metres === undefined ? ['', ''] : parts(sayDistance(metres));
    return html`<div class="goto ${bearingDegrees === undefined ? 'goto--bare' : ''}">
      ${bearingDegrees === undefined ? nothing : this.arrow(bearingDegrees)}
      <div>
        ${metres === undefined ? nothing : html`<p class="far">${value}<small> ${unit}</small></p>`}
        <p class="how">${this.how()}</p>
      </div>
    </div>`;
  }

  private arrow(bearing: number): unknown {
    const text = visitText();
    const name = fill(text.direction, {
      degrees: Math.round(bearing),
      point: text.points[compassPoint(bearing)] ?? '',
    });
    // Without a heading the arrow is read like a map: up is north.
    const turn = bearing - (this.headingDegrees ?? 0);
    return html`<div class="arrow" role="img" aria-label=${name}>
      <span class="turn" ${cssProperties({ rotate: `${turn}deg` })}>${icon('direction')}</span>
    </div>`;
  }

  private how(): unknown {
    const { minutes, leg, by, bearingDegrees } = this.goal;
    const text = visitText();
    const time = minutes === undefined ? nothing : html`<b>${sayMinutes(Math.max(1, minutes))}</b>`;
    if (by === 'line') {
      const point = text.points[compassPoint(bearingDegrees ?? 0)] ?? '';
      return html`${time} ${fill(text.inDirection, { point })}`;
    }
    const note = inLocale(leg?.note, this.chain);
    return html`${time}
    ${note ? html`<span class="way-note" lang=${localeOf(leg?.note, this.chain) ?? ''}>${note}</span>` : by === 'nothing' ? nothing : text.alongRoute}`;
  }
}

/** `420 m` as number and unit, to set them in two sizes. */
function parts(said: string): readonly [string, string] {
  const cut = said.search(/[^\d.,]/);
  return cut < 0 ? [said, ''] : [said.slice(0, cut), said.slice(cut).trim()];
}

declare global {
  interface HTMLElementTagNameMap {
    'way-goal': WayGoal;
  }
}
