/** Makes a still of camera and scene, with a line below that says where it is from. Nothing leaves the page. */
import { Unavailable } from '../../../shared/model/unavailable';
import type { Stage } from '../stage';
import { stillSize, visiblePart, type Size } from './photo-frame';

export interface PhotoParts {
  readonly stage: Stage;
  /** The running camera; undefined on the turntable. */
  readonly video: HTMLVideoElement | undefined;
  /** What stands below the picture: the station, then the tour. */
  readonly station: string;
  readonly tour: string;
  /** The page's colour for a role. */
  readonly colour: (role: string) => string;
}

const QUALITY = 0.9;
/** Height of the line below, of the picture's shorter side. */
const LINE_SHARE = 0.11;

/**
 * The still as JPEG. It carries pixels only: no position, no time, no device.
 * @throws Unavailable `engine` when the device cannot make one
 */
export async function takePhoto(parts: PhotoParts): Promise<Blob> {
  const { stage, video } = parts;
  const view = { width: stage.canvas.clientWidth, height: stage.canvas.clientHeight };
  const seen = video && visiblePart({ width: video.videoWidth, height: video.videoHeight }, view);
  const size = stillSize(seen, view, Math.min(window.devicePixelRatio, 2));
  const line = Math.round(Math.min(size.width, size.height) * LINE_SHARE);
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height + line;
  const context = canvas.getContext('2d');
  if (!context) throw new Unavailable('engine', 'photo');
  context.fillStyle = parts.colour('--stage');
  context.fillRect(0, 0, size.width, size.height);
  if (video && seen) context.drawImage(video, seen.x, seen.y, seen.width, seen.height, 0, 0, size.width, size.height);
  // The drawing is copied in the task that made it: afterwards the browser may have cleared it.
  stage.still(size.width, size.height, (drawing) => context.drawImage(drawing, 0, 0, size.width, size.height));
  drawLine(context, size, line, parts);
  const photo = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  if (!photo) throw new Unavailable('engine', 'photo');
  return photo;
}

/** Where it is from, in the type of the tour, and our three shapes. */
function drawLine(context: CanvasRenderingContext2D, size: Size, height: number, parts: PhotoParts): void {
  const { colour } = parts;
  context.fillStyle = colour('--night');
  context.fillRect(0, size.height, size.width, height);
  const margin = height * 0.35;
  const shapes = drawShapes(context, size.width - margin, size.height + height / 2, height * 0.32, colour);
  const room = size.width - margin * 2 - shapes;
  context.textBaseline = 'middle';
  context.fillStyle = colour('--on-night');
  const middle = size.height + height / 2;
  context.font = `600 ${height * 0.34}px ${colour('--font-title')}`;
  const station = context.measureText(parts.station).width;
  context.fillText(parts.station, margin, middle, room);
  context.font = `400 ${height * 0.28}px ${colour('--font-read')}`;
  const left = station + margin * 0.7;
  if (left + context.measureText(parts.tour).width > room) return;
  context.fillStyle = colour('--on-night-soft');
  context.fillText(parts.tour, margin + left, middle);
}

/** Circle, square, triangle from the right; answers how much room they take. */
function drawShapes(
  context: CanvasRenderingContext2D,
  right: number,
  middle: number,
  edge: number,
  colour: (role: string) => string,
): number {
  const step = edge * 1.35;
  const left = right - step * 2 - edge;
  context.fillStyle = colour('--accent-red');
  context.beginPath();
  context.arc(left + edge / 2, middle, edge / 2, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = colour('--accent-yellow');
  context.fillRect(left + step, middle - edge / 2, edge, edge);
  context.fillStyle = colour('--on-night');
  context.beginPath();
  context.moveTo(right - edge, middle + edge / 2);
  context.lineTo(right - edge / 2, middle - edge / 2);
  context.lineTo(right, middle + edge / 2);
  context.fill();
  return step * 2 + edge * 2;
}
