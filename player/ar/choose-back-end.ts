/** Walks a station's ladder: the first anchor whose back end starts is taken, the turntable ends it and never fails. */
import { isUnavailable, loaded } from './failure';
import type { ArBackEnd, ArStage, FrameStep, OnTracking } from './ar-back-end';
import type { AnchorKind, KnownAnchor } from '../../shared/model/tour';
import type { Unavailable } from '../../shared/model/unavailable';

/** Fetches a back end. Without `kinds` it must be asked about every anchor. */
type LoadBackEnd = (() => Promise<ArBackEnd>) & { readonly kinds?: readonly AnchorKind[] };

const forKinds = (kinds: readonly AnchorKind[], load: () => Promise<ArBackEnd>): LoadBackEnd =>
  Object.assign(load, { kinds });
const mayTrack = ({ kinds }: LoadBackEnd, { kind }: KnownAnchor): boolean => kinds?.includes(kind) ?? true;

/** In the order of preference; each comes over the network only for an anchor of its kinds. One more back end is one line. */
export const CAMERA_BACK_ENDS: readonly LoadBackEnd[] = [
  forKinds(['barcode', 'pattern'], async () => (await import('./marker/marker-back-end')).markerBackEnd),
  forKinds(['image'], async () => (await import('./image/image-back-end')).imageBackEnd),
  forKinds(['surface'], async () => (await import('./surface/immersive-back-end')).immersiveBackEnd),
  forKinds(['surface'], async () => (await import('./surface/hand-held-back-end')).handHeldBackEnd),
  forKinds(['location'], async () => (await import('./location/location-back-end')).locationBackEnd),
  forKinds(['sky'], async () => (await import('./sky/sky-back-end')).skyBackEnd),
  forKinds(['sky'], async () => (await import('./sky/sky-back-end')).skyByHandBackEnd),
];
/** The last rung: needs no camera, no sensor, no permission. */
export const TURNTABLE: LoadBackEnd = async () => (await import('./turntable/turntable')).turntable;

/** What is to be shown. */
export interface Wish {
  /** The station's anchors, the chosen one first, then best first. */
  readonly ladder: readonly KnownAnchor[];
  /** Anchors of other stations that may be recognised beside an anchor of the ladder. */
  readonly beside?: (anchor: KnownAnchor) => readonly KnownAnchor[];
  /** Whether the camera may be used; true if left out. */
  readonly camera?: boolean;
}

export interface Choice {
  readonly backEnd: ArBackEnd;
  readonly step: FrameStep;
  /** The rung that was reached; the others of its back end are tracked with it. */
  readonly anchor: KnownAnchor;
  /** Why something better was not to be had; undefined if the first wish came true. */
  readonly reason?: Unavailable;
}

/**
 * Starts the best back end for the best anchor that has one.
 * @throws only what the turntable throws, which is a bug, or the signal's reason
 */
export async function chooseBackEnd(
  backEnds: readonly LoadBackEnd[],
  last: LoadBackEnd,
  wish: Wish,
  stage: ArStage,
  onState: OnTracking,
  signal: AbortSignal,
): Promise<Choice> {
  const climb = new Climb(backEnds, wish, stage, onState, signal);
  for (const anchor of wish.ladder) {
    const choice = await climb.to(anchor);
    if (choice) return choice;
  }
  const [anchor] = wish.ladder;
  if (!anchor) throw new Error('a ladder without a rung');
  const backEnd = await last();
  const step = await backEnd.start([anchor], stage, onState, signal);
  return { backEnd, step, anchor, ...climb.because };
}

class Climb {
  #reason: Unavailable | undefined;
  #last: Unavailable | undefined;
  readonly #tried = new Set<ArBackEnd>();

  constructor(
    private readonly backEnds: readonly LoadBackEnd[],
    private readonly wish: Wish,
    private readonly stage: ArStage,
    private readonly onState: OnTracking,
    private readonly signal: AbortSignal,
  ) {}

  get because(): { readonly reason?: Unavailable } {
    return this.#reason ? { reason: this.#reason } : {};
  }

  /** Tries every back end for this anchor that was not tried for an earlier one. */
  async to(anchor: KnownAnchor): Promise<Choice | undefined> {
    let missing: Unavailable | undefined;
    for (const load of this.backEnds.filter((one) => mayTrack(one, anchor))) {
      this.signal.throwIfAborted();
      const backEnd = await this.#forgive(loaded(load(), 'ar'), (failure) => (missing ??= failure));
      if (!backEnd || this.#tried.has(backEnd) || (backEnd.usesCamera && this.wish.camera === false)) continue;
      if (!(await backEnd.supports(anchor))) continue;
      this.#tried.add(backEnd);
      const step = await this.#start(backEnd, anchor);
      if (step) return { backEnd, step, anchor, ...this.because };
    }
    // Whether a part that did not arrive was one for this anchor shows only now that no other one was.
    this.#reason ??= missing;
    return undefined;
  }

  /** All anchors of one kind together; if another one's part is missing, the one that is wanted alone. */
  async #start(backEnd: ArBackEnd, anchor: KnownAnchor): Promise<FrameStep | undefined> {
    const others = this.wish.ladder.filter((other) => other !== anchor);
    const company = await supportedBy(backEnd, [...others, ...(this.wish.beside?.(anchor) ?? [])]);
    const attempts = company.length > 0 ? [[anchor, ...company], [anchor]] : [[anchor]];
    const { because } = this;
    for (const anchors of attempts) {
      const attempt = new AbortController();
      const life = AbortSignal.any([this.signal, attempt.signal]);
      const step = await this.#forgive(backEnd.start(anchors, this.stage, this.onState, life), (failure) => {
        this.#last = failure;
        this.#reason ??= failure;
      });
      if (step) {
        // The anchor that is wanted has come: what its company missed is no reason.
        this.#reason = because.reason;
        return step;
      }
      // What this one had opened, the camera above all, must not stay on behind the next.
      attempt.abort();
      if (this.#last && !OF_AN_ASSET.has(this.#last.kind)) break;
    }
    return undefined;
  }

  /** What can happen to anyone is noted; a bug is not hidden behind the turntable. */
  async #forgive<T>(promise: Promise<T>, note: (failure: Unavailable) => void): Promise<T | undefined> {
    try {
      return await promise;
    } catch (error) {
      this.signal.throwIfAborted();
      if (!isUnavailable(error)) throw error;
      note(error);
      return undefined;
    }
  }
}

/** Failures that may be another anchor's fault. */
const OF_AN_ASSET: ReadonlySet<string> = new Set(['engine', 'offline', 'not-found', 'wrong-bytes', 'server']);

/** Whether there is a way through the camera for these anchors; a part that does not arrive may arrive later. */
export async function isArPossible(
  ladder: readonly KnownAnchor[],
  backEnds: readonly LoadBackEnd[] = CAMERA_BACK_ENDS,
): Promise<boolean> {
  const fitting = backEnds.filter((load) => ladder.some((anchor) => mayTrack(load, anchor)));
  const answers = fitting.map(async (load) => {
    const backEnd = await load();
    return backEnd.usesCamera && (await supportedBy(backEnd, ladder)).length > 0;
  });
  const settled = await Promise.allSettled(answers);
  return settled.some((answer) => answer.status === 'rejected' || answer.value);
}

async function supportedBy(backEnd: ArBackEnd, anchors: readonly KnownAnchor[]): Promise<readonly KnownAnchor[]> {
  const answers = await Promise.all(anchors.map(async (anchor) => backEnd.supports(anchor)));
  return anchors.filter((_, index) => answers[index]);
}
