import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteDraft, loadDraftAsset, saveDraft, saveDraftAsset } from '../../shared/storage/drafts';
import { anAsset, aTour } from '../../shared/testing/builders';

const LONG_AGO = Date.now() - 48 * 60 * 60 * 1000;
const record = { id: 'a', tour: aTour({ id: 'a', assets: { picture: anAsset('a') } }), changedAt: LONG_AGO };

/** A page that was just loaded, in a browser in which other windows hold these locks. */
async function aPage(...held: string[]): Promise<typeof import('./sweep')> {
  const locks = {
    request: (_name: string, _options: unknown, work: (lock: unknown) => unknown) => work({}),
    query: async () => ({ held: held.map((name) => ({ name })), pending: [] }),
  };
  vi.stubGlobal('navigator', { locks });
  vi.resetModules();
  return import('./sweep');
}
const isThere = async () => (await loadDraftAsset('a'.repeat(64))) !== undefined;

beforeEach(() =>
  saveDraftAsset({ sha256: 'a'.repeat(64), type: 'image/png', bytes: new ArrayBuffer(3), storedAt: LONG_AGO }),
);
afterEach(async () => {
  await deleteDraft('a');
  vi.unstubAllGlobals();
});

describe('files that no draft lists', () => {
  it('Undo of a removal brings pictures back that are older than a day', async () => {
    await saveDraft(record);
    const { sweepOnce } = await aPage();
    await sweepOnce();
    await deleteDraft('a');
    await sweepOnce();
    await saveDraft(record);
    expect(await isThere()).toBe(true);
  });
  it('go when the page is loaded the next time', async () => {
    await (await aPage()).sweepOnce();
    expect(await isThere()).toBe(false);
  });
  it('stay while a window has a draft open, whose undo may want them', async () => {
    await (await aPage('rundgang:draft:b')).sweepOnce();
    expect(await isThere()).toBe(true);
  });
});
