import { workbench } from '../../../shared/strings/workbench';
import type { Character } from '../../../shared/model/tour';
import type { Command } from '../command';
import { replaced } from '../in-tour';

/** Changes a guide of the tour's cast: her figure, her name, her portrait. */
export function changeCharacter(id: string, change: (character: Character) => Character): Command {
  return {
    get label() {
      return workbench().commands.changeCharacter;
    },
    apply(tour) {
      const characters = replaced(tour.characters, (one) => one.id === id, change);
      return characters === tour.characters ? tour : { ...tour, characters };
    },
  };
}
