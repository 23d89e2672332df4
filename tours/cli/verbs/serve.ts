import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Unavailable } from '../../../shared/model/unavailable';
import { ifThere } from '../folder-target';
import { DIST, PUBLISHING } from '../project';
import { portOf, runServer, untilStopped } from '../serve/run-server';
import { Misuse, type Verb } from '../verb';

export const serve: Verb = {
  summary: 'serves the built site, and a folder to publish to',
  usage: 'serve [--port 8080] [--host 127.0.0.1] [--token <token>] [--site <folder>] [--publishing <folder>]',
  details: `
  --port        where to listen; 0 takes any free port
  --host        127.0.0.1 serves this computer only, 0.0.0.0 the network
  --token       publishing needs "Authorization: Bearer <token>"; without it only pages opened on this computer may
                publish. Behind a proxy, always give a token. RUNDGANG_TOKEN in the environment does the same.
  --site        the built site (dist)
  --publishing  published tours; its tour/ folder lies over the site's (publishing)`,
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    token: { type: 'string' },
    site: { type: 'string' },
    publishing: { type: 'string' },
  },
  words: [0, 0],
  async run({ text }) {
    const port = portOf(text('port') ?? '8080');
    if (port === undefined) throw new Misuse('--port is a number from 0 to 65535');
    const token = text('token') ?? process.env['RUNDGANG_TOKEN'];
    if (token === '') throw new Misuse('the token is empty');
    const site = text('site') ?? DIST;
    if (!(await ifThere(stat(join(site, 'index.html')))))
      throw new Unavailable('not-found', site, { detail: 'no built site is there; npm run build makes one' });
    const options = {
      site,
      publishing: text('publishing') ?? PUBLISHING,
      token,
      host: text('host') ?? '127.0.0.1',
      port,
    };
    const server = await runServer(options, untilStopped());
    process.stdout.write(`Rundgang is at ${server.address}\n`);
    await server.closed;
    return { code: 0, lines: [], data: { address: server.address } };
  },
};
