import { assetPath } from '../model/asset-path';
import type { Catalogue, TourCard } from '../model/catalogue';
import { positionsOf } from '../model/geo';
import { isOnEarth, type Localized, type Position, type Tour } from '../model/tour';
import type { Bytes } from './bytes';
import { sha256Hex } from './hash';
import { assetsByPath } from './pack';

/** A catalogue without a tour. */
export const emptyCatalogue: Catalogue = { format: 'rundgang-catalogue', formatVersion: 1, tours: [] };

/** What the catalogue says about a published tour. */
export async function cardOf(tour: Tour, manifest: Bytes): Promise<TourCard> {
  const bbox = boundsOf(tour);
  return compact({
    id: tour.id,
    edition: tour.edition,
    address: `${tour.id}/`,
    title: tour.title,
    place: tour.place,
    teaser: tour.teaser,
    cover: coverOf(tour),
    centre: bbox && { lat: (bbox[1] + bbox[3]) / 2, lng: (bbox[0] + bbox[2]) / 2 },
    bbox,
    kind: tour.kind,
    minutes: tour.durationMinutes,
    metres: tour.distanceMetres ?? walkedMetres(tour),
    stations: tour.stations.length,
    languages: tour.languages,
    tags: tour.tags,
    audiences: tour.audiences,
    stepFree: tour.access?.stepFree,
    accent: tour.theme?.accent,
    bytes: assetsByPath(tour).reduce((sum, [, asset]) => sum + asset.bytes, manifest.length),
    sha256: await sha256Hex(manifest),
  });
}

/** The catalogue with a card added, or put in the place of the tour's earlier edition. */
export function withCard(catalogue: Catalogue, card: TourCard): Catalogue {
  const at = catalogue.tours.findIndex(({ id }) => id === card.id);
  return { ...catalogue, tours: at < 0 ? [...catalogue.tours, card] : catalogue.tours.with(at, card) };
}

/** The catalogue without a tour. */
export function withoutCard(catalogue: Catalogue, id: string): Catalogue {
  return { ...catalogue, tours: catalogue.tours.filter((card) => card.id !== id) };
}

/** Path of the cover per language, relative to the tour's folder. */
export function coverOf(tour: Tour): Localized | undefined {
  const paths = Object.entries(tour.cover ?? {}).flatMap(([locale, id]) => {
    const asset = tour.assets[id];
    return asset ? [[locale, assetPath(asset)] as const] : [];
  });
  return paths.length > 0 ? Object.fromEntries(paths) : undefined;
}

/** West, south, east, north of all stations and legs in degrees; undefined for a tour inside a building. */
function boundsOf(tour: Tour): [number, number, number, number] | undefined {
  const positions: Position[] = [
    ...tour.stations.map(({ place }) => place).filter(isOnEarth),
    ...tour.route.legs.flatMap(({ line }) => positionsOf(line)),
  ];
  if (positions.length === 0) return undefined;
  return positions.reduce<[number, number, number, number]>(
    ([west, south, east, north], { lat, lng }) => [
      Math.min(west, lng),
      Math.min(south, lat),
      Math.max(east, lng),
      Math.max(north, lat),
    ],
    [180, 90, -180, -90],
  );
}

function walkedMetres(tour: Tour): number | undefined {
  const { legs } = tour.route;
  return legs.length > 0 ? Math.round(legs.reduce((sum, leg) => sum + leg.distanceMetres, 0)) : undefined;
}

/** Absent fields are left out, so that a card is equal to what comes back from its JSON. */
function compact(card: { [K in keyof TourCard]: TourCard[K] | undefined }): TourCard {
  return Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined)) as unknown as TourCard;
}
