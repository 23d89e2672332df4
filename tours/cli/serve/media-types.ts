import { extname } from 'node:path';
import { ENDINGS } from '../../../shared/model/asset-path';
import { UNUSUAL_TYPES } from '../../../config/security-headers';

const TYPES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(ENDINGS).map(([type, ending]) => [ending, type])),
  ...UNUSUAL_TYPES,
  html: 'text/html',
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  txt: 'text/plain',
  md: 'text/plain',
  xml: 'application/xml',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  zip: 'application/zip',
};
const COMPRESSIBLE = /^text\/|json$|[+/]xml$|wasm$|javascript$|artoolkit-pattern$/;

/** The media type of a file by its ending, with the character set where there is text. */
export function contentType(path: string): string {
  const type = TYPES[extname(path).slice(1).toLowerCase()] ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

/** Whether sending a file compressed is worth the work. */
export function isCompressible(type: string): boolean {
  return COMPRESSIBLE.test(type.split(';')[0] ?? '');
}
