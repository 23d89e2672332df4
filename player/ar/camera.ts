/** The phone's camera as a video, and what can go wrong with it. */
import { Unavailable } from '../../shared/model/unavailable';

/** The back camera, sharp enough for the eye; detection takes a smaller copy. */
const WISH: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
};

/**
 * Shows the camera in the given video until the signal ends it.
 * @throws Unavailable `camera-refused`, `camera-busy` or `camera-missing`
 */
export async function openCamera(video: HTMLVideoElement, signal: AbortSignal): Promise<HTMLVideoElement> {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) throw new Unavailable('camera-missing', '', { detail: 'no mediaDevices: not a secure context' });
  let stream: MediaStream;
  try {
    stream = await devices.getUserMedia(WISH);
  } catch (cause) {
    throw cameraFailure(cause);
  }
  const stop = () => {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  if (signal.aborted) stop();
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

/** Names a failure of getUserMedia by what the visitor can do about it. */
export function cameraFailure(cause: unknown): Unavailable {
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return new Unavailable('camera-refused', '', { cause });
  if (name === 'NotReadableError' || name === 'AbortError') return new Unavailable('camera-busy', '', { cause });
  return new Unavailable('camera-missing', '', { cause });
}
