import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../../tests/fixtures/folders';
import { aSite, CODE, SHELL } from '../../../tests/fixtures/site';

describe('the server gives files', () => {
  it('with their type, their mark, and a policy on every answer', async () => {
    const { get } = await aSite();
    const page = await get('/');
    expect(page).toMatchObject({ status: 200, text: SHELL });
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    for (const path of ['/', '/player.js', '/nothing', '/tour/x/tour.json'])
      expect((await get(path)).headers['content-security-policy']).toContain("default-src 'none'");
    expect((await get('/player.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('and lets only the player be framed', async () => {
    const { get } = await aSite();
    expect((await get('/')).headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect((await get('/editor/')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('once, and then says that nothing has changed', async () => {
    const { get } = await aSite();
    const { etag } = (await get('/index.html')).headers;
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(await get('/index.html', { 'If-None-Match': String(etag) })).toMatchObject({ status: 304, text: '' });
    expect((await get('/index.html', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('for ever if their name carries a hash, and only then', async () => {
    const { get } = await aSite();
    expect((await get('/app/map-a1B2c3D4.js')).headers['cache-control']).toContain('immutable');
    expect((await get('/app/features.json')).headers['cache-control']).toBe('no-cache');
    expect((await get('/player.js')).headers['cache-control']).toBe('no-cache');
  });

  it('compressed to those who take it, each form with its own mark', async () => {
    const { get } = await aSite();
    const br = await get('/player.js', { 'Accept-Encoding': 'gzip, br' });
    const gzip = await get('/player.js', { 'Accept-Encoding': 'gzip, br;q=0' });
    const plain = await get('/player.js');
    expect(brotliDecompressSync(br.body).toString()).toBe(CODE);
    expect(gunzipSync(gzip.body).toString()).toBe(CODE);
    expect(plain.text).toBe(CODE);
    expect(br.body.length).toBeLessThan(CODE.length / 10);
    expect(new Set([br, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(br.headers).toMatchObject({ vary: 'Accept-Encoding', 'content-length': String(br.body.length) });
    const again = await get('/player.js', { 'Accept-Encoding': 'br', 'If-None-Match': String(br.headers.etag) });
    expect(again.status).toBe(304);
  });

  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=3-1', 200, '0123456789', undefined],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['lines=0-1', 200, '0123456789', undefined],
  ])('in part: %s', async (Range, status, text, contentRange) => {
    const { get } = await aSite();
    const got = await get('/digits.bin', { Range });
    expect(got).toMatchObject({ status, text });
    expect(got.headers['content-range']).toBe(contentRange);
  });

  it('in part only as long as they are the same', async () => {
    const { get } = await aSite();
    const etag = String((await get('/digits.bin')).headers.etag);
    expect((await get('/digits.bin', { Range: 'bytes=0-3', 'If-Range': etag })).status).toBe(206);
    expect((await get('/digits.bin', { Range: 'bytes=0-3', 'If-Range': '"old"' })).status).toBe(200);
  });

  it('also empty ones, and heads without bodies', async () => {
    const { get, send } = await aSite();
    expect(await get('/empty.css')).toMatchObject({ status: 200, text: '' });
    const head = await send('HEAD', '/digits.bin');
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe('10');
    expect(await send('HEAD', '/nothing')).toMatchObject({ status: 404, text: '' });
  });

  it('leads to the folder, with what was asked', async () => {
    const { get } = await aSite();
    const moved = await get('/editor?draft=a');
    expect(moved.status).toBe(301);
    expect(new URL(String(moved.headers.location), 'http://x/editor').href).toBe('http://x/editor/?draft=a');
  });
});

describe('the server gives nothing else', () => {
  it.each([
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/app/..%5c..%5cetc%5cpasswd',
    '/.secret',
    '/tour/.demonstration.json',
    '/%00index.html',
    '/%E0%A4%A',
    '//etc/passwd',
    '/index.html/',
    '/nothing',
  ])('%s', async (path) => {
    const { get } = await aSite();
    const got = await get(path);
    expect(got.status).toBe(404);
    expect(got.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(got.text).not.toContain('root:');
  });

  it('by links that lead out of the publishing folder', async () => {
    const { get, publishing } = await aSite();
    const elsewhere = await aFolder();
    await writeFile(join(elsewhere, 'tour.json'), 'private');
    await mkdir(join(publishing, 'tour'));
    await symlink(elsewhere, join(publishing, 'tour', 'link'));
    expect((await get('/tour/link/tour.json')).status).toBe(404);
  });

  it('and knows two ways to ask', async () => {
    const { send } = await aSite();
    expect(await send('POST', '/', {}, 'x')).toMatchObject({ status: 405 });
    expect(await send('PUT', '/index.html', {}, 'x')).toMatchObject({ status: 405 });
    expect(await send('DELETE', '/player.js')).toMatchObject({ status: 405 });
  });
});
