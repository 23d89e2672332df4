import { join, relative, sep } from 'node:path';
import { TOURS_FOLDER } from '../../../shared/model/site-address';
import { Unavailable } from '../../../shared/model/unavailable';
import { publishDemonstration, refreshPages } from '../demonstration';
import { DIST, PROJECT, PUBLISHING } from '../project';
import { readShell } from '../publish-folder';
import { portOf, runServer, untilStopped, type RunOptions, type RunningServer } from '../serve/run-server';
import { buildIfNeeded } from '../site-build';
import { Misuse, type Verb } from '../verb';

const FIRST_PORT = 8080;
const PORTS_TO_TRY = 20;

export const start: Verb = {
  summary: 'sets up everything on this computer: builds, publishes the demonstration tours, serves',
  usage: 'start [--port 8080] [--publishing <folder>]',
  details: `
Builds the site if there is none or its sources have changed, publishes the demonstration tours from tours/ that are not
published yet, and serves until Ctrl+C. Without --port it takes the first free one from ${FIRST_PORT} on.`,
  options: { port: { type: 'string' }, publishing: { type: 'string' } },
  words: [0, 0],
  async run({ text }) {
    const wish = text('port');
    const port = wish === undefined ? undefined : portOf(wish);
    if (wish !== undefined && port === undefined) throw new Misuse('--port is a number from 0 to 65535');
    const publishing = text('publishing') ?? PUBLISHING;
    const say = (line: string) => process.stderr.write(`${line}\n`);
    await buildIfNeeded(say);
    const shell = await readShell(DIST);
    for (const id of await publishDemonstration(join(PROJECT, 'tours'), publishing, shell)) say(`Published ${id}.`);
    await refreshPages(publishing, shell);
    const server = await onFreePort({ site: DIST, publishing, host: '127.0.0.1' }, port, untilStopped());
    const folder = join(relative(process.cwd(), publishing) || '.', TOURS_FOLDER).replace(/[\\/]$/, '') + sep;
    process.stdout.write(`Player     ${server.address}\nEditor     ${server.address}editor/\nPublished  ${folder}\n`);
    await server.closed;
    return { code: 0, lines: [], data: { address: server.address } };
  },
};

async function onFreePort(
  options: Omit<RunOptions, 'port'>,
  wish: number | undefined,
  signal: AbortSignal,
): Promise<RunningServer> {
  for (let port = wish ?? FIRST_PORT; ; port++) {
    try {
      return await runServer({ ...options, port }, signal);
    } catch (error) {
      const taken = error instanceof Unavailable && error.kind === 'conflict';
      if (!taken || wish !== undefined || port === FIRST_PORT + PORTS_TO_TRY) throw error;
    }
  }
}
