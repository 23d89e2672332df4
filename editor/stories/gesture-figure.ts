import { css, html, svg, type TemplateResult } from 'lit';
import type { Gesture } from '../../shared/model/tour';

/** All gestures a guide knows, in the order they are offered. */
export const GESTURES: readonly Gesture[] = ['idle', 'greet', 'point', 'tell', 'listen', 'farewell'];

/** Where the two hands are, and how far the guide leans. */
const POSES: Readonly<
  Record<Gesture, { left: readonly [number, number]; right: readonly [number, number]; lean: number }>
> = {
  idle: { left: [20, 120], right: [80, 120], lean: 0 },
  greet: { left: [20, 120], right: [88, 26], lean: 0 },
  point: { left: [20, 120], right: [108, 84], lean: 0 },
  tell: { left: [2, 96], right: [98, 96], lean: 0 },
  listen: { left: [20, 120], right: [74, 48], lean: 8 },
  farewell: { left: [6, 110], right: [104, 92], lean: 20 },
};

/** A guide in one gesture; decoration, its name stands beside it. */
export function gestureFigure(gesture: Gesture): TemplateResult {
  const { left, right, lean } = POSES[gesture];
  const hand = ([x, y]: readonly [number, number]) => svg`<circle class="yellow" cx=${x} cy=${y} r="7" />`;
  return html`<svg class="figure" viewBox="-8 0 124 190" aria-hidden="true">
    <path class="red" d="M50 84 86 184q-36 14-72 0z" />
    <path class="yellow" d="M24.500 156q25 8 51 0l4 11q-29 10-59 0z" />
    <g transform="rotate(${lean} 50 100)">
      <path class="arm" d="M36 82 ${left[0]} ${left[1]}M64 82 ${right[0]} ${right[1]}" />
      ${hand(left)}${hand(right)}
      <circle class="ink" cx="50" cy="84" r="19" />
      <ellipse class="collar" cx="50" cy="65" rx="23" ry="5.500" />
      <circle class="yellow" cx="50" cy="42" r="20" />
      <circle class="face" cx="43" cy="40" r="3" />
      <path class="nose" d="M55 36v12h-5" />
      <path class="blue" d="M38 6h24v17H38z" transform="rotate(-8 50 15)" />
    </g>
  </svg>`;
}

/** The figure's colours, from the roles. */
export const figureStyles = css`
  .figure {
    height: 58px;
    width: auto;
  }
  .figure .red {
    fill: var(--accent-red);
  }
  .figure .yellow {
    fill: var(--accent-yellow);
  }
  .figure .blue {
    fill: var(--accent-blue);
  }
  .figure .ink {
    fill: var(--text);
  }
  .figure .arm {
    fill: none;
    stroke: var(--text);
    stroke-width: 8;
    stroke-linecap: round;
  }
  .figure .collar {
    fill: var(--surface);
    stroke: var(--text);
    stroke-width: 2;
  }
  .figure .face {
    fill: var(--on-yellow);
  }
  .figure .nose {
    fill: none;
    stroke: var(--on-yellow);
    stroke-width: 2.5;
  }
`;
