/** `catalogue.json`: the published tours as cards, and other publishers' catalogues by address. */
import {
  array,
  int,
  literal,
  number,
  object,
  optional,
  record,
  regex,
  string,
  tuple,
  minLength,
  type infer as Infer,
} from 'zod/mini';
import { refused, type Parsed } from './parsed';
import type { Frozen } from './tour';

const localized = record(string(), string());
const cardSchema = object({
  id: string().check(regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/)),
  edition: int(),
  /** Folder of the tour, relative to the catalogue's own address, closing slash included: `weimar.bauhaus/`. */
  address: string().check(minLength(1)),
  title: localized,
  place: optional(localized),
  teaser: optional(localized),
  /** Path of the cover per language, relative to the tour's folder. */
  cover: optional(localized),
  centre: optional(object({ lat: number(), lng: number() })),
  bbox: optional(tuple([number(), number(), number(), number()])),
  kind: string(),
  minutes: optional(number()),
  metres: optional(number()),
  stations: int(),
  languages: array(string()),
  tags: optional(array(string())),
  audiences: optional(array(string())),
  stepFree: optional(string()),
  accent: optional(string()),
  /** Bytes of the manifest and all assets. */
  bytes: int(),
  /** SHA-256 of tour.json, lower-case hex. */
  sha256: string().check(regex(/^[0-9a-f]{64}$/)),
});
export const catalogueSchema = object({
  format: literal('rundgang-catalogue'),
  formatVersion: literal(1),
  tours: array(cardSchema),
  include: optional(array(string())),
});

/** A published tour as a card in the catalogue. */
export type TourCard = Frozen<Infer<typeof cardSchema>>;
export type Catalogue = Frozen<Infer<typeof catalogueSchema>>;

/** The one door for foreign catalogues. A broken card refuses the file: half a catalogue would hide tours silently. */
export function parseCatalogue(data: unknown): Parsed<Catalogue> {
  const version = (data as { formatVersion?: unknown } | null | undefined)?.formatVersion;
  if (typeof version === 'number' && version > 1)
    return refused(
      'formatVersion',
      'version',
      `this catalogue has format ${version}; this Rundgang reads 1: reload the page or update Rundgang`,
    );
  const result = catalogueSchema.safeParse(data);
  if (result.success) return { ok: true, value: result.data };
  const first = result.error.issues[0];
  return refused(first?.path.join('.') ?? '', 'shape', first?.message ?? 'not a catalogue');
}
