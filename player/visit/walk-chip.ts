import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { visitText } from '../../shared/strings/visit';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import type { ReplaySource } from '../position/replay-source';

const SPEEDS = [1, 10, 100];

/** Says that this walk is a demonstration, and holds or hastens it. */
@customElement('walk-chip')
export class WalkChip extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      div {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: stretch;
        background: var(--surface);
        border: var(--stroke) solid var(--line-strong);
      }
      span {
        align-self: center;
        padding: var(--space-1) var(--space-3);
        font-size: var(--text-note);
        line-height: 1.2;
        font-weight: 500;
      }
      .square {
        border: 0;
        border-inline-start: var(--stroke) solid var(--line-strong);
        width: auto;
        min-width: var(--target-walk);
        padding: 0 var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) replay!: ReplaySource;
  /** Changes with the replay, so that the chip is drawn again. */
  @property({ attribute: false }) moment: unknown;

  override render(): unknown {
    const text = visitText();
    const { paused, speed } = this.replay;
    const faster = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1;
    const name = paused ? text.resumeWalk : text.pauseWalk;
    return html`<div role="group" aria-label=${text.demonstration}>
      <span>${text.demonstration}</span>
      <button class="square" aria-label=${name} title=${name} @click=${() => (this.replay.paused = !paused)}>
        ${icon(paused ? 'play' : 'pause')}
      </button>
      <button
        class="square"
        aria-label=${`${text.walkSpeed}: ${speed}×`}
        title=${text.walkSpeed}
        @click=${() => (this.replay.speed = faster)}
      >
        ${speed}×
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'walk-chip': WalkChip;
  }
}
