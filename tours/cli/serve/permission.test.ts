import { describe, expect, it } from 'vitest';
import { aSite } from '../../../tests/fixtures/site';
import { aTour } from '../../../shared/testing/builders';
import { manifestText } from '../../../shared/package/read-manifest';

describe('who may publish', () => {
  const manifest = manifestText(aTour({ id: 'a' }));
  const path = '/tour/a/tour.json';

  it.each<[headers: Record<string, string>, who: string]>([
    [{ Host: 'evil.example' }, 'a name that points here (DNS rebinding)'],
    [{ Host: 'localhost.evil.example' }, 'a name that begins like ours'],
    [{ Origin: 'https://evil.example' }, 'a page from elsewhere'],
    [{ Origin: 'null' }, 'a page from nowhere'],
    [{ Origin: 'http://localhost:1' }, 'another server on this computer'],
    [{ 'Sec-Fetch-Site': 'cross-site' }, 'a page from elsewhere, told by the browser'],
    [{ 'X-Forwarded-For': '203.0.113.7' }, 'somebody behind a proxy'],
  ])('not %j: %s', async (headers) => {
    const { send, get } = await aSite();
    expect((await send('PUT', path, headers, manifest)).status).toBe(403);
    expect((await send('DELETE', path, headers)).status).toBe(403);
    const options = await send('OPTIONS', '/tour/catalogue.json', headers);
    expect(options.headers['allow']).toBe('GET, HEAD');
    expect((await get(path)).status).toBe(404);
  });

  it('a page of this very server', async () => {
    const { send, port } = await aSite();
    const headers = { Host: `127.0.0.1:${port}`, Origin: `http://127.0.0.1:${port}`, 'Sec-Fetch-Site': 'same-origin' };
    expect((await send('OPTIONS', '/tour/catalogue.json', headers)).headers['allow']).toBe('GET, HEAD, PUT, DELETE');
    expect((await send('PUT', path, headers, manifest)).status).toBe(201);
  });

  it('with a token only those who have it, from anywhere', async () => {
    const { send } = await aSite('secret');
    const refused = await send('PUT', path, {}, manifest);
    expect(refused.status).toBe(401);
    expect(refused.headers['www-authenticate']).toBe('Bearer');
    expect((await send('PUT', path, { Authorization: 'Bearer wrong' }, manifest)).status).toBe(401);
    expect((await send('OPTIONS', path)).headers['allow']).toBe('GET, HEAD');
    const headers = { Authorization: 'Bearer secret', Host: 'tours.example' };
    expect((await send('OPTIONS', path, headers)).headers['allow']).toBe('GET, HEAD, PUT, DELETE');
    expect((await send('PUT', path, headers, manifest)).status).toBe(201);
  });

  it('says no also to those who have begun to send a large file', async () => {
    const { send } = await aSite('secret');
    const large = new Uint8Array(20 * 1024 * 1024);
    expect((await send('PUT', `/tour/a/assets/${'a'.repeat(64)}.mp4`, {}, large)).status).toBe(401);
  });

  it('never outside the folder of tours', async () => {
    const { send } = await aSite();
    expect((await send('OPTIONS', '/index.html')).headers['allow']).toBe('GET, HEAD');
  });
});
