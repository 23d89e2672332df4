import { describe, expect, it } from 'vitest';
import { HttpTarget } from './http-target';

interface Asked {
  readonly address: string;
  readonly method: string;
  readonly headers: Headers;
}

/** A target whose server gives one answer; `asked` remembers the requests. */
function aTarget(answer: () => Response | Promise<Response>, token?: string): { target: HttpTarget; asked: Asked[] } {
  const asked: Asked[] = [];
  const fetch = async (address: string | URL | Request, init?: RequestInit) => {
    asked.push({ address: String(address), method: init?.method ?? 'GET', headers: new Headers(init?.headers) });
    return answer();
  };
  return { target: new HttpTarget('https://x.example/tour/', { fetch, token }), asked };
}
const answer = (status: number, headers: Record<string, string> = {}, body: string | null = null) =>
  aTarget(() => new Response(body, { status, headers }));

describe('publishing over HTTP', () => {
  it('reads a file with its mark', async () => {
    const { target, asked } = answer(200, { etag: '"1"' }, 'abc');
    const file = await target.read('a/tour.json');
    expect(new TextDecoder().decode(file?.bytes)).toBe('abc');
    expect(file?.etag).toBe('"1"');
    expect(asked[0]?.address).toBe('https://x.example/tour/a/tour.json');
  });

  it('takes a missing file for none', async () => {
    expect(await answer(404).target.read('a/tour.json')).toBeUndefined();
    expect(await answer(404).target.has('a/assets/x')).toBe(false);
    await expect(answer(404).target.remove('a/tour.json')).resolves.toBeUndefined();
  });

  it('does not take the start page of a careless host for an asset', async () => {
    expect(await answer(200, { 'content-type': 'text/html' }).target.has('a/assets/x')).toBe(false);
  });

  it('knows a web page from a manifest', async () => {
    const { target } = answer(200, { 'content-type': 'text/html; charset=utf-8', etag: '"1"' }, '<html>');
    await expect(target.read('a/tour.json')).rejects.toMatchObject({ kind: 'portal', culprit: 'a/tour.json' });
  });

  it('will not work with a server that gives files no mark', async () => {
    await expect(answer(200, {}, '{}').target.read('a/tour.json')).rejects.toMatchObject({ kind: 'server' });
  });

  it('sends the condition and the token', async () => {
    const { target, asked } = aTarget(() => new Response(null, { status: 204 }), 'secret');
    await target.write('a/tour.json', new Uint8Array(1), { ifMatch: '"1"' });
    await target.write('a/tour.json', new Uint8Array(1), { ifNoneMatch: '*' });
    await target.remove('a/tour.json', { ifMatch: '"2"' });
    expect(asked.map(({ method }) => method)).toEqual(['PUT', 'PUT', 'DELETE']);
    expect(asked.map(({ headers }) => headers.get('if-match'))).toEqual(['"1"', null, '"2"']);
    expect(asked[1]?.headers.get('if-none-match')).toBe('*');
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer secret');
  });

  it.each([
    [401, 'not-allowed'],
    [403, 'not-allowed'],
    [405, 'not-allowed'],
    [412, 'conflict'],
    [413, 'too-large'],
    [422, 'wrong-bytes'],
    [428, 'conflict'],
    [500, 'server'],
    [507, 'storage-full'],
  ])('says what %i means', async (status, kind) => {
    const failed = answer(status).target.write('a/tour.json', new Uint8Array());
    await expect(failed).rejects.toMatchObject({ kind, culprit: 'a/tour.json', detail: `HTTP ${status}` });
  });

  it('knows a broken line from a wish to stop', async () => {
    const { target } = aTarget(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(target.read('a/tour.json')).rejects.toMatchObject({ kind: 'offline' });
    await expect(target.read('a/tour.json', AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });

  it.each([
    [204, { allow: 'GET, HEAD, PUT, DELETE' }, true],
    [204, { allow: 'GET, HEAD' }, false],
    [204, {}, false],
    [405, { allow: 'PUT' }, false],
  ])('finds out whether it may write (%i %j)', async (status, headers, may) => {
    expect(await answer(status, headers as Record<string, string>).target.canWrite()).toBe(may);
  });

  it('may not write where it cannot reach', async () => {
    expect(await aTarget(() => Promise.reject(new TypeError('Failed to fetch'))).target.canWrite()).toBe(false);
  });
});
