/** The pieces of My tours that only show. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { fill, INTERFACE_LOCALES, interfaceLocale, type InterfaceLocale } from '../../shared/strings/strings';
import { icon } from '../../shared/ui/icons';
import { siteAddress } from '../../shared/ui/site-root';
import { brandMark, turnArrow } from '../ui/brand';
import { languageName } from '../ui/language-name';
import { words } from './words';

/** Something that takes its time. */
export interface Work {
  readonly sentence: string;
  /** 0 to 1. */
  readonly fraction: number;
  readonly abort: AbortController;
}

export function renderHeader(saved: boolean, speak: (locale: InterfaceLocale) => void): TemplateResult {
  return html`<header>
    <a class="logo" href=${siteAddress('./').href} aria-label="Rundgang">${brandMark()}</a>
    <strong>Rundgang</strong>
    <p class="saved">
      ${
        saved
          ? html`<span class="mark">${icon('check')}</span
              ><span>${words().everythingIsSaved} <small>· ${words().onThisComputer}</small></span>`
          : nothing
      }
    </p>
    <label class="language">
      <span class="unseen">${words().language}</span>
      <select
        class="input"
        @change=${(event: Event) => speak((event.target as HTMLSelectElement).value as InterfaceLocale)}
      >
        ${INTERFACE_LOCALES.map(
          (tag) => html`<option value=${tag} ?selected=${tag === interfaceLocale()}>${languageName(tag)}</option>`,
        )}
      </select>
    </label>
  </header>`;
}

export function renderFailure({ title, text }: { title: string; text: string }, close: () => void): TemplateResult {
  return html`<div class="banner bad">
    ${icon('alert')}
    <div>
      <b>${title}</b>
      <p>${text}</p>
    </div>
    <p class="acts"><button class="btn" @click=${close}>${words().close}</button></p>
  </div>`;
}

export function renderWork(work: Work): TemplateResult {
  return html`<div class="working">
    <span>${work.sentence}</span>
    <progress max="1" .value=${work.fraction} aria-label=${work.sentence}></progress>
    <button class="btn" @click=${() => work.abort.abort()}>${words().cancel}</button>
  </div>`;
}

export function renderRemoved(title: string, putBack: () => void): TemplateResult {
  return html`<div class="undo-line">
    <span>${fill(words().removed, { title })}</span>
    <button class="btn" @click=${putBack}>${turnArrow('undo')} ${words().undo}</button>
  </div>`;
}

export function renderEmpty(begin: () => void): TemplateResult {
  return html`<div class="empty">
    <svg viewBox="0 0 120 130" aria-hidden="true">
      ${svg`<path d="M22 100h38V62h38V26" fill="none" stroke="var(--line)" stroke-width="9"/>
        <circle cx="22" cy="100" r="20" fill="var(--accent)"/>
        <circle cx="60" cy="62" r="17" fill="var(--surface)" stroke="var(--field)" stroke-width="4"/>
        <circle cx="98" cy="26" r="17" fill="var(--surface)" stroke="var(--field)" stroke-width="4"/>`}
    </svg>
    <div>
      <h2>${words().emptyTitle}</h2>
      <p>${words().emptyText}</p>
      <p><button class="btn go" @click=${begin}>${icon('plus')} ${words().beginFirst}</button></p>
    </div>
  </div>`;
}
