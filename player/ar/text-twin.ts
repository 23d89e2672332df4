/** The scene as text: poster, all lines, everything that could be tapped. For devices and visitors without pictures. */
import { html, nothing, type TemplateResult } from 'lit';
import { inLocale } from '../../shared/model/localized';
import type { Action, SceneNode } from '../../shared/model/tour';
import { icon } from '../../shared/ui/icons';
import type { SpokenLine } from './speech/lines';

type LeadingOut = Extract<Action, { kind: 'go' | 'open' | 'answer' }>;

interface TextTwin {
  readonly title: string;
  /** Address of the picture; empty for none. */
  readonly poster: string;
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SpokenLine[];
  readonly chain: readonly string[];
  readonly onAction: (action: LeadingOut) => void;
}

export function arText({ title, poster, nodes, lines, chain, onAction }: TextTwin): TemplateResult {
  return html`${poster ? html`<img src=${poster} alt="" />` : nothing}
    <h1>${title}</h1>
    <dl>
      ${lines.map(
        (line, index) =>
          html`${line.name !== lines[index - 1]?.name ? html`<dt>${line.name}</dt>` : nothing}
            <dd lang=${line.locale ?? nothing}>${line.text}</dd>`,
      )}
    </dl>
    <ul class="points">
      ${nodes.flatMap(({ action, label }) => {
        const name = inLocale(label, chain);
        return name && action && leadsOut(action)
          ? [html`<li><button class="chip" @click=${() => onAction(action)}>${icon('place')}${name}</button></li>`]
          : [];
      })}
    </ul>`;
}

function leadsOut(action: Action): action is LeadingOut {
  return action.kind === 'go' || action.kind === 'open' || action.kind === 'answer';
}
