import { html, type TemplateResult } from 'lit';
import type { Station, Tour } from '../../shared/model/tour';
import { workbench } from '../../shared/strings/workbench';
import { sayClock, stationTime } from './reading-time';

/** Most people listen at most so long while standing, in seconds. */
const PATIENCE = 90;

/** How long a station takes to hear and to read, beside its story. */
export function storyMargin(tour: Tour, station: Station, locale: string): TemplateResult {
  const words = workbench().story;
  const { listening, reading } = stationTime(tour, station, locale);
  const share = Math.min(1, listening / 100);
  const tooLong = listening > PATIENCE;
  return html`<aside class="margin" aria-label=${words.listeningTime}>
    <section>
      <h3>${words.listeningTime}</h3>
      ${
        listening === 0
          ? html`<p>${words.nothingToHear}</p>`
          : html`<p class="big num">${sayClock(listening)} <small>${words.minutes}</small></p>
              <svg class="ninety" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
                <rect class="track" width="100" height="10" y="2" />
                <rect class="fill" width=${share * 100} height="10" y="2" />
                <rect class="limit" x="89" width="1.500" height="14" />
              </svg>
              <p class=${tooLong ? 'look' : ''}>${tooLong ? words.long : words.fits}</p>`
      }
    </section>
    <section>
      <h3>${words.readingTime}</h3>
      <p class="big num">${sayClock(reading)} <small>${words.minutes}</small></p>
    </section>
  </aside>`;
}
