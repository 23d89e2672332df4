/** A point on the screen, in pixels. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** Enough for a town; more would only move points that no longer overlap. */
const ROUNDS = 24;

/**
 * Moves points that lie closer together than `least` pixels apart, each by half of what is missing, so that circles can
 * be read and pressed one by one. Points that nobody is near to stay where they are.
 */
export function apart(points: readonly ScreenPoint[], least: number): readonly ScreenPoint[] {
  const now = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) if (!pushed(now, least)) break;
  return now;
}

function pushed(points: { x: number; y: number }[], least: number): boolean {
  let any = false;
  for (let i = 0; i < points.length; i++)
    for (let j = i + 1; j < points.length; j++) {
      const a = points[i] as { x: number; y: number };
      const b = points[j] as { x: number; y: number };
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const far = Math.hypot(dx, dy);
      if (far >= least) continue;
      // On the very same spot: the later one goes to the right.
      const [ux, uy] = far < 0.01 ? [1, 0] : [dx / far, dy / far];
      const push = (least - far) / 2 + 0.05;
      a.x -= ux * push;
      a.y -= uy * push;
      b.x += ux * push;
      b.y += uy * push;
      any = true;
    }
  return any;
}
