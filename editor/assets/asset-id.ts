import type { Asset, Tour } from '../../shared/model/tour';
import { freeId, slug } from '../draft/free-id';

/** The id under which a file is listed: the one it already has, else one made of its name. */
export function assetIdFor(tour: Tour, asset: Asset): string {
  const known = Object.entries(tour.assets).find(([, one]) => one.sha256 === asset.sha256 && one.type === asset.type);
  if (known) return known[0];
  const name = (asset.name ?? '').replace(/\.[a-z0-9]+$/i, '');
  return freeId(slug(name, 'file'), Object.keys(tour.assets));
}
