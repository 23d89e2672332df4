/** Lets AR.js run where there is no browser: it asks for a page's address and a canvas, and uses neither for our pictures. */
import { openArtoolkit } from '../../player/ar/marker/artoolkit-engine';
import type { MarkerEngine, MarkerTarget } from '../../player/ar/marker/marker-engine';

const page: Record<string, unknown> = globalThis as unknown as Record<string, unknown>;

/** The player's own engine, for pictures of a size, quiet on the console. */
export async function engineInNode(
  targets: readonly MarkerTarget[],
  signal: AbortSignal,
  width = 640,
  height = 480,
): Promise<MarkerEngine> {
  page['self'] ??= globalThis;
  page['window'] ??= globalThis;
  page['location'] ??= { href: 'http://localhost/', origin: 'http://localhost' };
  page['document'] ??= { createElement: () => ({ style: {}, getContext: () => ({}) }) };
  const { log, warn, info } = console;
  const silent = () => undefined;
  Object.assign(console, { log: silent, warn: silent, info: silent });
  try {
    return await openArtoolkit(width, height, targets, signal);
  } finally {
    Object.assign(console, { log, warn, info });
  }
}
