import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Asset } from '../../shared/model/tour';
import type { Bytes } from '../../shared/package/bytes';
import { sha256Hex } from '../../shared/package/hash';
import { pack } from '../../shared/package/pack';
import { manifestText } from '../../shared/package/read-manifest';
import { unpack } from '../../shared/package/unpack';
import { listDrafts, loadDraftAsset, saveDraftAsset } from '../../shared/storage/drafts';
import { anAsset, aTour } from '../../shared/testing/builders';
import { DraftSink } from './draft-sink';

const asDraft = async (tour: ReturnType<typeof aTour>) => ({ id: tour.id, tour, changedAt: 1 });

async function picture(word: string): Promise<{ readonly asset: Asset; readonly bytes: Bytes }> {
  const bytes = new TextEncoder().encode(`<svg>${word}</svg>`) as Bytes;
  return { bytes, asset: anAsset('a', { type: 'image/png', sha256: await sha256Hex(bytes), bytes: bytes.length }) };
}

describe('a package that is taken in', () => {
  it('becomes a draft with its files', async () => {
    const { asset, bytes } = await picture('one');
    const zip = pack(manifestText(aTour({ id: 'whole', assets: { one: asset } })), async () => new Blob([bytes]));
    await unpack(zip, new DraftSink(asDraft));
    expect((await listDrafts()).map((draft) => draft.id)).toContain('whole');
    expect(new Uint8Array((await loadDraftAsset(asset.sha256))?.bytes ?? new ArrayBuffer())).toEqual(bytes);
  });

  it('leaves nothing behind when its last file is broken', async () => {
    const [first, second] = [await picture('two'), await picture('three')];
    const tour = aTour({ id: 'broken', assets: { first: first.asset, second: second.asset } });
    const zip = pack(
      manifestText(tour),
      async (asset) => new Blob([asset.sha256 === first.asset.sha256 ? first.bytes : second.bytes]),
    );
    const whole = new Uint8Array(await new Response(zip).arrayBuffer());
    const text = new TextDecoder('latin1').decode(whole);
    // One letter inside the file that comes last in the package.
    const at = Math.max(text.lastIndexOf('three'), text.lastIndexOf('two'));
    expect(at).toBeGreaterThan(0);
    whole[at] = 0x58;
    await expect(unpack(new Blob([whole]), new DraftSink(asDraft))).rejects.toMatchObject({ name: 'Unavailable' });
    expect((await listDrafts()).map((draft) => draft.id)).not.toContain('broken');
    expect(await loadDraftAsset(first.asset.sha256)).toBeUndefined();
    expect(await loadDraftAsset(second.asset.sha256)).toBeUndefined();
  });

  it('does not take away what another draft uses', async () => {
    const { asset, bytes } = await picture('shared');
    await saveDraftAsset({ sha256: asset.sha256, type: asset.type, bytes: bytes.buffer, storedAt: 1 });
    const sink = new DraftSink(asDraft);
    await sink.stage('', bytes, asset);
    await sink.abort();
    expect(await loadDraftAsset(asset.sha256)).toBeDefined();
  });
});
