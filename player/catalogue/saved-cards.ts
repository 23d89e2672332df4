import type { TourCard } from '../../shared/model/catalogue';
import { parseTourText } from '../../shared/model/parse-tour';
import { cardOf } from '../../shared/package/catalogue-card';
import { loadDownload } from '../../shared/storage/downloads';

/** Cards of saved tours that no catalogue names, or none that can be reached. */
export async function savedCards(ids: readonly string[]): Promise<readonly TourCard[]> {
  const cards = await Promise.all(
    ids.map(async (id) => {
      const record = await loadDownload(id);
      const parsed = record && parseTourText(record.manifest);
      return parsed?.ok ? [await cardOf(parsed.value, new TextEncoder().encode(record?.manifest))] : [];
    }),
  );
  return cards.flat();
}
