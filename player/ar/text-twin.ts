/** The scene as text: poster, all lines, everything that could be tapped. For devices and visitors without pictures. */
import { html, nothing, type TemplateResult } from 'lit';
import { inLocale } from '../../shared/model/localized';
import type { Action, SceneNode } from '../../shared/model/tour';
import { icon } from '../../shared/ui/icons';
import type { SpokenLine } from './speech/lines';
import type { ArWords } from './what-to-say';

type LeadingOut = Extract<Action, { kind: 'go' | 'open' | 'answer' }>;

interface TextTwin {
  readonly title: string;
  /** Address of the picture; empty for none. */
  readonly poster: string;
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SpokenLine[];
  readonly chain: readonly string[];
  readonly words: ArWords;
  /** Something broke that may work another time, as against a device that cannot. */
  readonly failed: boolean;
  readonly why: string;
  readonly onAction: (action: LeadingOut) => void;
  readonly onAgain: () => void;
  readonly onLeave: (event: Event) => void;
}

/** Draws the scene as text. */
export function arText(twin: TextTwin): TemplateResult {
  return html`<div class="plain">
    ${top(twin)}
    <div class="text" tabindex="0" role="region" aria-label=${twin.title}>
      ${twin.poster ? html`<img src=${twin.poster} alt="" />` : nothing}
      <h1>${twin.title}</h1>
      ${twin.lines.length > 0 ? spoken(twin.lines) : nothing} ${waysOut(twin)}
    </div>
  </div>`;
}

function top({ words, failed, why, onAgain, onLeave }: TextTwin): TemplateResult {
  const note = failed ? words.failedWhat : why;
  return html`<div class="top">
    <div class="hint">
      ${icon(failed ? 'alert' : 'text')}
      <p role="status">${failed ? words.failed : words.asText}<small>${note}</small></p>
    </div>
    ${
      failed
        ? html`<button class="square" aria-label=${words.tryAgain} @click=${onAgain}>${icon('rewind')}</button>`
        : nothing
    }
    <button class="square" aria-label=${words.leave} @click=${onLeave}>${icon('close')}</button>
  </div>`;
}

function spoken(lines: readonly SpokenLine[]): TemplateResult {
  return html`<dl>
    ${lines.map(
      (line, index) =>
        html`${line.name !== lines[index - 1]?.name ? html`<dt>${line.name}</dt>` : nothing}
          <dd lang=${line.locale ?? nothing}>${line.text}</dd>`,
    )}
  </dl>`;
}

function waysOut({ nodes, chain, words, onAction }: TextTwin): TemplateResult | typeof nothing {
  const ways = nodes.flatMap(({ action, label }) => {
    const name = inLocale(label, chain);
    return name && action && leadsOut(action) ? [{ name, action }] : [];
  });
  if (ways.length === 0) return nothing;
  return html`<ul class="points" aria-label=${words.points}>
    ${ways.map(
      ({ name, action }) =>
        html`<li><button class="chip" @click=${() => onAction(action)}>${icon('place')}${name}</button></li>`,
    )}
  </ul>`;
}

function leadsOut(action: Action): action is LeadingOut {
  return action.kind === 'go' || action.kind === 'open' || action.kind === 'answer';
}
