import { Unavailable } from '../../shared/model/unavailable';
import type { WorkOptions } from '../../shared/package/bytes';
import { sha256Hex } from '../../shared/package/hash';
import { HttpTarget } from '../../shared/package/http-target';
import { publish } from '../../shared/package/publish';
import { manifestText } from '../../shared/package/read-manifest';
import { siteAddress } from '../../shared/ui/site-root';
import type { DraftSession } from '../draft/draft-session';
import { draftBlob } from './download-package';

/** Publishes the draft as its next edition and notes that in the draft. Throws Unavailable; then nothing has changed. */
export async function publishDraft(session: DraftSession, folder: URL, options: WorkOptions): Promise<void> {
  const target = new HttpTarget(folder);
  const published = await publish(
    session.tour,
    (asset) => draftBlob(asset.sha256, asset.name),
    target,
    await fetchShell(options.signal),
    { ...options, address: folder.href },
  );
  await session.notePublished(published, await sha256Hex(new TextEncoder().encode(manifestText(published))));
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
