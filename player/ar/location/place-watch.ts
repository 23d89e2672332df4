/** What happens before every picture: the camera follows phone and feet, the scenes stand, the visitor is told the way. */
import type { AnchorOf, Position } from '../../../shared/model/tour';
import { headingOf, pitchOf } from '../../position/attitude';
import type { ArNote, ArStage, ArTool, FrameStep, OnTracking } from '../ar-back-end';
import { visibleAngle } from '../marker/camera-parameters';
import type { Orientation } from '../sensors/heading-fusion';
import type { OrientationWatch } from '../sensors/watch-orientation';
import { Aiming, landmarksToAim, listenForDrags } from './aim';
import { Direction } from './direction';
import type { StandpointWatch } from './find-standpoint';
import { LocalProjection } from './local-projection';
import { PlacedScene } from './placed-scene';
import { Surroundings } from './surroundings';

/** What places are shown with. */
export interface PlaceParts {
  readonly stage: ArStage;
  readonly places: readonly AnchorOf<'location'>[];
  readonly video: Pick<HTMLVideoElement, 'videoWidth' | 'videoHeight'>;
  readonly orientation: OrientationWatch;
  readonly standpoint: StandpointWatch;
  readonly onState: OnTracking;
  readonly signal: AbortSignal;
}

/** A new standpoint is walked to, not jumped to: so much of the way is left after a second. */
const LEFT_AFTER_A_SECOND = 0.1;
const RADIANS = Math.PI / 180;
/** Beyond this share of half the picture's width, an arrow says where to turn. */
const EDGE = 0.85;

/** Follows the visitor among the scenes of a place. */
export class PlaceWatch {
  readonly #scenes: readonly PlacedScene[];
  readonly #surroundings: Surroundings;
  readonly #direction = new Direction();
  readonly #seen = new Set<string>();
  #here: Position;
  #placed = false;
  /** How far the world was turned to have the scene ahead, as nothing told where it is. Degrees. */
  #guessed = 0;
  #aiming: Aiming | undefined;
  #endAiming = new AbortController();
  #said = '';
  #last = 0;

  constructor(private readonly parts: PlaceParts) {
    const { stage, places, standpoint, signal } = parts;
    this.#here = standpoint.latest().position;
    const [first] = places;
    const world = (first && stage.anchorGroup(first.id).parent) ?? stage.camera;
    this.#surroundings = new Surroundings(world, stage.camera, new LocalProjection(this.#here));
    this.#scenes = places.map((anchor) => new PlacedScene(anchor, stage.anchorGroup(anchor.id), this.#surroundings));
    stage.camera.near = 0.05;
    stage.camera.far = 400;
    stage.camera.updateProjectionMatrix();
    signal.addEventListener('abort', () => this.#endAiming.abort());
  }

  readonly step: FrameStep = (time) => {
    const { camera } = this.parts.stage;
    const orientation = this.parts.orientation.latest();
    if (!orientation) return;
    this.#fitCamera();
    this.#walk(time);
    camera.quaternion.set(...orientation.quaternion);
    camera.updateMatrixWorld();
    if (this.#mendGuess(orientation) || !this.#mayPlace(orientation, time)) return;
    const heading = headingOf(orientation.quaternion);
    for (const scene of this.#scenes) {
      scene.put(camera, heading ?? 0, time);
      this.#watchFor(scene);
    }
    this.#tell(orientation, heading, time);
  };

  /** The camera's height of picture is what the page shows of the video: both are seen through the same lens. */
  #fitCamera(): void {
    const { stage, video } = this.parts;
    const { camera, canvas } = stage;
    const angle = visibleAngle(video.videoWidth, video.videoHeight, canvas.clientWidth, canvas.clientHeight);
    if (!(angle > 0) || camera.fov === angle) return;
    camera.fov = angle;
    camera.updateProjectionMatrix();
  }

  #walk(time: number): void {
    const { position } = this.parts.standpoint.latest();
    const seconds = this.#last === 0 ? 0 : Math.min(0.2, (time - this.#last) / 1000);
    this.#last = time;
    const share = 1 - LEFT_AFTER_A_SECOND ** seconds;
    const { lat, lng } = this.#here;
    this.#here = { lat: lat + (position.lat - lat) * share, lng: lng + (position.lng - lng) * share };
    this.#surroundings.stand(this.#here);
  }

  /** Whether the scenes stand: they wait for a compass as long as one may come, and then stand ahead of the visitor. */
  #mayPlace(orientation: Orientation, time: number): boolean {
    if (this.#placed) return true;
    if (this.#direction.judge(orientation, time) === 'waits') return false;
    const heading = headingOf(orientation.quaternion);
    const [first] = this.#scenes;
    if (!orientation.absolute && first) {
      if (heading === undefined) return false;
      this.#guessed = first.bearingFrom(this.parts.stage.camera) - heading;
      this.parts.orientation.turn(this.#guessed);
    }
    this.#placed = true;
    for (const { anchor } of this.#scenes) this.parts.stage.setOpacity(anchor.id, 1);
    return orientation.absolute;
  }

  /** A guess gives way to what is known: a compass that came late, or the way the visitor walks. */
  #mendGuess(orientation: Orientation): boolean {
    if (this.#guessed === 0 || !orientation.absolute) return false;
    this.parts.orientation.turn(-this.#guessed);
    this.#guessed = 0;
    return true;
  }

  /** The guide begins when it is seen; that it is out of the picture later is said by the arrow. */
  #watchFor(scene: PlacedScene): void {
    const { id } = scene.anchor;
    if (this.#seen.has(id) || !scene.isSeen(this.parts.stage.camera)) return;
    this.#seen.add(id);
    this.parts.onState('tracking', id);
  }

  #tell(orientation: Orientation, heading: number | undefined, time: number): void {
    const [scene] = this.#scenes;
    if (!scene) return;
    const notes = this.#aiming ? this.#aimNotes(orientation, time) : this.#wayNotes(scene, orientation, heading, time);
    const tools = this.#tools();
    const said = JSON.stringify([notes, tools]);
    if (said === this.#said) return;
    this.#said = said;
    this.parts.stage.guide({ notes, tools });
  }

  #wayNotes(
    scene: PlacedScene,
    orientation: Orientation,
    heading: number | undefined,
    time: number,
  ): readonly ArNote[] {
    const { camera } = this.parts.stage;
    const turn = heading === undefined ? 0 : scene.turnFrom(heading);
    const halfWidth = Math.atan(Math.tan((camera.fov * RADIANS) / 2) * camera.aspect) / RADIANS;
    const tilt = scene.elevation - pitchOf(orientation.quaternion);
    const inFives = (degrees: number) => Math.round(degrees / 5) * 5;
    const aside = Math.abs(turn) > halfWidth * EDGE;
    const above = !aside && Math.abs(tilt) > (camera.fov / 2) * EDGE && !scene.isSeen(camera);
    return [
      ...(aside ? [{ kind: 'turn', degrees: inFives(turn) } as const] : []),
      ...(above ? [{ kind: 'tilt', degrees: inFives(tilt) } as const] : []),
      { kind: 'away', metres: Math.round(scene.metres), drawnNearer: scene.drawnNearer },
      ...this.#direction.notes(orientation, time),
    ];
  }

  #aimNotes(orientation: Orientation, time: number): readonly ArNote[] {
    const landmark = this.#aiming?.landmark;
    return landmark ? [{ kind: 'aim', landmark: landmark.name }] : this.#direction.notes(orientation, time);
  }

  #tools(): readonly ArTool[] {
    if (!this.#aiming) return [{ id: 'calibrate', run: () => this.#beginAiming() }];
    const aiming = this.#aiming;
    return [
      // What stands in the picture moves to the left when the view turns to the right.
      { id: 'turn-left', run: () => this.#turnByHand(1) },
      { id: 'turn-right', run: () => this.#turnByHand(-1) },
      ...(aiming.hasMore ? [{ id: 'next-landmark', run: () => aiming.next() } as const] : []),
      { id: 'done', run: () => this.#endOfAiming(aiming) },
    ];
  }

  #beginAiming(): void {
    const { stage, signal } = this.parts;
    this.#endAiming = new AbortController();
    this.#aiming = new Aiming(landmarksToAim(stage.landmarks, this.#here, this.#heading() ?? 0));
    const { camera, canvas } = stage;
    const width = () => (Math.atan(Math.tan((camera.fov * RADIANS) / 2) * camera.aspect) / RADIANS) * 2;
    listenForDrags(
      canvas,
      (pixels) => this.#turnByHand((-pixels / canvas.clientWidth) * width()),
      AbortSignal.any([signal, this.#endAiming.signal]),
    );
  }

  #turnByHand(degrees: number): void {
    this.#aiming?.turnedByHand();
    this.parts.orientation.turn(degrees);
  }

  #endOfAiming(aiming: Aiming): void {
    const heading = this.#heading();
    if (heading !== undefined) this.parts.orientation.turn(aiming.correction(this.#here, heading));
    this.parts.orientation.trustHand();
    this.#guessed = 0;
    this.#direction.setByHand();
    this.#aiming = undefined;
    this.#endAiming.abort();
  }

  #heading(): number | undefined {
    const orientation = this.parts.orientation.latest();
    return orientation && headingOf(orientation.quaternion);
  }
}
