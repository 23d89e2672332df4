import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fallbackChain, inLocale } from '../../shared/model/localized';
import { fill } from '../../shared/strings/strings';
import { icon } from '../../shared/ui/icons';
import type { DraftSession } from '../draft/draft-session';
import { brandMark, turnArrow } from '../ui/brand';
import { editorStyles } from '../ui/editor-styles';
import { headerStyles } from './workspace-header-styles';
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

  static override styles = [editorStyles, headerStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'workspace-header': WorkspaceHeader;
  }
}
