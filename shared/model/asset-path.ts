import type { Asset } from './tour';

/** Media types a package may carry, and the ending of their files. Everything in it is data: no HTML, no script. */
export const ENDINGS: Readonly<Record<string, string>> = {
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'text/vtt': 'vtt',
  'model/gltf-binary': 'glb',
  'application/vnd.pmtiles': 'pmtiles',
  'application/x-artoolkit-pattern': 'patt',
  // A compiled target picture is three files: its sizes, what is followed in them, what it is recognised by.
  'application/x-artoolkit-iset': 'iset',
  'application/x-artoolkit-fset': 'fset',
  'application/x-artoolkit-fset3': 'fset3',
  'application/octet-stream': 'bin',
};

/** Where an asset lies in its package: `assets/<sha256>.<ending>`. */
export function assetPath(asset: Pick<Asset, 'sha256' | 'type'>): string {
  return `assets/${asset.sha256}.${ENDINGS[asset.type] ?? 'bin'}`;
}

/** The media type for a file's name, by its ending; undefined if a package may not carry it. */
export function typeOfName(name: string): string | undefined {
  const ending = name.toLowerCase().split('.').pop() ?? '';
  const same: Readonly<Record<string, string>> = { jpeg: 'jpg', m4v: 'mp4', oga: 'ogg', wave: 'wav' };
  return Object.keys(ENDINGS).find((type) => ENDINGS[type] === (same[ending] ?? ending));
}
