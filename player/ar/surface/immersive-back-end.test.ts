import { Group, PerspectiveCamera } from 'three';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KnownAnchor } from '../../../shared/model/tour';
import type { ArStage } from '../ar-back-end';
import { immersiveBackEnd } from './immersive-back-end';

afterEach(() => void vi.unstubAllGlobals());

/** A session as a phone grants it. */
class ASession extends EventTarget {
  constructor(private readonly findsFloors: boolean) {
    super();
  }
  requestReferenceSpace = async () => ({});
  requestHitTestSource = async () => (this.findsFloors ? {} : undefined);
  end = async () => void this.dispatchEvent(new Event('end'));
}

function starting(findsFloors: boolean) {
  const session = new ASession(findsFloors);
  vi.stubGlobal('navigator', { xr: { requestSession: async () => session } });
  const life = new AbortController();
  const left = vi.fn();
  const canvas = Object.assign(new EventTarget(), { closest: () => null });
  const group = new Group().add(new Group());
  const stage = {
    canvas,
    camera: new PerspectiveCamera(),
    anchorGroup: () => group,
    setOpacity: () => undefined,
    guide: () => undefined,
    inTap: (_: string, ask: () => Promise<unknown>) => ask(),
    present: async () => undefined,
    ended: left,
  } as unknown as ArStage;
  const floor: KnownAnchor = { id: 'floor', kind: 'surface', size: 'life', scene: { nodes: [] } };
  const started = immersiveBackEnd.start([floor], stage, () => undefined, life.signal);
  return { session, life, left, started };
}

describe('immersive AR', () => {
  it('that cannot find floors after all makes way for the next rung: nobody has left', async () => {
    const { session, left, started } = starting(false);
    const ended = vi.fn();
    session.addEventListener('end', ended);
    await expect(started).rejects.toMatchObject({ kind: 'sensor-missing' });
    expect(ended).toHaveBeenCalled();
    expect(left).not.toHaveBeenCalled();
  });

  it("tells when the visitor leaves by the phone's own door, and not when the scene ends it", async () => {
    const byPhone = starting(true);
    await byPhone.started;
    await byPhone.session.end();
    expect(byPhone.left).toHaveBeenCalledOnce();
    const byScene = starting(true);
    await byScene.started;
    byScene.life.abort();
    expect(byScene.left).not.toHaveBeenCalled();
  });
});
