/** Walks the list of back ends: the first that supports an anchor and starts is taken, the turntable ends it and never fails. */
import { isUnavailable, loaded } from './failure';
import type { ArBackEnd, ArStage, FrameStep, OnTracking } from './ar-back-end';
import type { KnownAnchor } from '../../shared/model/tour';
import type { Unavailable } from '../../shared/model/unavailable';

type LoadBackEnd = () => Promise<ArBackEnd>;

/** In the order of preference; each comes over the network only when it is asked. One more back end is one line. */
export const CAMERA_BACK_ENDS: readonly LoadBackEnd[] = [
  async () => (await import('./marker/marker-back-end')).markerBackEnd,
];
/** The last rung: needs no camera, no sensor, no permission. */
export const TURNTABLE: LoadBackEnd = async () => (await import('./turntable/turntable')).turntable;

export interface Choice {
  readonly backEnd: ArBackEnd;
  readonly step: FrameStep;
  /** Why something better was not to be had; undefined if the first wish came true. */
  readonly reason?: Unavailable;
}

/**
 * Starts the best back end for these anchors.
 * @throws only what the turntable throws, which is a bug, or the signal's reason
 */
export async function chooseBackEnd(
  backEnds: readonly LoadBackEnd[],
  last: LoadBackEnd,
  anchors: readonly KnownAnchor[],
  stage: ArStage,
  onState: OnTracking,
  signal: AbortSignal,
): Promise<Choice> {
  let reason: Unavailable | undefined;
  for (const load of backEnds) {
    signal.throwIfAborted();
    const attempt = new AbortController();
    try {
      const backEnd = await loaded(load(), 'ar');
      const supported = await supportedBy(backEnd, anchors);
      if (supported.length === 0) continue;
      const step = await backEnd.start(supported, stage, onState, AbortSignal.any([signal, attempt.signal]));
      return { backEnd, step };
    } catch (error) {
      // What this one had opened, the camera above all, must not stay on behind the next.
      attempt.abort();
      signal.throwIfAborted();
      if (!isUnavailable(error)) throw error;
      reason ??= error;
    }
  }
  const backEnd = await last();
  const step = await backEnd.start(anchors, stage, onState, signal);
  return { backEnd, step, ...(reason && { reason }) };
}

/** Whether there is anything to try for this anchor besides the turntable; a part that does not arrive may arrive later. */
export async function isArPossible(
  anchor: KnownAnchor,
  backEnds: readonly LoadBackEnd[] = CAMERA_BACK_ENDS,
): Promise<boolean> {
  const answers = backEnds.map(async (load) => (await load()).supports(anchor));
  const settled = await Promise.allSettled(answers);
  return settled.some((answer) => answer.status === 'rejected' || answer.value);
}

async function supportedBy(backEnd: ArBackEnd, anchors: readonly KnownAnchor[]): Promise<readonly KnownAnchor[]> {
  const answers = await Promise.all(anchors.map(async (anchor) => backEnd.supports(anchor)));
  return anchors.filter((_, index) => answers[index]);
}
