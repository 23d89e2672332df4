import { workbench } from '../../../shared/strings/workbench';
import type { Command } from '../command';
import { tidy, withOptionalText } from '../in-tour';

/** Writes what can be seen in a picture, in one language. A described picture is no decoration. */
export function setAlt(id: string, locale: string, alt: string): Command {
  return {
    get label() {
      return workbench().commands.describePicture;
    },
    mergeKey: `alt ${id} ${locale}`,
    apply(tour) {
      const old = tour.assets[id];
      if (!old) return tour;
      const decorative = alt === '' ? old.decorative : undefined;
      const asset = tidy({ ...old, decorative, alt: withOptionalText(old.alt, locale, alt) });
      return { ...tour, assets: { ...tour.assets, [id]: asset } };
    },
  };
}
