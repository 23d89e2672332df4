import { parseArgs } from 'node:util';
import { Unavailable } from '../../shared/model/unavailable';
import { typed } from './folder-target';
import { Misuse, type Arguments, type Report, type Verb } from './verb';
import { catalogue } from './verbs/catalogue';
import { headers } from './verbs/headers';
import { pack } from './verbs/pack';
import { publish } from './verbs/publish';
import { schema } from './verbs/schema';
import { serve } from './verbs/serve';
import { sign } from './verbs/sign';
import { start } from './verbs/start';
import { target } from './verbs/target';
import { unpack } from './verbs/unpack';
import { validate } from './verbs/validate';

const VERBS: Readonly<Record<string, Verb>> = {
  start,
  serve,
  validate,
  pack,
  unpack,
  publish,
  sign,
  target,
  catalogue,
  schema,
  headers,
};

/** Where the command writes; tests read along. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

const CONSOLE: Output = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

/** Runs one verb. Gives the exit code: 0 fine, 1 findings, 2 misuse. */
export async function main(argv: readonly string[], output: Output = CONSOLE): Promise<0 | 1 | 2> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    output.out(overview());
    return name === undefined ? 2 : 0;
  }
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!verb) {
    output.err(`rundgang: there is no verb "${name}".\n\n${overview()}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    output.out(helpFor(verb));
    return 0;
  }
  return runVerb(verb, rest, output);
}

async function runVerb(verb: Verb, rest: readonly string[], output: Output): Promise<0 | 1 | 2> {
  const json = rest.includes('--json');
  try {
    const report = await verb.run(argumentsOf(verb, rest));
    print(report, json, output);
    return report.code;
  } catch (error) {
    if (error instanceof Misuse) {
      output.err(`rundgang: ${error.message}\n\nrundgang ${verb.usage}`);
      return 2;
    }
    const failure = typed(error, pathIn(error));
    if (!(failure instanceof Unavailable)) throw error;
    const { kind, culprit, detail } = failure;
    print({ code: 1, lines: [sentence(failure)], data: { failure: { kind, culprit, detail } } }, json, output);
    return 1;
  }
}

function argumentsOf(verb: Verb, rest: readonly string[]): Arguments {
  const parsed = (() => {
    try {
      return parseArgs({
        args: [...rest],
        options: { ...verb.options, json: { type: 'boolean' } },
        allowPositionals: true,
      });
    } catch (error) {
      throw new Misuse(error instanceof Error ? error.message : String(error));
    }
  })();
  const [least, most] = verb.words;
  const { positionals } = parsed;
  const values: Readonly<Record<string, unknown>> = parsed.values;
  if (positionals.length < least) throw new Misuse('something is missing');
  if (positionals.length > most) throw new Misuse(`"${positionals[most] ?? ''}" is too much`);
  return {
    positionals,
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
    has: (name) => values[name] === true,
  };
}

/** The file that the file system complains about. */
function pathIn(error: unknown): string {
  return error instanceof Error && 'path' in error ? String(error.path) : '';
}

/** A failure as one line: who, then why. */
export function sentence({ kind, culprit, detail }: Unavailable): string {
  return [culprit, detail || kind.replaceAll('-', ' ')].filter(Boolean).join(': ');
}

function print(report: Report, json: boolean, output: Output): void {
  if (json) output.out(JSON.stringify(report.data, null, 1));
  else for (const line of report.lines) (report.code === 0 ? output.out : output.err)(line);
}

function overview(): string {
  const width = Math.max(...Object.keys(VERBS).map((name) => name.length));
  const lines = Object.entries(VERBS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'rundgang <verb>: tour packages on the command line.',
    '',
    ...lines,
    '',
    'rundgang <verb> --help says more about one verb; --json answers for machines.',
    'Exit codes: 0 fine, 1 findings, 2 misuse.',
  ].join('\n');
}

function helpFor(verb: Verb): string {
  return [`rundgang ${verb.usage}`, '', verb.summary, '', verb.details.trim()].join('\n');
}
