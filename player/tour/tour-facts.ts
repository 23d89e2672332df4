/** What a tour's page says in numbers and short words. */
import { isKnownBlock, type Access, type Station, type Tour } from '../../shared/model/tour';
import type { IconName } from '../../shared/ui/icons';
import { fill } from '../../shared/strings/strings';
import { text } from './tour-strings';

/** How one gets around, as the word under the distance. */
export function wayOf(kind: Tour['kind']): string {
  switch (kind) {
    case 'walk':
      return text().onFoot;
    case 'bike':
      return text().byBike;
    case 'drive':
      return text().byCar;
    case 'transit':
      return text().byTransit;
    case 'indoor':
      return text().indoors;
    case 'mixed':
      return text().mixed;
    default: {
      const never: never = kind;
      return never;
    }
  }
}

/** Length of the whole route in metres: the author's figure, else the sum of the legs; 0 if neither is known. */
export function metresOf({ distanceMetres, route }: Tour): number {
  return distanceMetres ?? Math.round(route.legs.reduce((sum, leg) => sum + leg.distanceMetres, 0));
}

/** The stations as the route orders them; those it leaves out come last. */
export function stationsInOrder({ route, stations }: Tour): readonly Station[] {
  const place = new Map(route.order.map((id, index) => [id, index]));
  return [...stations].sort((a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity) || 0);
}

/** "Eight stations". */
export function countedStations(count: number): string {
  return text().countedStations[count] ?? fill(text().manyStations, { count });
}

/** What is known about steps at a station; unknown is said as such, never as yes. */
export function stepsAt(access: Access | undefined): string {
  switch (access?.stepFree) {
    case 'yes':
      return text().stepFree;
    case 'limited':
      return text().partlyStepFree;
    case 'no':
      return text().notStepFree;
    default:
      return text().accessUnknown;
  }
}

/** The strongest thing that awaits at a station. */
export function highlightOf({
  anchors,
  story,
}: Station): { readonly shape: IconName; readonly word: string } | undefined {
  if (anchors.length > 0) return { shape: 'ar', word: text().hasAr };
  const kinds = new Set(story.filter(isKnownBlock).map(({ kind }) => kind));
  if (kinds.has('audio') || kinds.has('guide')) return { shape: 'sound', word: text().hasSound };
  if (kinds.has('quiz')) return { shape: 'quiz', word: text().hasQuiz };
  return undefined;
}
