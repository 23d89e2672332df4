/** The only place that knows Photo Sphere Viewer, which draws all-round pictures with Three.js. Comes when one is opened. */
import { Cache, events, Viewer } from '@photo-sphere-viewer/core';
import { GyroscopePlugin } from '@photo-sphere-viewer/gyroscope-plugin';
import { MarkersPlugin, events as markerEvents } from '@photo-sphere-viewer/markers-plugin';
import { Unavailable } from '../../model/unavailable';
import { followDevice } from './follow-device';
import type { Look } from './look';

/** A point in the picture and the element that marks it. */
export interface Spot extends Look {
  readonly id: string;
  readonly mark: HTMLElement;
}

export interface Sphere {
  look(): Look;
  /** Turns there, in a second or at once. */
  turnTo(look: Look, atOnce: boolean): void;
  /** Nearer (positive) or farther, in steps of a tenth of what is possible. */
  zoom(steps: number): void;
  /** Follows the device, asked in a tap; resolves to whether it does. */
  followDevice(): Promise<boolean>;
  leaveDevice(): void;
}

export interface SphereSetting {
  /** The picture's address. */
  readonly address: string;
  readonly spots: readonly Spot[];
  readonly onSpot: (id: string) => void;
  /** The visitor has turned the picture by hand while it followed the device. */
  readonly onHand: () => void;
}

const TURN_SPEED = '15rpm';
const ZOOM_STEP = 10;
const degrees = (value: number): string => `${value}deg`;

/**
 * Shows an all-round picture in a box until the signal ends it.
 * @throws Unavailable `webgl` when the device draws no 3D, `not-found` when the picture does not arrive
 */
export async function openSphere(box: HTMLElement, setting: SphereSetting, signal: AbortSignal): Promise<Sphere> {
  if (!canDraw()) throw new Unavailable('webgl');
  // The page keeps pictures already; a second store would only cost memory.
  Cache.enabled = false;
  const viewer = new Viewer({
    container: box,
    navbar: false,
    // Keys belong to whoever has the focus, see panorama-view.ts.
    keyboard: false,
    mousewheelCtrlKey: false,
    touchmoveTwoFingers: false,
    defaultZoomLvl: 30,
    // Nothing turns by itself.
    moveInertia: false,
    plugins: [
      [MarkersPlugin, {}],
      // Its own way of turning by finger at the same time mixes up two angles (5.15.1); a finger takes over here.
      [GyroscopePlugin, { touchmove: false }],
    ],
  });
  signal.addEventListener('abort', () => end(viewer), { once: true });
  try {
    await viewer.setPanorama(setting.address, { showLoader: false, transition: false });
  } catch (cause) {
    signal.throwIfAborted();
    throw new Unavailable('not-found', '', { cause });
  }
  signal.throwIfAborted();
  return sphereOf(viewer, setting, signal);
}

function sphereOf(viewer: Viewer, setting: SphereSetting, signal: AbortSignal): Sphere {
  const markers = viewer.getPlugin<MarkersPlugin>(MarkersPlugin);
  const gyroscope = viewer.getPlugin<GyroscopePlugin>(GyroscopePlugin);
  markers.setMarkers(
    setting.spots.map(({ id, yaw, pitch, mark }) => ({
      id,
      element: mark,
      position: { yaw: degrees(yaw), pitch: degrees(pitch) },
      anchor: 'center center',
    })),
  );
  markers.addEventListener(markerEvents.SelectMarkerEvent.type, ({ marker }) => setting.onSpot(marker.id));
  viewer.addEventListener(events.BeforeRotateEvent.type, () => {
    if (!gyroscope.isEnabled()) return;
    gyroscope.stop();
    setting.onHand();
  });
  const inDegrees = (radians: number) => (radians * 180) / Math.PI;
  return {
    look() {
      const { yaw, pitch } = viewer.getPosition();
      return { yaw: inDegrees(yaw), pitch: inDegrees(pitch) };
    },
    turnTo(look, atOnce) {
      gyroscope.stop();
      const position = { yaw: degrees(look.yaw), pitch: degrees(look.pitch) };
      if (atOnce) {
        void viewer.stopAnimation();
        viewer.rotate(position);
      } else void viewer.animate({ ...position, speed: TURN_SPEED });
    },
    zoom: (steps) => viewer.zoom(viewer.getZoomLevel() + steps * ZOOM_STEP),
    followDevice: () => followDevice(gyroscope, signal),
    leaveDevice: () => gyroscope.stop(),
  };
}

function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Ends the viewer and gives the drawing context back now: browsers keep only a few. */
function end(viewer: Viewer): void {
  const context = viewer.container.querySelector('canvas')?.getContext('webgl2');
  viewer.destroy();
  context?.getExtension('WEBGL_lose_context')?.loseContext();
}
