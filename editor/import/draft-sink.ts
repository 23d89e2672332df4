import type { Asset, Tour } from '../../shared/model/tour';
import type { Bytes } from '../../shared/package/bytes';
import type { PackageSink } from '../../shared/package/unpack';
import { deleteDraftAsset, loadDraftAsset, saveDraft, saveDraftAsset } from '../../shared/storage/drafts';

/** Takes a tour into the drafts, whole or not at all: assets first, the draft last; on failure the assets go again. */
export class DraftSink implements PackageSink {
  private readonly staged: string[] = [];

  /** @param asDraft the last word on what is kept: another id, or what is known about its publishing */
  constructor(private readonly asDraft: (tour: Tour, manifest: Bytes) => Promise<Parameters<typeof saveDraft>[0]>) {}

  async stage(_path: string, bytes: Bytes, { sha256, type }: Asset): Promise<void> {
    // What another draft uses already is neither written again nor taken back.
    if (await loadDraftAsset(sha256)) return;
    this.staged.push(sha256);
    await saveDraftAsset({ sha256, type, bytes: bytes.slice().buffer, storedAt: Date.now() });
  }

  async commit(tour: Tour, manifest: Bytes): Promise<void> {
    await saveDraft(await this.asDraft(tour, manifest));
  }

  async abort(): Promise<void> {
    await Promise.all(this.staged.map((sha256) => deleteDraftAsset(sha256)));
  }
}
