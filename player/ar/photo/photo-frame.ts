/** Sizes of a picture with the guide: which part of the camera's picture is seen, and how large the still becomes. Pure. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Part extends Size {
  readonly x: number;
  readonly y: number;
}

/** No still is larger: more is lost on the way to whoever gets it, and old phones run short of memory. */
const LONGEST_SIDE = 2048;
/** Without a camera the scene is drawn as large as a phone's screen shows it. */
const DRAWN_SIDE = 1600;

/** The part of the camera's picture that fills the view, as `object-fit: cover` cuts it. */
export function visiblePart(video: Size, view: Size): Part {
  const scale = Math.max(view.width / video.width, view.height / video.height);
  const width = view.width / scale;
  const height = view.height / scale;
  return { x: (video.width - width) / 2, y: (video.height - height) / 2, width, height };
}

/**
 * The still's size in pixels, of the view's shape: as the camera sees it, and not smaller than the screen shows it.
 * @param seen the visible part of the camera's picture; undefined without a camera
 */
export function stillSize(seen: Size | undefined, view: Size, pixelRatio: number): Size {
  const shown = longest(view) * pixelRatio;
  const wished = Math.max(seen ? longest(seen) : DRAWN_SIDE, shown);
  const scale = Math.min(LONGEST_SIDE, wished) / longest(view);
  return { width: Math.round(view.width * scale), height: Math.round(view.height * scale) };
}

function longest({ width, height }: Size): number {
  return Math.max(width, height);
}
