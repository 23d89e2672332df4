import { workbench } from '../../../shared/strings/workbench';
import { isKnownTrigger, type Trigger } from '../../../shared/model/tour';
import type { Command } from '../command';
import { inStation } from '../in-tour';

/** What the format allows, metres. */
export const GEOFENCE = { least: 5, most: 2000 } as const;

/** Where a visitor counts as gone lies as far outside the circle as before. */
function leaving(old: Trigger | undefined, radius: number): { leaveRadiusMetres?: number } {
  if (!old || !isKnownTrigger(old) || old.kind !== 'geofence' || old.leaveRadiusMetres === undefined) return {};
  return { leaveRadiusMetres: radius + Math.max(0, old.leaveRadiusMetres - old.radiusMetres) };
}

/** Sets within how many metres a station opens by itself; undefined: it never does. */
export function setGeofence(id: string, radiusMetres: number | undefined, gesture?: string): Command {
  return {
    get label() {
      return workbench().commands.setGeofence;
    },
    ...(gesture ? { mergeKey: gesture } : {}),
    apply: (tour) =>
      inStation(tour, id, (station) => {
        const others = station.triggers.filter((trigger) => trigger.kind !== 'geofence');
        if (radiusMetres === undefined)
          return others.length === station.triggers.length ? station : { ...station, triggers: others };
        const radius = Math.min(GEOFENCE.most, Math.max(GEOFENCE.least, Math.round(radiusMetres)));
        const old = station.triggers.find((trigger) => trigger.kind === 'geofence');
        if (old && 'radiusMetres' in old && old.radiusMetres === radius) return station;
        const geofence = {
          announce: true,
          ...old,
          kind: 'geofence' as const,
          radiusMetres: radius,
          ...leaving(old, radius),
        };
        return {
          ...station,
          triggers: old
            ? station.triggers.map((trigger) => (trigger === old ? geofence : trigger))
            : [geofence, ...others],
        };
      }),
  };
}
