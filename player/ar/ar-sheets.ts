/** What stands on the sheets over the scene: the picture just taken, and what to do about AR that does not start. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/strings/strings';
import { icon, type IconName } from '../../shared/ui/icons';
import type { PhotoDesk } from './photo/photo-desk';
import type { ArWords } from './what-to-say';
import './ar-sheet';

/** The picture with what can be done with it. @param what the picture's title, for those who cannot see it */
export function photoSheet(words: ArWords, desk: PhotoDesk, what: string): TemplateResult | typeof nothing {
  if (!desk.address && !desk.failed) return nothing;
  const text = words.photo;
  const discard = () => desk.discard();
  return html`<ar-sheet heading=${text.title} away=${text.discard} @sheet-close=${discard}>
    <div class="photo">
      ${desk.address ? html`<img src=${desk.address} alt=${fill(text.alt, { what })} />` : nothing}
      <p role="status">${desk.failed ? text.failed : desk.saved ? text.saved : text.note}</p>
      ${desk.address ? photoDeeds(words, desk) : nothing}
    </div>
  </ar-sheet>`;
}

function photoDeeds({ photo }: ArWords, desk: PhotoDesk): TemplateResult {
  const { canShare } = desk;
  return html`<div class="deeds">
    ${canShare ? deed('share', photo.share, () => void desk.share(), true) : nothing}
    <a
      class="button ${canShare ? '' : 'button--main'}"
      href=${desk.address}
      download=${desk.fileName}
      @click=${() => desk.markSaved()}
    >
      <span class="button__mark">${icon('download')}</span><span class="button__word">${photo.save}</span>
    </a>
    ${deed('remove', photo.discard, () => desk.discard())}
  </div>`;
}

interface Help {
  readonly words: ArWords;
  /** What was in the way. */
  readonly obstacle: string;
  /** The sentence that says so. */
  readonly why: string;
  readonly onAgain: () => void;
  readonly onStay: () => void;
}

/** Why there is no AR, what to do about it, and the next try. */
export function helpSheet({ words, obstacle, why, onAgain, onStay }: Help): TemplateResult {
  const text: Readonly<Record<string, string>> = words.help;
  const withheld = obstacle === 'camera-policy';
  const missing = obstacle === 'camera-missing' || obstacle === 'other';
  return html`<ar-sheet heading=${words.help.title} away=${words.help.stay} @sheet-close=${onStay}>
    <div class="help">
      <p>${why}</p>
      <p>${text[obstacle] ?? words.help.other}</p>
      ${obstacle === 'camera-refused' ? html`<p class="how">${icon('settings')}<span>${howToAllow(words)}</span></p>` : nothing}
      <div class="deeds">
        ${
          withheld
            ? html`<a class="button button--main" href=${location.href} target="_blank" rel="noopener">
                <span class="button__mark">${icon('ar')}</span><span class="button__word">${words.help.ownPage}</span>
              </a>`
            : nothing
        }
        ${withheld || missing ? nothing : deed('rewind', words.tryAgain, onAgain, true)}
        ${deed('cube', words.help.stay, onStay)}
      </div>
    </div>
  </ar-sheet>`;
}

/** Where this browser keeps the permission, as its users find it. */
function howToAllow({ help }: ArWords): string {
  if (/iPhone|iPad/.test(navigator.userAgent)) return help.allowApple;
  return /Android|Mobile/.test(navigator.userAgent) ? help.allowAndroid : help.allowDesk;
}

function deed(mark: IconName, word: string, onClick: () => void, main = false): TemplateResult {
  return html`<button class="button ${main ? 'button--main' : ''}" @click=${onClick}>
    <span class="button__mark">${icon(mark)}</span><span class="button__word">${word}</span>
  </button>`;
}
