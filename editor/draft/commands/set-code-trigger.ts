import { workbench } from '../../../shared/strings/workbench';
import type { Command } from '../command';
import { inStation } from '../in-tour';

/** Chooses whether a station also opens with a printed code; the code is the station's web address. */
export function setCodeTrigger(id: string, text: string | undefined): Command {
  return {
    get label() {
      return workbench().commands.setTrigger;
    },
    apply: (tour) =>
      inStation(tour, id, (station) => {
        const had = station.triggers.some((trigger) => trigger.kind === 'code');
        if (had === (text !== undefined)) return station;
        const others = station.triggers.filter((trigger) => trigger.kind !== 'code');
        return { ...station, triggers: text === undefined ? others : [...others, { kind: 'code', text }] };
      }),
  };
}
