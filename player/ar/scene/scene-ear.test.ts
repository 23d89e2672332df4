import { Object3D, PerspectiveCamera } from 'three';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SceneEar } from './scene-ear';

/** Web Audio as far as an ear uses it; what is set can be read. */
class SilentNode {
  readonly gain = {
    value: 1,
    cancelScheduledValues: () => undefined,
    setValueAtTime: (value: number) => void (this.gain.value = value),
    linearRampToValueAtTime: (value: number) => void (this.gain.value = value),
    setTargetAtTime: (value: number) => void (this.gain.value = value),
  };
  readonly positionX = { value: 0 };
  readonly positionY = { value: 0 };
  readonly positionZ = { value: 0 };
  readonly forwardX = { value: 0 };
  readonly forwardY = { value: 0 };
  readonly forwardZ = { value: 0 };
  readonly upX = { value: 0 };
  readonly upY = { value: 0 };
  readonly upZ = { value: 0 };
  refDistance = 1;
  connect(to: SilentNode): SilentNode {
    return to;
  }
  disconnect(): void {
    this.refDistance = 0;
  }
}
class SilentContext {
  static made: SilentContext[] = [];
  state = 'running';
  currentTime = 0;
  readonly listener = new SilentNode();
  readonly destination = new SilentNode();
  readonly gains: SilentNode[] = [];
  constructor() {
    SilentContext.made.push(this);
  }
  createGain(): SilentNode {
    const gain = new SilentNode();
    this.gains.push(gain);
    return gain;
  }
  createMediaElementSource(): SilentNode {
    return new SilentNode();
  }
  async resume(): Promise<void> {}
  async close(): Promise<void> {
    this.state = 'closed';
  }
}
const panners: SilentNode[] = [];
let life = new AbortController();

beforeEach(() => {
  life = new AbortController();
  panners.length = 0;
  SilentContext.made = [];
  vi.stubGlobal('AudioContext', SilentContext);
  vi.stubGlobal(
    'PannerNode',
    class extends SilentNode {
      constructor() {
        super();
        panners.push(this);
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

function aBell() {
  const bell = { paused: true, play: async () => void (bell.paused = false), pause: () => void (bell.paused = true) };
  const place = new Object3D();
  place.position.set(1, 0, -2);
  place.updateMatrixWorld();
  return { bell: bell as unknown as HTMLMediaElement, place };
}
function anEye(x: number, y: number, z: number) {
  const camera = new PerspectiveCamera();
  camera.position.set(x, y, z);
  camera.updateMatrixWorld();
  return camera;
}

describe('the ear in a scene', () => {
  it('costs nothing until something is to be heard', () => {
    new SceneEar(life.signal).follow(anEye(0, 0, 0), true);
    expect(SilentContext.made).toHaveLength(0);
  });

  it('hears a sound from its place, as loud as where it was asked for', async () => {
    const ear = new SceneEar(life.signal);
    const { bell, place } = aBell();
    ear.follow(anEye(1, 0, 2), false);
    await ear.play(bell, place);
    ear.follow(anEye(1, 0.5, 2), false);
    expect(panners[0]?.refDistance).toBeCloseTo(4);
    expect([panners[0]?.positionX.value, panners[0]?.positionZ.value]).toEqual([1, -2]);
    const { listener } = SilentContext.made[0]!;
    expect([listener.positionX.value, listener.positionY.value, listener.forwardZ.value]).toEqual([1, 0.5, -1]);
  });

  it('is quiet while somebody speaks, and loud again after', async () => {
    const ear = new SceneEar(life.signal);
    const { bell, place } = aBell();
    await ear.play(bell, place);
    const all = SilentContext.made[0]!.gains[0]!;
    ear.follow(anEye(0, 0, 0), true);
    expect(all.gain.value).toBeLessThan(0.3);
    ear.follow(anEye(0, 0, 0), false);
    expect(all.gain.value).toBe(1);
  });

  it('begins quietly when somebody speaks already', async () => {
    const ear = new SceneEar(life.signal);
    ear.follow(anEye(0, 0, 0), true);
    const { bell, place } = aBell();
    await ear.play(bell, place);
    ear.follow(anEye(0, 0, 0), true);
    expect(SilentContext.made[0]!.gains[0]!.gain.value).toBeLessThan(0.3);
  });

  it('ends with the scene: nothing sounds, nothing is kept', async () => {
    const ear = new SceneEar(life.signal);
    const { bell, place } = aBell();
    await ear.play(bell, place);
    life.abort();
    expect(bell.paused).toBe(true);
    expect(SilentContext.made[0]!.state).toBe('closed');
    await ear.play(bell, place);
    expect(SilentContext.made).toHaveLength(1);
  });
});
