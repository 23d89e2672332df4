/** Looks for target pictures off the page, so that drawing never waits for it; the page hands over pictures and gets poses. */
import { answerPage } from '../lookout/answer-page';
import { LocalImageLookout, type ImageTarget, type LookedAtImages } from './image-lookout';

// The natural-feature engine asks for a page's name of the world; a worker has only `self`.
Object.assign(self, { window: self });

answerPage<ImageTarget, LookedAtImages>((context, targets) => {
  const openEngine = async (...setting: Parameters<typeof import('./nft-engine').openNft>) =>
    (await import('./nft-engine')).openNft(...setting);
  return Promise.resolve(new LocalImageLookout(context, targets, openEngine));
});
