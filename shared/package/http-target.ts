import { Unavailable, type UnavailableKind } from '../model/unavailable';
import type { Bytes } from './bytes';
import type { PublishTarget, TargetFile, WriteCondition } from './publish-target';

export interface HttpTargetOptions {
  /** Sent as `Authorization: Bearer`; needed unless the server is on this computer. */
  readonly token?: string | undefined;
  readonly fetch?: typeof fetch;
}

const KINDS: Readonly<Record<number, UnavailableKind>> = {
  401: 'not-allowed',
  403: 'not-allowed',
  405: 'not-allowed',
  412: 'conflict',
  413: 'too-large',
  422: 'wrong-bytes',
  428: 'conflict',
  507: 'storage-full',
};

/** Publishing by PUT to a server such as `rundgang serve`, or any that knows ETag, If-Match and If-None-Match. */
export class HttpTarget implements PublishTarget {
  /** @param root absolute address of the folder of tours, closing slash included */
  constructor(
    private readonly root: string | URL,
    private readonly options: HttpTargetOptions = {},
  ) {}

  /** Whether this server lets us write; false also if it cannot be reached or does not say. */
  async canWrite(signal?: AbortSignal): Promise<boolean> {
    try {
      const response = await this.ask('catalogue.json', { method: 'OPTIONS', signal: signal ?? null });
      return response.ok && /\bPUT\b/.test(response.headers.get('allow') ?? '');
    } catch (error) {
      if (error instanceof Unavailable) return false;
      throw error;
    }
  }

  async read(path: string, signal?: AbortSignal): Promise<TargetFile | undefined> {
    const response = await this.ask(path, { cache: 'no-store', signal: signal ?? null });
    if (isMissing(response)) return undefined;
    refuseFailure(response, path);
    refuseWebPage(response, path);
    const etag = response.headers.get('etag');
    if (!etag) throw new Unavailable('server', path, { detail: 'the server sends no ETag, so edits could be lost' });
    return { bytes: await bodyOf(response, path), etag };
  }

  async has(path: string, signal?: AbortSignal): Promise<boolean> {
    const response = await this.ask(path, { method: 'HEAD', cache: 'no-store', signal: signal ?? null });
    if (isMissing(response)) return false;
    refuseFailure(response, path);
    // A host that answers every address with its start page would make us skip every asset.
    return !isWebPage(response);
  }

  async write(
    path: string,
    content: Bytes | Blob,
    condition: WriteCondition = {},
    signal?: AbortSignal,
  ): Promise<void> {
    const headers = new Headers();
    if (condition.ifMatch) headers.set('If-Match', condition.ifMatch);
    if (condition.ifNoneMatch) headers.set('If-None-Match', condition.ifNoneMatch);
    const response = await this.ask(path, { method: 'PUT', body: content, headers, signal: signal ?? null });
    refuseFailure(response, path);
  }

  async remove(path: string, condition: Pick<WriteCondition, 'ifMatch'> = {}, signal?: AbortSignal): Promise<void> {
    const headers = new Headers();
    if (condition.ifMatch) headers.set('If-Match', condition.ifMatch);
    const response = await this.ask(path, { method: 'DELETE', headers, signal: signal ?? null });
    if (!isMissing(response)) refuseFailure(response, path);
  }

  private async ask(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.options.token) headers.set('Authorization', `Bearer ${this.options.token}`);
    const ask = this.options.fetch ?? fetch;
    try {
      return await ask(new URL(path, this.root), { ...init, headers });
    } catch (cause) {
      init.signal?.throwIfAborted();
      throw new Unavailable('offline', path, { cause });
    }
  }
}

function isMissing(response: Response): boolean {
  return response.status === 404 || response.status === 410;
}

function isWebPage(response: Response): boolean {
  return /^text\/html\b/i.test(response.headers.get('content-type') ?? '');
}

function refuseWebPage(response: Response, path: string): void {
  if (!path.endsWith('.html') && isWebPage(response))
    throw new Unavailable('portal', path, { detail: 'the server answers with a web page' });
}

function refuseFailure(response: Response, path: string): void {
  if (response.ok) return;
  throw new Unavailable(KINDS[response.status] ?? 'server', path, { detail: `HTTP ${response.status}` });
}

async function bodyOf(response: Response, path: string): Promise<Bytes> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new Unavailable('offline', path, { cause, detail: 'the connection broke' });
  }
}
