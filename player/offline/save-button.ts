import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Tour } from '../../shared/model/tour';
import { sayFailure } from '../../shared/strings/failures';
import { sayBytes } from '../../shared/strings/numbers';
import { fill } from '../../shared/strings/strings';
import { controls } from '../../shared/ui/controls';
import { cssProperties } from '../../shared/ui/css-properties';
import { icon } from '../../shared/ui/icons';
import { text } from './offline-strings';
import { bytesOf, type Progress } from './save-tour';
import { downloadOf, type DownloadState, type TourDownload } from './tour-download';

/** *Save for offline use* in all its states: size, progress, pause, done, removed by the phone, full, new edition. */
@customElement('save-button')
export class SaveButton extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  #download?: TourDownload;
  #life = new AbortController();

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('tour')) return;
    this.#life.abort();
    this.#life = new AbortController();
    this.#download = downloadOf(this.tour);
    this.#download.addEventListener('change', () => this.requestUpdate(), { signal: this.#life.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
  }

  override render(): TemplateResult {
    const state: DownloadState = this.#download?.state ?? { kind: 'unknown' };
    switch (state.kind) {
      case 'unknown':
        return html`<button class="button" disabled>
          ${mark('download')}<span class="button__word">${text().checking}</span>
        </button>`;
      case 'absent':
        return html`<button class="button" @click=${() => void this.#save()}>
          ${mark('download')}<span class="button__word">${text().save}</span
          ><span class="button__note">${sayBytes(bytesOf(this.tour))}</span>
        </button>`;
      case 'saving':
        return this.#saving(state);
      case 'paused':
        return this.#paused(state);
      case 'off':
        return html`<p class="note" role="status">${sayFailure(state.failure)}</p>`;
      case 'saved':
        return this.#saved(state.newEdition);
    }
  }

  #saving(progress: Progress): TemplateResult {
    return html`<button class="button has-fill" @click=${() => void this.#download?.pause()}>
      ${mark('download')}<span class="button__word">${amount(progress)}</span
      ><span class="button__note">${text().pause}</span>${bar(progress)}
    </button>`;
  }

  #paused(state: Extract<DownloadState, { kind: 'paused' }>): TemplateResult {
    const missing = sayBytes(Math.max(0, state.totalBytes - state.doneBytes));
    const failure = state.failure;
    return html`
      ${
        failure || state.evicted
          ? html`<div class="trouble" role="alert">
              <b>${state.evicted ? text().evictedTitle : text().stoppedTitle}</b>
              <p>
                ${failure ? sayFailure(failure) : fill(text().evicted, { missing })}
                ${failure?.kind === 'storage-full' ? fill(text().freeUp, { missing }) : failure ? fill(text().missing, { missing }) : nothing}
              </p>
            </div>`
          : nothing
      }
      <div class="row2">
        <button class="button has-fill ${failure ? 'button--problem' : ''}" @click=${() => void this.#save()}>
          ${mark('download')}<span class="button__word">${amount(state)}</span
          ><span class="button__note">${text().goOn}</span>${bar(state)}
        </button>
        ${this.#removeSquare()}
      </div>
    `;
  }

  #saved(newEdition: number | undefined): TemplateResult {
    return html`
      ${
        newEdition === undefined
          ? nothing
          : html`<p class="note">${text().newEdition}</p>
              <button class="button" @click=${() => void this.#save()}>
                ${mark('download')}<span class="button__word">${text().takeNewEdition}</span>
              </button>`
      }
      <div class="row2">
        <p class="done" role="status">${icon('saved')}<b>${text().saved}</b></p>
        ${this.#removeSquare()}
      </div>
    `;
  }

  #removeSquare(): TemplateResult {
    return html`<button
      class="square"
      aria-label=${text().remove}
      title=${text().remove}
      @click=${() => void this.#download?.remove()}
    >
      ${icon('remove')}
    </button>`;
  }

  #save = async (): Promise<void> => {
    await this.#download?.save();
    const state = this.#download?.state;
    // A new edition is shown whole, from the page that asked for it.
    if (state?.kind === 'saved' && state.record.edition !== this.tour.edition) location.reload();
  };

  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }
      .row2 {
        display: flex;
        align-items: stretch;
      }
      .row2 > .button,
      .done {
        flex: 1;
        min-width: 0;
      }
      .row2 .square {
        width: var(--control);
        height: auto;
        min-height: var(--control);
        margin-inline-start: calc(-1 * var(--stroke));
      }
      .done {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: var(--control);
        padding-inline: var(--space-4);
        border: var(--stroke) solid var(--line-strong);
        font-size: 1.0625rem;
        line-height: 1.2;
      }
      .trouble {
        padding: var(--space-3);
        border: var(--stroke) solid var(--problem);
        font-size: var(--text-note);
        line-height: 1.35;
      }
      .button__note {
        white-space: nowrap;
      }
    `,
  ];
}

function mark(shape: 'download'): TemplateResult {
  return html`<span class="button__mark">${icon(shape)}</span>`;
}

function amount({ doneBytes, totalBytes }: Progress): string {
  const total = sayBytes(totalBytes);
  const done = sayBytes(doneBytes);
  // "31 of 48 MB": the unit once, where both have the same.
  const unit = total.replace(/^[\d.,\s]+/, '');
  return fill(text().progress, { done: done.endsWith(unit) ? done.slice(0, -unit.length).trim() : done, total });
}

/** Shows how far it is; the amount beside it says the same in words. */
function bar({ doneBytes, totalBytes }: Progress): TemplateResult {
  const share = totalBytes === 0 ? 1 : Math.min(1, doneBytes / totalBytes);
  return html`<span class="fill" aria-hidden="true" ${cssProperties({ width: `${share * 100}%` })}></span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'save-button': SaveButton;
  }
}
