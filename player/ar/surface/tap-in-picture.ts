/** In immersive AR a tap is a ray in the room; the scene expects a tap on the canvas. */
import { Vector3, type Matrix4 } from 'three';
import type { ArStage } from '../ar-back-end';

const AHEAD_METRES = 2;
const point = new Vector3();

/** Taps the canvas where the ray points. @param ray its origin looks along −Z */
export function tapInPicture({ canvas, camera }: ArStage, ray: Matrix4): void {
  point.set(0, 0, -AHEAD_METRES).applyMatrix4(ray).project(camera);
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const at = { clientX: left + ((point.x + 1) / 2) * width, clientY: top + ((1 - point.y) / 2) * height };
  for (const kind of ['pointerdown', 'pointerup']) canvas.dispatchEvent(new PointerEvent(kind, at));
}
