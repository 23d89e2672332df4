import { css, html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { editorStyles } from '../ui/editor-styles';
import { words } from '../ui/editor-words';
import { writeAddress, type EditorAddress, type PaneName } from './address';
import { PaneEvent } from './pane-event';

export type Over = 'stations' | 'phone' | undefined;

/** In small windows the list of stations or the phone is asked for instead of the middle. */
export class OverEvent extends Event {
  static readonly type = 'show-over';
  constructor(readonly over: Over) {
    super(OverEvent.type, { bubbles: true, composed: true });
  }
}

const TABS = ['map', 'story', 'scene', 'translate', 'library'] as const;
const SHAPES: Readonly<Record<(typeof TABS)[number] | 'stations' | 'phone', SVGTemplateResult>> = {
  map: svg`<circle cx="9" cy="9" r="7.5"/>`,
  story: svg`<path d="M2 4h14M2 9h14M2 14h9" fill="none"/>`,
  scene: svg`<path d="M2 2h14v14H2z"/>`,
  translate: svg`<path d="M1 3h7v12H1zM10 3h7v12h-7z"/>`,
  library: svg`<circle cx="5" cy="5" r="4"/><path d="M11 1h6v6h-6zM9 9l5 8H4z"/>`,
  stations: svg`<circle cx="4" cy="4" r="2"/><circle cx="4" cy="14" r="2"/><path d="M4 6v6M9 4h8M9 14h8" fill="none"/>`,
  phone: svg`<path d="M5 1h8v16H5zM8 14h2"/>`,
};

/** The work areas; what needs room of its own in small windows joins them as tabs. */
@customElement('workspace-tabs')
export class WorkspaceTabs extends LitElement {
  @property({ attribute: false }) address!: EditorAddress;
  @property({ attribute: false }) over: Over;

  protected override render(): TemplateResult {
    return html`<nav aria-label=${words().workAreas}>
      ${this.renderOver('stations')}${TABS.map((pane) => this.renderTab(pane))}${this.renderOver('phone')}
    </nav>`;
  }

  private renderTab(pane: (typeof TABS)[number]): TemplateResult {
    const current = !this.over && pane === this.address.pane;
    return html`<a
      href=${writeAddress({ ...this.address, pane })}
      aria-current=${current ? 'page' : nothing}
      aria-keyshortcuts=${pane === 'library' ? nothing : `Alt+Shift+${TABS.indexOf(pane) + 1}`}
      @click=${(event: Event) => this.go(event, pane)}
      ><svg viewBox="0 0 18 18" aria-hidden="true">${SHAPES[pane]}</svg> <span>${words()[pane]}</span></a
    >`;
  }

  private renderOver(over: 'stations' | 'phone'): TemplateResult {
    const current = this.over === over;
    return html`<button
      class=${over}
      aria-current=${current ? 'page' : nothing}
      @click=${() => this.dispatchEvent(new OverEvent(current ? undefined : over))}
    >
      <svg viewBox="0 0 18 18" aria-hidden="true">${SHAPES[over]}</svg> <span>${words()[over]}</span>
    </button>`;
  }

  private go(event: Event, pane: PaneName): void {
    event.preventDefault();
    this.dispatchEvent(new PaneEvent(pane));
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: block;
        flex: none;
      }
      nav {
        min-height: var(--tabs);
        display: flex;
        border-bottom: var(--rule);
        background: var(--ground);
        padding-left: var(--space-5);
        overflow-x: auto;
        overflow-y: hidden;
        scrollbar-width: thin;
      }
      a,
      button {
        display: flex;
        align-items: center;
        gap: 10px;
        padding: 0 22px 0 0;
        margin-right: 22px;
        color: var(--text-soft);
        background: none;
        border: 0;
        text-decoration: none;
        font: 500 1.125rem/1 var(--font-title);
        position: relative;
        white-space: nowrap;
        min-width: var(--target);
      }
      a:hover span,
      button:hover span {
        text-decoration: underline;
        text-underline-offset: 5px;
        text-decoration-thickness: 2px;
      }
      [aria-current] {
        color: var(--text);
        font-weight: 600;
      }
      [aria-current]::after {
        content: '';
        position: absolute;
        left: 0;
        right: 22px;
        bottom: 0;
        height: 6px;
        background: var(--accent);
      }
      svg {
        width: 18px;
        height: 18px;
        fill: none;
        stroke: currentColor;
        stroke-width: 2.2;
        flex: none;
      }
      [aria-current] svg {
        fill: var(--accent);
        stroke: var(--accent);
      }
      :focus-visible {
        outline-offset: -4px;
      }
      @media (max-width: 95em) {
        a {
          margin-right: 0;
        }
      }
      .stations,
      .phone {
        display: none;
      }
      @media (max-width: 79.99em) {
        nav {
          padding-left: var(--space-4);
        }
        a,
        button {
          margin-right: 10px;
          padding-right: 10px;
          font-size: 1.0625rem;
          gap: 8px;
        }
        [aria-current]::after {
          right: 10px;
        }
        .phone {
          display: flex;
          margin: 0 0 0 auto;
          border-left: var(--hair);
          padding: 0 16px 0 18px;
        }
        .phone[aria-current]::after {
          left: 18px;
          right: 16px;
        }
      }
      @media (max-width: 44.99em) {
        nav {
          padding-left: var(--space-2);
        }
        .stations {
          display: flex;
        }
        a,
        button {
          padding-inline: 6px;
          margin-right: 4px;
          font-size: 1rem;
          gap: 6px;
        }
        [aria-current]::after {
          left: 6px;
          right: 6px;
        }
        .phone {
          padding: 0 8px;
          margin-left: auto;
        }
      }
      @media (max-width: 29.99em) {
        nav {
          padding: 0;
          justify-content: space-between;
        }
        a,
        button,
        .phone {
          flex-direction: column;
          justify-content: center;
          gap: 4px;
          font-size: 0.8125rem;
          padding: 6px 2px 8px;
          margin: 0;
          flex: 1 1 auto;
          border: 0;
        }
        svg {
          width: 16px;
          height: 16px;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'workspace-tabs': WorkspaceTabs;
  }
  interface HTMLElementEventMap {
    'show-over': OverEvent;
  }
}
