/** Finds the browser that the tests drive, or gets one. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const ADVICE =
  'The tests need Chromium or Chrome. Install one ("apt-get install chromium"), or name one in the variable CHROMIUM.';
const MINUTE = 60_000;

/**
 * The path of a Chromium that starts: the one named in `CHROMIUM`, an installed one, else Playwright's download, else
 * the distribution's package. Throws one sentence that says what to install. Remembered in `CHROMIUM` for the workers.
 */
export function findBrowser(): string {
  const found = installed() ?? downloaded() ?? packaged();
  if (!found) throw new Error(ADVICE);
  process.env['CHROMIUM'] = found;
  return found;
}

function installed(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) return starts(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...ELSEWHERE, chromium.executablePath()].find(starts);
}

function downloaded(): string | undefined {
  const playwright = join(import.meta.dirname, '../node_modules/.bin/playwright');
  run(playwright, ['install', 'chromium']);
  return [chromium.executablePath()].find(starts);
}

function packaged(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (run('apt-get', ['update', '-qq']))
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return ['/usr/bin/chromium'].find(starts);
}

/** A downloaded browser may be there and yet lack the system's libraries: only a start tells. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: MINUTE });
    return true;
  } catch {
    return false;
  }
}

function run(command: string, args: readonly string[]): boolean {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync(command, args, { stdio: 'inherit', timeout: 5 * MINUTE, env });
    return true;
  } catch {
    return false;
  }
}
