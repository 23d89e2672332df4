import { html, nothing, type TemplateResult } from 'lit';
import type { Tour } from '../../shared/model/tour';
import { sayDistance } from '../../shared/strings/numbers';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import { nearestPair } from './near';

/** Whether there are streets under the stations. */
export type Town = 'none' | 'drawn' | 'unreadable';

interface FootFacts {
  readonly stationId: string | undefined;
  readonly town: Town;
  /** Metres to one pixel of the map. */
  readonly perPixel: number;
}

/** What stands at the map's foot: what deserves a look, why there are no streets, the scale, whose map it is. */
export function mapFoot(tour: Tour, { stationId, town, perPixel }: FootFacts): TemplateResult {
  const words = workbench().map;
  const basemap = tour.maps?.basemap;
  const pair = nearestPair(tour, stationId);
  const metres = niceLength(perPixel * 120);
  const said = town === 'drawn' ? '' : town === 'unreadable' ? words.mapUnreadable : words.noBasemap;
  return html`<div class="foot">
    ${
      pair
        ? html`<p class="hint near">
            ${fill(pair.gapMetres < 0 ? words.overlap : words.touch, {
              first: pair.first.number,
              second: pair.second.number,
              distance: sayDistance(Math.max(0, pair.gapMetres)),
            })}
          </p>`
        : nothing
    }
    ${said ? html`<p class="ground-note">${said}</p>` : nothing}
    <p class="credit">
      <span class="scale" role="img" aria-label=${fill(words.scale, { length: sayDistance(metres) })}
        ><svg width=${metres / perPixel} height="8" aria-hidden="true">
          <path d="M1 0v7h${Math.max(1, metres / perPixel - 2)}v-7" /></svg
        >${sayDistance(metres)}</span
      >
      ${town === 'drawn' ? basemap?.attribution : nothing}
    </p>
  </div>`;
}

/** A round length of at most so many metres: 1, 2 or 5 times a power of ten. */
function niceLength(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  return [5, 2, 1].map((factor) => factor * power).find((length) => length <= metres) ?? power;
}
