import type { Check } from '../check-tour';
import { blocksOf, isTold, nameOf } from './told';

/** Guests who do not hear read a transcript or captions. */
export const soundWithoutTranscript: Check<'sound-without-transcript'> = {
  name: 'sound-without-transcript',
  severity: 'error',
  find: (tour) =>
    blocksOf(tour).flatMap(({ station, block, path }) => {
      if (block.kind !== 'audio' && block.kind !== 'video') return [];
      const captioned = Object.keys(block.captions ?? {}).length > 0;
      if (captioned || isTold(block.transcript, tour) || isTold(block.alternative, tour)) return [];
      return [
        {
          path: `${path}.transcript`,
          station: station.id,
          block: block.id,
          values: { name: nameOf(station, tour), kind: block.kind },
        },
      ];
    }),
};
