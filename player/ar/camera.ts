/** The phone's camera as a video, and what can go wrong with it. */
import { Unavailable } from '../../shared/model/unavailable';

/** The back camera, sharp enough for the eye; detection takes a smaller copy. */
const WISH: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
};

/** A start of the scene asks once, however many rungs of its ladder want the camera: some phones would ask each time. */
const answers = new WeakMap<HTMLVideoElement, Unavailable>();

/** A question that is still open, and who waits for its answer: a later attempt of the same start does not ask again. */
interface Asking {
  readonly stream: Promise<MediaStream>;
  readonly waiting: Set<AbortSignal>;
}
const asking = new WeakMap<HTMLVideoElement, Asking>();

/**
 * Shows the camera in the given video until the signal ends it.
 * @throws Unavailable `camera-refused` (with the detail `policy` when the page around withholds it), `camera-busy` or
 * `camera-missing`
 */
export async function openCamera(video: HTMLVideoElement, signal: AbortSignal): Promise<HTMLVideoElement> {
  signal.throwIfAborted();
  const answered = answers.get(video);
  if (answered) throw answered;
  const { stream, isWanted } = await answerFor(video, signal);
  const stop = () => {
    for (const track of stream.getTracks()) track.stop();
    // The next attempt may show its own already.
    if (video.srcObject === stream) video.srcObject = null;
  };
  if (!isWanted()) stop();
  signal.throwIfAborted();
  signal.addEventListener('abort', stop, { once: true });
  video.srcObject = stream;
  try {
    await video.play();
  } catch (cause) {
    signal.throwIfAborted();
    stop();
    throw new Unavailable('camera-busy', '', { cause });
  }
  return video;
}

/** The camera, and whether anybody of those who asked together still wants it. */
async function answerFor(
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<{ readonly stream: MediaStream; readonly isWanted: () => boolean }> {
  const open = asking.get(video) ?? { stream: ask(video), waiting: new Set<AbortSignal>() };
  asking.set(video, open);
  open.waiting.add(signal);
  try {
    return { stream: await open.stream, isWanted: () => [...open.waiting].some(({ aborted }) => !aborted) };
  } finally {
    if (asking.get(video) === open) asking.delete(video);
  }
}

async function ask(video: HTMLVideoElement): Promise<MediaStream> {
  try {
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (!devices) throw new Unavailable('camera-missing', '', { detail: 'no mediaDevices: not a secure context' });
    // Asked all the same, the browser would refuse and note a fault of ours.
    if (policy()?.allowsFeature('camera') === false) throw new DOMException('withheld', 'NotAllowedError');
    return await devices.getUserMedia(WISH);
  } catch (cause) {
    const failure = cause instanceof Unavailable ? cause : cameraFailure(cause, isWithheld());
    answers.set(video, failure);
    throw failure;
  }
}

/**
 * Names a failure of getUserMedia by what the visitor can do about it.
 * @param withheld whether the page around this one does not pass the camera on
 */
export function cameraFailure(cause: unknown, withheld = false): Unavailable {
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError')
    return new Unavailable('camera-refused', '', { cause, ...(withheld && { detail: 'policy' }) });
  if (name === 'NotReadableError' || name === 'AbortError') return new Unavailable('camera-busy', '', { cause });
  return new Unavailable('camera-missing', '', { cause });
}

/** Browsers that do not tell withhold it from frames unless the page around says otherwise. */
function isWithheld(): boolean {
  return policy() ? policy()?.allowsFeature('camera') === false : window.top !== window.self;
}

/** What the page around this one allows, in browsers that say so. */
function policy(): { allowsFeature(feature: string): boolean } | undefined {
  return (document as { featurePolicy?: { allowsFeature(feature: string): boolean } }).featurePolicy;
}

/** What became of a running camera: another app has taken it, or it has ended for good. */
export type CameraLoss = 'taken' | 'ended';

/** A camera that is only adjusting itself is silent for less than this. */
const SILENCE_MILLISECONDS = 1500;

/** Tells when a running camera gives no pictures any more, and undefined when it does again. */
export function watchCamera(
  video: HTMLVideoElement,
  onLoss: (loss: CameraLoss | undefined) => void,
  signal: AbortSignal,
): void {
  const { srcObject } = video;
  const [track] = srcObject instanceof MediaStream ? srcObject.getVideoTracks() : [];
  if (!track) return;
  let silence: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(silence), { once: true });
  const end = () => {
    clearTimeout(silence);
    onLoss('ended');
  };
  track.addEventListener('ended', end, { signal });
  const wait = () => {
    clearTimeout(silence);
    silence = setTimeout(() => onLoss('taken'), SILENCE_MILLISECONDS);
  };
  track.addEventListener('mute', wait, { signal });
  const again = () => {
    clearTimeout(silence);
    onLoss(undefined);
  };
  track.addEventListener('unmute', again, { signal });
  if (track.readyState === 'ended') end();
  else if (track.muted) wait();
}

/** Tells when the visitor has allowed the camera in the browser's own settings, where the browser says so. */
export function whenCameraAllowed(onAllowed: () => void, signal: AbortSignal): void {
  const permissions = navigator.permissions as Permissions | undefined;
  permissions
    ?.query({ name: 'camera' as PermissionName })
    .then((status) => {
      if (signal.aborted) return;
      status.addEventListener('change', () => status.state === 'granted' && onAllowed(), { signal });
    })
    // Some browsers know no permission of this name: the visitor then taps "try again".
    .catch(() => undefined);
}
