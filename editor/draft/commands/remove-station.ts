import { workbench } from '../../../shared/strings/workbench';
import type { Command } from '../command';
import type { Anchor, Station, Tour } from '../../../shared/model/tour';
import { isKnownAnchor } from '../../../shared/model/tour';
import { replaced } from '../in-tour';
import { withLegs } from '../legs';
import { isNumberedInOrder, numberedInOrder } from '../order';

/** Takes a station out of the tour, and with it every mention: the route, what must be visited before, ways there. */
export function removeStation(id: string): Command {
  return {
    get label() {
      return workbench().commands.removeStation;
    },
    apply(tour) {
      if (!tour.stations.some((station) => station.id === id)) return tour;
      const numbered = isNumberedInOrder(tour);
      const stations = tour.stations
        .filter((station) => station.id !== id)
        .map((station) => withoutMention(station, id));
      const order = tour.route.order.filter((one) => one !== id);
      const left: Tour = { ...tour, stations, route: { ...tour.route, order } };
      return withLegs(numbered ? numberedInOrder(left) : left);
    },
  };
}

function withoutMention(station: Station, gone: string): Station {
  const anchors = replaced(station.anchors, isKnownAnchor, (anchor) => withoutWayTo(anchor, gone));
  const kept = anchors === station.anchors ? station : { ...station, anchors };
  if (!kept.requires?.includes(gone)) return kept;
  return { ...kept, requires: kept.requires.filter((one) => one !== gone) };
}

function withoutWayTo(anchor: Anchor, gone: string): Anchor {
  if (!isKnownAnchor(anchor)) return anchor;
  const nodes = replaced(
    anchor.scene.nodes,
    (node) => node.action?.kind === 'go' && node.action.station === gone,
    ({ action: _action, ...node }) => node,
  );
  return nodes === anchor.scene.nodes ? anchor : { ...anchor, scene: { ...anchor.scene, nodes } };
}
