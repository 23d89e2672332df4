/** The scene as text: poster, all lines, everything that could be tapped. For devices and visitors without pictures. */
import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { inLocale } from '../../shared/model/localized';
import type { Action, SceneNode } from '../../shared/model/tour';
import { icon } from '../../shared/ui/icons';
import type { LoadAsset } from './ar-back-end';
import type { SpokenLine } from './speech/lines';

type LeadingOut = Extract<Action, { kind: 'go' | 'open' | 'answer' }>;

interface TextTwin {
  readonly title: string;
  readonly poster: string | undefined;
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SpokenLine[];
  readonly chain: readonly string[];
  readonly loadAsset: LoadAsset;
  readonly onAction: (action: LeadingOut) => void;
}

export function arText({ title, poster, nodes, lines, chain, loadAsset, onAction }: TextTwin): TemplateResult {
  return html`${poster === undefined ? nothing : until(picture(loadAsset, poster), nothing)}
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

async function picture(loadAsset: LoadAsset, assetId: string): Promise<TemplateResult | typeof nothing> {
  try {
    const address = URL.createObjectURL(await loadAsset(assetId));
    // The title below says what it is; the address is given back once the picture is decoded.
    return html`<img src=${address} alt="" @load=${() => URL.revokeObjectURL(address)} />`;
  } catch {
    return nothing;
  }
}
