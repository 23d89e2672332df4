/** What the editor can mend by itself. A fix is a command like any other and can be undone. */
import type { Finding, RuleName } from '../../shared/model/check-tour';
import { distanceMetres } from '../../shared/model/geo';
import { cellsApart, SAFE_CELLS } from '../../shared/model/marker-distance';
import {
  geofenceOf,
  isKnownAnchor,
  isKnownTrigger,
  isOnEarth,
  type Station,
  type Tour,
  type Trigger,
} from '../../shared/model/tour';
import { inAnchor, inStation } from '../draft/in-tour';
import { withLegs } from '../draft/legs';
import { freeSignNumber, signsOf } from '../targets/sign-number';

type Fix = (tour: Tour, finding: Finding) => Tour;
export type FixableRule = keyof typeof FIXES;

const DEFAULT_RADIUS_METRES = 30;
const LEAST_RADIUS_METRES = 5;

const FIXES = {
  'station-unreachable': openByItself,
  'image-without-description': asDecoration,
  'marker-used-twice': takeFreeSign,
  'markers-alike': takeFreeSign,
  'number-used-twice': takeFreeNumber,
  'geofences-overlap': shrinkCircles,
  'route-incomplete': drawWay,
} satisfies Partial<Record<RuleName, Fix>>;

export function isFixable(rule: RuleName): rule is FixableRule {
  return rule in FIXES;
}

/** The tour with one finding mended; the same tour if that is no longer possible. */
export function fixed(tour: Tour, finding: Finding): Tour {
  return isFixable(finding.rule) ? FIXES[finding.rule](tour, finding) : tour;
}

/** Whether mending changes anything: where all numbers are taken there is no better one. */
export function canFix(tour: Tour, finding: Finding): finding is Finding & { readonly rule: FixableRule } {
  return isFixable(finding.rule) && fixed(tour, finding) !== tour;
}

function openByItself(tour: Tour, { station }: Finding): Tour {
  return onStation(tour, station, (one) => {
    const trigger: Trigger = isOnEarth(one.place)
      ? { kind: 'geofence', radiusMetres: DEFAULT_RADIUS_METRES, announce: true }
      : { kind: 'number', number: one.number };
    return { ...one, triggers: [...one.triggers, trigger] };
  });
}

function asDecoration(tour: Tour, { path }: Finding): Tour {
  const id = /^assets\.([^.]+)\.alt$/.exec(path)?.[1];
  const asset = id === undefined ? undefined : tour.assets[id];
  if (id === undefined || !asset) return tour;
  return { ...tour, assets: { ...tour.assets, [id]: { ...asset, decorative: true } } };
}

function takeFreeSign(tour: Tour, { station, path, rule }: Finding): Tour {
  const at = Number(/anchors\[(\d+)\]/.exec(path)?.[1]);
  const anchor = tour.stations.find((one) => one.id === station)?.anchors[at];
  if (!station || !anchor?.id || !isKnownAnchor(anchor) || anchor.kind !== 'barcode') return tour;
  const number = freeSignNumber(tour, anchor.matrix, anchor);
  if (number === undefined || number === anchor.number) return tour;
  // When no safe number is left the next one is as much alike: nothing would be mended.
  const others = signsOf(tour).filter((one) => one.anchor !== anchor && one.anchor.matrix === anchor.matrix);
  const safe = others.every((one) => cellsApart(number, one.anchor.number, anchor.matrix) >= SAFE_CELLS);
  if (rule === 'markers-alike' && !safe) return tour;
  return inAnchor(tour, station, anchor.id, (one) => ({ ...one, number }));
}

function takeFreeNumber(tour: Tour, { station, values }: Finding): Tour {
  const triggers = tour.stations.flatMap((one) => one.triggers).filter(isKnownTrigger);
  const used = new Set(triggers.map((trigger) => (trigger.kind === 'number' ? trigger.number : undefined)));
  const number = firstFree(used);
  return onStation(tour, station, (one) => ({
    ...one,
    triggers: one.triggers.map((trigger) =>
      trigger.kind === 'number' && 'number' in trigger && trigger.number === values['number']
        ? { ...trigger, number }
        : trigger,
    ),
  }));
}

/** The station's circle and those that touch it are drawn in until they no longer do. */
function shrinkCircles(tour: Tour, { station }: Finding): Tour {
  const here = tour.stations.find((one) => one.id === station);
  if (!here) return tour;
  const nearest = Math.min(
    ...tour.stations.filter((one) => one !== here && geofenceOf(one)).map((one) => apart(here, one)),
  );
  return {
    ...tour,
    stations: tour.stations.map((one) => withCircleUpTo(one, (one === here ? nearest : apart(here, one)) / 2)),
  };
}

function apart(a: Station, b: Station): number {
  return isOnEarth(a.place) && isOnEarth(b.place) ? distanceMetres(a.place, b.place) : Infinity;
}

function withCircleUpTo(station: Station, metres: number): Station {
  const fence = geofenceOf(station);
  const radiusMetres = Math.max(LEAST_RADIUS_METRES, Math.floor(metres));
  if (!fence || fence.radiusMetres <= radiusMetres) return station;
  return { ...station, triggers: station.triggers.map((one) => (one === fence ? { ...fence, radiusMetres } : one)) };
}

function drawWay(tour: Tour, { station }: Finding): Tour {
  if (!station) return tour;
  const order = tour.route.order.includes(station) ? tour.route.order : [...tour.route.order, station];
  return withLegs({ ...tour, route: { ...tour.route, order } });
}

function onStation(tour: Tour, id: string | undefined, change: (station: Station) => Station): Tour {
  return id === undefined ? tour : inStation(tour, id, change);
}

function firstFree(used: ReadonlySet<number | undefined>): number {
  let number = 1;
  while (used.has(number)) number++;
  return number;
}
