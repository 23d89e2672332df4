/** Setting the direction by hand: the visitor turns until a line meets a landmark, or turns the world by finger or button. */
import { bearingDegrees, distanceMetres } from '../../../shared/model/geo';
import type { Position } from '../../../shared/model/tour';
import { halfCircle } from '../../position/attitude';
import type { Landmark } from '../ar-back-end';

/** Nearer, a wrong position turns the direction; farther, nothing is to be seen. Metres. */
const NEAREST = 40;
const FARTHEST = 2000;

/** Landmarks that can be aimed at, those nearest to the line of sight first. */
export function landmarksToAim(
  landmarks: readonly Landmark[],
  here: Position,
  headingDegrees: number,
): readonly Landmark[] {
  const off = ({ position }: Landmark) => Math.abs(halfCircle(bearingDegrees(here, position) - headingDegrees));
  return landmarks
    .filter(({ position }) => {
      const metres = distanceMetres(here, position);
      return metres >= NEAREST && metres <= FARTHEST;
    })
    .sort((a, b) => off(a) - off(b));
}

/** One go at it. Without a landmark in sight only turning by hand is left. */
export class Aiming {
  #index = 0;
  #byHand = false;

  constructor(private readonly landmarks: readonly Landmark[]) {}

  get landmark(): Landmark | undefined {
    return this.landmarks[this.#index % this.landmarks.length];
  }
  get hasMore(): boolean {
    return this.landmarks.length > 1;
  }

  next(): void {
    this.#index++;
    this.#byHand = false;
  }

  /** The world was turned by hand and stands as the visitor wants it: the line has no say any more. */
  turnedByHand(): void {
    this.#byHand = true;
  }

  /** By how many degrees the view is to be turned clockwise now that the line meets the landmark. */
  correction(here: Position, headingDegrees: number): number {
    if (this.#byHand || !this.landmark) return 0;
    return halfCircle(bearingDegrees(here, this.landmark.position) - headingDegrees);
  }
}

/** A finger that moves less was tapping. Pixels. */
const LEAST_PIXELS = 10;

/** Tells how far a finger has been drawn sideways over an element, in its pixels, until the signal ends it. */
export function listenForDrags(element: HTMLElement, onDrag: (pixels: number) => void, signal: AbortSignal): void {
  let from: { id: number; x: number; drags: boolean } | undefined;
  element.addEventListener('pointerdown', ({ pointerId: id, clientX: x }) => void (from ??= { id, x, drags: false }), {
    signal,
  });
  element.addEventListener(
    'pointermove',
    ({ pointerId, clientX }) => {
      if (from?.id !== pointerId) return;
      from.drags ||= Math.abs(clientX - from.x) >= LEAST_PIXELS;
      if (!from.drags) return;
      onDrag(clientX - from.x);
      from.x = clientX;
    },
    { signal },
  );
  const end = ({ pointerId }: PointerEvent) => {
    if (from?.id === pointerId) from = undefined;
  };
  for (const name of ['pointerup', 'pointercancel'] as const) element.addEventListener(name, end, { signal });
}
