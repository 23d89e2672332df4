import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inLocale } from '../../shared/model/localized';
import { tourFolder } from '../../shared/model/site-address';
import type { Tour } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import type { DownloadRecord, Settings } from '../../shared/storage/database';
import { sayBytes } from '../../shared/strings/numbers';
import { fill } from '../../shared/strings/strings';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import { siteAddress } from '../../shared/ui/site-root';
import { readTour } from '../offline/read-manifest';
import { removeTour } from '../offline/remove-tour';
import { wholeDownloads } from '../offline/whole-downloads';
import { tourChain } from '../language-chain';
import { text } from './journey-strings';

interface Saved {
  readonly record: DownloadRecord;
  readonly tour: Tour;
}

/** The tours on this phone, their space, and how to give it back. */
@customElement('saved-tours')
export class SavedTours extends LitElement {
  @property({ attribute: false }) settings: Settings = {};
  @state() private saved: readonly Saved[] = [];
  @state() private stays = true;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
  }

  override render(): TemplateResult {
    const { saved } = this;
    const size = sayBytes(saved.reduce((sum, { record }) => sum + record.bytes, 0));
    const count =
      saved.length === 1 ? fill(text().savedOne, { size }) : fill(text().savedCount, { count: saved.length, size });
    return html`
      <h2>${icon('saved')}${text().saved}</h2>
      <p class="note">${saved.length === 0 ? text().savedNone : count}</p>
      <ul class="rows">
        ${saved.map((one) => this.#one(one))}
      </ul>
      ${saved.length > 0 && !this.stays ? html`<p class="note">${text().mayBeRemoved}</p>` : nothing}
    `;
  }

  #one({ record, tour }: Saved): TemplateResult {
    const title = inLocale(tour.title, tourChain(undefined, this.settings, navigator.languages, tour.languages));
    return html`<li class="saved">
      <a class="row" href=${siteAddress(tourFolder(record.id)).href}>
        <span
          ><b>${title}</b
          ><small>${fill(text().edition, { edition: record.edition, size: sayBytes(record.bytes) })}</small></span
        >
      </a>
      <button
        class="square square--plain"
        aria-label=${fill(text().removeNamed, { title })}
        title=${text().remove}
        @click=${() => void this.#remove(record.id)}
      >
        ${icon('remove')}
      </button>
    </li>`;
  }

  async #remove(id: string): Promise<void> {
    await removeTour(id);
    await this.#look();
  }

  async #look(): Promise<void> {
    try {
      const records = await wholeDownloads();
      this.saved = records.map((record) => ({ record, tour: readTour(record.manifest, record.id) }));
      this.stays = (await navigator.storage?.persisted?.()) ?? false;
    } catch (error) {
      // Without storage nothing is saved; the settings below say so.
      if (!(error instanceof Unavailable)) throw error;
    }
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      h2 {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        font-size: var(--title-s);
      }
      .note {
        margin-block: var(--space-1) var(--space-3);
      }
      .saved {
        display: flex;
        align-items: center;
      }
      .saved .row {
        flex: 1;
        min-width: 0;
        grid-template-columns: minmax(0, 1fr);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'saved-tours': SavedTours;
  }
}
