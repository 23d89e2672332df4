import { workbench } from '../../../shared/strings/workbench';
import type { Command } from '../command';
import { inStation, tidy } from '../in-tour';

/** Chooses a station's main picture by its asset's id, or none. */
export function setStationImage(id: string, asset: string | undefined): Command {
  return {
    get label() {
      return workbench().commands.changePicture;
    },
    apply: (tour) => inStation(tour, id, (station) => tidy({ ...station, image: asset })),
  };
}
