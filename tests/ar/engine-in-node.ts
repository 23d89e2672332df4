/** Lets AR.js run where there is no browser: it asks for a page's address and a canvas, and uses neither for our pictures. */
import { openArtoolkit } from '../../player/ar/marker/artoolkit-engine';
import type { MarkerEngine, MarkerTarget } from '../../player/ar/marker/marker-engine';

/** The player's own engine, for pictures of a size, quiet on the console. */
export async function engineInNode(
  targets: readonly MarkerTarget[],
  signal: AbortSignal,
  width = 640,
  height = 480,
): Promise<MarkerEngine> {
  pretendPage();
  return quietly(() => openArtoolkit(width, height, targets, signal));
}

/** As much of a page as AR.js asks for when it starts. */
export function pretendPage(): void {
  const page = globalThis as unknown as Record<string, unknown>;
  page['self'] ??= globalThis;
  page['window'] ??= globalThis;
  page['location'] ??= { href: 'http://localhost/', origin: 'http://localhost' };
  page['document'] ??= { createElement: () => ({ style: {}, getContext: () => ({}) }) };
  page['addEventListener'] ??= () => undefined;
  page['dispatchEvent'] ??= () => true;
}

/** Engines like to talk while they start. */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { log, warn, info } = console;
  const silent = () => undefined;
  Object.assign(console, { log: silent, warn: silent, info: silent });
  try {
    return await work();
  } finally {
    Object.assign(console, { log, warn, info });
  }
}
