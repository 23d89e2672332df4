import { workbench } from '../../../shared/strings/workbench';
import type { Position } from '../../../shared/model/tour';
import type { Command } from '../command';
import { legAlong } from '../legs';
import { replaced } from '../in-tour';

/** Draws the way between two neighbours: positions between its ends; none makes it straight again. */
export function drawRoute(from: string, to: string, between: readonly Position[], gesture?: string): Command {
  return {
    get label() {
      return workbench().commands.drawRoute;
    },
    ...(gesture ? { mergeKey: gesture } : {}),
    apply(tour) {
      const place = (id: string) => {
        const where = tour.stations.find((station) => station.id === id)?.place;
        return where && 'lat' in where ? where : undefined;
      };
      const start = place(from);
      const end = place(to);
      if (!start || !end) return tour;
      const legs = replaced(
        tour.route.legs,
        (leg) => leg.from === from && leg.to === to,
        (leg) => legAlong(from, to, [start, ...between, end], leg.mode, leg),
      );
      if (legs === tour.route.legs) return tour;
      const distanceMetres = legs.reduce((sum, leg) => sum + leg.distanceMetres, 0);
      return { ...tour, distanceMetres, route: { ...tour.route, legs } };
    },
  };
}
