/** The picture of the AR view: camera or scene, the line that tells what to do, what is drawn and asked over it. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { icon } from '../../shared/ui/icons';
import type { TrackingState } from './ar-back-end';
import type { Said } from './ar-guidance';
import { aimLine, arWaits, factsOver, targetOutline, turnArrow, viewfinder, type Wanted } from './ar-marks';
import { cameraPanel, elsewherePanel, tapPanel, type Elsewhere } from './ar-panels';
import type { CameraLoss } from './camera';
import type { SceneProgress } from './scene/scene-node';
import { keysOf, type ArWords, type Rung } from './what-to-say';

/** How far the scene is, and how it is seen. */
export type Mode = 'loading' | 'camera' | 'turntable' | 'text' | 'failed';

interface Room {
  readonly words: ArWords;
  readonly mode: Mode;
  readonly withCamera: boolean;
  /** Grows with every start: a canvas that lost its drawing context cannot be used twice. */
  readonly run: number;
  /** Name of the picture for those who cannot see it. */
  readonly name: string;
  /** Name of what shows the scene; undefined while it starts. */
  readonly backEnd: string | undefined;
  /** What to do now. */
  readonly hint: string;
  /** One small sentence below it, e.g. why there is no camera. */
  readonly note: string;
  /** What screen readers hear of it, without chattering. */
  readonly announced: string;
  readonly said: Said;
  readonly tracking: TrackingState;
  readonly rung: Rung;
  readonly wanted: Wanted | undefined;
  readonly progress: SceneProgress | undefined;
  readonly graphicsLost: boolean;
  readonly waitsForTap: 'sensors' | 'immersive' | undefined;
  readonly cameraLoss: CameraLoss | undefined;
  readonly elsewhere: Elsewhere | undefined;
  readonly onTap: () => void;
  readonly onAgain: () => void;
  readonly onOpenElsewhere: () => void;
  readonly onStay: () => void;
  readonly onLeave: (event: Event) => void;
}

/** Draws the picture and all that lies over it. */
export function arRoom(room: Room): TemplateResult {
  const { mode, withCamera } = room;
  const dark = mode === 'camera' || (mode === 'loading' && withCamera);
  return html`<div class="picture ${dark ? 'picture--camera' : ''}">
    ${top(room)}
    <div class="screen">${screens(room)} ${marks(room)} ${panel(room)}</div>
    <p class="unseen" role="status">${room.announced}</p>
  </div>`;
}

function top({ words, mode, hint, note, onLeave }: Room): TemplateResult {
  return html`<div class="top">
    <div class="hint">
      ${icon(mode === 'turntable' ? 'cube' : 'direction')}
      <p>${hint}${note ? html`<small>${note}</small>` : nothing}</p>
    </div>
    <button class="square" aria-label=${words.leave} @click=${onLeave}>${icon('close')}</button>
  </div>`;
}

/** A picture that is moved by keys is a control of its own, and says so. */
function screens({ words, mode, run, name, backEnd, graphicsLost }: Room): unknown {
  const keys = keysOf(words, backEnd);
  const moves = keys !== '';
  return keyed(
    run,
    html`<video playsinline .muted=${true} aria-hidden="true"></video>
      <canvas
        class=${graphicsLost ? 'away' : ''}
        role=${moves ? 'application' : 'img'}
        aria-roledescription=${mode === 'turntable' ? words.sceneRole : nothing}
        tabindex=${moves ? 0 : nothing}
        aria-label=${name}
        aria-describedby=${moves ? 'keys' : nothing}
      ></canvas>
      <p id="keys" hidden>${keys}</p>`,
  );
}

function marks({ words, mode, withCamera, tracking, said, rung, wanted, progress }: Room): unknown {
  if (mode === 'loading') return arWaits(words, withCamera, progress);
  const camera = mode === 'camera';
  return html`${camera ? viewfinder : nothing}
  ${camera && tracking === 'searching' ? targetOutline(words, rung, wanted) : nothing}
  ${said.aim === undefined ? nothing : aimLine(said.aim)}
  ${said.turn === undefined || said.aim !== undefined ? nothing : turnArrow(words, said.turn)} ${factsOver(said.facts)}`;
}

/** One question at a time, the most urgent first. */
function panel(room: Room): TemplateResult | typeof nothing {
  const { words, waitsForTap, cameraLoss, elsewhere } = room;
  if (waitsForTap) return tapPanel(words, waitsForTap, room.onTap);
  if (cameraLoss) return cameraPanel(words, cameraLoss, room.onAgain);
  if (elsewhere) return elsewherePanel(words, elsewhere, room.onOpenElsewhere, room.onStay);
  return nothing;
}
