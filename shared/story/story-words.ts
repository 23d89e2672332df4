import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLocale, localeOf } from '../model/localized';
import type { Localized } from '../model/tour';
import { controls } from '../ui/controls';

/** Running text of a package, written in Markdown. Readable as it stands until the reader of Markdown is there. */
@customElement('story-words')
export class StoryWords extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      .words {
        max-width: var(--measure);
        overflow-wrap: break-word;
      }
      .words > * + *,
      .plain > * + * {
        margin-top: 0.8em;
      }
      h3,
      h4 {
        font: var(--weight-title) var(--title-s) / var(--leading-title) var(--font-title);
        margin-top: 1.2em;
      }
      ul,
      ol {
        padding-inline-start: 1.4em;
      }
      ul {
        list-style: square;
      }
      ol {
        list-style: decimal;
      }
      blockquote {
        border-inline-start: var(--stroke-bar) solid var(--line-strong);
        padding-inline-start: var(--space-4);
      }
      strong {
        font-weight: var(--weight-strong);
      }
      a {
        text-underline-offset: 4px;
      }
      pre {
        overflow-x: auto;
      }
    `,
  ];

  @property({ attribute: false }) text: Localized | undefined;
  @property({ attribute: false }) chain: readonly string[] = [];

  override render(): unknown {
    return html`<div class="words" lang=${localeOf(this.text, this.chain) ?? ''}></div>`;
  }

  protected override updated(): void {
    const box = this.renderRoot.querySelector('.words');
    const said = inLocale(this.text, this.chain);
    if (!box || box.getAttribute('data-said') === said) return;
    box.setAttribute('data-said', said);
    // The plain words first: nobody waits to read.
    box.replaceChildren(...said.split(/\n{2,}/).map(paragraph));
    void import('./markdown').then(({ markdownNodes }) => {
      if (box.getAttribute('data-said') === said) box.replaceChildren(markdownNodes(said));
    });
  }
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

declare global {
  interface HTMLElementTagNameMap {
    'story-words': StoryWords;
  }
}
