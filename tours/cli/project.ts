import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder in which Rundgang lies. */
export const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** The built site, unless told otherwise; the build obeys the same variable. */
export const DIST = resolve(PROJECT, process.env['RUNDGANG_OUT'] ?? 'dist');
/** Where published tours go, unless told otherwise. */
export const PUBLISHING = resolve(PROJECT, 'publishing');
