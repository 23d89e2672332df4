/**
 * A camera film for Chromium's `--use-file-for-fake-video-capture`, without any tool: uncompressed YUV4MPEG2 with
 * luma from 16 to 235 (Chromium stretches it), few pictures, and a slow rate so that slow machines see every one.
 */
import { writeFileSync } from 'node:fs';
import type { Matrix } from '../../shared/model/marker-svg';
import { barcodeSign, HEIGHT, lumaOf, posed, WIDTH, type Sign, type TruePose } from './synthetic-camera';

export interface CameraFilm {
  readonly frames?: number;
  readonly framesPerSecond?: number;
  /** Pictures at the start on which there is only the wall. */
  readonly absent?: number;
}

/** A sign to be filmed: a barcode by its number, or any ink. */
export type FilmedSign = { readonly matrix: Matrix; readonly number: number } | Sign;

/**
 * Writes a film of a slow walk before a sign, 640 × 480; it loops. Each picture is about 0.5 MB.
 * @returns the poses the sign really had, picture by picture; undefined where it was absent
 */
export function makeCameraVideo(
  path: string,
  sign: FilmedSign,
  film: CameraFilm = {},
): readonly (TruePose | undefined)[] {
  const { frames = 12, framesPerSecond = 6, absent = 0 } = film;
  const ink = typeof sign === 'function' ? sign : barcodeSign(sign.number, sign.matrix);
  const parts: Uint8Array[] = [text(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`)];
  const grey = new Uint8Array((WIDTH * HEIGHT) / 2).fill(128);
  const poses = Array.from({ length: frames }, (_, index) => {
    const shown = index >= absent;
    const pose = walk((index - absent) / Math.max(1, frames - absent));
    const luma = lumaOf({ poses: [pose], seed: index + 1, ...(shown && { sign: ink }) });
    parts.push(
      text('FRAME\n'),
      Uint8Array.from(luma, (value) => 16 + (value * 219) / 255),
      grey,
    );
    return shown ? pose : undefined;
  });
  writeFileSync(path, Buffer.concat(parts));
  return poses;
}

/** Round trip from the left to the right and back, ends where it begins so that the loop does not jump. */
function walk(share: number): TruePose {
  const angle = share * 2 * Math.PI;
  return posed(-28 + 5 * Math.sin(angle), 14 * Math.sin(angle), 3 * Math.cos(angle), [
    0.25 * Math.sin(angle),
    0.1 * Math.cos(angle),
    -3.4 + 0.3 * Math.cos(angle),
  ]);
}

function text(line: string): Uint8Array {
  return new TextEncoder().encode(line);
}
