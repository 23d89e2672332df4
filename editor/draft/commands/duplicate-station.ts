import { workbench } from '../../../shared/strings/workbench';
import type { Command } from '../command';
import { withLegs } from '../legs';
import { isNumberedInOrder, numberedInOrder } from '../order';
import { isOnEarth, type Place } from '../../../shared/model/tour';
import { moved } from '../../../shared/model/geo';

/** Metres that the copy stands beside the original, so that both can be seen and taken. */
const BESIDE = 25;

/** Adds a copy of a station after it; its printed code and its signs stay with the original. */
export function duplicateStation(id: string, copyId: string): Command {
  return {
    get label() {
      return workbench().commands.duplicateStation;
    },
    apply(tour) {
      const original = tour.stations.find((station) => station.id === id);
      if (!original || tour.stations.some((station) => station.id === copyId)) return tour;
      const numbered = isNumberedInOrder(tour);
      const number = Math.max(...tour.stations.map((station) => station.number)) + 1;
      const copy = {
        ...original,
        id: copyId,
        number,
        place: beside(original.place),
        anchors: [],
        triggers: original.triggers
          .filter((trigger) => trigger.kind !== 'code' && trigger.kind !== 'anchor')
          .map((trigger) => (trigger.kind === 'number' ? { kind: 'number' as const, number } : trigger)),
      };
      const order = tour.route.order.flatMap((one) => (one === id ? [one, copyId] : [one]));
      const grown = { ...tour, stations: [...tour.stations, copy], route: { ...tour.route, order } };
      return withLegs(numbered ? numberedInOrder(grown) : grown);
    },
  };
}

function beside(place: Place): Place {
  return isOnEarth(place) ? moved(place, BESIDE, 90) : { ...place, xMetres: place.xMetres + 1 };
}
