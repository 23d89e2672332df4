import { workbench } from '../../../shared/strings/workbench';
import type { Character } from '../../../shared/model/tour';
import type { Command } from '../command';

/** Takes a guide into the tour's cast. `andThen` lets her speak or stand somewhere in the same undo step. */
export function addCharacter(character: Character, andThen?: Command): Command {
  return {
    get label() {
      return workbench().commands.addCharacter;
    },
    apply(tour) {
      const known = tour.characters.some((one) => one.id === character.id);
      const grown = known ? tour : { ...tour, characters: [...tour.characters, character] };
      return andThen ? andThen.apply(grown) : grown;
    },
  };
}
