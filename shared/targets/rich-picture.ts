/** A picture with much to hold on to, from a seed: overlapping leaves of all sizes. For trying and testing targets. Pure. */
import { seeded } from './descriptors';
import type { Grey } from './grey';

/** @param seed the same gives the same picture, another one a quite different one */
export function richPicture(seed: number, width: number, height: number): Grey {
  const random = seeded(seed);
  const data = new Uint8Array(width * height).fill(128);
  const side = Math.sqrt(width * height);
  for (let leaf = 0; leaf < 420; leaf++) {
    const radius = side * 0.018 * (1 - random() * 0.985) ** -0.5;
    paint(data, width, height, {
      x: random() * width,
      y: random() * height,
      radius: Math.min(radius, side / 6),
      turn: random() * Math.PI,
      ink: 15 + random() * 230,
      round: random() < 0.5,
    });
  }
  return { width, height, data };
}

interface Leaf {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly turn: number;
  readonly ink: number;
  readonly round: boolean;
}

function paint(data: Uint8Array, width: number, height: number, { x, y, radius, turn, ink, round }: Leaf): void {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  for (let row = Math.max(0, Math.floor(y - 1.3 * radius)); row < Math.min(height, y + 1.3 * radius); row++)
    for (let column = Math.max(0, Math.floor(x - 1.3 * radius)); column < Math.min(width, x + 1.3 * radius); column++) {
      const along = ((column - x) * cos + (row - y) * sin) / radius;
      const across = ((row - y) * cos - (column - x) * sin) / (0.6 * radius);
      if (round ? along * along + across * across < 1 : Math.abs(along) < 1 && Math.abs(across) < 1)
        data[row * width + column] = ink;
    }
}
