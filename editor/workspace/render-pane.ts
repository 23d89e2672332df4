import { html, type TemplateResult } from 'lit';
import type { Finding } from '../../shared/model/check-tour';
import type { DraftSession } from '../draft/draft-session';
import type { EditorAddress, PaneName } from './address';

/** What a pane of the middle may know. */
export interface PaneContext {
  readonly session: DraftSession;
  readonly address: EditorAddress;
  /** The language the author writes in. */
  readonly locale: string;
  readonly findings: readonly Finding[];
  readonly moment: number;
}

/** One pane of the middle, fed with the tour as it is now. */
export function renderPane(pane: PaneName, context: PaneContext): TemplateResult {
  const { session, address, locale, findings, moment } = context;
  const { tour, assets } = session;
  const { station, block } = address;
  switch (pane) {
    case 'map':
      return html`<map-pane .tour=${tour} .stationId=${station} .locale=${locale} .assets=${assets}></map-pane>`;
    case 'story':
      return html`<story-pane
        .tour=${tour}
        .stationId=${station}
        .blockId=${block}
        .locale=${locale}
        .assets=${assets}
      ></story-pane>`;
    case 'scene':
      return html`<scene-pane .tour=${tour} .stationId=${station} .locale=${locale} .assets=${assets}></scene-pane>`;
    case 'translate':
      return html`<translate-pane .tour=${tour} .stationId=${station}></translate-pane>`;
    case 'check':
      return html`<check-pane .tour=${tour} .findings=${findings} .locale=${locale}></check-pane>`;
    case 'publish':
      return html`<publish-pane .session=${session} .findings=${findings} .moment=${moment}></publish-pane>`;
    case 'tour':
      return html`<tour-details-pane .tour=${tour} .assets=${assets} .locale=${locale}></tour-details-pane>`;
    case 'library':
      return html`<media-library .tour=${tour} .locale=${locale} .assets=${assets}></media-library>`;
    default: {
      const never: never = pane;
      return never;
    }
  }
}
