import type { Check } from '../check-tour';
import { isKnownBlock, type KnownBlock, type Tour } from '../tour';
import { isTold, nameOf } from './told';

/** Whoever arrives at a station wants to be told something. */
export const stationWithoutStory: Check<'station-without-story'> = {
  name: 'station-without-story',
  severity: 'error',
  find: (tour) =>
    tour.stations.flatMap((station, index) =>
      station.story.filter(isKnownBlock).some((block) => tells(block, tour))
        ? []
        : [{ path: `stations[${index}].story`, station: station.id, values: { name: nameOf(station, tour) } }],
    ),
};

function tells(block: KnownBlock, tour: Tour): boolean {
  switch (block.kind) {
    case 'text':
      return isTold(block.body, tour);
    case 'guide':
      return block.lines.some((line) => isTold(line.text, tour));
    case 'quote':
    case 'fact':
      return isTold(block.text, tour);
    case 'quiz':
      return isTold(block.question, tour);
    case 'gallery':
      return block.pictures.length > 0;
    case 'image':
    case 'audio':
    case 'video':
    case 'panorama':
    case 'comparison':
    case 'model':
      return true;
    case 'map':
    case 'practical':
      return false;
    default: {
      const never: never = block;
      return never;
    }
  }
}
