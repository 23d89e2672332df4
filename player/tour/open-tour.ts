import type { Tour } from '../../shared/model/tour';
import type { AssetSource } from '../../shared/story/asset-source';

/** A tour that is open in the player, wherever it came from. */
export interface OpenTour {
  readonly tour: Tour;
  /** `saved`: whole on this phone. `network`: read as it goes. `preview`: a draft from the editor. */
  readonly origin: 'saved' | 'network' | 'preview';
  readonly assets: AssetSource;
}
