import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { RULE_COUNT, type Finding } from '../../shared/model/check-tour';
import type { Tour } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { EditEvent, SelectEvent } from '../draft/edit-event';
import { editorStyles } from '../ui/editor-styles';
import { checkStyles } from './check-styles';
import { languageName } from '../ui/language-name';
import { PaneEvent } from '../workspace/pane-event';
import { canFix, fixed, isFixable } from './fixes';
import { numberOf, paneOf } from './where';
import { words } from './words';

/** What would disturb a visitor, in plain words, each with a way to the place and, where a machine can, a mending. */
@customElement('check-pane')
export class CheckPane extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) locale = 'de';
  @state() private at = -1;

  /** Puts the focus on the next (1) or previous (-1) finding, round and round. */
  move(by: 1 | -1): void {
    const { length } = this.findings;
    if (length === 0) return;
    this.at = (this.at + by + (this.at < 0 && by < 0 ? 1 : 0) + length) % length;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`[data-finding="${this.at}"] .go-there`)?.focus();
    });
  }

  protected override render(): TemplateResult {
    const errors = this.findings.filter((one) => one.severity === 'error');
    const warnings = this.findings.filter((one) => one.severity === 'warning');
    return html`
      <div class="scroll">
        <div class="verdict" role="status">
          <h2>${verdict(errors.length)}</h2>
          <p>${this.summary(warnings.length)}</p>
        </div>
        <div class="finds">
          ${this.renderGroup(words().must, errors, 0, mustShape())}${this.renderGroup(
            words().should,
            warnings,
            errors.length,
            shouldShape(),
          )}
          ${this.findings.length === 0 ? html`<p class="fine">${words().allFine}</p>` : nothing}
        </div>
      </div>
      <div class="foot-bar">
        <span>${errors.length > 0 ? words().footBlocked : words().footFree}</span>
        ${
          this.findings.length > 0
            ? html`<button class="btn quiet under" @click=${() => this.move(1)}>${words().next} <kbd>F8</kbd></button>`
            : nothing
        }
      </div>
    `;
  }

  private summary(warnings: number): string {
    const inOrder = RULE_COUNT - new Set(this.findings.map((one) => one.rule)).size;
    const better = warnings === 0 ? '' : warnings === 1 ? words().betterOne : fill(words().better, { count: warnings });
    return `${fill(words().inOrder, { count: inOrder })} ${better}`;
  }

  private renderGroup(
    title: string,
    findings: readonly Finding[],
    from: number,
    shape: TemplateResult,
  ): TemplateResult | typeof nothing {
    if (findings.length === 0) return nothing;
    return html`<h3>${shape} ${title}</h3>
      <ul>
        ${repeat(
          findings,
          (one) => `${one.rule} ${one.path} ${JSON.stringify(one.values)}`,
          (one, index) => this.renderFinding(one, from + index),
        )}
      </ul>`;
  }

  private renderFinding(finding: Finding, index: number): TemplateResult {
    const rule = words().rules[finding.rule];
    const values = valuesToSay(finding);
    const number = numberOf(finding, this.tour);
    return html`<li
      class="find"
      data-finding=${index}
      @focusin=${() => (this.at = index)}
      ?data-on=${this.at === index}
    >
      ${
        number === undefined
          ? html`<span class="whole" aria-hidden="true">${wholeShape()}</span>`
          : html`<span class="dot"
              ><span class="unseen">${fill(words().stationNumber, { number: '' })}</span>${number}</span
            >`
      }
      <p><b>${fill(rule.what, values)}</b> <span>${fill(rule.why, values)}</span></p>
      <span class="acts">
        ${
          canFix(this.tour, finding)
            ? html`<button class="btn quiet under" @click=${() => this.mend(finding)}>
                ${words().fixes[finding.rule]}
              </button>`
            : nothing
        }
        <button class="btn go-there ${this.at === index ? 'ink' : ''}" @click=${() => this.jump(finding)}>
          ${rule.go}
        </button>
      </span>
    </li>`;
  }

  private jump(finding: Finding): void {
    if (finding.station) this.dispatchEvent(new SelectEvent(finding.station, finding.block));
    this.dispatchEvent(new PaneEvent(paneOf(finding), finding.path));
  }

  private mend(finding: Finding): void {
    if (!isFixable(finding.rule)) return;
    const label = fill(words().mended, { what: words().fixes[finding.rule] });
    this.dispatchEvent(new EditEvent({ label, apply: (tour) => fixed(tour, finding) }));
  }

  static override styles = [editorStyles, checkStyles];
}

/** Languages by their names, and a station without a name by its number. */
function valuesToSay({ values }: Finding): Readonly<Record<string, string | number>> {
  const say = (name: string, value: string | number) => {
    if (name === 'language') return languageName(String(value));
    const nameless = (name === 'name' || name === 'other') && /^\d+$/.test(String(value));
    return nameless ? fill(words().stationNumber, { number: value }) : value;
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, say(name, value)]));
}

function verdict(errors: number): string {
  if (errors === 0) return words().verdictNone;
  return errors === 1 ? words().verdictOne : fill(words().verdictMany, { count: errors });
}

function mustShape(): TemplateResult {
  return html`<svg viewBox="0 0 26 26" aria-hidden="true">
    ${svg`<path d="M0 0h26v26H0z" fill="var(--accent)"/><path d="M13 5v10M13 18v4" stroke="var(--on-accent)" stroke-width="3.5"/>`}
  </svg>`;
}
function shouldShape(): TemplateResult {
  return html`<svg viewBox="0 0 28 26" aria-hidden="true">
    ${svg`<path d="M14 0l14 26H0z" fill="var(--accent-yellow)"/><path d="M14 9v8M14 19v4" stroke="var(--on-yellow)" stroke-width="3"/>`}
  </svg>`;
}
function wholeShape(): TemplateResult {
  return html`<svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
    ${svg`<circle cx="8" cy="24" r="4"/><circle cx="24" cy="8" r="4"/><path d="M12 24h8v-12"/>`}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'check-pane': CheckPane;
  }
}
