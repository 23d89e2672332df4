import { Unavailable } from '../../shared/model/unavailable';
import { sha256Hex } from '../../shared/package/hash';
import { HttpTarget } from '../../shared/package/http-target';
import { publish, type PublishOptions } from '../../shared/package/publish';
import { manifestText } from '../../shared/package/read-manifest';
import { siteAddress } from '../../shared/ui/site-root';
import type { DraftSession } from '../draft/draft-session';
import { draftBlob } from './download-package';

/**
 * Publishes the draft as its next edition and notes that in the draft; joins a publishing that is under way. Throws
 * Unavailable; then nothing has changed.
 * @param address the public address of the folder of tours, if it is known
 */
export function publishDraft(session: DraftSession, folder: URL, address: URL | undefined): Promise<void> {
  return session.publishOnce((options) => publishSnapshot(session, folder, { ...options, address: address?.href }));
}

async function publishSnapshot(session: DraftSession, folder: URL, options: PublishOptions): Promise<void> {
  const snapshot = session.tour;
  const target = new HttpTarget(folder);
  const published = await publish(
    snapshot,
    (asset) => draftBlob(asset.sha256, asset.name),
    target,
    await fetchShell(options.signal),
    options,
  );
  await session.notePublished(snapshot, published, await sha256Hex(new TextEncoder().encode(manifestText(published))));
}

/** The player's page, of which each published tour gets its own copy. */
async function fetchShell(signal: AbortSignal | undefined): Promise<string> {
  const response = await fetch(siteAddress('index.html'), { cache: 'no-cache', signal: signal ?? null }).catch(
    (cause: unknown) => {
      signal?.throwIfAborted();
      throw new Unavailable('offline', 'index.html', { cause });
    },
  );
  if (!response.ok) throw new Unavailable('server', 'index.html');
  return response.text();
}
