/** `npm test`: everything that CI runs, in order, and one plain line at the end. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser';

interface Count {
  readonly passed: number;
  readonly failed: number;
}
const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'test-results');
const UNIT = join(RESULTS, 'unit.json');
const E2E = join(RESULTS, 'end-to-end.json');
const startedAt = Date.now();

async function everything(): Promise<Count> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const counts: Count[] = [];
  // Each of these keeps one core busy, so two at a time.
  const types = check('types', 'tsc', ['-b']);
  counts.push(
    await check('lint', 'eslint', ['.']),
    await check('format', 'prettier', ['--check', '--log-level=warn', '.']),
  );
  counts.push(await types);
  counts.push(
    await counted(
      'unit tests',
      'vitest',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
      unitTests,
    ),
  );
  const build = await check('build', 'npm', ['run', 'build']);
  counts.push(build);
  if (build.failed === 0) counts.push(await endToEnd());
  return counts.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }));
}

async function endToEnd(): Promise<Count> {
  try {
    console.log(`\nbrowser: ${findBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  return counted('end-to-end tests', 'playwright', ['test'], endToEndTests);
}

/** One check that holds or does not. */
async function check(title: string, command: string, args: readonly string[]): Promise<Count> {
  const code = await run(title, command, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner that counts for itself; one that ends badly without having counted a failure is a failure. */
async function counted(title: string, command: string, args: readonly string[], read: () => Count): Promise<Count> {
  const code = await run(title, command, args);
  const count = attempt(read) ?? { passed: 0, failed: 0 };
  return code === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
}

function unitTests(): Count {
  const report = JSON.parse(readFileSync(UNIT, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function endToEndTests(): Count {
  const { stats } = JSON.parse(readFileSync(E2E, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function run(title: string, command: string, args: readonly string[]): Promise<number> {
  const path = `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`;
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  const long = /tests$/.test(title);
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (long ? process.stdout.write(chunk) : said.push(chunk)));
  }
  if (long) console.log(`\n== ${title}`);
  return new Promise((resolve) => {
    const end = (code: number) => {
      const seconds = Math.round((Date.now() - startedAt) / 1000);
      if (!long) console.log(`\n== ${title}\n${Buffer.concat(said).toString().trim()}`);
      console.log(`== ${title}: ${code === 0 ? 'passed' : 'failed'} (${seconds} s since the start)`);
      resolve(code);
    };
    child.on('error', (error) => {
      said.push(Buffer.from(error.message));
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

const { passed, failed } = await everything();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
