import { listDrafts, sweepDraftAssets } from '../../shared/storage/drafts';
import { DRAFT_LOCK } from '../draft/edit-lock';

/** Assets younger than this may belong to an import in another window. */
const SWEEP_AFTER_MS = 24 * 60 * 60 * 1000;

let swept = false;

/**
 * Removes files that no draft lists any more, once per page and before anything is done on it: later *Undo* may want
 * them. Not while any window has a draft open, whose undo may want them too; nor without locks, which would tell.
 */
export async function sweepOnce(): Promise<void> {
  if (swept) return;
  swept = true;
  if (!('locks' in navigator)) return;
  await navigator.locks.request('rundgang:sweep', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const { held = [], pending = [] } = await navigator.locks.query();
    if ([...held, ...pending].some(({ name }) => name?.startsWith(DRAFT_LOCK))) return;
    const tours = (await listDrafts()).map((draft) => draft.tour);
    await sweepDraftAssets(tours, Date.now() - SWEEP_AFTER_MS);
  });
}
