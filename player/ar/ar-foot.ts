/** The foot of the AR view: who speaks, what is said, what can be tapped, and the tools. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SceneNode } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { icon } from '../../shared/ui/icons';
import type { ScenePoint } from './ar-session';
import type { SpeakerState } from './speech/speaker';
import type { ArWords } from './what-to-say';

export type SpeechStep = 'play' | 'pause' | 'repeat' | 'next' | 'slower' | 'aloud';

interface Foot {
  readonly words: ArWords;
  readonly loading: boolean;
  readonly camera: boolean;
  /** Whether there is another way to see this scene; without one the button would lead nowhere. */
  readonly arPossible: boolean;
  /** Whether the guide was seen and has begun to speak. */
  readonly begun: boolean;
  readonly speech: SpeakerState;
  readonly captions: boolean;
  /** A sentence about parts that did not arrive; empty for none. */
  readonly missing: string;
  readonly points: readonly ScenePoint[];
  readonly onPoint: (node: SceneNode) => void;
  readonly onMode: () => void;
  readonly onSpeech: (step: SpeechStep) => void;
  readonly onCaptions: () => void;
}

export function arFoot(foot: Foot): TemplateResult {
  return html`<section class="foot">
    ${caption(foot)} ${foot.missing ? html`<p class="missing" role="status">${foot.missing}</p>` : nothing}
    ${points(foot)}
    <div class="tools">
      ${foot.arPossible ? modeTool(foot) : nothing}
      ${foot.speech.line && !foot.loading ? [speechTools(foot), captionsTool(foot)] : nothing}
    </div>
  </section>`;
}

function caption({ words, loading, camera, begun, captions, speech }: Foot): TemplateResult {
  const { line, index, count, caption } = speech;
  if (!line) return html`<p class="caption caption--off">${loading ? nothing : words.silent}</p>`;
  if (!begun) return html`<p class="caption">${camera ? fill(words.waiting, { name: line.name }) : nothing}</p>`;
  if (!captions) return html`<p class="caption caption--off">${words.captionsHidden}</p>`;
  return html`<div class="caption">
    <b
      >${line.name}${
        count > 1
          ? html`<small aria-label=${fill(words.lineOf, { line: index + 1, count })} role="img"
              >${index + 1} / ${count}</small
            >`
          : nothing
      }</b
    >
    <p aria-live="polite" lang=${line.locale ?? nothing}>${caption}</p>
  </div>`;
}

function points({ words, points: all, onPoint }: Foot): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<ul class="points" aria-label=${words.points}>
    ${all.map(
      ({ node, label }) =>
        html`<li><button class="chip" @click=${() => onPoint(node)}>${icon('place')}${label}</button></li>`,
    )}
  </ul>`;
}

function modeTool({ words, loading, camera, onMode }: Foot): TemplateResult {
  return html`<button class="tool" ?disabled=${loading} @click=${onMode}>
    <span class="square">${icon(camera ? 'cube' : 'ar')}</span>${camera ? words.viewIn3d : words.seeInAr}
  </button>`;
}

function speechTools({ words, speech: { speaking, count }, onSpeech }: Foot): TemplateResult {
  return html`<div class="pair speech">
    <button class="square" aria-label=${words.repeat} @click=${() => onSpeech('repeat')}>${icon('rewind')}</button>
    <button
      class="square"
      aria-label=${speaking ? words.pause : words.listen}
      @click=${() => onSpeech(speaking ? 'pause' : 'play')}
    >
      ${icon(speaking ? 'pause' : 'play')}
    </button>
    ${
      count > 1
        ? html`<button class="square" aria-label=${words.next} @click=${() => onSpeech('next')}>
            ${icon('next')}
          </button>`
        : nothing
    }
  </div>`;
}

function captionsTool({ words, captions, onCaptions }: Foot): TemplateResult {
  return html`<button class="tool" aria-pressed=${captions} @click=${onCaptions}>
    <span class="square ${captions ? 'square--on' : ''}">${icon('captions')}</span>${
      captions ? words.captionsOn : words.captionsOff
    }
  </button>`;
}
