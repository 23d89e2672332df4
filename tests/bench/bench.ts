/** `npm run bench [-- name …] [--json]`: measures what is promised. Exit code 1 if a promise does not hold. */
import { parseArgs } from 'node:util';
import type { Figure } from './figure';
import { servedSite } from './site';

const BENCHES: Readonly<Record<string, () => Promise<{ measure(): Promise<readonly Figure[]> }>>> = {
  'first-load': () => import('./first-load'),
  offline: () => import('./offline'),
  editor: () => import('./editor'),
  ar: () => import('./ar'),
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
const unknown = names.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}". There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
await servedSite();
let holds = true;
for (const name of names) {
  const { measure } = await BENCHES[name]!();
  const figures = await measure();
  holds &&= figures.every((one) => one.holds);
  if (values.json) console.log(JSON.stringify({ bench: name, figures }, null, 1));
  else print(name, figures);
}
process.exit(holds ? 0 : 1);

function print(bench: string, figures: readonly Figure[]): void {
  console.log(`\n${bench}`);
  console.table(
    Object.fromEntries(
      figures.map(({ name, value, unit, peer, peerValue, ratio, promise, holds: kept }) => [
        name,
        {
          value: `${value} ${unit}`.trim(),
          peer: peer ? `${peerValue} (${peer})` : '',
          ratio: ratio ?? '',
          promise,
          holds: kept,
        },
      ]),
    ),
  );
}
