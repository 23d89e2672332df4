import { inLocale } from '../../../shared/model/localized';
import type { KnownAnchor, Tour } from '../../../shared/model/tour';

/** The name of whoever stands in a scene; empty when nobody does. */
export function guideOf(
  { tour, chain }: { readonly tour: Tour; readonly chain: readonly string[] },
  anchor: KnownAnchor | undefined,
): string {
  const node = anchor?.scene.nodes.find(({ kind, hidden }) => kind === 'character' && hidden !== true);
  return inLocale(tour.characters.find(({ id }) => id === node?.character)?.name, chain);
}
