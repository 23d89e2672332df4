import { isKnownAnchor, isKnownBlock, isKnownTrigger, type KnownBlock, type LocalizedAsset, type Tour } from './tour';

/** A mention of an asset: by whom, which one, and for which language (undefined: for all). */
export interface AssetReference {
  readonly asset: string;
  readonly path: string;
  readonly locale?: string;
}

/** Every mention of an asset in a tour, in reading order: what to download, what is unused, what is missing. */
export function assetReferences(tour: Tour): readonly AssetReference[] {
  const found: AssetReference[] = [];
  const one = (asset: string | undefined, path: string) => {
    if (asset !== undefined) found.push({ asset, path });
  };
  const perLocale = (assets: LocalizedAsset | undefined, path: string) => {
    for (const [locale, asset] of Object.entries(assets ?? {}))
      found.push({ asset, path: `${path}.${locale}`, locale });
  };
  perLocale(tour.cover, 'cover');
  one(tour.publisher?.logo, 'publisher.logo');
  one(tour.maps?.basemap?.asset, 'maps.basemap.asset');
  tour.maps?.plans?.forEach((plan, index) => one(plan.asset, `maps.plans[${index}].asset`));
  tour.characters.forEach((character, index) => {
    one(character.model, `characters[${index}].model`);
    one(character.portrait, `characters[${index}].portrait`);
  });
  tour.stations.forEach((station, index) => {
    const path = `stations[${index}]`;
    one(station.image, `${path}.image`);
    station.story.forEach((block, at) => {
      if (isKnownBlock(block)) inBlock(block, `${path}.story[${at}]`, one, perLocale);
    });
    station.anchors.forEach((anchor, at) => {
      if (!isKnownAnchor(anchor)) return;
      const here = `${path}.anchors[${at}]`;
      one(anchor.poster, `${here}.poster`);
      if (anchor.kind === 'pattern') {
        one(anchor.pattern, `${here}.pattern`);
        one(anchor.picture, `${here}.picture`);
      }
      if (anchor.kind === 'image') {
        anchor.targets.forEach((target, no) => one(target, `${here}.targets[${no}]`));
        one(anchor.picture, `${here}.picture`);
      }
      anchor.scene.nodes.forEach((node, no) => {
        one(node.asset, `${here}.scene.nodes[${no}].asset`);
        one(node.window?.now, `${here}.scene.nodes[${no}].window.now`);
      });
    });
  });
  return found;
}

/** The tour without the assets that nothing mentions. Members of unknown kinds may mention theirs in any field. */
export function withoutUnused(tour: Tour): Tour {
  const used = new Set(assetReferences(tour).map(({ asset }) => asset));
  for (const { story, anchors, triggers } of tour.stations)
    for (const strange of [
      ...story.filter((one) => !isKnownBlock(one)),
      ...anchors.filter((one) => !isKnownAnchor(one)),
      ...triggers.filter((one) => !isKnownTrigger(one)),
    ])
      stringsIn(strange).forEach((text) => used.add(text));
  const kept = Object.entries(tour.assets).filter(([id]) => used.has(id));
  return kept.length === Object.keys(tour.assets).length ? tour : { ...tour, assets: Object.fromEntries(kept) };
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function inBlock(
  block: KnownBlock,
  path: string,
  one: (asset: string | undefined, path: string) => void,
  perLocale: (assets: LocalizedAsset | undefined, path: string) => void,
): void {
  switch (block.kind) {
    case 'image':
    case 'panorama':
      return one(block.asset, `${path}.asset`);
    case 'gallery':
      return block.pictures.forEach((picture, at) => one(picture.asset, `${path}.pictures[${at}].asset`));
    case 'audio':
      perLocale(block.sound, `${path}.sound`);
      return perLocale(block.captions, `${path}.captions`);
    case 'video':
      perLocale(block.video, `${path}.video`);
      one(block.poster, `${path}.poster`);
      perLocale(block.captions, `${path}.captions`);
      perLocale(block.signLanguage, `${path}.signLanguage`);
      return perLocale(block.audioDescription, `${path}.audioDescription`);
    case 'guide':
      return block.lines.forEach((line, at) => {
        perLocale(line.sound, `${path}.lines[${at}].sound`);
        perLocale(line.captions, `${path}.lines[${at}].captions`);
      });
    case 'comparison':
      one(block.then, `${path}.then`);
      return one(block.now, `${path}.now`);
    case 'model':
      one(block.asset, `${path}.asset`);
      return one(block.poster, `${path}.poster`);
    case 'quiz':
      return block.mode === 'find' ? one(block.asset, `${path}.asset`) : undefined;
    case 'text':
    case 'quote':
    case 'fact':
    case 'map':
    case 'practical':
      return undefined;
    default: {
      const never: never = block;
      return never;
    }
  }
}
