import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Unavailable } from '../../shared/model/unavailable';
import { ifThere } from './folder-target';
import { DIST, PROJECT } from './project';

/** What the built site is made from. */
const SOURCES = ['player', 'editor', 'shared', 'public', 'config', 'vite.config.ts', 'package-lock.json'];
/** The last file that a build writes: if it is missing, the build broke off. */
const LAST_FILE = '_headers';

/** Builds the site if there is none, or if its sources are younger; says whether it had to. */
export async function buildIfNeeded(say: (line: string) => void): Promise<boolean> {
  const state = await siteState(PROJECT, DIST);
  if (state === 'fresh') return false;
  say(
    state === 'old'
      ? 'The sources have changed: building the site anew.'
      : 'Building the site. This takes about a minute.',
  );
  await build();
  return true;
}

/** Whether a built site is there, and whether anything it is made from has changed since. */
export async function siteState(project: string, site: string): Promise<'missing' | 'old' | 'fresh'> {
  const built = await ifThere(stat(join(site, LAST_FILE)));
  if (!built) return 'missing';
  const changed = Math.max(...(await Promise.all(SOURCES.map((name) => youngest(join(project, name))))));
  return built.mtimeMs < changed ? 'old' : 'fresh';
}

async function build(): Promise<void> {
  const npm = spawn('npm', ['run', 'build'], { cwd: PROJECT, shell: process.platform === 'win32' });
  const output: Buffer[] = [];
  npm.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  npm.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => npm.once('error', reject).once('close', resolve));
  if (code === 0) return;
  const tail = Buffer.concat(output).toString('utf8').trimEnd().split('\n').slice(-30).join('\n');
  throw new Unavailable('server', 'npm run build', { detail: `the build failed\n${tail}` });
}

/** The latest change below a path in milliseconds; tests are no part of the site. */
async function youngest(path: string): Promise<number> {
  const found = await ifThere(stat(path));
  if (!found) return 0;
  if (!found.isDirectory()) return path.endsWith('.test.ts') ? 0 : found.mtimeMs;
  const names = await readdir(path);
  return Math.max(0, ...(await Promise.all(names.map((name) => youngest(join(path, name))))));
}
