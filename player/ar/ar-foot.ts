/** The foot of the AR view: who speaks, what is said, what can be tapped, and the tools. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { SceneNode } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { icon, type IconName } from '../../shared/ui/icons';
import type { ArTool } from './ar-back-end';
import { toolButtons } from './ar-panels';
import type { ScenePoint } from './scene-taps';
import type { SpeakerState } from './speech/speaker';
import type { ArWords, Rung } from './what-to-say';

/** What a button under the picture does to what is said. */
export type SpeechStep = 'play' | 'pause' | 'repeat' | 'next' | 'slower' | 'aloud';

interface Foot {
  readonly words: ArWords;
  readonly loading: boolean;
  /** Whether the camera is used, or is being started. */
  readonly camera: boolean;
  readonly rung: Rung;
  /** Whether there is another way to see this scene; without one the button would lead nowhere. */
  readonly arPossible: boolean;
  /** Whether the guide was seen and has begun to speak. */
  readonly begun: boolean;
  readonly speech: SpeakerState;
  readonly captions: boolean;
  /** A sentence about parts that did not arrive; empty for none. */
  readonly missing: string;
  readonly points: readonly ScenePoint[];
  readonly tools: readonly ArTool[];
  /** Name of the button that takes a picture. */
  readonly photo: string;
  readonly onPoint: (node: SceneNode) => void;
  readonly onMode: () => void;
  readonly onPhoto: () => void;
  readonly onSpeech: (step: SpeechStep) => void;
  readonly onCaptions: () => void;
}

/** Draws all below the picture. */
export function arFoot(foot: Foot): TemplateResult {
  const { words, speech, loading, missing, tools } = foot;
  return html`<section class="foot ${tools.length > 0 ? 'foot--placing' : ''}">
    <div class="said">
      ${caption(foot)} ${missing ? html`<p class="missing" role="status">${missing}</p>` : nothing} ${points(foot)}
    </div>
    ${toolButtons(words, tools)}
    <div class="tools">
      ${modeTool(foot)} ${loading ? nothing : shutter(foot)} ${speech.line && !loading ? captionsTool(foot) : nothing}
    </div>
  </section>`;
}

/** Screen readers say what nobody else does: two voices at once are none. */
function caption(foot: Foot): TemplateResult {
  const { words, loading, camera, rung, begun, captions, speech } = foot;
  const { line, caption: said, heard } = speech;
  if (!line) return html`<p class="caption caption--off">${loading ? nothing : words.silent}</p>`;
  if (!begun) return html`<p class="caption">${camera ? fill(words.waiting[rung], { name: line.name }) : nothing}</p>`;
  return html`<div class="caption">
    <div class="voice"><b>${line.name}</b>${count(words, speech)}${loading ? nothing : speechTools(foot)}</div>
    <p
      class=${captions ? '' : 'caption--off'}
      aria-live=${heard ? 'off' : 'polite'}
      lang=${(captions && line.locale) || nothing}
    >
      ${keyed(heard, html`<span>${captions ? said : words.captionsHidden}</span>`)}
    </p>
  </div>`;
}

function count(words: ArWords, { index, count: all }: SpeakerState): TemplateResult | typeof nothing {
  if (all < 2) return nothing;
  return html`<small aria-label=${fill(words.lineOf, { line: index + 1, count: all })} role="img"
    >${index + 1} / ${all}</small
  >`;
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

/** From the camera to 3D it is always one tap, also while the camera is still being asked for. */
function modeTool({ words, loading, camera, arPossible, onMode }: Foot): TemplateResult | typeof nothing {
  if (!camera && !arPossible) return html`<span class="tool"></span>`;
  return html`<button class="tool" ?disabled=${loading && !camera} @click=${onMode}>
    <span class="square">${icon(camera ? 'cube' : 'ar')}</span><span>${camera ? words.viewIn3d : words.seeInAr}</span>
  </button>`;
}

function shutter({ photo, onPhoto }: Foot): TemplateResult {
  return html`<button class="tool tool--photo" @click=${onPhoto}>
    <span class="shutter" aria-hidden="true"></span><span>${photo}</span>
  </button>`;
}

function speechTools({ words, speech: { speaking, slower, aloud, count: all }, onSpeech }: Foot): TemplateResult {
  const tool = (step: SpeechStep, mark: IconName | 'slower', name: string, pressed?: boolean) =>
    html`<button
      class="square ${pressed ? 'square--on' : ''}"
      aria-label=${name}
      title=${name}
      aria-pressed=${pressed ?? nothing}
      @click=${() => onSpeech(step)}
    >
      ${mark === 'slower' ? words.slowerShort : icon(mark)}
    </button>`;
  return html`<div class="pair speech">
    ${aloud === 'none' ? nothing : tool('aloud', 'sound', words.aloud, aloud === 'on')}
    ${tool('slower', 'slower', words.slower, slower)} ${tool('repeat', 'rewind', words.repeat)}
    ${speaking ? tool('pause', 'pause', words.pause) : tool('play', 'play', words.listen)}
    ${all > 1 ? tool('next', 'next', words.next) : nothing}
  </div>`;
}

function captionsTool({ words, captions, onCaptions }: Foot): TemplateResult {
  return html`<button class="tool" aria-pressed=${captions} @click=${onCaptions}>
    <span class="square ${captions ? 'square--on' : ''}">${icon('captions')}</span
    ><span>${captions ? words.captionsOn : words.captionsOff}</span>
  </button>`;
}
