import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Unavailable } from '../../../shared/model/unavailable';
import { createSiteServer, type SiteServerOptions } from './site-server';

export interface RunOptions extends SiteServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** A server that is up. */
export interface RunningServer {
  /** Address of the site's root, e.g. `http://localhost:8080/`. */
  readonly address: string;
  /** Settles when the server has closed. */
  readonly closed: Promise<void>;
}

/** Serves until the signal aborts; rejects with Unavailable('conflict', port) if the port is taken. */
export async function runServer(options: RunOptions, signal: AbortSignal): Promise<RunningServer> {
  const server = createSiteServer(options);
  const closed = new Promise<void>((resolve) => server.once('close', () => resolve()));
  server.listen(options.port, options.host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const taken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    if (!taken) throw cause;
    throw new Unavailable('conflict', `port ${options.port}`, {
      cause,
      detail: 'another program is using it; choose one with --port',
    });
  }
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  if (signal.aborted) close();
  else signal.addEventListener('abort', close, { once: true });
  const { port } = server.address() as AddressInfo;
  return { address: `http://${hostName(options.host)}:${port}/`, closed };
}

/** Aborts when the person at the terminal presses Ctrl+C or the system asks to end. */
export function untilStopped(): AbortSignal {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());
  return stopping.signal;
}

/** The port that was asked for; undefined if it is none. */
export function portOf(text: string): number | undefined {
  const port = Number(text);
  return /^\d+$/.test(text) && port <= 65_535 ? port : undefined;
}

function hostName(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::1' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
