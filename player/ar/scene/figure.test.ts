import { readFileSync } from 'node:fs';
import { Group, MathUtils, type Object3D, PerspectiveCamera, Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { Figure } from './figure';
import { Bearer } from './figure-bearer';
import { Entrance } from './figure-entrance';
import { HEAD_LIMITS } from './figure-gaze';
import { loadGlb } from './load-glb';

const CAST = ['ilma', 'monk', 'printer', 'owl'] as const;
const TEN_DEGREES = MathUtils.degToRad(10);

interface Setting {
  readonly eye?: readonly [number, number, number];
  readonly entrance?: 'none' | 'assemble' | 'walk';
  readonly reducedMotion?: boolean;
  readonly facesVisitor?: boolean;
}

/** A guide of the cast in a scene at a tenth of its size, as on a sign, turned and off the middle. */
async function aGuide(id: string, setting: Setting = {}) {
  const { eye = [0, 1.4, 2], entrance = 'none', reducedMotion = false, facesVisitor = true } = setting;
  const file = new URL(`../../../public/cast/${id}.glb`, import.meta.url);
  const { scene, clips } = await loadGlb(new Blob([readFileSync(file)]));
  const figure = new Figure(id, scene, clips, reducedMotion);
  figure.facesVisitor = facesVisitor;
  const [world, holder, body] = [new Group(), new Group(), new Group()];
  holder.position.set(0.3, 0, -0.1);
  holder.rotation.y = 0.4;
  holder.scale.setScalar(0.1);
  world.add(holder.add(body.add(scene)));
  const camera = new PerspectiveCamera();
  camera.position.set(...eye);
  camera.updateMatrixWorld();
  const bearer = new Bearer(body, figure, new Entrance(entrance, body, figure.rig, 1.8));
  const live = (seconds: number, each: () => void = () => undefined) => {
    for (let now = 0; now < seconds; now += 1 / 30) {
      world.updateMatrixWorld(true);
      bearer.update({ camera, seconds: 1 / 30, viewHeight: 800 });
      each();
    }
    world.updateMatrixWorld(true);
  };
  const part = (name: string) => scene.getObjectByName(name) as Object3D;
  const at = (name: string) => part(name).getWorldPosition(new Vector3());
  const thing = (x: number, y: number, z: number) => {
    const object = new Group();
    object.position.set(x, y, z);
    world.add(object);
    return object;
  };
  return { figure, live, part, at, thing, world, camera, body };
}

/** How far the outstretched arm is off a thing. */
function off({ at }: Awaited<ReturnType<typeof aGuide>>, thing: Object3D): number {
  const shoulder = at('upperArmR');
  return at('handR').sub(shoulder).angleTo(thing.getWorldPosition(new Vector3()).sub(shoulder));
}

describe.each(CAST)('%s', (id) => {
  it('points at a thing of the scene, wherever it is', async () => {
    const places = [
      [1, 0.1, 0],
      [-1, 0.1, 0.4],
      [0.3, 0.05, -2],
      [0.4, 1.5, 0.6],
      [0.1, 0, 1],
    ] as const;
    for (const [x, y, z] of places) {
      const guide = await aGuide(id);
      const thing = guide.thing(x, y, z);
      guide.live(1);
      guide.figure.gesture('point', thing);
      guide.live(4);
      expect(off(guide, thing), `${x} ${y} ${z}`).toBeLessThan(TEN_DEGREES);
    }
  });

  it('does not point at the point that floats over its own head', async () => {
    const guide = await aGuide(id);
    const own = guide.thing(0.3, 0.28, -0.1);
    guide.live(1);
    guide.figure.gesture('point', own);
    guide.live(2.2);
    expect(off(guide, own)).toBeGreaterThan(TEN_DEGREES);
  });

  it('takes the arm back afterwards', async () => {
    const guide = await aGuide(id);
    const thing = guide.thing(1, 0.1, 0);
    guide.figure.gesture('point', thing);
    guide.live(4);
    guide.figure.gesture('idle');
    guide.live(2);
    const down = guide.at('handR').y - guide.at('upperArmR').y;
    expect(down).toBeLessThan(0);
    expect(off(guide, thing)).toBeGreaterThan(TEN_DEGREES);
  });

  it('looks at the visitor, and turns its head no farther than a neck does', async () => {
    const guide = await aGuide(id, { eye: [0.9, 1.2, 1.5] });
    guide.live(3);
    const ahead = new Vector3(0, 0, 1).applyQuaternion(guide.part('head').getWorldQuaternion(new Quaternion()));
    const visitor = guide.camera.position.clone().sub(guide.at('head'));
    // The clips look round as well; half of that stays.
    expect(Math.abs(ahead.angleTo(visitor))).toBeLessThan(MathUtils.degToRad(35));
    for (const x of [3, -3, 0.4]) {
      guide.camera.position.set(x, 4, -1);
      guide.camera.updateMatrixWorld();
      guide.live(1, () => {
        const turn = guide.part('head').quaternion.angleTo(new Quaternion());
        expect(turn).toBeLessThan(HEAD_LIMITS.yaw + HEAD_LIMITS.pitch + 0.45);
      });
    }
  });
});

describe('a guide', () => {
  it('does not creep: after minutes its head is where it was', async () => {
    const guide = await aGuide('monk');
    guide.live(6);
    const before = guide.part('head').quaternion.clone();
    guide.live(60);
    expect(guide.part('head').quaternion.angleTo(before)).toBeLessThan(0.25);
  });

  it('stands still under reduced motion: it is simply there, in the key pose', async () => {
    const guide = await aGuide('printer', { reducedMotion: true });
    guide.figure.gesture('greet');
    guide.live(1);
    const hand = guide.part('upperArmR').quaternion.clone();
    guide.live(1);
    expect(guide.part('upperArmR').quaternion.angleTo(hand)).toBeLessThan(1e-6);
    expect(guide.at('handR').y).toBeGreaterThan(guide.at('upperArmR').y);
    expect(guide.part('torso').scale.x).toBe(1);
  });

  it('puts itself together from the ground up, and is whole then', async () => {
    const guide = await aGuide('ilma', { entrance: 'assemble' });
    guide.live(0.4);
    expect(guide.part('hips').scale.x).toBeGreaterThan(guide.part('neck').scale.x);
    guide.live(1.2);
    for (const name of ['hips', 'torso', 'neck', 'upperArmR', 'footL']) expect(guide.part(name).scale.x).toBe(1);
  });

  it('walks in from its side and ends in its place, turned to the visitor', async () => {
    const guide = await aGuide('monk', { entrance: 'walk' });
    guide.live(0.1);
    expect(guide.body.position.length()).toBeGreaterThan(0.7);
    guide.live(4);
    expect(guide.body.position.length()).toBe(0);
    const ahead = new Vector3(0, 0, 1).applyQuaternion(guide.body.getWorldQuaternion(new Quaternion()));
    const visitor = guide.camera.position.clone().sub(guide.body.getWorldPosition(new Vector3())).setY(0);
    expect(ahead.angleTo(visitor)).toBeLessThan(0.1);
  });

  it('waits with its entrance until it can be seen', async () => {
    const guide = await aGuide('ilma', { entrance: 'assemble' });
    guide.world.visible = false;
    guide.live(3);
    expect(guide.part('hips').scale.x).toBeLessThan(0.01);
  });

  it('keeps its place on the turntable but still looks at whoever turns it', async () => {
    const guide = await aGuide('owl', { facesVisitor: false, eye: [1.5, 0.6, 2] });
    guide.live(2);
    expect(guide.body.rotation.y).toBe(0);
    expect(guide.part('head').quaternion.angleTo(new Quaternion())).toBeGreaterThan(0.1);
  });

  it('moves its mouth by the voice alone', async () => {
    const guide = await aGuide('owl');
    const open = () => (guide.part('mouth') as unknown as { morphTargetInfluences: number[] }).morphTargetInfluences[0];
    guide.figure.gesture('tell');
    guide.live(1);
    expect(open()).toBeCloseTo(0, 3);
    guide.figure.speakWith(() => 1);
    guide.live(1);
    expect(open()).toBeGreaterThan(0.8);
  });

  it('goes on telling after a gesture, and greets again only on another occasion', async () => {
    const guide = await aGuide('ilma');
    const raised = () => guide.at('handR').y > guide.at('upperArmR').y;
    let waves = 0;
    const count = (seconds: number) => {
      let up = false;
      guide.live(seconds, () => {
        if (raised() && !up) waves++;
        up = raised();
      });
    };
    guide.figure.speakWith(() => 0.5);
    guide.figure.gesture('greet', undefined, 1);
    count(4);
    guide.figure.gesture('greet', undefined, 1);
    count(4);
    expect(waves).toBe(1);
    guide.figure.gesture('greet', undefined, 2);
    count(4);
    expect(waves).toBe(2);
  });
});

describe('a model that knows nothing of our rig', () => {
  const strange = () => new Group().add(new Group());

  it('breathes, nods with its voice, and takes every wish without complaint', () => {
    const model = strange();
    const figure = new Figure('x', model, [], false);
    const eye = new Vector3(0, 1, 3);
    figure.gesture('point', new Group());
    figure.walk(true);
    figure.walk(false);
    figure.speakWith(() => 1);
    const heights = new Set<number>();
    for (let step = 0; step < 30; step++) {
      figure.update(0.1, eye);
      heights.add(model.scale.y);
    }
    expect(heights.size).toBeGreaterThan(10);
    expect(model.rotation.x).toBeGreaterThan(0.03);
  });

  it('is quite still under reduced motion', () => {
    const model = strange();
    const figure = new Figure('x', model, [], true);
    for (let step = 0; step < 30; step++) figure.update(0.1, new Vector3());
    expect([model.scale.y, model.rotation.x, model.rotation.z]).toEqual([1, 0, 0]);
  });
});
