/**
 * A camera's pictures for whoever looks for something in them, to be handed to a worker. One is under way at a time;
 * while it is looked at, newer ones are let pass, never queued.
 */

/** What can be drawn, handed over, and must be closed. */
export type CameraPicture = ImageBitmap | VideoFrame;

export interface CameraFrame {
  /** The whole picture as shown; whoever takes it closes it or hands it on. */
  readonly picture: CameraPicture;
  /** The camera's size as shown: a turned phone's is turned too. */
  readonly width: number;
  readonly height: number;
  /** When it was shown, in milliseconds, as in requestAnimationFrame. */
  readonly timeMs: number;
}

/** Looks at a picture; the next one comes when this has settled. After a rejection pictures come as bitmaps. */
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
  let asFrame = typeof VideoFrame === 'function';
  const wait = () => {
    if (!signal.aborted) forget = next((timeMs) => void grab(timeMs).then(wait, wait));
  };
  const grab = async (timeMs: number) => {
    const { videoWidth: width, videoHeight: height } = video;
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || width === 0) return;
    const picture = (asFrame ? frameOf(video) : undefined) ?? (await createImageBitmap(video));
    if (signal.aborted) return picture.close();
    try {
      await take({ picture, width, height, timeMs });
    } catch {
      asFrame = false;
    }
  };
  signal.addEventListener('abort', () => forget(), { once: true });
  wait();
}

/**
 * The picture as the camera gave it, without a copy: a bitmap costs the page 8 ms at 1280 × 720 where there is no
 * graphics card. Undefined where it lies otherwise than it is shown, as only a bitmap is turned upright everywhere.
 */
function frameOf(video: HTMLVideoElement): VideoFrame | undefined {
  let frame: VideoFrame & { readonly rotation?: number; readonly flip?: boolean };
  try {
    frame = new VideoFrame(video);
  } catch {
    return undefined;
  }
  const upright = frame.displayWidth === video.videoWidth && frame.displayHeight === video.videoHeight;
  if (upright && !frame.rotation && !frame.flip) return frame;
  frame.close();
  return undefined;
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
