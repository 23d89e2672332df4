import type { Check } from '../check-tour';
import type { SceneNode, Station, Tour } from '../tour';
import { anchorsOf, isTold, nameOf } from './told';

/** The last rung of every scene is words: for phones without a camera and for guests who do not see. */
export const sceneWithoutWords: Check<'scene-without-words'> = {
  name: 'scene-without-words',
  severity: 'error',
  find: (tour) =>
    anchorsOf(tour).flatMap(({ station, anchor, path }) => {
      const { nodes } = anchor.scene;
      if (nodes.length === 0 || nodes.some((node) => hasWords(node, station, tour))) return [];
      return [{ path: `${path}.scene.nodes[0].label`, station: station.id, values: { name: nameOf(station, tour) } }];
    }),
};

function hasWords(node: SceneNode, station: Station, tour: Tour): boolean {
  if (isTold(node.label, tour)) return true;
  const { action } = node;
  if (action?.kind === 'say' || action?.kind === 'open')
    return station.story.some((block) => block.id === action.block);
  return node.kind === 'character' && station.story.some((block) => block.kind === 'guide');
}
