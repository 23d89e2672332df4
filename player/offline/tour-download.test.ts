import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assetPath } from '../../shared/model/asset-path';
import type { Tour } from '../../shared/model/tour';
import { deleteDownload, listDownloads, saveDownload } from '../../shared/storage/downloads';
import { endSaving, listSavings, noteSaving } from '../../shared/storage/saving';
import { anAsset, aTour } from '../../shared/testing/builders';
import { FakeCaches } from '../../shared/testing/fake-caches';
import { FakeHost } from '../../shared/testing/fake-host';
import { TourDownload, type DownloadState } from './tour-download';

const TEXT = 'bells';
const ASSET = anAsset('a', {
  sha256: createHash('sha256').update(TEXT).digest('hex'),
  bytes: TEXT.length,
  type: 'text/vtt',
});
const PATH = assetPath(ASSET);
const tourOf = (edition = 1): Tour => aTour({ edition, assets: { bells: ASSET } });
const publish = (tour: Tour) => {
  host.files.set(PATH, TEXT);
  host.files.set(`${tour.id}/tour.json`, JSON.stringify(tour));
};
const becomes = (download: TourDownload, kind: DownloadState['kind']) =>
  vi.waitFor(() => expect(download.state.kind).toBe(kind));

let host: FakeHost;
let page: EventTarget;

beforeEach(async () => {
  host = new FakeHost();
  vi.stubGlobal('fetch', host.fetch);
  vi.stubGlobal('caches', new FakeCaches());
  vi.stubGlobal('document', { querySelector: () => null, baseURI: 'https://example.org/' });
  vi.stubGlobal('navigator', { storage: undefined });
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  for (const { id } of await listDownloads()) await deleteDownload(id);
  for (const { id } of await listSavings()) await endSaving(id);
});

describe('a tour on this phone', () => {
  it('is absent, is saved on request, and is absent again when removed', async () => {
    publish(tourOf());
    const download = new TourDownload(tourOf());
    await becomes(download, 'absent');
    await download.save();
    expect(download.state).toMatchObject({ kind: 'saved', record: { edition: 1, bytes: 5 } });
    await download.remove();
    expect(download.state.kind).toBe('absent');
    expect(await listDownloads()).toEqual([]);
  });

  it('does not come back with the network once it was removed', async () => {
    publish(tourOf());
    vi.stubGlobal('navigator', { storage: undefined, onLine: false });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const download = new TourDownload(tourOf());
    await becomes(download, 'absent');
    await download.save();
    expect(download.state).toMatchObject({ kind: 'paused', failure: { kind: 'offline' } });
    await download.remove();
    vi.stubGlobal('fetch', host.fetch);
    page.dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(download.state.kind).toBe('absent');
    expect(await listDownloads()).toEqual([]);
  });

  it('goes on by itself when the page died while it was being saved', async () => {
    publish(tourOf());
    await noteSaving({ id: 'weimar.test', assets: [PATH], bytes: 5, paused: false });
    await becomes(new TourDownload(tourOf()), 'saved');
  });

  it('waits when the visitor had stopped it', async () => {
    publish(tourOf());
    await noteSaving({ id: 'weimar.test', assets: [PATH], bytes: 5, paused: true });
    const download = new TourDownload(tourOf());
    await becomes(download, 'paused');
    expect(host.asked).toEqual([]);
  });

  it('of which the browser removed something says so, and is whole again after one press', async () => {
    publish(tourOf());
    const manifest = JSON.stringify(tourOf());
    await saveDownload({
      id: 'weimar.test',
      edition: 1,
      manifest,
      manifestSha256: '',
      bytes: 5,
      savedAt: 0,
      assets: [PATH],
    });
    const download = new TourDownload(tourOf());
    await becomes(download, 'paused');
    expect(download.state).toMatchObject({ evicted: true, doneBytes: 0, totalBytes: 5 });
    await download.save();
    expect(download.state.kind).toBe('saved');
  });

  it('tells of a newer edition but not of an older one', async () => {
    publish(tourOf(2));
    const download = new TourDownload(tourOf(2));
    await becomes(download, 'absent');
    await download.save();
    publish(tourOf(1));
    const again = new TourDownload(tourOf(2));
    await becomes(again, 'saved');
    await vi.waitFor(() => expect(host.asked.filter((path) => path.endsWith('tour.json'))).toHaveLength(2));
    expect(again.state).not.toHaveProperty('newEdition');
    publish(tourOf(3));
    const third = new TourDownload(tourOf(2));
    await vi.waitFor(() => expect(third.state).toMatchObject({ kind: 'saved', newEdition: 3 }));
  });

  it('stays unfinished with the reason when the other side fails', async () => {
    publish(tourOf());
    host.answer = (path) => (path === PATH ? new Response('x', { status: 404 }) : undefined);
    const download = new TourDownload(tourOf());
    await becomes(download, 'absent');
    await download.save();
    expect(download.state).toMatchObject({
      kind: 'paused',
      failure: { kind: 'not-found' },
      doneBytes: 0,
      totalBytes: 5,
    });
  });
});
