import type { Tour } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import { loadDraftAsset } from '../../shared/storage/drafts';
import type { AssetSource } from '../../shared/story/asset-source';

/** A draft's assets from this browser's storage. Addresses are blobs and live as long as the signal. */
export class DraftAssets implements AssetSource {
  private readonly addresses = new Map<string, Promise<string>>();

  /** @param tour answers the draft as it is now */
  constructor(
    private readonly tour: () => Tour,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      for (const address of this.addresses.values())
        address.then(
          (blob) => URL.revokeObjectURL(blob),
          () => undefined,
        );
    });
  }

  address(assetId: string): Promise<string> {
    const sha256 = this.tour().assets[assetId]?.sha256 ?? assetId;
    const known = this.addresses.get(sha256);
    if (known) return known;
    const address = this.load(assetId).then((blob) => URL.createObjectURL(blob));
    // What is missing now may be stored a moment later.
    address.catch(() => this.addresses.delete(sha256));
    this.addresses.set(sha256, address);
    return address;
  }

  async load(assetId: string): Promise<Blob> {
    const asset = this.tour().assets[assetId];
    const stored = asset && (await loadDraftAsset(asset.sha256));
    if (!stored) throw new Unavailable('not-found', asset?.name ?? assetId);
    return new Blob([stored.bytes], { type: stored.type });
  }
}
