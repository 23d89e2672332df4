/** One station's scenes being shown: stage, nodes, back end and voice together, from start to the signal's end. No interface. */
import { inLocale } from '../../shared/model/localized';
import {
  isOnEarth,
  type Action,
  type KnownAnchor,
  type SceneNode,
  type Station,
  type Tour,
} from '../../shared/model/tour';
import type { Unavailable } from '../../shared/model/unavailable';
import type { PositionSource } from '../position/position-source';
import type { Guidance, Landmark, LoadAsset, OnTracking } from './ar-back-end';
import { CAMERA_BACK_ENDS, chooseBackEnd, isArPossible, TURNTABLE } from './choose-back-end';
import { guestsBeside, guestsOf, ladderOf } from './ladder';
import { takePhoto } from './photo/take-photo';
import type { ScenePoint } from './scene-taps';
import { ShownScenes } from './shown-scenes';
import type { Speaker } from './speech/speaker';
import type { SceneNotice } from './scene/scene-loader';
import type { SceneProgress } from './scene/scene-node';
import { Stage } from './stage';

export interface ArSessionSetting {
  readonly tour: Tour;
  readonly station: Station;
  /** The anchor to begin with; the station's best if left out. */
  readonly anchorId: string | undefined;
  readonly chain: readonly string[];
  readonly loadAsset: LoadAsset;
  readonly withCamera: boolean;
  readonly canvas: HTMLCanvasElement;
  readonly video: HTMLVideoElement;
  readonly colour: (role: string) => string;
  readonly reducedMotion: boolean;
  readonly speaker: Speaker;
  /** Hears of the station's own anchors. */
  readonly onState: OnTracking;
  /** Another station's sign or picture was recognised. */
  readonly onElsewhere: (station: Station) => void;
  readonly onContext: (lost: boolean) => void;
  /** How many parts of the chosen scene have arrived; told at the start and with every part. */
  readonly onProgress?: (progress: SceneProgress) => void;
  readonly onGuidance: (guidance: Guidance) => void;
  /** The visitor has left AR by the phone's own way, or it broke, and then why: the scene goes on in 3D. */
  readonly onEnded: (reason?: Unavailable) => void;
  readonly inTap: <T>(why: 'sensors' | 'immersive', ask: () => Promise<T>) => Promise<T>;
  readonly positions: PositionSource;
  /** What a tap wants from the player: another station, a block, an answer. */
  readonly onAction: (action: Action) => void;
  /** A hidden thing was shown or hidden, or another scene came: what is listed is to be made anew. */
  readonly onChange: () => void;
}

export interface ArSession {
  readonly usesCamera: boolean;
  readonly backEnd: string;
  /** The rung of the ladder that was reached. */
  readonly anchor: KnownAnchor;
  /** Whether AR may be tried at this station at all. */
  readonly arPossible: boolean;
  /** Why it is not what was asked for. */
  readonly reason?: Unavailable;
  /** Parts that did not arrive, of all scenes loaded so far. */
  readonly notices: readonly SceneNotice[];
  /** What can be tapped in the scene that is seen, for the list beside the picture. */
  points(): readonly ScenePoint[];
  /** Does what a tap on a node of the scene that is seen does. */
  act(node: SceneNode): void;
  /** Figures follow the voice: who speaks moves the mouth and makes the gesture, the others rest. */
  voice(): void;
  /** Whether the scene that is looked at has arrived. */
  readonly ready: boolean;
  readonly stage: Stage;
  readonly video: HTMLVideoElement;
  /** A still of what is seen, with what stands below it. @throws Unavailable `engine` */
  photo(said: { readonly station: string; readonly tour: string }): Promise<Blob>;
}

/**
 * Opens the stage, loads the chosen scene, climbs the ladder of anchors.
 * @throws Unavailable `webgl` when the device draws no 3D
 */
export async function startSession(setting: ArSessionSetting, signal: AbortSignal): Promise<ArSession> {
  const ladder = ladderOf(setting.station, setting.anchorId);
  const [chosen] = ladder;
  if (!chosen) throw new Error('a station without a scene was opened in AR');
  const stage = new Stage({ ...setting, landmarks: landmarksOf(setting) }, signal);
  const shown = new ShownScenes(setting, stage, ladder, signal);
  const guests = guestsOf(setting.tour, setting.station);
  const onState: OnTracking = (state, anchorId) => {
    const guest = guests.find(({ anchor }) => anchor.id === anchorId);
    if (!guest) return shown.tell(state, anchorId);
    if (state === 'tracking') setting.onElsewhere(guest.station);
  };
  const beside = (anchor: KnownAnchor) => guestsBeside(guests, anchor);
  // Without the camera it is the chosen scene that is wanted, not the next one that has a way.
  const wish = setting.withCamera ? { ladder, beside } : { ladder: [chosen], camera: false };
  const arriving = shown.open(chosen);
  const [arPossible, choice] = await Promise.all([
    isArPossible(ladder),
    chooseBackEnd(CAMERA_BACK_ENDS, TURNTABLE, wish, stage, onState, signal),
  ]);
  // Through the camera there is something to look for meanwhile; the table would be empty.
  if (!choice.backEnd.usesCamera) await arriving;
  signal.throwIfAborted();
  shown.run(choice);
  return {
    usesCamera: choice.backEnd.usesCamera,
    backEnd: choice.backEnd.name,
    anchor: choice.anchor,
    arPossible,
    ...(choice.reason && { reason: choice.reason }),
    get notices() {
      return shown.notices;
    },
    points: () => shown.points(),
    act: (node) => shown.act(node),
    voice: () => shown.voice(),
    get ready() {
      return shown.ready;
    },
    stage,
    video: setting.video,
    photo: (said) => {
      const running = choice.backEnd.usesCamera && setting.video.videoWidth > 0;
      return takePhoto({ stage, video: running ? setting.video : undefined, colour: setting.colour, ...said });
    },
  };
}

/** The tour's other stations: places that both the visitor and the tour know. */
function landmarksOf({ tour, station, chain }: ArSessionSetting): readonly Landmark[] {
  return tour.stations.flatMap(({ id, title, place }) =>
    id !== station.id && isOnEarth(place) ? [{ name: inLocale(title, chain), position: place }] : [],
  );
}
