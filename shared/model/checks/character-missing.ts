import type { Check } from '../check-tour';
import { blocksOf, nameOf } from './told';

/** Who speaks is in the cast. */
export const characterMissing: Check<'character-missing'> = {
  name: 'character-missing',
  severity: 'error',
  find: (tour) => {
    const cast = new Set(tour.characters.map((character) => character.id));
    return blocksOf(tour).flatMap(({ station, block, path }) =>
      block.kind !== 'guide' || cast.has(block.character)
        ? []
        : [
            {
              path: `${path}.character`,
              station: station.id,
              block: block.id,
              values: { name: nameOf(station, tour), character: block.character },
            },
          ],
    );
  },
};
