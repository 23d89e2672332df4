import { Box3, Group, Object3D, PerspectiveCamera, Scene, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import type { AnchorOf } from '../../../shared/model/tour';
import type { ArStage, Guidance } from '../ar-back-end';
import { SkyWatch } from './sky-watch';

const aSky = (id: string): AnchorOf<'sky'> => ({ id, kind: 'sky', scene: { nodes: [] } });

/** Looks at a sky by hand, northwards, on a stage that draws nothing. */
function watching(...ids: readonly string[]) {
  const world = new Scene();
  const groups = new Map(ids.map((id) => [id, new Group()]));
  world.add(...groups.values());
  const found: string[] = [];
  let told: Guidance | undefined;
  const stage = {
    canvas: Object.assign(new EventTarget(), { clientWidth: 390, clientHeight: 844, tabIndex: -1 }),
    camera: new PerspectiveCamera(60, 390 / 844),
    anchorGroup: (id: string) => groups.get(id),
    setOpacity: () => undefined,
    guide: (guidance: Guidance) => (told = guidance),
  } as unknown as ArStage;
  const watch = new SkyWatch({
    anchors: ids.map(aSky),
    stage,
    onState: (state, id) => state === 'tracking' && found.push(id),
    orientation: undefined,
    video: undefined,
    signal: new AbortController().signal,
  });
  return { watch, found, groups, told: () => told };
}

describe('the sky', () => {
  it('tells the chosen scene last, so that the page is about this one', () => {
    expect(watching('chosen', 'second', 'third').found.at(-1)).toBe('chosen');
    expect(watching('chosen', 'second', 'third').found).toHaveLength(3);
  });

  it('sends to where a figure will stand, also while nothing is seen of her yet', () => {
    const { watch, groups, told } = watching('moon');
    const body = new Object3D();
    body.userData['atRest'] = new Box3(new Vector3(4, 0, -0.5), new Vector3(5, 2, 0.5));
    groups.get('moon')?.add(new Group().add(body));
    watch.step(0);
    expect(told()?.notes).toEqual([{ kind: 'turn', degrees: 90 }]);
  });
});
