import { html, type TemplateResult } from 'lit';
import { isKnownBlock, type Block, type Tour } from '../../shared/model/tour';
import type { AssetSource } from '../../shared/story/asset-source';
import './edit-audio';
import './edit-fact';
import './edit-guide';
import './edit-image';
import './edit-quiz';
import './edit-quote';
import './edit-text';
import { keptBlock } from './kept-block';

/** Where a block stands and in which language it is written. */
export interface FormPlace {
  readonly tour: Tour;
  readonly stationId: string;
  readonly locale: string;
  readonly assets: AssetSource | undefined;
  /** Path in the manifest, e.g. `stations[2].story[0]`. */
  readonly path: string;
}

/** The form of a block by its kind; one more kind is one more line. What has no form is shown as a card and kept. */
export function blockForm(block: Block, place: FormPlace): TemplateResult {
  const { tour, stationId, locale, assets, path } = place;
  const chain = [locale, ...tour.languages];
  if (!isKnownBlock(block)) return keptBlock(block, chain);
  switch (block.kind) {
    case 'text':
      return html`<edit-text
        .tour=${tour}
        .stationId=${stationId}
        .block=${block}
        .locale=${locale}
        .assets=${assets}
        .path=${path}
      ></edit-text>`;
    case 'image':
      return html`<edit-image
        .tour=${tour}
        .stationId=${stationId}
        .block=${block}
        .locale=${locale}
        .assets=${assets}
        .path=${path}
      ></edit-image>`;
    case 'audio':
      return html`<edit-audio
        .tour=${tour}
        .stationId=${stationId}
        .block=${block}
        .locale=${locale}
        .assets=${assets}
        .path=${path}
      ></edit-audio>`;
    case 'guide':
      return html`<edit-guide
        .tour=${tour}
        .stationId=${stationId}
        .block=${block}
        .locale=${locale}
        .assets=${assets}
        .path=${path}
      ></edit-guide>`;
    case 'quiz':
      return html`<edit-quiz
        .tour=${tour}
        .stationId=${stationId}
        .block=${block}
        .locale=${locale}
        .assets=${assets}
        .path=${path}
      ></edit-quiz>`;
    case 'fact':
      return html`<edit-fact
        .tour=${tour}
        .stationId=${stationId}
        .block=${block}
        .locale=${locale}
        .assets=${assets}
        .path=${path}
      ></edit-fact>`;
    case 'quote':
      return html`<edit-quote
        .tour=${tour}
        .stationId=${stationId}
        .block=${block}
        .locale=${locale}
        .assets=${assets}
        .path=${path}
      ></edit-quote>`;
    default:
      return keptBlock(block, chain);
  }
}
