import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { interfaceLocale, INTERFACE_LOCALES } from '../../shared/strings/strings';
import { saveSettings } from '../../shared/storage/settings';
import { listVisits } from '../../shared/storage/visits';
import { tourFolder } from '../../shared/model/site-address';
import { controls } from '../../shared/ui/controls';
import { icon, type IconName } from '../../shared/ui/icons';
import { siteAddress } from '../../shared/ui/site-root';
import { workerUpdates } from '../offline/register-worker';
import { text } from '../player-strings';
import { SettingsChangedEvent } from '../settings-changed-event';
import { wordmark } from './wordmark';

export type Area = 'discover' | 'on-the-way' | 'journey';

/** What stands around the pages outside a tour: mark, main areas, language, and the bar for a new version. */
@customElement('app-frame')
export class AppFrame extends LitElement {
  @property() area?: Area;
  @state() private wayAddress = siteAddress('?view=way').href;
  @state() private newVersion = workerUpdates.waiting;
  #life = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    workerUpdates.addEventListener('waiting', () => (this.newVersion = true), { signal: this.#life.signal });
    void this.#findTheWay();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
  }

  override render(): TemplateResult {
    return html`
      <header class="top">
        <a class="home" href=${siteAddress('').href}>${wordmark()}</a>
        <nav class="tabs" aria-label=${text().mainAreas}>
          ${this.#tab('discover', siteAddress('').href, 'search', text().discover)}
          ${this.#tab('on-the-way', this.wayAddress, 'place', text().onTheWay)}
          ${this.#tab('journey', siteAddress('?view=journey').href, 'stamp', text().journey)}
        </nav>
        ${this.#language()}
      </header>
      ${this.newVersion ? this.#newVersion() : nothing}
      <main><slot></slot></main>
    `;
  }

  #tab(area: Area, address: string, shape: IconName, word: string): TemplateResult {
    return html`<a href=${address} aria-current=${this.area === area ? 'page' : nothing}
      >${icon(shape)}<span>${word}</span></a
    >`;
  }

  #language(): TemplateResult {
    const now = interfaceLocale();
    const next = INTERFACE_LOCALES[(INTERFACE_LOCALES.indexOf(now) + 1) % INTERFACE_LOCALES.length] ?? now;
    const name = new Intl.DisplayNames([next], { type: 'language' }).of(next) ?? next;
    return html`<button
      class="square square--plain"
      lang=${next}
      aria-label=${name}
      title=${name}
      @click=${() => void this.#speak(next)}
    >
      ${next.toUpperCase()}
    </button>`;
  }

  #newVersion(): TemplateResult {
    return html`<div class="update" role="status">
      <p>${text().newVersion}</p>
      <button class="chip" @click=${() => void workerUpdates.take()}>${text().takeNewVersion}</button>
    </div>`;
  }

  async #speak(locale: (typeof INTERFACE_LOCALES)[number]): Promise<void> {
    const kept = await saveSettings({ interfaceLocale: locale }).catch(() => undefined);
    this.dispatchEvent(new SettingsChangedEvent(kept ? {} : { interfaceLocale: locale }));
  }

  /** The tour under way is the last one that was begun and not finished. */
  async #findTheWay(): Promise<void> {
    const visits = await listVisits().catch(() => []);
    const open = visits.find(({ finishedAt }) => finishedAt === undefined);
    if (open) this.wayAddress = siteAddress(`${tourFolder(open.tourId)}?view=way`).href;
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
        min-height: 100dvh;
        padding-bottom: calc(5rem + env(safe-area-inset-bottom));
      }
      .top {
        display: flex;
        align-items: center;
        justify-content: space-between;
        padding: max(var(--space-3), env(safe-area-inset-top)) calc(var(--margin) - 12px) 0 var(--margin);
      }
      .home {
        display: block;
        padding-block: var(--space-2);
      }
      .wordmark {
        height: 1.875rem;
        width: auto;
      }
      .tabs {
        position: fixed;
        inset: auto 0 0;
        z-index: 5;
        display: flex;
        min-height: 5rem;
        padding-bottom: env(safe-area-inset-bottom);
        border-top: var(--stroke) solid var(--line-strong);
        background: var(--surface);
      }
      .tabs a {
        position: relative;
        flex: 1 1 0;
        min-width: 0;
        display: flex;
        flex-direction: column;
        align-items: center;
        justify-content: center;
        gap: 4px;
        padding: var(--space-2) var(--space-1);
        font: 500 min(1rem, 5.4cqi)/1.1 var(--font-read);
        text-align: center;
        text-decoration: none;
      }
      .tabs a[aria-current] {
        font-weight: var(--weight-strong);
      }
      .tabs a[aria-current]::before {
        content: '';
        position: absolute;
        inset: calc(-1 * var(--stroke)) 0 auto;
        height: 6px;
        background: var(--line-strong);
      }
      main {
        display: block;
        padding: 0 var(--margin) var(--space-6);
      }
      .update {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2) var(--space-4);
        margin: var(--space-3) var(--margin);
        padding: var(--space-3) var(--space-4);
        border: var(--stroke) solid var(--line-strong);
        background: var(--surface);
      }
      @container (max-width: 18rem) {
        .tabs {
          padding-block: 0;
        }
        .tabs a {
          padding-block: var(--space-3);
        }
      }
      @media (min-width: 56rem) {
        :host {
          padding-bottom: 0;
        }
        .top {
          gap: var(--space-6);
          max-width: 90rem;
          margin-inline: auto;
          padding-block: var(--space-4);
        }
        .wordmark {
          height: 2.25rem;
        }
        .tabs {
          position: static;
          min-height: 0;
          border: 0;
          background: none;
          margin-inline-start: auto;
          gap: var(--space-5);
        }
        .tabs a {
          flex: none;
          white-space: nowrap;
          flex-direction: row;
          gap: var(--space-2);
          min-height: var(--target);
          padding: 0;
          font-size: 1.125rem;
        }
        .tabs a[aria-current]::before {
          inset: auto 0 0;
          height: 4px;
        }
        main {
          max-width: 90rem;
          margin-inline: auto;
          padding-block: var(--space-4) var(--space-8);
        }
        .update {
          max-width: 84rem;
          margin-inline: auto;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'app-frame': AppFrame;
  }
}
