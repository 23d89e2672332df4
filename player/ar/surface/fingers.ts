/** Fingers, mouse and wheel on the picture, told as what they mean: a tap, one that drags, two that spread and twist. */
import { twoFingers, type Finger } from './placement';

/** What fingers and wheel can mean. */
export interface FingerDeeds {
  readonly onTap: () => void;
  /** One finger has moved; pixels on the page. */
  readonly onDrag: (from: Finger, to: Finger) => void;
  /** Two fingers, or the wheel, have scaled and turned (radians, positive to the left as seen from above). */
  readonly onSpread: (factor: number, turn: number) => void;
}

/** Farther than this, a finger was not tapping. */
const TAP_PIXELS = 10;
const WHEEL_STEP = 0.001;

/** Listens until the signal ends it. */
export function listenForFingers(canvas: HTMLCanvasElement, deeds: FingerDeeds, signal: AbortSignal): void {
  const fingers = new Map<number, Finger>();
  let start: Finger | undefined;
  /** Whether the hand now on the picture has done more than tap. */
  let moved = false;
  const down = (event: PointerEvent): void => {
    if (fingers.size === 0) [start, moved] = [placeOf(event), false];
    else moved = true;
    fingers.set(event.pointerId, placeOf(event));
    if (event.isTrusted) canvas.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    const from = fingers.get(event.pointerId);
    if (!from || !start) return;
    const before = pairOf(fingers);
    const to = placeOf(event);
    moved ||= Math.hypot(to.x - start.x, to.y - start.y) > TAP_PIXELS;
    if (!moved) return;
    fingers.set(event.pointerId, to);
    const after = pairOf(fingers);
    if (!before || !after) return deeds.onDrag(from, to);
    const { factor, turn } = twoFingers(before, after);
    deeds.onSpread(factor, turn);
  };
  const up = (event: PointerEvent): void => {
    const was = fingers.delete(event.pointerId);
    if (was && !moved && event.type === 'pointerup') deeds.onTap();
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    deeds.onSpread(Math.exp(-event.deltaY * WHEEL_STEP), 0);
  };
  canvas.addEventListener('pointerdown', down, { signal });
  canvas.addEventListener('pointermove', move, { signal });
  canvas.addEventListener('pointerup', up, { signal });
  canvas.addEventListener('pointercancel', up, { signal });
  canvas.addEventListener('wheel', wheel, { signal, passive: false });
}

function placeOf({ clientX: x, clientY: y }: PointerEvent): Finger {
  return { x, y };
}

function pairOf(fingers: ReadonlyMap<number, Finger>): readonly [Finger, Finger] | undefined {
  const [a, b] = fingers.values();
  return a && b ? [a, b] : undefined;
}
