/** What may stand over the picture and asks for a tap: start, camera again, another station, the tools of a back end. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/strings/strings';
import { icon, type IconName } from '../../shared/ui/icons';
import type { ArTool } from './ar-back-end';
import type { CameraLoss } from './camera';
import type { ArWords } from './what-to-say';

/** Sensors and immersive AR are granted only in a tap. */
export function tapPanel(words: ArWords, why: 'sensors' | 'immersive', onTap: () => void): TemplateResult {
  return html`<div class="panel panel--middle">
    <p>${words.tap[why]}</p>
    <button class="button button--main button--high" @click=${onTap}>
      <span class="button__mark">${icon('play')}</span><span class="button__word">${words.tap.start}</span>
    </button>
  </div>`;
}

/** The camera went away while it was used. */
export function cameraPanel(words: ArWords, loss: CameraLoss, onAgain: () => void): TemplateResult {
  return html`<div class="panel panel--middle">
    <p role="alert">${loss === 'taken' ? words.cameraTaken : words.cameraEnded}</p>
    <button class="button button--main" @click=${onAgain}>
      <span class="button__mark">${icon('camera')}</span><span class="button__word">${words.cameraAgain}</span>
    </button>
  </div>`;
}

/** A station as its sign told it. */
export interface Elsewhere {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

/** The visitor stands before another station's sign. */
export function elsewherePanel(
  words: ArWords,
  { number, title }: Elsewhere,
  onOpen: () => void,
  onStay: () => void,
): TemplateResult {
  const values = { number, title };
  return html`<div class="panel panel--low">
    <p role="status">${fill(words.elsewhere, values)}</p>
    <div class="panel__row">
      <button class="button button--main" aria-label=${fill(words.openStationName, values)} @click=${onOpen}>
        <span class="button__mark">${icon('next')}</span><span class="button__word">${words.openStation}</span>
      </button>
      <button class="square" aria-label=${words.stayHere} @click=${onStay}>${icon('close')}</button>
    </div>
  </div>`;
}

const TOOL_ICONS: Readonly<Record<ArTool['id'], IconName>> = {
  calibrate: 'direction',
  'next-landmark': 'next',
  'turn-left': 'rewind',
  'turn-right': 'forward',
  larger: 'plus',
  smaller: 'minus',
  'place-here': 'place',
  'place-again': 'drag',
  done: 'check',
};
/** What brings the visitor on; the others only mend. */
const MAIN: ReadonlySet<ArTool['id']> = new Set(['done', 'place-here']);

/** The tools of a back end as large buttons, in their order. */
export function toolButtons(words: ArWords, tools: readonly ArTool[]): TemplateResult | typeof nothing {
  if (tools.length === 0) return nothing;
  return html`<div class="placing" role="group" aria-label=${words.toolsName}>
    ${tools.map(
      ({ id, run }) =>
        html`<button class="button ${MAIN.has(id) ? 'button--main' : ''}" @click=${run}>
          <span class="button__mark">${icon(TOOL_ICONS[id])}</span><span class="button__word">${words.tools[id]}</span>
        </button>`,
    )}
  </div>`;
}
