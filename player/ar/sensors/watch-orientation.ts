/** The device's orientation for whatever follows it: a place, a floor, a sky. */
import { Unavailable } from '../../../shared/model/unavailable';
import {
  askForOrientation,
  listenForOrientation,
  orientationAsks,
  screenAngle,
} from '../../position/orientation-events';
import type { ArStage } from '../ar-back-end';
import { Untapped } from '../tap-gate';
import { HeadingFusion, type Orientation } from './heading-fusion';

/** A device that has sensors tells something within this time, in milliseconds. */
const PATIENCE = 2000;

/** What is known about the orientation, and how to mend it. */
export type OrientationWatch = Pick<HeadingFusion, 'latest' | 'turn' | 'trustHand' | 'takeCourse' | 'setDeclination'>;

/** Listens until the signal ends it. Permission must have been given: see `openOrientation`. */
export function watchOrientation(signal: AbortSignal): OrientationWatch {
  const fusion = new HeadingFusion();
  listenForOrientation((reading) => fusion.take(reading, screenAngle()), signal);
  return fusion;
}

/**
 * Asks where the device wants to be asked, listens, and resolves with the first attitude there.
 * @throws Unavailable `sensor-refused`; `sensor-missing` when nothing comes within 2 s
 */
export async function openOrientation(stage: Pick<ArStage, 'inTap'>, signal: AbortSignal): Promise<OrientationWatch> {
  const answer = orientationAsks() ? await askInTap(stage) : await askForOrientation();
  signal.throwIfAborted();
  if (answer === 'refused' || answer === 'untapped') throw new Unavailable('sensor-refused');
  if (answer === 'missing') throw new Unavailable('sensor-missing');
  const watch = watchOrientation(signal);
  const until = performance.now() + PATIENCE;
  while (!watch.latest()) {
    if (performance.now() > until) throw new Unavailable('sensor-missing');
    await new Promise((later) => setTimeout(later, 50));
    signal.throwIfAborted();
  }
  return watch;
}

/** WebKit wants the very call of a tap, where `userActivation` may still tell of one seconds ago: then it is asked again. */
async function askInTap(stage: Pick<ArStage, 'inTap'>): ReturnType<typeof askForOrientation> {
  try {
    return await stage.inTap('sensors', async () => {
      const answer = await askForOrientation();
      if (answer === 'untapped') throw new Untapped();
      return answer;
    });
  } catch (error) {
    if (error instanceof Untapped) return 'untapped';
    throw error;
  }
}

export type { Orientation };
