import { tourFolder } from '../../shared/model/site-address';
import { Unavailable } from '../../shared/model/unavailable';
import type { DownloadRecord } from '../../shared/storage/database';
import { loadDownload } from '../../shared/storage/downloads';
import { siteAddress } from '../../shared/ui/site-root';
import { readManifest, readTour } from '../offline/read-manifest';
import type { OpenTour } from './open-tour';
import { networkAssets, savedAssets } from './tour-assets';

/**
 * Opens a tour: the saved one if it is on this phone, else from the network.
 * @throws Unavailable that says why there is neither
 */
export async function openTour(id: string): Promise<OpenTour> {
  const folder = siteAddress(tourFolder(id));
  const record = await savedRecord(id);
  if (record) {
    const tour = readTour(record.manifest, id);
    return { tour, origin: 'saved', assets: savedAssets(tour, folder) };
  }
  const { tour } = await readManifest(folder);
  if (tour.id !== id) throw new Unavailable('not-a-tour', id, { detail: `it calls itself ${tour.id}` });
  return { tour, origin: 'network', assets: networkAssets(tour, folder) };
}

/** Without storage the tour plays from the network; its page says that nothing is kept. */
async function savedRecord(id: string): Promise<DownloadRecord | undefined> {
  try {
    return await loadDownload(id);
  } catch (error) {
    if (error instanceof Unavailable) return undefined;
    throw error;
  }
}
