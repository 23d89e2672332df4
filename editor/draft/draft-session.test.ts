import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { withoutUnused } from '../../shared/model/references';
import type { Tour } from '../../shared/model/tour';
import { sha256Hex } from '../../shared/package/hash';
import { manifestText } from '../../shared/package/read-manifest';
import { loadDraft, saveDraft } from '../../shared/storage/drafts';
import { anAsset, aTour } from '../../shared/testing/builders';
import type { Command } from './command';
import { DraftSession, isAsPublished } from './draft-session';

// Without locks this window writes.
beforeAll(() => void vi.stubGlobal('navigator', {}));
afterAll(() => void vi.unstubAllGlobals());

const hashOf = (tour: Tour) => sha256Hex(new TextEncoder().encode(manifestText(tour)));
const titled = (de: string): Command => ({ label: de, apply: (tour) => ({ ...tour, title: { de } }) });
const nextEdition = (tour: Tour): Tour => ({
  ...withoutUnused(tour),
  edition: tour.edition + 1,
  publishedAt: '2026-11-22T10:00:00.000Z',
});

async function aSession(id: string, change: Partial<Tour> = {}): Promise<DraftSession> {
  await saveDraft({ id, tour: aTour({ id, edition: 0, ...change }), changedAt: 0 });
  return DraftSession.open(id, new AbortController().signal);
}
async function note(session: DraftSession, snapshot: Tour): Promise<void> {
  const published = nextEdition(snapshot);
  await session.notePublished(snapshot, published, await hashOf(published));
}

describe('a draft that is published', () => {
  it('keeps what was edited while the publishing ran, and its history', async () => {
    const session = await aSession('meanwhile');
    session.run(titled('Vorher'));
    const snapshot = session.tour;
    session.run(titled('Unterdessen'));
    await note(session, snapshot);
    expect(session.tour).toMatchObject({ title: { de: 'Unterdessen' }, edition: 1 });
    expect(session.changedSincePublished).toBe(true);
    expect((await loadDraft('meanwhile'))?.tour).toEqual(session.tour);
    session.undo();
    expect(session.tour).toMatchObject({ title: { de: 'Vorher' }, edition: 1 });
    expect(session.changedSincePublished).toBe(false);
  });

  it('goes on from the edition that is out, with the files it does not show yet', async () => {
    const session = await aSession('same', { assets: { spare: anAsset('a') } });
    await note(session, session.tour);
    expect(session.tour).toMatchObject({ edition: 1, publishedAt: '2026-11-22T10:00:00.000Z' });
    expect(Object.keys(session.tour.assets)).toEqual(['spare']);
    expect(session.changedSincePublished).toBe(false);
    const again = await DraftSession.open('same', new AbortController().signal);
    expect(again.changedSincePublished).toBe(false);
  });

  it('is published once at a time', async () => {
    const session = await aSession('once');
    let runs = 0;
    let finish = () => {};
    const job = () => {
      runs++;
      return new Promise<void>((resolve) => (finish = resolve));
    };
    const both = [session.publishOnce(job), session.publishOnce(job)];
    expect(runs).toBe(1);
    expect(session.publishing).toBeDefined();
    finish();
    await Promise.all(both);
    expect(session.publishing).toBeUndefined();
  });
});

describe('whether a draft is as it was published', () => {
  it('depends on what is in it, not on the time', async () => {
    const tour = aTour({ edition: 3 });
    const published = { edition: 3, sha256: await hashOf(tour), at: 1000 };
    expect(await isAsPublished({ id: 'x', tour, published, changedAt: 900_000 })).toBe(true);
    const edited = { ...tour, title: { de: 'Sofort geändert' } };
    expect(await isAsPublished({ id: 'x', tour: edited, published, changedAt: 1001 })).toBe(false);
    expect(await isAsPublished({ id: 'x', tour, changedAt: 1000 })).toBe(false);
  });
});
