import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../../tests/fixtures/folders';
import { aPackage } from '../../../tests/fixtures/packages';
import { aSite, SHELL } from '../../../tests/fixtures/site';
import { aTour } from '../../../shared/testing/builders';
import { HttpTarget } from '../../../shared/package/http-target';
import { publish, readCatalogue } from '../../../shared/package/publish';
import { manifestText } from '../../../shared/package/read-manifest';

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

describe('publishing to the server', () => {
  it('takes a whole tour, serves it, and takes the next edition', async () => {
    const { port, get, publishing } = await aSite();
    const { tour, source, files } = await aPackage({ edition: 0 });
    const target = new HttpTarget(`http://localhost:${port}/tour/`);
    expect(await target.canWrite()).toBe(true);
    const first = await publish(tour, source, target, SHELL);
    expect(await get('/tour/weimar.test/tour.json')).toMatchObject({ status: 200, text: manifestText(first) });
    expect((await get('/tour/weimar.test/')).text).toContain('<title>Eine Tour</title>');
    for (const [path, bytes] of files) {
      const asset = await get(`/tour/weimar.test/${path}`);
      expect(new Uint8Array(asset.body)).toEqual(bytes);
      expect(asset.headers['cache-control']).toContain('immutable');
    }
    expect(await publish(first, source, target, SHELL)).toMatchObject({ edition: 2 });
    const late = { ...first, title: { de: 'Zu spät' } };
    await expect(publish(late, source, target, SHELL)).rejects.toMatchObject({ kind: 'conflict' });
    expect(readCatalogue((await get('/tour/catalogue.json')).body).tours).toMatchObject([{ edition: 2 }]);
    const left = await readdir(publishing, { recursive: true });
    expect(left.filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('lets one of two win who publish at the same moment', async () => {
    const { port, get } = await aSite();
    const { tour, source } = await aPackage({ edition: 0 });
    const attempts = ['Eins', 'Zwei', 'Drei'].map((de) =>
      publish({ ...tour, title: { de } }, source, new HttpTarget(`http://localhost:${port}/tour/`), SHELL),
    );
    const results = await Promise.allSettled(attempts);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(JSON.parse((await get('/tour/weimar.test/tour.json')).text)).toMatchObject({ edition: 1 });
  });

  it('takes assets only under their true name, and once', async () => {
    const { send, get } = await aSite();
    const path = `/tour/a/assets/${sha256('abc')}.svg`;
    expect(await send('PUT', path, {}, 'abd')).toMatchObject({ status: 422 });
    expect((await get(path)).status).toBe(404);
    expect((await send('PUT', path, {}, 'abc')).status).toBe(201);
    expect((await send('PUT', path, {}, 'anything')).status).toBe(204);
    expect((await get(path)).text).toBe('abc');
  });

  it.each([
    '/tour/a/assets/picture.svg',
    '/tour/a/index.php',
    '/tour/a/.htaccess',
    '/tour/a/tour.json.part',
    '/tour/A/tour.json',
    '/tour/x.json',
    '/tour/a/b/tour.json',
    `/tour/a/assets/../${'a'.repeat(64)}.svg`,
    `/tour/a/assets/${sha256('x')}.js`,
    `/tour/a/assets/${sha256('x')}.html`,
    `/tour/a/assets/${sha256('x')}.mp3.js`,
    '/tour/',
  ])('takes no file that a package has not: %s', async (path) => {
    const { send, publishing } = await aSite();
    expect([403, 404]).toContain((await send('PUT', path, {}, 'x')).status);
    expect(await readdir(publishing)).toEqual([]);
  });

  it('wants to know which state a manifest or catalogue is written over', async () => {
    const { send, get } = await aSite();
    const [one, two] = [manifestText(aTour({ id: 'a' })), manifestText(aTour({ id: 'a', edition: 2 }))];
    const path = '/tour/a/tour.json';
    expect((await send('PUT', path, { 'If-Match': '"x"' }, one)).status).toBe(412);
    const first = await send('PUT', path, { 'If-None-Match': '*' }, one);
    expect(first.status).toBe(201);
    expect((await send('PUT', path, {}, two)).status).toBe(428);
    expect((await send('PUT', path, { 'If-None-Match': '*' }, two)).status).toBe(412);
    expect((await send('PUT', path, { 'If-Match': '"x"' }, two)).status).toBe(412);
    expect((await send('DELETE', path)).status).toBe(428);
    expect((await get(path)).text).toBe(one);
    const compressed = String((await get(path, { 'Accept-Encoding': 'br' })).headers.etag);
    expect((await send('PUT', path, { 'If-Match': compressed }, two)).status).toBe(204);
    expect((await send('DELETE', path, { 'If-Match': String((await get(path)).headers.etag) })).status).toBe(204);
    expect((await send('DELETE', path)).status).toBe(404);
  });

  it('lets only tours and catalogues take their names', async () => {
    const { send, get } = await aSite();
    const other = await send('PUT', '/tour/a/tour.json', {}, manifestText(aTour({ id: 'b' })));
    expect(other.status).toBe(422);
    expect(other.text).toContain('the tour "b"');
    expect((await send('PUT', '/tour/a/tour.json', {}, '<html>')).status).toBe(422);
    expect((await send('PUT', '/tour/catalogue.json', {}, '{}')).status).toBe(422);
    expect((await get('/tour/catalogue.json')).status).toBe(404);
  });

  it('refuses what is too large, told or untold', async () => {
    const { send, publishing } = await aSite();
    const large = 'x'.repeat(5 * 1024 * 1024);
    const told = await send('PUT', '/tour/a/tour.json', { 'Content-Length': String(large.length) }, large);
    expect(told).toMatchObject({ status: 413, text: 'a/tour.json may have 4194304 bytes\n' });
    const untold = await send('PUT', '/tour/a/tour.json', { 'Transfer-Encoding': 'chunked' }, large);
    expect(untold).toMatchObject({ status: 413, text: 'a/tour.json: more than 4194304 bytes\n' });
    expect((await readdir(publishing, { recursive: true })).filter((name) => /json|part/.test(name))).toEqual([]);
  });

  it('says 413 before the body is sent', async () => {
    const { port } = await aSite();
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`PUT /tour/a/tour.json HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Length: 9999999\r\n\r\n`),
      );
      socket.once('data', (data) => resolve(data.toString())).once('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('keeps nothing of an upload that breaks off', async () => {
    const { port, publishing } = await aSite();
    const path = `/tour/a/assets/${sha256('abc')}.svg`;
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(`PUT ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Length: 3\r\n\r\nab`, () =>
          setTimeout(() => socket.destroy(), 50),
        );
      });
      socket.once('close', () => setTimeout(resolve, 150));
    });
    expect((await readdir(join(publishing, 'tour', 'a', 'assets'))).filter((name) => name)).toEqual([]);
  });

  it('does not follow a link out of the folder', async () => {
    const { send, publishing } = await aSite();
    const elsewhere = await aFolder();
    await mkdir(join(publishing, 'tour'));
    await symlink(elsewhere, join(publishing, 'tour', 'a'));
    expect((await send('PUT', '/tour/a/tour.json', {}, manifestText(aTour({ id: 'a' })))).status).toBe(403);
    expect(await readdir(elsewhere)).toEqual([]);
  });

  it('replaces a linked file, and leaves what it pointed to', async () => {
    const { send, publishing } = await aSite();
    const precious = join(await aFolder(), 'precious');
    await writeFile(precious, 'mine');
    await mkdir(join(publishing, 'tour', 'a'), { recursive: true });
    await symlink(precious, join(publishing, 'tour', 'a', 'route.gpx'));
    await send('PUT', '/tour/a/route.gpx', {}, '<gpx/>');
    expect(await readFile(precious, 'utf8')).toBe('mine');
  });
});
