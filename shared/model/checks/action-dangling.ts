import type { Check } from '../check-tour';
import type { Action, KnownAnchor, Station, Tour } from '../tour';
import { anchorsOf, nameOf } from './told';

/** What happens on a tap leads to something that is there. */
export const actionDangling: Check<'action-dangling'> = {
  name: 'action-dangling',
  severity: 'error',
  find: (tour) =>
    anchorsOf(tour).flatMap(({ station, anchor, path }) =>
      anchor.scene.nodes.flatMap((node, index) =>
        !node.action || leadsSomewhere(node.action, tour, station, anchor)
          ? []
          : [
              {
                path: `${path}.scene.nodes[${index}].action`,
                station: station.id,
                values: { name: nameOf(station, tour), node: node.id },
              },
            ],
      ),
    ),
};

function leadsSomewhere(action: Action, tour: Tour, station: Station, anchor: KnownAnchor): boolean {
  switch (action.kind) {
    case 'play':
      return action.node === undefined || anchor.scene.nodes.some((node) => node.id === action.node);
    case 'toggle':
      return anchor.scene.nodes.some((node) => node.id === action.node);
    case 'say':
    case 'open':
    case 'answer':
      return station.story.some((block) => block.id === action.block);
    case 'go':
      return tour.stations.some((one) => one.id === action.station);
    default: {
      const never: never = action;
      return never;
    }
  }
}
