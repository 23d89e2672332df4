import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fallbackChain, inLocale } from '../../shared/model/localized';
import { fill } from '../../shared/strings/strings';
import { icon } from '../../shared/ui/icons';
import type { DraftSession } from '../draft/draft-session';
import { brandMark, turnArrow } from '../ui/brand';
import { editorStyles } from '../ui/editor-styles';
import { words } from '../ui/editor-words';
import { OpenEvent } from './open-event';
import { PaneEvent } from './pane-event';
import type { PaneName } from './address';
import './save-mark';

/** What the check has found: how many things in all, and how many must be done before publishing. */
export interface FindingCount {
  readonly all: number;
  readonly errors: number;
}

/** The bar above the panes: way back, title and state, undo and redo, saved state, check and publish. */
@customElement('workspace-header')
export class WorkspaceHeader extends LitElement {
  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) locale = 'de';
  @property({ attribute: false }) pane: PaneName = 'map';
  @property({ attribute: false }) findings: FindingCount = { all: 0, errors: 0 };
  /** The session is one object for good; this number says that something in it changed. */
  @property({ attribute: false }) moment = 0;

  protected override render(): TemplateResult {
    return html`
      <div class="brand">
        <a class="logo" href="?" aria-label=${words().myTours} @click=${this.leave}>${brandMark()}</a
        ><a class="back" href="?" @click=${this.leave}>${icon('back')} ${words().myTours}</a>
      </div>
      <div class="title">${this.renderTitle()}${this.renderTools()}</div>
      <div class="end">${this.renderEnd()}</div>
    `;
  }

  private renderTitle(): TemplateResult {
    const { tour } = this.session;
    const title = inLocale(tour.title, fallbackChain([this.locale], tour.languages)) || words().untitled;
    return html`<div class="name">
      <h1>
        <button
          class="rename"
          aria-label=${fill(words().tourDetailsOf, { title })}
          aria-current=${this.pane === 'tour' ? 'page' : nothing}
          @click=${() => this.dispatchEvent(new PaneEvent('tour'))}
        >
          ${title}
        </button>
      </h1>
      <p>${this.state()}</p>
    </div>`;
  }

  private renderTools(): TemplateResult {
    const { history } = this.session;
    const label = (sentence: string, plain: string, what: string | undefined) =>
      what ? fill(sentence, { what }) : plain;
    return html`<div class="tools">
      <button
        class="btn quiet square"
        aria-label=${label(words().undoWhat, words().undo, history.undoLabel)}
        title=${label(words().undoWhat, words().undo, history.undoLabel)}
        aria-keyshortcuts="Control+Z"
        aria-disabled=${String(history.undoLabel === undefined)}
        @click=${() => this.session.undo()}
      >
        ${turnArrow('undo')}
      </button>
      <button
        class="btn quiet square"
        aria-label=${label(words().redoWhat, words().redo, history.redoLabel)}
        title=${label(words().redoWhat, words().redo, history.redoLabel)}
        aria-keyshortcuts="Control+Y"
        aria-disabled=${String(history.redoLabel === undefined)}
        @click=${() => this.session.redo()}
      >
        ${turnArrow('redo')}
      </button>
      <save-mark
        .save=${this.session.autosave.state}
        data-edits=${this.session.autosave.edits}
        data-saved=${this.session.autosave.acknowledged}
      ></save-mark>
    </div>`;
  }

  private renderEnd(): TemplateResult {
    const { all, errors } = this.findings;
    const isOut = this.session.published !== undefined && !this.session.changedSincePublished;
    return html`
      <button
        class="btn check"
        aria-current=${this.pane === 'check' ? 'page' : nothing}
        @click=${() => this.go('check')}
      >
        ${words().checkTour}
        ${
          all > 0
            ? html`<span class="flag ${errors > 0 ? 'must' : ''}" aria-hidden="true">${all}</span
                ><span class="unseen"
                  >${all === 1 ? words().findingOne : fill(words().findingMany, { count: all })}</span
                >`
            : nothing
        }
      </button>
      <button
        class="btn go publish ${isOut ? 'out' : ''}"
        aria-current=${this.pane === 'publish' ? 'page' : nothing}
        aria-description=${errors > 0 ? words().publishBlocked : nothing}
        ?data-blocked=${errors > 0}
        @click=${() => this.go('publish')}
      >
        ${isOut ? html`${icon('check')} ${words().published}` : words().publish}
      </button>
    `;
  }

  private state(): string {
    const { published, changedSincePublished } = this.session;
    if (!published) return words().neverPublished;
    const sentence = changedSincePublished ? words().publishedChanged : words().publishedUnchanged;
    return fill(sentence, { edition: published.edition });
  }

  private go(pane: PaneName): void {
    this.dispatchEvent(new PaneEvent(pane));
  }

  private leave(event: Event): void {
    event.preventDefault();
    this.dispatchEvent(new OpenEvent(undefined));
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: var(--pane-left) minmax(0, 1fr) var(--pane-right);
        min-height: var(--bar);
        border-bottom: var(--rule);
        background: var(--ground);
      }
      :host > *,
      .brand,
      .title,
      .end {
        display: flex;
        align-items: center;
        min-width: 0;
      }
      .logo {
        width: var(--bar);
        align-self: stretch;
        border-right: var(--rule);
        display: grid;
        place-items: center;
        flex: none;
      }
      .logo svg {
        height: 2.5rem;
      }
      .brand {
        border-right: var(--rule);
      }
      .back {
        display: flex;
        align-items: center;
        align-self: stretch;
        gap: var(--space-2);
        padding: 0 var(--space-4);
        color: var(--text);
        text-decoration: none;
        font: 500 1.125rem/1 var(--font-title);
      }
      .back:hover,
      .rename:hover {
        text-decoration: underline;
        text-underline-offset: 5px;
        text-decoration-thickness: 2px;
      }
      .title {
        padding: 0 var(--space-3) 0 var(--space-5);
        gap: var(--space-3);
        justify-content: space-between;
      }
      .name {
        min-width: 0;
      }
      h1 {
        font-size: var(--title-tour);
      }
      .rename {
        font: inherit;
        border: 0;
        background: none;
        padding: 0;
        min-height: 1.75rem;
        max-width: 100%;
        text-align: start;
        overflow: hidden;
        white-space: nowrap;
        text-overflow: ellipsis;
        display: block;
      }
      .rename[aria-current] {
        box-shadow: inset 0 -4px 0 var(--accent);
      }
      .name p {
        font-size: var(--text-dense);
        color: var(--text-soft);
        line-height: 1.2;
        margin-top: 1px;
        white-space: nowrap;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .tools {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        flex: none;
      }
      .end {
        border-left: var(--rule);
      }
      .end .btn {
        align-self: stretch;
        border: 0;
        flex: 1 1 auto;
        padding: 0 12px;
        font-size: 1.0625rem;
        background: none;
        white-space: nowrap;
      }
      .end .btn.go {
        background: var(--accent);
        color: var(--on-accent);
      }
      .end .btn.go[data-blocked] {
        background: var(--sunk);
        color: var(--text);
        border-left: var(--rule);
      }
      .end .btn[aria-current] {
        box-shadow: inset 0 -8px 0 var(--accent);
      }
      .end .btn.go.out {
        background: var(--inverse);
        color: var(--on-inverse);
      }
      .end .btn.go[aria-current]:not([data-blocked]) {
        background: var(--inverse);
        color: var(--on-inverse);
      }
      .end :focus-visible,
      .brand :focus-visible {
        outline-offset: -4px;
      }
      @media (max-width: 79.99em) {
        :host {
          grid-template-columns: var(--bar) minmax(0, 1fr) auto;
        }
        .back {
          display: none;
        }
        .brand {
          border: 0;
        }
        .title {
          padding-left: var(--space-4);
        }
      }
      @media (max-width: 59.99em) {
        :host {
          grid-template-columns: var(--bar) minmax(0, 1fr);
        }
        .logo {
          height: var(--bar);
        }
        .end {
          grid-column: 1 / -1;
          border-left: 0;
          border-top: var(--rule);
          min-height: 3rem;
          align-items: stretch;
        }
      }
      @media (max-width: 37.49em) {
        .tools save-mark {
          position: absolute;
          inset-inline-end: 0;
          top: var(--bar);
        }
        h1 {
          font-size: 1.125rem;
        }
        .name p {
          display: none;
        }
        .title {
          padding-inline: var(--space-3) 0;
        }
        .tools {
          gap: 0;
        }
        :host {
          position: relative;
          padding-bottom: 0;
        }
        .end {
          margin-top: 2.25rem;
        }
        save-mark {
          height: 2.25rem;
          display: grid;
          align-items: center;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'workspace-header': WorkspaceHeader;
  }
}
