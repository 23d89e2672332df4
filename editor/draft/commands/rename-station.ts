import { workbench } from '../../../shared/strings/workbench';
import type { Command } from '../command';
import { inStation, withText } from '../in-tour';

/** Writes a station's name in one language. */
export function renameStation(id: string, locale: string, title: string): Command {
  return {
    get label() {
      return workbench().commands.renameStation;
    },
    mergeKey: `rename ${id} ${locale}`,
    apply: (tour) =>
      inStation(tour, id, (station) =>
        (station.title[locale] ?? '') === title
          ? station
          : { ...station, title: withText(station.title, locale, title) },
      ),
  };
}
