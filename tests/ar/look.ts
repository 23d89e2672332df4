/**
 * `npx tsx tests/ar/look.ts <engine> <film> [segment …] [--seed n] [--length n] [--json]`: one engine looks at one film.
 * The table has a line per segment; segments named are looked at alone, each after ten pictures without a target.
 */
import { parseArgs } from 'node:util';
import { enter, ENGINES, type EngineName } from './engines/engines';
import { filmOf, FILMS, picturesOf, type FilmName } from './films';
import { followed, jitter, judged, summaryOf, type Look } from './score';
import { coloured } from './synthetic-camera';

const FRAME_MS = 1000 / 30;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '11' },
    length: { type: 'string', default: '60' },
    json: { type: 'boolean', default: false },
  },
});
const [engine = '', name = '', ...segments] = positionals;
if (!Object.hasOwn(ENGINES, engine) || !FILMS.includes(name as FilmName)) {
  console.error(`Engines: ${Object.keys(ENGINES).join(', ')}. Films: ${FILMS.join(', ')}.`);
  process.exit(2);
}
const looks = await looksOf();
if (!values.json) print();
// Engines leave workers and timers behind; a pipe takes its time.
process.stdout.write(values.json ? `${JSON.stringify(looks)}\n` : '', () => process.exit(0));

async function looksOf(): Promise<readonly Look[]> {
  const film = filmOf(name as FilmName, Number(values.seed), Number(values.length));
  const { width, height } = film.subject.camera;
  const contestant = await enter(engine as EngineName, film, new AbortController().signal);
  const seen: Look[] = [];
  let index = 0;
  let time = 0;
  for (const { frame, luma } of picturesOf(film)) {
    const wanted = segments.length === 0 || segments.includes(frame.segment) || index++ < 10;
    if (!wanted) continue;
    time += FRAME_MS;
    const claim = await contestant.look(coloured(luma, width, height), time);
    seen.push(judged(frame, claim, film.subject));
  }
  return seen;
}

function print(): void {
  const parts = [...new Set(looks.map(({ segment }) => segment))];
  const row = (some: readonly Look[]) => {
    const summary = Object.entries(summaryOf(some));
    return Object.fromEntries(summary.map(([key, value]) => [key, Number(value.toFixed(2))]));
  };
  console.log(`${engine} on ${name}`);
  console.table({
    ...Object.fromEntries(parts.map((part) => [part, row(looks.filter(({ segment }) => segment === part))])),
    'all of it': row(looks),
  });
  if (parts.includes('still')) console.log(`jitter ${jitter(looks).toFixed(3)} px`);
  if (parts.includes('nudge')) console.log(`of a 1 px move ${followed(looks).toFixed(2)} px followed`);
}
