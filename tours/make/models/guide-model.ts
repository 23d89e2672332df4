/** A guide as a model: the parts that all have, the clips, and what whoever shows it needs to know. */
import { part, type Model, type Part } from './figure';
import { gestures, type Temperament } from './gestures';

/** How a guide comes: it builds itself from its parts, or walks in. */
export type Entrance = 'assemble' | 'walk';

/** A guide that stands on the ground and looks along +Z. */
export function guide(id: string, entrance: Entrance, parts: readonly Part[], temperament: Temperament): Model {
  const clips = gestures(temperament);
  return {
    id,
    parts: [part('guide', null, [0, 0, 0]), ...parts],
    clips,
    notes: {
      forward: '+Z',
      entrance,
      speech: { node: 'mouth', target: 'speak' },
      clips: Object.fromEntries(clips.map(({ name, seconds, loop, peak }) => [name, { seconds, loop, peak }])),
    },
  };
}
