/** Shows the films to the engines, each in a process of its own, two at a time. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { EngineName } from '../ar/engines/engines';
import { FILMS, type FilmName } from '../ar/films';
import type { Look } from '../ar/score';

const ROOT = join(import.meta.dirname, '../..');
const AT_ONCE = 2;
/**
 * Of the bench alone; tests and those who tune take others. Each film has its own, by its place in the list: with one seed
 * for all they would be the same walk with the same noise, and pooling them would count one sample several times.
 */
const FIRST_SEED = 1100;
const seedOf = (film: FilmName) => FIRST_SEED + FILMS.indexOf(film);

export interface Showing {
  readonly engine: EngineName;
  readonly film: FilmName;
}

/** What each engine said of each film, in the order asked for. */
export async function shown(showings: readonly Showing[]): Promise<readonly (readonly Look[])[]> {
  const answers: (readonly Look[])[] = [];
  const waiting = showings.map((showing, index) => ({ showing, index }));
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) answers[next.index] = await look(next.showing);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
}

function look({ engine, film }: Showing): Promise<readonly Look[]> {
  const script = join(ROOT, 'tests/ar/look.ts');
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', script, engine, film, '--seed', String(seedOf(film)), '--json'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      // Engines talk on the same line of output; ours is the last.
      const last = Buffer.concat(said).toString().trim().split('\n').at(-1) ?? '';
      if (code === 0) resolve(JSON.parse(last, revived) as readonly Look[]);
      else reject(new Error(`${engine} on ${film}: ${Buffer.concat(complaints).toString().slice(-500)}`));
    });
  });
}

/** JSON knows no NaN. */
function revived(_key: string, value: unknown): unknown {
  return value === null ? NaN : value;
}
