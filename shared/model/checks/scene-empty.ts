import type { Check } from '../check-tour';
import { anchorsOf, nameOf } from './told';

/** An AR scene shows something. */
export const sceneEmpty: Check<'scene-empty'> = {
  name: 'scene-empty',
  severity: 'error',
  find: (tour) =>
    anchorsOf(tour).flatMap(({ station, anchor, path }) =>
      anchor.scene.nodes.some((node) => !['light', 'occluder'].includes(node.kind))
        ? []
        : [{ path: `${path}.scene`, station: station.id, values: { name: nameOf(station, tour) } }],
    ),
};
