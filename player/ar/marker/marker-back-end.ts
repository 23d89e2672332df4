/** Printed signs, barcode and pattern, seen by the camera: the camera stays, the anchors move. */
import type { AnchorOf, KnownAnchor } from '../../../shared/model/tour';
import { Unavailable } from '../../../shared/model/unavailable';
import type { ArBackEnd, ArStage } from '../ar-back-end';
import { AnchorWatch } from '../lookout/anchor-watch';
import type { MarkerTarget } from './marker-engine';
import { openLookout } from './open-lookout';

type MarkerAnchor = AnchorOf<'barcode'> | AnchorOf<'pattern'>;

/** Follows all printed signs together, in any number. */
export const markerBackEnd: ArBackEnd = {
  name: 'marker',
  usesCamera: true,
  supports: isMarker,
  async start(anchors, stage, onState, signal) {
    const markers = anchors.filter(isMarker);
    for (const { id } of markers) stage.setOpacity(id, 0);
    // Side by side: the visitor answers the question about the camera while the engine arrives.
    const lookoutReady = targetsOf(markers, stage).then((targets) => openLookout(targets, signal));
    const [video, lookout] = await Promise.all([stage.openCamera(signal), lookoutReady]);
    const watch = new AnchorWatch(stage, markers, video, onState);
    watch.follow(lookout, signal);
    return watch.step;
  },
};

function isMarker(anchor: KnownAnchor): anchor is MarkerAnchor {
  return anchor.kind === 'barcode' || anchor.kind === 'pattern';
}

function targetsOf(anchors: readonly MarkerAnchor[], stage: ArStage): Promise<readonly MarkerTarget[]> {
  return Promise.all(anchors.map((anchor) => targetOf(anchor, stage)));
}

async function targetOf(anchor: MarkerAnchor, stage: ArStage): Promise<MarkerTarget> {
  const anchorId = anchor.id;
  if (anchor.kind === 'barcode') return { anchorId, kind: 'barcode', matrix: anchor.matrix, number: anchor.number };
  try {
    return { anchorId, kind: 'pattern', pattern: await (await stage.loadAsset(anchor.pattern)).text() };
  } catch (cause) {
    throw new Unavailable('engine', anchor.pattern, { cause });
  }
}
