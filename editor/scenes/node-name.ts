import { inLocale } from '../../shared/model/localized';
import type { SceneNode, Tour } from '../../shared/model/tour';
import { workbench } from '../../shared/strings/workbench';

/** What a thing in a scene is called: a guide by her name, the rest by its label or its kind. */
export function nodeName(node: SceneNode, tour: Tour, locale: string): string {
  const chain = [locale, ...tour.languages];
  const guide = tour.characters.find(({ id }) => id === node.character);
  const name = guide ? inLocale(guide.name, chain) : inLocale(node.label, chain);
  return (
    name ||
    (node.kind === 'text'
      ? workbench().scene.addText
      : node.kind === 'character'
        ? workbench().scene.addGuide
        : workbench().assets.kinds.model)
  );
}
