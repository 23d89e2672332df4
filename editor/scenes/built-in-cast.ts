/** Guides to take into a tour: those of this site's own tours, and the cast of four that comes with the editor. */
import { array, looseObject, number, record, safeParse, string } from 'zod/mini';
import { assetPath } from '../../shared/model/asset-path';
import { inLocale } from '../../shared/model/localized';
import type { Asset, Character, Localized, Tour } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import { checkedAsset } from '../../shared/package/pack';
import { readManifest } from '../../shared/package/read-manifest';
import { saveDraftAsset } from '../../shared/storage/drafts';
import { siteAddress } from '../../shared/ui/site-root';
import { assetIdFor } from '../assets/asset-id';
import type { Command } from '../draft/command';
import { addAsset } from '../draft/commands/add-asset';
import { readPublished, type PublishedTour } from '../publish/site-settings';

/** A file of a guide and where it is fetched. */
interface OfferedFile {
  readonly asset: Asset;
  readonly address: URL;
}

/** A guide to take along. */
export interface OfferedGuide {
  readonly character: Character;
  readonly model: OfferedFile;
  readonly portrait: OfferedFile | undefined;
  /** Title of the tour she comes from, or of the cast what she is good for. */
  readonly about: Localized;
  readonly from: 'tour' | 'cast';
}

/** All guides there are to take, each figure once, the site's own first; none without a network. */
export async function offeredGuides(signal: AbortSignal): Promise<readonly OfferedGuide[]> {
  const found = await Promise.all([ofTours(signal).catch(() => []), ofCast(signal).catch(() => [])]);
  const all = found.flat();
  const figure = ({ model }: OfferedGuide) => model.asset.sha256;
  return all.filter((one, index) => all.findIndex((other) => figure(other) === figure(one)) === index);
}

async function ofTours(signal: AbortSignal): Promise<readonly OfferedGuide[]> {
  const tours = await readPublished(signal);
  const found = await Promise.all(tours.map(async (tour) => ofTour(tour, signal).catch(() => [])));
  return found.flat();
}

/** A tour that cannot be read hides only its own guides. */
async function ofTour({ card, folder }: PublishedTour, signal: AbortSignal): Promise<readonly OfferedGuide[]> {
  const response = await fetch(new URL('tour.json', folder), { signal });
  if (!response.ok) return [];
  const { characters, assets } = readManifest(new Uint8Array(await response.arrayBuffer()), card.id);
  const file = (id: string | undefined): OfferedFile | undefined => {
    const asset = assets[id ?? ''];
    return asset && { asset, address: new URL(assetPath(asset), folder) };
  };
  return characters.flatMap((character): readonly OfferedGuide[] => {
    const model = file(character.model);
    if (!model) return [];
    return [{ character, model, portrait: file(character.portrait), about: card.title, from: 'tour' }];
  });
}

/** CC BY wants to be told whose work it is. */
const CREDIT: Localized = { en: 'Cast of Rundgang', de: 'Ensemble von Rundgang' };

const words = record(string(), string());
const file = looseObject({ file: string(), type: string(), bytes: number(), sha256: string() });
const castSchema = array(looseObject({ id: string(), name: words, role: words, model: file, portrait: file }));

/** Read only here: visitors never load it. */
async function ofCast(signal: AbortSignal): Promise<readonly OfferedGuide[]> {
  const list = siteAddress('cast/cast.json');
  const response = await fetch(list, { signal });
  const cast = safeParse(castSchema, response.ok ? await response.json() : undefined);
  if (!cast.success) return [];
  return cast.data.map(({ id, name, role, model, portrait }) => {
    const offered = ({ file: path, type, bytes, sha256 }: typeof model, more: Partial<Asset> = {}): OfferedFile => ({
      asset: { sha256, type, bytes, name: path, license: 'CC-BY-4.0', credit: CREDIT, ...more },
      address: new URL(path, list),
    });
    return {
      character: { id, name, role },
      model: offered(model),
      portrait: offered(portrait, { alt: name }),
      about: role,
      from: 'cast',
    };
  });
}

/**
 * Fetches a guide's files into the draft's storage; answers their ids and the command that lists them before another.
 * @throws Unavailable naming the guide
 */
export async function takeGuide(
  { character, model, portrait }: OfferedGuide,
  tour: Tour,
  signal: AbortSignal,
): Promise<TakenGuide> {
  for (const { asset, address } of [model, ...(portrait ? [portrait] : [])]) {
    const bytes = await checkedAsset(asset, address.pathname, async () => {
      const response = await fetch(address, { signal });
      if (!response.ok) throw new Unavailable('not-found', character.id);
      return response.blob();
    });
    await saveDraftAsset({ sha256: asset.sha256, type: asset.type, bytes: bytes.slice().buffer, storedAt: Date.now() });
  }
  const body = assetIdFor(tour, model.asset);
  const withBody = (then: Command) => addAsset(body, model.asset, then);
  if (!portrait) return { model: body, portrait: undefined, listed: withBody };
  // Named alike, figure and picture would ask for the same id.
  const face = assetIdFor(tour, { ...portrait.asset, name: `${inLocale(character.name, ['en'])}-portrait` });
  return { model: body, portrait: face, listed: (then) => withBody(addAsset(face, portrait.asset, then)) };
}

/** A guide whose files are in the draft's storage. */
export interface TakenGuide {
  /** Ids under which figure and portrait will be listed. */
  readonly model: string;
  readonly portrait: string | undefined;
  readonly listed: (then: Command) => Command;
}
