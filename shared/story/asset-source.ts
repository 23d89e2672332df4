/** Where a story's pictures and sounds come from: the network or the saved tour by address, a draft by blob. */
export interface AssetSource {
  /** An address for `src`, by the asset's id in the tour; rejects with Unavailable('not-found', id). */
  address(assetId: string): Promise<string>;
  /** The bytes, for models, maps and captions. */
  load(assetId: string): Promise<Blob>;
}
