import { workbench } from '../../../shared/strings/workbench';
import type { Command } from '../command';
import { inStation, tidy, withOptionalText } from '../in-tour';

/** Writes the sentence that makes visitors want to walk to a station, in one language. */
export function setTeaser(id: string, locale: string, teaser: string): Command {
  return {
    get label() {
      return workbench().commands.changeText;
    },
    mergeKey: `teaser ${id} ${locale}`,
    apply: (tour) =>
      inStation(tour, id, (station) => tidy({ ...station, teaser: withOptionalText(station.teaser, locale, teaser) })),
  };
}
