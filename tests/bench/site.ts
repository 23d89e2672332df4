import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findBrowser } from '../find-browser';

const root = join(import.meta.dirname, '../..');

/**
 * Builds the site if there is none, publishes the tests' tours into a fresh folder and serves both until the process
 * ends. Sets the variables that `tests/e2e/site/address.ts` reads, so import what needs them afterwards.
 */
export async function servedSite(): Promise<string> {
  findBrowser();
  const port = (process.env['RUNDGANG_TEST_PORT'] ??= String(20_000 + (process.pid % 20_000)));
  process.env['RUNDGANG_TEST_PUBLISHING'] ??= join(tmpdir(), `rundgang-published-${process.pid}`);
  if (!existsSync(join(root, process.env['RUNDGANG_OUT'] ?? 'dist', 'index.html')))
    execFileSync('npm', ['run', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const server = spawn(process.execPath, ['--import', 'tsx', join(root, 'tests/e2e/site/serve.ts')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.on('exit', () => server.kill('SIGTERM'));
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error('the site could not be served');
    const there = await fetch(`${address}tour/catalogue.json`).catch(() => undefined);
    if (there?.ok) return address;
    await setTimeout(200);
  }
  throw new Error('the site did not answer within a minute');
}
