import { parseTourText, type Issue } from '../../shared/model/parse-tour';
import type { Tour } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import { fetchText } from './kept-fetch';
import type { Manifest } from './save-tour';

/**
 * Reads a tour's manifest from its folder on the network.
 * @throws Unavailable `offline`, `not-found`, `portal`, `server`, `newer-format` or `not-a-tour`
 */
export async function readManifest(folder: URL, signal?: AbortSignal): Promise<Manifest> {
  const text = await fetchText(new URL('tour.json', folder), signal);
  return { tour: readTour(text, folder.pathname.split('/').filter(Boolean).at(-1) ?? ''), text };
}

/** A manifest's text as a tour. @throws Unavailable `newer-format` or `not-a-tour`, with the first culprit as detail */
export function readTour(text: string, id: string): Tour {
  const parsed = parseTourText(text);
  if (parsed.ok) return parsed.value;
  const first: Issue | undefined = parsed.issues[0];
  const detail = first ? `${first.path}: ${first.message}` : '';
  throw new Unavailable(first?.kind === 'version' ? 'newer-format' : 'not-a-tour', id, { detail });
}
