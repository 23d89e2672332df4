/** All engines that the films are shown to, by name; each is loaded only when it is its turn. */
import type { Film } from '../films';
import type { Contestant, Enter } from './contestant';

export const ENGINES = {
  'our-signs': async () => (await import('./our-signs')).enterOurSigns,
  'our-pictures': async () => (await import('./our-pictures')).enterOurPictures,
  nft: async () => (await import('./nft')).enterNft,
  'nft-of-arjs': async () => (await import('./nft')).enterNftOfArjs,
  'stock-arjs': async () => (await import('./stock-arjs')).enterStockArjs,
} satisfies Record<string, () => Promise<Enter>>;
export type EngineName = keyof typeof ENGINES;

/** Starts an engine for what a film shows, until the signal. It hears nothing of the true lens. */
export async function enter(name: EngineName, film: Film, signal: AbortSignal): Promise<Contestant> {
  const start = await ENGINES[name]();
  const { width, height } = film.subject.camera;
  const kind = film.name.startsWith('picture') ? 'picture' : film.name.startsWith('pattern') ? 'pattern' : 'barcode';
  return start({ width, height }, kind, signal);
}
