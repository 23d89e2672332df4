/** The camera alone: what a page costs that shows it and looks for nothing. */
import { everyFrame, onTap } from './told';

const told = onTap(async () => {
  const { openCamera } = await import('../../../player/ar/camera');
  await openCamera(document.querySelector('video')!, new AbortController().signal);
  everyFrame(() => void told.looked++);
});
