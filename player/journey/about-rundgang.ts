import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Unavailable } from '../../shared/model/unavailable';
import { fill } from '../../shared/strings/strings';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import { siteAddress } from '../../shared/ui/site-root';
import { keptFetch } from '../offline/kept-fetch';
import { text } from './journey-strings';

interface SiteLinks {
  readonly imprint?: string | null;
  readonly privacy?: string | null;
}

/** What is under the LGPL and where its source lives; each is a file of its own in the built site. */
const ENGINES = [
  ['AR.js', 'https://github.com/AR-js-org/AR.js'],
  ['artoolkit5-js', 'https://github.com/andypotato/artoolkit5-js'],
  ['jsartoolkitNFT', 'https://github.com/webarkit/jsartoolkitNFT'],
] as const;

/** Privacy in five sentences, who runs the site, which version this is, and where to look when something fails. */
@customElement('about-rundgang')
export class AboutRundgang extends LitElement {
  @state() private site: SiteLinks = {};

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
  }

  override render(): TemplateResult {
    const { imprint, privacy } = this.site;
    return html`
      <h2>${text().privacy}</h2>
      <ol>
        ${text().privacySentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ol>
      <h2>${text().about}</h2>
      <p class="note">${fill(text().version, { version: __BUILD__ })}. ${text().licenses}</p>
      <p class="note engines">
        ${text().engines}
        ${ENGINES.map(([name, address], index) => html`${index > 0 ? ', ' : nothing}<a href=${address}>${name}</a>`)}.
      </p>
      <ul class="rows">
        ${imprint ? link(siteAddress(imprint).href, text().imprint) : nothing}
        ${privacy ? link(siteAddress(privacy).href, text().privacyOfSite) : nothing}
        ${link(siteAddress('third-party.txt').href, text().sources)}
        ${link(siteAddress('?diagnose').href, text().diagnose, text().diagnoseHelp)}
      </ul>
    `;
  }

  async #look(): Promise<void> {
    try {
      this.site = ((await keptFetch(siteAddress('site.json'))).data ?? {}) as SiteLinks;
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
    }
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        font: var(--weight-read) var(--text-read)/var(--leading-read) var(--font-read);
      }
      h2 {
        font-size: var(--title-s);
        margin-block: var(--space-6) var(--space-3);
      }
      ol {
        counter-reset: sentence;
        display: grid;
        gap: var(--space-3);
        max-width: var(--measure);
      }
      ol li {
        counter-increment: sentence;
        display: grid;
        grid-template-columns: 2.25rem 1fr;
        gap: var(--space-3);
        line-height: 1.4;
      }
      ol li::before {
        content: counter(sentence);
        display: grid;
        place-items: center;
        width: 2.25rem;
        height: 2.25rem;
        border: var(--stroke) solid var(--line-strong);
        border-radius: 50%;
        font: 600 1.125rem/1 var(--font-title);
      }
      .note {
        margin-bottom: var(--space-3);
      }
      .engines {
        max-width: var(--measure);
      }
      .engines a {
        color: inherit;
      }
      .row {
        display: flex;
        justify-content: space-between;
      }
      .row > span {
        min-width: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];
}

function link(address: string, word: string, note?: string): TemplateResult {
  return html`<li>
    <a class="row" href=${address}
      ><span><b>${word}</b>${note ? html`<small>${note}</small>` : nothing}</span>${icon('more')}</a
    >
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'about-rundgang': AboutRundgang;
  }
}
