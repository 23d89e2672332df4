import { Group, PerspectiveCamera, Scene, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { walkedTo } from '../../../tests/ar/place-in-picture';
import type { AnchorOf } from '../../../shared/model/tour';
import { fullCircle } from '../../position/attitude';
import type { ArNote, ArStage, ArTool, Guidance, Landmark } from '../ar-back-end';
import { HeadingFusion } from '../sensors/heading-fusion';
import { PlaceWatch } from './place-watch';
import type { Standpoint } from './standpoint';

const home = { lat: 50.98, lng: 11.32 };
const at = (metres: number, heading: number) => walkedTo(home, metres, heading);

interface Setting {
  readonly anchor?: Partial<AnchorOf<'location'>>;
  readonly landmarks?: readonly Landmark[];
}

/** A visitor at home with a phone held upright, on a stage that draws nothing. */
class AVisitor {
  readonly camera = new PerspectiveCamera(45, 390 / 844);
  readonly group = new Group();
  readonly fusion = new HeadingFusion();
  readonly states: string[] = [];
  opacity = 0;
  told: Guidance = { notes: [], tools: [] };
  standpoint: Standpoint = { position: home, accuracyMetres: 6, elsewhere: 0 };
  readonly #canvas = Object.assign(new EventTarget(), { clientWidth: 390, clientHeight: 844 });
  readonly #watch: PlaceWatch;
  #time = 0;

  constructor({ anchor, landmarks = [] }: Setting = {}) {
    new Scene().add(this.group);
    const place = { id: 'gate', kind: 'location' as const, position: at(20, 0), scene: { nodes: [] }, ...anchor };
    const stage = {
      canvas: this.#canvas,
      camera: this.camera,
      anchorGroup: () => this.group,
      setOpacity: (_: string, opacity: number) => (this.opacity = opacity),
      guide: (guidance: Guidance) => (this.told = guidance),
      landmarks,
    } as unknown as ArStage;
    this.#watch = new PlaceWatch({
      stage,
      places: [place],
      video: { videoWidth: 480, videoHeight: 640 },
      orientation: this.fusion,
      standpoint: { latest: () => this.standpoint },
      onState: (state) => this.states.push(state),
      signal: new AbortController().signal,
    });
  }

  /** Looks that way for some pictures. @param absolute whether the phone has a compass */
  looks(heading: number, { absolute = true, pitch = 0, seconds = 0.1, noise = 0 } = {}): this {
    for (let step = 0; step < seconds * 30; step++) {
      this.#time += 1000 / 30;
      const told = heading + noise * Math.sin(step / 3);
      this.fusion.take({ alpha: fullCircle(-told), beta: 90 + pitch, gamma: 0, absolute, at: this.#time }, 0);
      this.#watch.step(this.#time);
    }
    return this;
  }

  draws(pixels: number): void {
    const pointer = (name: string, clientX: number) =>
      this.#canvas.dispatchEvent(Object.assign(new Event(name), { pointerId: 1, clientX }));
    pointer('pointerdown', 100);
    pointer('pointermove', 100 + pixels);
    pointer('pointerup', 100 + pixels);
  }

  uses(id: ArTool['id']): this {
    const tool = this.told.tools.find((one) => one.id === id);
    if (!tool) throw new Error(`no ${id} among ${this.tools.join()}`);
    tool.run();
    return this.looks(this.#heading, { absolute: this.#absolute });
  }

  get #heading(): number {
    return this.#lately.heading;
  }
  get #absolute(): boolean {
    return this.#lately.absolute;
  }
  #lately = { heading: 0, absolute: true };
  /** Holds the phone still that way from now on, also while a tool is used. */
  holds(heading: number, absolute = true): this {
    this.#lately = { heading, absolute };
    return this.looks(heading, { absolute, seconds: 0.2 });
  }

  get tools(): readonly string[] {
    return this.told.tools.map(({ id }) => id);
  }
  note<K extends ArNote['kind']>(kind: K): Extract<ArNote, { kind: K }> | undefined {
    return this.told.notes.find((note): note is Extract<ArNote, { kind: K }> => note.kind === kind);
  }
  /** Where the scene's foot is: metres to the right, up from the eye, ahead of the camera. */
  get sees(): readonly number[] {
    this.camera.updateMatrixWorld();
    const { x, y, z } = this.group.getWorldPosition(new Vector3()).applyMatrix4(this.camera.matrixWorldInverse);
    return [x, y, -z].map((value) => Math.round(value * 10) / 10 + 0);
  }
}

describe('a scene at a place', () => {
  it('stands 20 m to the north on the ground, begins when it is seen, and says how far it is', () => {
    const visitor = new AVisitor().looks(90);
    expect(visitor.states).toEqual([]);
    expect(visitor.note('turn')).toEqual({ kind: 'turn', degrees: -90 });
    visitor.looks(0);
    expect(visitor.sees).toEqual([0, -1.6, 20]);
    expect(visitor.opacity).toBe(1);
    expect(visitor.states).toEqual(['tracking']);
    expect(visitor.note('turn')).toBeUndefined();
    expect(visitor.note('away')).toEqual({ kind: 'away', metres: 20, drawnNearer: false });
  });

  it('stands as high above the ground and turned as its anchor says', () => {
    const visitor = new AVisitor({ anchor: { altitudeMetres: 5, headingDegrees: 90 } }).looks(0);
    expect(visitor.sees).toEqual([0, 3.4, 20]);
    const north = new Vector3(0, 0, -1).applyQuaternion(visitor.group.quaternion);
    expect([north.x, north.z].map((value) => Math.round(value) + 0)).toEqual([1, 0]);
  });

  it('does not begin while the phone looks at the ground, and asks to raise it', () => {
    const visitor = new AVisitor().looks(0, { pitch: -80 });
    expect(visitor.states).toEqual([]);
    expect(visitor.note('tilt')).toEqual({ kind: 'tilt', degrees: 75 });
    expect(visitor.looks(0).note('tilt')).toBeUndefined();
  });

  it('is drawn nearer when it is far, in the same direction, and says so', () => {
    const visitor = new AVisitor({ anchor: { position: at(300, 30) } }).looks(30);
    expect(visitor.note('away')).toEqual({ kind: 'away', metres: 300, drawnNearer: true });
    const [right, up, ahead] = visitor.sees;
    expect([right, up]).toEqual([0, -1.6]);
    expect(ahead).toBeLessThan(60);
  });

  it('glides when the standpoint changes, and arrives', () => {
    const visitor = new AVisitor().looks(0);
    visitor.standpoint = { position: at(8, 0), accuracyMetres: 6, elsewhere: 0 };
    visitor.looks(0, { seconds: 1 / 30 });
    expect(visitor.sees[2]).toBeGreaterThan(18);
    expect(visitor.looks(0, { seconds: 4 }).sees[2]).toBeCloseTo(12, 1);
  });

  it('here is before the visitor, where they looked first, and stays there', () => {
    const visitor = new AVisitor({ anchor: { position: home } }).looks(120);
    expect(visitor.sees).toEqual([0, -1.6, 2]);
    expect(visitor.looks(30, { seconds: 3 }).sees).toEqual([2, -1.6, 0]);
  });
});

describe('without a compass', () => {
  it('it waits two seconds, then stands ahead and says that the direction is to be set', () => {
    const visitor = new AVisitor().looks(200, { absolute: false, seconds: 1.5 });
    expect(visitor.opacity).toBe(0);
    visitor.looks(200, { absolute: false, seconds: 1 });
    expect(visitor.sees).toEqual([0, -1.6, 20]);
    expect(visitor.note('compass-useless')).toBeDefined();
    expect(visitor.tools).toEqual(['calibrate']);
  });

  it('it comes right as soon as walking tells the direction', () => {
    const visitor = new AVisitor().looks(200, { absolute: false, seconds: 2.5 });
    for (let time = 0; time < 3; time++) visitor.fusion.takeCourse(90);
    visitor.looks(200, { absolute: false, seconds: 0.2 });
    // Who walks east and looks ahead has the north to the left.
    expect(visitor.sees).toEqual([-20, -1.6, 0]);
    expect(visitor.note('compass-useless')).toBeUndefined();
    expect(visitor.note('compass')?.accuracyDegrees).toBe(25);
  });

  it('a compass that swings wildly is called useless, and is believed again later', () => {
    const visitor = new AVisitor().looks(10, { noise: 80, seconds: 3 });
    expect(visitor.note('compass-useless')).toBeDefined();
    expect(visitor.looks(10, { seconds: 9 }).note('compass-useless')).toBeUndefined();
  });
});

describe('setting the direction by hand', () => {
  const landmarks = [
    { name: 'Near well', position: at(20, 0) },
    { name: 'Far hill', position: at(3000, 0) },
    { name: 'Church', position: at(400, 100) },
    { name: 'Tower', position: at(200, 10) },
  ];

  it('asks for the landmark nearest to the line of sight, between 40 m and 2 km', () => {
    const visitor = new AVisitor({ landmarks }).holds(0).uses('calibrate');
    expect(visitor.told.notes).toEqual([{ kind: 'aim', landmark: 'Tower' }]);
    expect(visitor.tools).toEqual(['turn-left', 'turn-right', 'next-landmark', 'done']);
    expect(visitor.uses('next-landmark').note('aim')?.landmark).toBe('Church');
    expect(visitor.uses('next-landmark').note('aim')?.landmark).toBe('Tower');
  });

  it('the line meets the tower: from then on the scene stands right, whatever the compass said', () => {
    // The compass says 40, but the visitor looks at the tower, which lies at 10.
    const visitor = new AVisitor({ landmarks }).holds(40).uses('calibrate').uses('done');
    expect(visitor.tools).toEqual(['calibrate']);
    visitor.looks(30, { seconds: 0.5 });
    expect(visitor.sees).toEqual([0, -1.6, 20]);
    expect(visitor.note('compass')).toBeUndefined();
  });

  it('a step turns what is seen by one degree, and done keeps it', () => {
    const visitor = new AVisitor({ landmarks }).holds(0).uses('calibrate');
    visitor.uses('turn-right').uses('turn-right').uses('turn-left').uses('done');
    expect(visitor.sees[0]).toBeCloseTo(20 * Math.sin(Math.PI / 180), 1);
  });

  it('a finger draws the world along while aiming, and only then', () => {
    const visitor = new AVisitor({ landmarks }).holds(0);
    visitor.draws(195);
    visitor.holds(0);
    expect(visitor.sees[0]).toBe(0);
    visitor.uses('calibrate').draws(195);
    visitor.holds(0);
    // Half the picture's width: what was in the middle is at the edge.
    const halfWidth = Math.atan(Math.tan((visitor.camera.fov * Math.PI) / 360) * visitor.camera.aspect);
    expect(visitor.sees[0]).toBeCloseTo(20 * Math.sin(halfWidth), 1);
    visitor.uses('done').draws(195);
    expect(visitor.holds(0).sees[0]).toBeCloseTo(20 * Math.sin(halfWidth), 1);
  });

  it('works without compass and without landmark, by finger and steps', () => {
    const visitor = new AVisitor().looks(200, { absolute: false, seconds: 2.5 }).holds(200, false).uses('calibrate');
    expect(visitor.note('aim')).toBeUndefined();
    expect(visitor.tools).toEqual(['turn-left', 'turn-right', 'done']);
    visitor.uses('turn-left').uses('done');
    expect(visitor.sees[0]).toBeLessThan(0);
    expect(visitor.note('compass-useless')).toBeUndefined();
  });
});
