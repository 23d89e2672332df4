/** What light the camera sees: how bright, how warm, from which side. A few pixels four times a second, then smoothed. */
import type { LightEstimate } from './stage';

/** So many pixels of the camera's picture are looked at. */
export const GRID = { width: 16, height: 12 } as const;
const EVERY_MILLISECONDS = 250;
/** How much of the new estimate counts: a light that is switched on is followed within a second. */
const NEW_SHARE = 0.3;
/** A camera shows a well-lit place at about this mean, 0 to 255: it stands for the stage's own light. */
const USUAL_MEAN = 118;
/** Cameras even out the light; half of what is left of the difference is believed. */
const BELIEVED = 0.6;
/** A scene is tinted, not dyed. */
const MOST_TINT = 0.12;

/** An estimate with all of its parts. */
type Light = Required<LightEstimate>;

/** Light in a picture of `GRID` pixels, four numbers each, as a canvas gives them. */
export function estimateLight(pixels: Uint8ClampedArray): Light {
  let [red, green, blue, right, up, all] = [0, 0, 0, 0, 0, 0];
  const { width, height } = GRID;
  for (let at = 0; at < width * height; at++) {
    const [r = 0, g = 0, b = 0] = pixels.subarray(at * 4, at * 4 + 3);
    red += r;
    green += g;
    blue += b;
    const bright = 0.299 * r + 0.587 * g + 0.114 * b;
    all += bright;
    right += bright * (((at % width) + 0.5) / width - 0.5) * 2;
    up += bright * (0.5 - (Math.floor(at / width) + 0.5) / height) * 2;
  }
  const mean = all / (width * height);
  const grey = (red + green + blue) / 3 || 1;
  const tint = (sum: number) => 1 + limited((sum / grey - 1) * 0.5, MOST_TINT);
  const most = Math.max(tint(red), tint(green), tint(blue));
  return {
    level: 1 + (mean / USUAL_MEAN - 1) * BELIEVED,
    colour: [tint(red) / most, tint(green) / most, tint(blue) / most],
    from: [limited((right / (all || 1)) * 2, 1), limited((up / (all || 1)) * 2, 1)],
  };
}

/** The estimate between the last one and a new one. */
export function smoothed(last: Light | undefined, now: Light, share = NEW_SHARE): Light {
  if (!last) return now;
  const mix = (a: number, b: number) => a + (b - a) * share;
  return {
    level: mix(last.level, now.level),
    colour: [
      mix(last.colour[0], now.colour[0]),
      mix(last.colour[1], now.colour[1]),
      mix(last.colour[2], now.colour[2]),
    ],
    from: [mix(last.from[0], now.from[0]), mix(last.from[1], now.from[1])],
  };
}

/** Tells of the light in a camera's picture until the signal ends it. A picture that cannot be read tells nothing. */
export function watchLight(video: HTMLVideoElement, tell: (light: LightEstimate) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const canvas = document.createElement('canvas');
  canvas.width = GRID.width;
  canvas.height = GRID.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  let last: Light | undefined;
  const timer = setInterval(() => {
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || document.hidden) return;
    context.drawImage(video, 0, 0, GRID.width, GRID.height);
    last = smoothed(last, estimateLight(context.getImageData(0, 0, GRID.width, GRID.height).data));
    tell(last);
  }, EVERY_MILLISECONDS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

function limited(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
