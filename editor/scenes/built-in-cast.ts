import { assetPath } from '../../shared/model/asset-path';
import type { Asset, Character } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import { checkedAsset } from '../../shared/package/pack';
import { readManifest } from '../../shared/package/read-manifest';
import { saveDraftAsset } from '../../shared/storage/drafts';
import { readPublished } from '../publish/site-settings';

/** A guide of a tour that this site has published, to take along. */
export interface OfferedGuide {
  readonly character: Character;
  readonly model: Asset;
  /** Name of the tour she comes from, per language. */
  readonly tour: Readonly<Record<string, string>>;
  readonly folder: URL;
}

/** All guides of this site's tours that have a figure, each once; none without a network. */
export async function offeredGuides(signal: AbortSignal): Promise<readonly OfferedGuide[]> {
  const tours = await readPublished(signal);
  const found = await Promise.all(
    tours.map(async ({ card, folder }) => {
      const response = await fetch(new URL('tour.json', folder), { signal });
      if (!response.ok) return [];
      const { characters, assets } = readManifest(new Uint8Array(await response.arrayBuffer()), card.id);
      return characters.flatMap((character) => {
        const model = assets[character.model ?? ''];
        return model ? [{ character, model, tour: card.title, folder }] : [];
      });
    }),
  );
  const all = found.flat();
  return all.filter((one, index) => all.findIndex(({ model }) => model.sha256 === one.model.sha256) === index);
}

/** Fetches a guide's figure into the draft's storage. @throws Unavailable naming the figure */
export async function takeGuide({ character, model, folder }: OfferedGuide, signal: AbortSignal): Promise<void> {
  const bytes = await checkedAsset(model, assetPath(model), async (_asset, path) => {
    const response = await fetch(new URL(path, folder), { signal });
    if (!response.ok) throw new Unavailable('not-found', character.id);
    return response.blob();
  });
  await saveDraftAsset({ sha256: model.sha256, type: model.type, bytes: bytes.slice().buffer, storedAt: Date.now() });
}
