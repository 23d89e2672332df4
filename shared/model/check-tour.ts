/** What would disturb a visitor, in a list. Pure: the editor shows it, the command line prints it. */
import { actionDangling } from './checks/action-dangling';
import { assetHeavy } from './checks/asset-heavy';
import { assetMissing } from './checks/asset-missing';
import { assetWrongKind } from './checks/asset-wrong-kind';
import { characterMissing } from './checks/character-missing';
import { coverMissing } from './checks/cover-missing';
import { geofencesOverlap } from './checks/geofences-overlap';
import { imageWithoutDescription } from './checks/image-without-description';
import { licenseMissing } from './checks/license-missing';
import { markerMatricesMixed } from './checks/marker-matrices-mixed';
import { markerUsedTwice } from './checks/marker-used-twice';
import { markersAlike } from './checks/markers-alike';
import { numberUsedTwice } from './checks/number-used-twice';
import { quizWithoutAnswer } from './checks/quiz-without-answer';
import { routeIncomplete } from './checks/route-incomplete';
import { sceneEmpty } from './checks/scene-empty';
import { sceneWithoutWords } from './checks/scene-without-words';
import { soundWithoutTranscript } from './checks/sound-without-transcript';
import { stationOffTheMap } from './checks/station-off-the-map';
import { stationUnreachable } from './checks/station-unreachable';
import { stationWithoutStory } from './checks/station-without-story';
import { titleMissing } from './checks/title-missing';
import { tourWithoutStations } from './checks/tour-without-stations';
import { translationMissing } from './checks/translation-missing';
import { unknownKind } from './checks/unknown-kind';
import type { Tour } from './tour';

/** How bad: an error keeps the tour from being published, a warning does not. */
export type Severity = 'error' | 'warning';

/** One thing found. The sentence comes from the strings of the room `checks`, by `rule`, filled with `values`. */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** Where, e.g. `stations[2].story[0].body`; empty for the tour as a whole. */
  readonly path: string;
  /** Id of the station, if it is about one. */
  readonly station?: string;
  /** Id of the block, if it is about one. */
  readonly block?: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A rule finds; it never changes. `name` and `severity` are put in by `checkTour`. */
export interface Check<Name extends string = string> {
  readonly name: Name;
  readonly severity: Severity;
  find(tour: Tour): readonly Omit<Finding, 'rule' | 'severity'>[];
}

/** All rules, in the order in which they are listed. One more is one file and one line here. */
const RULES = [
  tourWithoutStations,
  titleMissing,
  stationWithoutStory,
  stationUnreachable,
  imageWithoutDescription,
  soundWithoutTranscript,
  quizWithoutAnswer,
  sceneEmpty,
  sceneWithoutWords,
  markerUsedTwice,
  markersAlike,
  markerMatricesMixed,
  numberUsedTwice,
  assetMissing,
  assetWrongKind,
  characterMissing,
  actionDangling,
  coverMissing,
  licenseMissing,
  translationMissing,
  geofencesOverlap,
  routeIncomplete,
  stationOffTheMap,
  assetHeavy,
  unknownKind,
] as const;

export type RuleName = (typeof RULES)[number]['name'];

/** Everything that was found, errors first, in the order of rules and then of stations. */
export function checkTour(tour: Tour): readonly Finding[] {
  const found = RULES.flatMap(({ name, severity, find }) =>
    find(tour).map((one): Finding => ({ rule: name, severity, ...one })),
  );
  return [...found.filter((one) => one.severity === 'error'), ...found.filter((one) => one.severity === 'warning')];
}

/** How many rules a tour was held against. */
export const RULE_COUNT = RULES.length;
