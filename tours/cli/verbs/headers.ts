import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostFiles } from '../../../config/security-headers';
import { DIST } from '../project';
import type { Verb } from '../verb';

export const headers: Verb = {
  summary: 'writes the security headers into the built site, for static hosts',
  usage: 'headers [--site <folder>]',
  details: `
Writes _headers (Netlify, Cloudflare Pages and others), .htaccess (Apache) and nginx-headers.conf (to be included in a
server block). "rundgang serve" sends the same headers by itself.`,
  options: { site: { type: 'string' } },
  words: [0, 0],
  async run({ text }) {
    const site = text('site') ?? DIST;
    await mkdir(site, { recursive: true });
    const files = Object.entries(hostFiles());
    for (const [name, content] of files) await writeFile(join(site, name), content);
    const names = files.map(([name]) => name);
    return { code: 0, lines: [`Wrote ${names.join(', ')} into ${site}.`], data: { site, names } };
  },
};
