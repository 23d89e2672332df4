import { LIMITS } from '../model/limits';
import { parseTourText, type Issue } from '../model/parse-tour';
import type { Tour } from '../model/tour';
import { Unavailable } from '../model/unavailable';

/** Name of the manifest in every package. */
export const MANIFEST = 'tour.json';

/** The tour in the bytes of a `tour.json`; throws Unavailable naming the culprit and, in `detail`, the place inside it. */
export function readManifest(bytes: Uint8Array, culprit: string = MANIFEST): Tour {
  if (bytes.length > LIMITS.manifestBytes)
    throw new Unavailable('too-large', culprit, {
      detail: `the manifest is larger than ${LIMITS.manifestBytes} bytes`,
    });
  const parsed = parseTourText(textOf(bytes, culprit));
  if (parsed.ok) return parsed.value;
  throw refusalOf(parsed.issues, culprit);
}

/** The manifest as it is written: the same tour always gives the same bytes. */
export function manifestText(tour: Tour): string {
  return `${JSON.stringify(tour, null, 1)}\n`;
}

/** The first issue as a failure that a page can say. */
export function refusalOf(issues: readonly Issue[], culprit: string): Unavailable {
  const [first] = issues;
  const place = first?.path ? `${first.path}: ` : '';
  const kind = first?.kind === 'version' ? 'newer-format' : first?.kind === 'size' ? 'too-large' : 'not-a-tour';
  return new Unavailable(kind, culprit, { detail: `${place}${first?.message ?? 'unreadable'}` });
}

function textOf(bytes: Uint8Array, culprit: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Unavailable('not-a-tour', culprit, { cause, detail: 'the text is not UTF-8' });
  }
  if (/^\s*</.test(text)) throw new Unavailable('not-a-tour', culprit, { detail: 'this is a web page, not a tour' });
  return text;
}
