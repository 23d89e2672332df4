/** The picture a visitor is to look for, shown small while it is searched. */
import type { KnownAnchor, Tour } from '../../shared/model/tour';
import type { LoadAsset } from './ar-back-end';
import type { Wanted } from './ar-marks';

/** Fetches it; undefined for anchors without a picture, and when it does not arrive. Forgotten with the signal. */
export async function wantedPicture(
  tour: Tour,
  anchor: KnownAnchor,
  loadAsset: LoadAsset,
  signal: AbortSignal,
): Promise<Wanted | undefined> {
  if (anchor.kind !== 'image' && anchor.kind !== 'pattern') return undefined;
  const file = await loadAsset(anchor.picture).catch(() => undefined);
  if (!file || signal.aborted) return undefined;
  const address = URL.createObjectURL(file);
  signal.addEventListener('abort', () => URL.revokeObjectURL(address), { once: true });
  const asset = tour.assets[anchor.picture];
  if (asset?.width && asset.height) return { address, aspect: asset.width / asset.height };
  const picture = new Image();
  picture.src = address;
  await picture.decode().catch(() => undefined);
  return { address, aspect: picture.naturalWidth / picture.naturalHeight || 1 };
}
