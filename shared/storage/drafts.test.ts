import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { anAsset, aTour } from '../testing/builders';
import {
  deleteDraft,
  listDrafts,
  loadDraft,
  loadDraftAsset,
  saveDraft,
  saveDraftAsset,
  sweepDraftAssets,
} from './drafts';
import { loadSettings, saveSettings } from './settings';
import { listVisits, loadVisit, saveVisit } from './visits';

const bytes = new Uint8Array([1, 2, 3]).buffer;
const asset = (letter: string, storedAt = 0) => ({ sha256: letter.repeat(64), type: 'image/png', bytes, storedAt });

describe('drafts in the browser', () => {
  it('come back as they were saved, last changed first', async () => {
    await saveDraft({ id: 'old', tour: aTour({ id: 'old' }), changedAt: 1 });
    await saveDraft({ id: 'new', tour: aTour({ id: 'new' }), changedAt: 2 });
    expect((await listDrafts()).map((draft) => draft.id)).toEqual(['new', 'old']);
    expect((await loadDraft('old'))?.tour).toEqual(aTour({ id: 'old' }));
  });

  it('are gone when they are removed', async () => {
    await saveDraft({ id: 'gone', tour: aTour(), changedAt: 3 });
    await deleteDraft('gone');
    expect(await loadDraft('gone')).toBeUndefined();
  });

  it('keep the files they list when others are swept', async () => {
    await saveDraftAsset(asset('a'));
    await saveDraftAsset(asset('b'));
    expect(await sweepDraftAssets([aTour({ assets: { one: anAsset('a') } })])).toBe(1);
    expect(await loadDraftAsset('a'.repeat(64))).toBeDefined();
    expect(await loadDraftAsset('b'.repeat(64))).toBeUndefined();
  });

  it('do not lose a file that another window has just stored', async () => {
    await saveDraftAsset(asset('c', 1000));
    expect(await sweepDraftAssets([aTour({ assets: { one: anAsset('a') } })], 999)).toBe(0);
    expect(await loadDraftAsset('c'.repeat(64))).toBeDefined();
  });
});

describe('what a device remembers of its visitor', () => {
  it('changes one setting and keeps the rest', async () => {
    await saveSettings({ scheme: 'dark', captions: true });
    await saveSettings({ scheme: 'light' });
    expect(await loadSettings()).toEqual({ scheme: 'light', captions: true });
  });

  it('keeps one visit per tour, the newest first', async () => {
    const visit = { edition: 1, startedAt: 0, visited: [], points: 0, answers: {}, walkedMetres: 0 };
    await saveVisit({ ...visit, tourId: 'weimar', changedAt: 1 });
    await saveVisit({ ...visit, tourId: 'jena', changedAt: 2 });
    await saveVisit({ ...visit, tourId: 'weimar', changedAt: 3, points: 5 });
    expect((await listVisits()).map((one) => one.tourId)).toEqual(['weimar', 'jena']);
    expect((await loadVisit('weimar'))?.points).toBe(5);
  });
});
