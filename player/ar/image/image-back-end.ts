/** Pictures (posters, paintings, pages) recognised by what is on them: the camera stays, the anchors move. */
import type { AnchorOf, KnownAnchor } from '../../../shared/model/tour';
import type { ArBackEnd } from '../ar-back-end';
import { AnchorWatch } from '../lookout/anchor-watch';
import { openImageLookout } from './open-image-lookout';
import { imageTarget } from './target-pictures';

type ImageAnchor = AnchorOf<'image'>;

/** Follows all target pictures together. */
export const imageBackEnd: ArBackEnd = {
  name: 'image',
  usesCamera: true,
  supports: isImage,
  async start(anchors, stage, onState, signal) {
    const images = anchors.filter(isImage);
    for (const { id } of images) stage.setOpacity(id, 0);
    // Side by side: the visitor answers the question about the camera while the pictures arrive.
    const lookoutReady = Promise.all(images.map((anchor) => imageTarget(anchor, stage.loadAsset))).then((targets) =>
      openImageLookout(targets, signal),
    );
    const [video, lookout] = await Promise.all([stage.openCamera(signal), lookoutReady]);
    const flat = images.map(({ id, widthMillimetres }) => ({ id, edgeMillimetres: widthMillimetres }));
    const watch = new AnchorWatch(stage, flat, video, onState);
    watch.follow(lookout, signal);
    return watch.step;
  },
};

function isImage(anchor: KnownAnchor): anchor is ImageAnchor {
  return anchor.kind === 'image';
}
