import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assetPath } from '../../shared/model/asset-path';
import type { Asset, Tour } from '../../shared/model/tour';
import { deleteDownload, listDownloads, loadDownload } from '../../shared/storage/downloads';
import { endSaving, listSavings } from '../../shared/storage/saving';
import { anAsset, aTour } from '../../shared/testing/builders';
import { FakeCaches } from '../../shared/testing/fake-caches';
import { FakeHost } from '../../shared/testing/fake-host';
import { keptAsset, keptAssets, removeAssets } from './asset-store';
import { removeTour, sweepAssets } from './remove-tour';
import { saveTour, type Progress } from './save-tour';
import { wholeDownloads } from './whole-downloads';

const ROOT = 'https://example.org/';
const hexOf = (text: string) => createHash('sha256').update(text).digest('hex');
const assetOf = (text: string, name = text): Asset =>
  anAsset('a', { sha256: hexOf(text), bytes: text.length, type: 'text/vtt', name });
const tourOf = (id: string, ...texts: string[]): Tour =>
  aTour({ id, assets: Object.fromEntries(texts.map((text, at) => [`asset-${at}`, assetOf(text)])) });
const pathOf = (text: string) => assetPath(assetOf(text));

const publish = (...texts: string[]) => texts.forEach((text) => host.files.set(pathOf(text), text));

let host: FakeHost;
let storage: FakeCaches;
const wait = () => Promise.resolve();
const save = (tour: Tour, onProgress?: (progress: Progress) => void, signal = new AbortController().signal) =>
  saveTour({ tour, text: JSON.stringify(tour) }, new URL(`${ROOT}tour/${tour.id}/`), {
    signal,
    wait,
    ...(onProgress && { onProgress }),
  });

beforeEach(async () => {
  host = new FakeHost();
  storage = new FakeCaches();
  vi.stubGlobal('fetch', host.fetch);
  vi.stubGlobal('caches', storage);
  vi.stubGlobal('document', { querySelector: () => null, baseURI: ROOT });
  vi.stubGlobal('navigator', { storage: undefined });
  for (const { id } of await listDownloads()) await deleteDownload(id);
  for (const { id } of await listSavings()) await endSaving(id);
});

describe('saving a tour', () => {
  it('keeps every asset under the address of its content and says so last', async () => {
    publish('one', 'two');
    const record = await save(tourOf('weimar', 'one', 'two'));
    expect(await keptAssets()).toEqual(new Set([pathOf('one'), pathOf('two')]));
    expect(await (await keptAsset(pathOf('one')))?.text()).toBe('one');
    expect(record).toMatchObject({ id: 'weimar', edition: 1, bytes: 6 });
    expect(await listSavings()).toEqual([]);
  });

  it('writes no record while one asset is missing, and fetches only that the next time', async () => {
    publish('one');
    await expect(save(tourOf('weimar', 'one', 'two'))).rejects.toMatchObject({ kind: 'not-found', culprit: 'two' });
    expect(await loadDownload('weimar')).toBeUndefined();
    publish('two');
    host.asked.length = 0;
    await save(tourOf('weimar', 'one', 'two'));
    expect(host.askedAssets).toEqual([pathOf('two')]);
  });

  it('refuses flipped bytes, tries once more, then names the file', async () => {
    publish('one');
    host.answer = (path) => (path === pathOf('one') ? new Response('eno') : undefined);
    await expect(save(tourOf('weimar', 'one'))).rejects.toMatchObject({ kind: 'wrong-bytes', culprit: 'one' });
    expect(host.asked.filter((path) => path === pathOf('one'))).toHaveLength(2);
    expect(await keptAssets()).toEqual(new Set());
  });

  it('does not take a body that was cut without anyone saying so', async () => {
    host.answer = (path, tries) => (path === pathOf('a long text') && tries === 1 ? new Response('a lo') : undefined);
    publish('a long text');
    await save(tourOf('weimar', 'a long text'));
    expect(await (await keptAsset(pathOf('a long text')))?.text()).toBe('a long text');
  });

  it('recognises the sign-in page of a Wi-Fi and keeps nothing of it', async () => {
    host.answer = (path) =>
      path.startsWith('assets/') ? new Response('<html>', { headers: { 'Content-Type': 'text/html' } }) : undefined;
    await expect(save(tourOf('weimar', 'one'))).rejects.toMatchObject({ kind: 'portal' });
    expect(storage.usedBytes).toBe(0);
  });

  it('survives a line that breaks again and again, and what it shows never goes back', async () => {
    publish('one', 'two', 'three');
    host.answer = (path, tries) => (path.startsWith('assets/') && tries < 3 ? new TypeError('network') : undefined);
    const shown: number[] = [];
    await save(tourOf('weimar', 'one', 'two', 'three'), ({ doneBytes }) => shown.push(doneBytes));
    expect(shown.at(-1)).toBe(11);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
  });

  it('says that the phone is full, keeps what came, and goes on after space was made', async () => {
    publish('one', 'two', 'three');
    storage.quotaBytes = 7;
    await expect(save(tourOf('weimar', 'one', 'two', 'three'))).rejects.toMatchObject({ kind: 'storage-full' });
    expect(await listDownloads()).toEqual([]);
    const kept = (await keptAssets()).size;
    expect(kept).toBeGreaterThan(0);
    storage.quotaBytes = 1000;
    host.asked.length = 0;
    await save(tourOf('weimar', 'one', 'two', 'three'));
    expect(host.askedAssets).toHaveLength(3 - kept);
  });

  it('stops at a word, and what has arrived stays out of the sweep', async () => {
    publish('one', 'two');
    const stop = new AbortController();
    host.answer = (path) => {
      if (path === pathOf('two')) stop.abort();
      return undefined;
    };
    await expect(save(tourOf('weimar', 'one', 'two'), undefined, stop.signal)).rejects.toThrow();
    await sweepAssets();
    expect((await keptAssets()).has(pathOf('one'))).toBe(true);
    expect(await listDownloads()).toEqual([]);
  });
});

describe('removing a tour', () => {
  it('frees its bytes at once but leaves what another tour needs', async () => {
    publish('shared', 'own', 'other');
    await save(tourOf('weimar', 'shared', 'own'));
    await save(tourOf('erfurt', 'shared', 'other'));
    const before = storage.usedBytes;
    await removeTour('weimar');
    expect(await keptAssets()).toEqual(new Set([pathOf('shared'), pathOf('other')]));
    expect(storage.usedBytes).toBe(before - 3);
    expect((await listDownloads()).map(({ id }) => id)).toEqual(['erfurt']);
  });

  it('of an older edition frees what the new one no longer has', async () => {
    publish('old', 'both', 'new');
    await save(tourOf('weimar', 'old', 'both'));
    host.asked.length = 0;
    await save({ ...tourOf('weimar', 'both', 'new'), edition: 2 });
    await sweepAssets();
    expect(host.askedAssets).toEqual([pathOf('new')]);
    expect(await keptAssets()).toEqual(new Set([pathOf('both'), pathOf('new')]));
  });
});

describe('a saved tour of which the browser removed a part', () => {
  it('is no longer called saved', async () => {
    publish('one', 'two');
    await save(tourOf('weimar', 'one', 'two'));
    expect(await wholeDownloads()).toHaveLength(1);
    await removeAssets([pathOf('two')]);
    expect(await wholeDownloads()).toEqual([]);
  });
});
