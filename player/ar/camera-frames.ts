/**
 * A camera's pictures for whoever looks for something in them: each new one as an `ImageBitmap` that can be handed to a
 * worker. One is under way at a time; while it is looked at, newer ones are let pass, never queued.
 */
export interface CameraFrame {
  /** The whole picture upright as shown, in the camera's size; whoever takes it closes it or hands it on. */
  readonly bitmap: ImageBitmap;
  /** When it was shown, in milliseconds, as in requestAnimationFrame. */
  readonly timeMs: number;
}

/** Looks at a picture; the next one comes when this has settled. A turned phone shows in the bitmap's size. */
export type TakeFrame = (frame: CameraFrame) => void | Promise<void>;

/** What browsers with and without requestVideoFrameCallback have in common. */
type NextFrame = (heard: (timeMs: number) => void) => () => void;

/**
 * Hands over the video's pictures until the signal ends it. A look that fails, or a picture that cannot be read (a
 * camera about to go), is left out; `take` says itself what is wrong.
 */
export function eachCameraFrame(video: HTMLVideoElement, take: TakeFrame, signal: AbortSignal): void {
  if (signal.aborted) return;
  const next = 'requestVideoFrameCallback' in video ? byVideo(video) : byPage(video);
  let forget = () => {};
  const wait = () => {
    if (!signal.aborted) forget = next((timeMs) => void grab(timeMs).then(wait, wait));
  };
  const grab = async (timeMs: number) => {
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return;
    const bitmap = await createImageBitmap(video);
    if (signal.aborted) bitmap.close();
    else await take({ bitmap, timeMs });
  };
  signal.addEventListener('abort', () => forget(), { once: true });
  wait();
}

function byVideo(video: HTMLVideoElement): NextFrame {
  return (heard) => {
    const id = video.requestVideoFrameCallback((now) => heard(now));
    return () => video.cancelVideoFrameCallback(id);
  };
}

/** Older browsers: at every drawing of the page it is asked whether the video has gone on. */
function byPage(video: HTMLVideoElement): NextFrame {
  let last = -1;
  return (heard) => {
    let id = 0;
    const look = (now: number) => {
      if (video.currentTime === last) id = requestAnimationFrame(look);
      else {
        last = video.currentTime;
        heard(now);
      }
    };
    id = requestAnimationFrame(look);
    return () => cancelAnimationFrame(id);
  };
}
