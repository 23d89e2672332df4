import { workbench } from '../../../shared/strings/workbench';
import type { Command } from '../command';
import { inStation } from '../in-tour';

/** Chooses whether a station also opens when its number is typed. */
export function setNumberTrigger(id: string, on: boolean): Command {
  return {
    get label() {
      return workbench().commands.setTrigger;
    },
    apply: (tour) =>
      inStation(tour, id, (station) => {
        if (station.triggers.some((trigger) => trigger.kind === 'number') === on) return station;
        const others = station.triggers.filter((trigger) => trigger.kind !== 'number');
        return { ...station, triggers: on ? [...others, { kind: 'number', number: station.number }] : others };
      }),
  };
}
