/** What a screen shows while it waits, and when something went wrong. */
import { html, nothing, type TemplateResult } from 'lit';
import { Unavailable } from '../../shared/model/unavailable';
import { sayFailure } from '../../shared/strings/failures';
import { icon, type IconName } from '../../shared/ui/icons';
import { siteAddress } from '../../shared/ui/site-root';
import { text } from '../player-strings';

/** Circle, square and triangle fill in turn. */
export function loadingNotice(words = text().loading): TemplateResult {
  return html`<p class="waits" role="status">
    <span class="loading" aria-hidden="true">
      <svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="10" /></svg>
      <svg viewBox="0 0 24 24"><path d="M2 2h20v20H2z" /></svg>
      <svg viewBox="0 0 24 24"><path d="M3 1v22l19-11z" /></svg>
    </span>
    ${words}
  </p>`;
}

/** A failure as a notice with what to do; a bug is thrown on to the console, the page stays usable. */
export function failureNotice(failure: unknown, again?: () => void): TemplateResult {
  if (!(failure instanceof Unavailable)) reportError(failure);
  const known = failure instanceof Unavailable;
  const offline = known && failure.kind === 'offline';
  document.title = `${text().failedTitle} · Rundgang`;
  return html`<h1 class="unseen">Rundgang</h1>
    ${notice(
      offline ? 'offline' : 'alert',
      text().failedTitle,
      known ? sayFailure(failure) : '',
      'problem',
      html`
        ${
          again
            ? html`<button class="button" @click=${again}>
                <span class="button__mark">${icon('rewind')}</span><span class="button__word">${text().tryAgain}</span>
              </button>`
            : nothing
        }
        <a class="button" href=${siteAddress('').href}
          ><span class="button__mark">${icon('search')}</span><span class="button__word">${text().toDiscover}</span></a
        >
      `,
    )}`;
}

/** The tab "On the way" while no tour is under way. */
export function onTheWayNotice(): TemplateResult {
  document.title = `${text().onTheWay} · Rundgang`;
  return html`<h1>${text().onTheWay}</h1>
    ${notice(
      'place',
      text().nothingOnTheWay,
      text().nothingOnTheWayHelp,
      'plain',
      html`
        <a class="button button--main" href=${siteAddress('').href}
          ><span class="button__mark">${icon('search')}</span><span class="button__word">${text().toDiscover}</span></a
        >
      `,
    )}`;
}

/** Icon and title, a sentence or two, what to do. */
export function notice(
  shape: IconName,
  title: string,
  sentence: string,
  tone: 'plain' | 'problem',
  actions: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<section
    class="notice ${tone === 'problem' ? 'notice--problem' : ''}"
    role=${tone === 'problem' ? 'alert' : 'status'}
  >
    ${icon(shape)}
    <h2>${title}</h2>
    ${sentence ? html`<p>${sentence}</p>` : nothing} ${actions}
  </section>`;
}
