import { inLocale } from '../shared/model/localized';
import { isKnownAnchor, type Tour } from '../shared/model/tour';
import type { Address } from './address';

/**
 * What the browser calls a page inside a tour: the nearest place first, so that tabs and screen readers tell them apart.
 * @param onTheWay what the map is called
 */
export function pageTitle(address: Address, tour: Tour, chain: readonly string[], onTheWay: string): string {
  const station = tour.stations.find(({ id }) => id === address.station);
  const anchor = station?.anchors.filter(isKnownAnchor).find(({ id }) => id === address.ar);
  const parts = [
    address.view === 'ar' ? inLocale(anchor?.title, chain) : '',
    address.view === 'ar' || address.view === 'station' ? inLocale(station?.title, chain) : '',
    address.view === 'way' ? onTheWay : '',
    inLocale(tour.title, chain),
    'Rundgang',
  ];
  return parts.filter((part, index) => part !== '' && part !== parts[index - 1]).join(' · ');
}
