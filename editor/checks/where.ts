import type { Finding } from '../../shared/model/check-tour';
import type { Tour } from '../../shared/model/tour';
import type { PaneName } from '../workspace/address';

/** The pane in which a finding is mended. */
export function paneOf(finding: Finding): PaneName {
  const { path, rule } = finding;
  if (rule === 'translation-missing') return 'translate';
  if (/^stations\[\d+\]\.anchors/.test(path)) return 'scene';
  if (/^stations\[\d+\]\.(story|title)/.test(path)) return 'story';
  if (path.startsWith('assets.')) return finding.station ? 'story' : 'tour';
  if (/^(title|cover|license)/.test(path)) return 'tour';
  return 'map';
}

/** The number of the station that a finding is about, if it is about one. */
export function numberOf(finding: Finding, tour: Tour): number | undefined {
  return tour.stations.find((station) => station.id === finding.station)?.number;
}
