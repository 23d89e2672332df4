/**
 * The tour: what an author makes and a visitor takes. This schema is the only source of the package format;
 * the types below and the published JSON Schema (`/schema/tour-1.json`) are derived from it.
 * Positions are WGS84 degrees, lengths metres, times minutes unless the name says seconds, sizes bytes.
 */
import {
  array,
  boolean,
  int,
  literal,
  looseObject,
  maxLength,
  maximum,
  minimum,
  minLength,
  number,
  object,
  optional,
  positive,
  discriminatedUnion,
  record,
  refine,
  regex,
  string,
  tuple,
  union,
  enum as oneOf,
  type infer as Infer,
} from 'zod/mini';
import { LIMITS } from './limits';

/** Deeply readonly: a tour is never changed in place. */
export type Frozen<T> = T extends (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

// ---- words ------------------------------------------------------------------

const localeTag = string().check(regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/));
const text = string().check(maxLength(LIMITS.textCharacters));
const localized = record(localeTag, text);
/** Ids are printed in codes and addresses: short, lower-case, never changed once published. */
const id = string().check(regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const assetId = id;
const localizedAsset = record(localeTag, assetId);
const metres = number().check(minimum(0));
const degrees = number();
const minutes = number().check(minimum(0));
const fraction = number().check(minimum(0), maximum(1));
const webAddress = string().check(regex(/^(https:\/\/|mailto:|tel:)[^\s]+$/), maxLength(2000));
const position = object({
  lat: number().check(minimum(-90), maximum(90)),
  lng: number().check(minimum(-180), maximum(180)),
});
const vector = tuple([number(), number(), number()]);
const boundingBox = tuple([number(), number(), number(), number()]);
const line = object({
  type: literal('LineString'),
  coordinates: array(array(number()).check(minLength(2), maxLength(3))).check(maxLength(20_000)),
});
const yesNoLimited = oneOf(['yes', 'limited', 'no', 'unknown']);

/** A member whose kind this version does not know: kept on a round trip, skipped on display with a notice. */
function unknownKind(known: readonly string[]) {
  return looseObject({
    id: optional(id),
    kind: string().check(
      regex(/^[a-z][a-z0-9-]{0,40}$/),
      // Aborting, or a block with a fault would be reported as one of a kind that should not be known.
      refine((kind) => !known.includes(kind), { error: 'known', abort: true }),
    ),
  });
}

// ---- blocks -----------------------------------------------------------------

const inEveryBlock = {
  id,
  when: optional(object({ languages: optional(array(localeTag)), after: optional(id) })),
  alternative: optional(localized),
};
const placedPicture = object({ asset: assetId, caption: optional(localized) });
/** What every guide can do. */
export const GESTURES = ['idle', 'greet', 'point', 'tell', 'listen', 'farewell'] as const;
const gesture = oneOf(GESTURES);
const guideLine = object({
  id,
  text: localized,
  gesture: optional(gesture),
  sound: optional(localizedAsset),
  captions: optional(localizedAsset),
});
const quizBasics = {
  ...inEveryBlock,
  kind: literal('quiz'),
  question: localized,
  points: optional(int().check(minimum(0), maximum(1000))),
  whenRight: optional(localized),
  whenWrong: optional(localized),
};
const quizOption = object({
  id,
  text: localized,
  right: boolean(),
  /** A figure behind the answer, drawn as a bar once answered (84 women, 79 men). */
  figure: optional(number()),
});

const blockSchemas = {
  text: object({ ...inEveryBlock, kind: literal('text'), body: localized }),
  image: object({ ...inEveryBlock, kind: literal('image'), asset: assetId, caption: optional(localized) }),
  gallery: object({ ...inEveryBlock, kind: literal('gallery'), pictures: array(placedPicture) }),
  audio: object({
    ...inEveryBlock,
    kind: literal('audio'),
    title: optional(localized),
    sound: localizedAsset,
    captions: optional(localizedAsset),
    transcript: optional(localized),
  }),
  video: object({
    ...inEveryBlock,
    kind: literal('video'),
    title: optional(localized),
    video: localizedAsset,
    poster: optional(assetId),
    captions: optional(localizedAsset),
    transcript: optional(localized),
    signLanguage: optional(localizedAsset),
    audioDescription: optional(localizedAsset),
  }),
  guide: object({ ...inEveryBlock, kind: literal('guide'), character: id, lines: array(guideLine) }),
  panorama: object({
    ...inEveryBlock,
    kind: literal('panorama'),
    asset: assetId,
    hotspots: array(
      object({ id, title: localized, text: optional(localized), yawDegrees: degrees, pitchDegrees: degrees }),
    ),
  }),
  comparison: object({
    ...inEveryBlock,
    kind: literal('comparison'),
    then: assetId,
    now: assetId,
    thenLabel: optional(localized),
    nowLabel: optional(localized),
    caption: optional(localized),
  }),
  model: object({
    ...inEveryBlock,
    kind: literal('model'),
    asset: assetId,
    poster: optional(assetId),
    annotations: array(object({ id, title: localized, text: optional(localized), position: vector })),
  }),
  quiz: discriminatedUnion('mode', [
    object({ ...quizBasics, mode: literal('single'), options: array(quizOption) }),
    object({ ...quizBasics, mode: literal('multiple'), options: array(quizOption) }),
    object({
      ...quizBasics,
      mode: literal('number'),
      answer: number(),
      tolerance: optional(number().check(minimum(0))),
      unit: optional(localized),
    }),
    object({ ...quizBasics, mode: literal('order'), items: array(object({ id, text: localized })) }),
    object({
      ...quizBasics,
      mode: literal('find'),
      asset: assetId,
      areas: array(object({ id, label: localized, x: fraction, y: fraction, radius: fraction, right: boolean() })),
    }),
  ]),
  quote: object({
    ...inEveryBlock,
    kind: literal('quote'),
    text: localized,
    by: optional(localized),
    source: optional(localized),
  }),
  fact: object({
    ...inEveryBlock,
    kind: literal('fact'),
    figure: optional(localized),
    title: optional(localized),
    text: localized,
  }),
  map: object({
    ...inEveryBlock,
    kind: literal('map'),
    caption: optional(localized),
    centre: optional(position),
    zoom: optional(number()),
    path: optional(line),
  }),
  practical: object({
    ...inEveryBlock,
    kind: literal('practical'),
    hours: optional(string()),
    prices: optional(localized),
    address: optional(localized),
    note: optional(localized),
    links: optional(array(object({ title: localized, address: webAddress }))),
  }),
} as const;

/** All kinds of block that this version can show. */
export const BLOCK_KINDS = Object.keys(blockSchemas) as readonly BlockKind[];
const blockSchema = union([
  discriminatedUnion('kind', [
    blockSchemas.text,
    blockSchemas.image,
    blockSchemas.gallery,
    blockSchemas.audio,
    blockSchemas.video,
    blockSchemas.guide,
    blockSchemas.panorama,
    blockSchemas.comparison,
    blockSchemas.model,
    blockSchemas.quiz,
    blockSchemas.quote,
    blockSchemas.fact,
    blockSchemas.map,
    blockSchemas.practical,
  ]),
  unknownKind(Object.keys(blockSchemas)),
]);

// ---- scenes and anchors -------------------------------------------------------

const action = discriminatedUnion('kind', [
  object({ kind: literal('play'), node: optional(id) }),
  object({ kind: literal('say'), block: id }),
  object({ kind: literal('open'), block: id }),
  object({ kind: literal('go'), station: id }),
  object({ kind: literal('answer'), block: id, option: id }),
  object({ kind: literal('toggle'), node: id }),
]);
const node = object({
  id,
  kind: oneOf(['model', 'character', 'picture', 'video', 'text', 'hotspot', 'sound', 'occluder', 'light']),
  /** Model, picture, video or sound; a character comes from the cast instead. */
  asset: optional(assetId),
  character: optional(id),
  /** What a text node shows and what any other node is called for those who cannot see it. */
  label: optional(localized),
  /** Metres, Y up, right-handed; the anchor's plane is y = 0, its lower edge faces +Z, the visitor stands there. */
  position: vector,
  /** Degrees, XYZ order. */
  rotation: vector,
  scale: number().check(positive()),
  animation: optional(string().check(maxLength(64))),
  hidden: optional(boolean()),
  action: optional(action),
  /** A picture or model as a view into another time, seen through an opening in the world; tapped, it fades to today. */
  window: optional(
    object({
      /** How far the view stands behind its frame, in metres at scale 1; 0.4 if left out. */
      depthMetres: optional(number().check(positive(), maximum(100))),
      /** Today's picture, for those who look without a camera; a camera shows today by itself. */
      now: optional(assetId),
    }),
  ),
});
const scene = object({ nodes: array(node).check(maxLength(500)) });
const inEveryAnchor = { id, title: optional(localized), poster: optional(assetId), scene };
const anchorSchemas = {
  barcode: object({
    ...inEveryAnchor,
    kind: literal('barcode'),
    /** 3x3 carries 0 to 63, 4x4 0 to 8191; drawn by `marker-svg.ts`. Keep to one matrix per tour: they can be taken for each other. */
    matrix: oneOf(['3x3', '4x4']),
    number: int().check(minimum(0), maximum(8191)),
    edgeMillimetres: number().check(positive()),
  }),
  pattern: object({
    ...inEveryAnchor,
    kind: literal('pattern'),
    /** The trained pattern (text of a .patt file) and the picture to print. */
    pattern: assetId,
    picture: assetId,
    edgeMillimetres: number().check(positive()),
  }),
  image: object({
    ...inEveryAnchor,
    kind: literal('image'),
    targets: array(assetId),
    picture: assetId,
    widthMillimetres: number().check(positive()),
  }),
  location: object({
    ...inEveryAnchor,
    kind: literal('location'),
    position,
    /** Of the scene's y = 0 above the ground on which the visitor stands, 0 if left out: no phone knows its height above the sea well enough. */
    altitudeMetres: optional(number()),
    /** Where the scene's −Z looks, clockwise from true north. */
    headingDegrees: optional(degrees),
  }),
  surface: object({ ...inEveryAnchor, kind: literal('surface'), size: oneOf(['life', 'table']) }),
  sky: object({ ...inEveryAnchor, kind: literal('sky'), headingDegrees: optional(degrees) }),
} as const;
/** All kinds of anchor that the format names. */
export const ANCHOR_KINDS = Object.keys(anchorSchemas) as readonly AnchorKind[];
const anchorSchema = union([
  discriminatedUnion('kind', [
    anchorSchemas.barcode,
    anchorSchemas.pattern,
    anchorSchemas.image,
    anchorSchemas.location,
    anchorSchemas.surface,
    anchorSchemas.sky,
  ]),
  unknownKind(Object.keys(anchorSchemas)),
]);

// ---- triggers -----------------------------------------------------------------

const triggerSchemas = {
  geofence: object({
    kind: literal('geofence'),
    radiusMetres: number().check(minimum(5), maximum(2000)),
    leaveRadiusMetres: optional(metres),
    announce: optional(boolean()),
  }),
  code: object({ kind: literal('code'), text: string().check(maxLength(2000)) }),
  number: object({ kind: literal('number'), number: int().check(minimum(0), maximum(99_999)) }),
  anchor: object({ kind: literal('anchor'), anchor: id }),
  manual: object({ kind: literal('manual') }),
} as const;
const triggerSchema = union([
  discriminatedUnion('kind', [
    triggerSchemas.geofence,
    triggerSchemas.code,
    triggerSchemas.number,
    triggerSchemas.anchor,
    triggerSchemas.manual,
  ]),
  unknownKind(Object.keys(triggerSchemas)),
]);

// ---- station and tour -----------------------------------------------------------

const access = object({
  wheelchair: optional(yesNoLimited),
  stepFree: optional(yesNoLimited),
  restPlaces: optional(yesNoLimited),
  toilets: optional(yesNoLimited),
  hearingLoop: optional(yesNoLimited),
  light: optional(yesNoLimited),
  note: optional(localized),
});
const place = union([position, object({ plan: id, xMetres: number(), yMetres: number() })]);
const stationSchema = object({
  id,
  number: int().check(minimum(0), maximum(99_999)),
  title: localized,
  teaser: optional(localized),
  image: optional(assetId),
  /** A position on Earth, or a point on a floor plan. */
  place,
  triggers: array(triggerSchema),
  story: array(blockSchema),
  anchors: array(anchorSchema),
  tags: optional(array(string())),
  dwellMinutes: optional(minutes),
  access: optional(access),
  openingHours: optional(string()),
  links: optional(array(object({ title: localized, address: webAddress }))),
  sameAs: optional(array(webAddress)),
  requires: optional(array(id)),
  optional: optional(boolean()),
});
const assetSchema = object({
  sha256: string().check(regex(/^[0-9a-f]{64}$/)),
  /** Media type, e.g. `image/webp`; decides the file's ending, see asset-path.ts. */
  type: string().check(regex(/^[a-z]+\/[a-z0-9.+-]+$/)),
  bytes: int().check(minimum(0), maximum(LIMITS.assetBytes)),
  width: optional(int()),
  height: optional(int()),
  seconds: optional(number()),
  alt: optional(localized),
  decorative: optional(boolean()),
  credit: optional(localized),
  license: optional(string()),
  languages: optional(array(localeTag)),
  /** What the author's file was called, for the media library. */
  name: optional(string().check(maxLength(255))),
  pack: optional(object({ file: string(), offset: int(), length: int() })),
});
const characterSchema = object({
  id,
  name: localized,
  role: optional(localized),
  model: optional(assetId),
  portrait: optional(assetId),
  voice: optional(localeTag),
});
const legSchema = object({
  from: id,
  to: id,
  line,
  mode: oneOf(['walk', 'bike', 'drive', 'transit']),
  distanceMetres: metres,
  minutes,
  note: optional(localized),
});

export const tourSchema = object({
  format: literal('rundgang-tour'),
  formatVersion: literal(1),
  id: string().check(regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/), maxLength(100)),
  /** Grows with every publishing; 0 is a draft that was never published. */
  edition: int().check(minimum(0)),
  publishedAt: optional(string().check(regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/))),
  languages: array(localeTag).check(minLength(1), maxLength(50)),
  title: localized,
  /** The one large word on the poster, usually the town. */
  place: optional(localized),
  teaser: optional(localized),
  description: optional(localized),
  publisher: optional(
    object({
      name: string(),
      web: optional(webAddress),
      email: optional(string()),
      imprint: optional(webAddress),
      privacy: optional(webAddress),
      logo: optional(assetId),
    }),
  ),
  license: optional(string()),
  credits: optional(localized),
  cover: optional(localizedAsset),
  theme: optional(object({ accent: optional(string().check(regex(/^(red|yellow|blue|#[0-9a-fA-F]{6})$/))) })),
  kind: oneOf(['walk', 'bike', 'drive', 'transit', 'indoor', 'mixed']),
  durationMinutes: optional(minutes),
  distanceMetres: optional(metres),
  audiences: optional(array(string())),
  tags: optional(array(string())),
  access: optional(access),
  season: optional(string()),
  openingHours: optional(string()),
  maps: optional(
    object({
      basemap: optional(
        object({
          asset: assetId,
          /** West, south, east, north in degrees. */
          bbox: boundingBox,
          attribution: string(),
          minZoom: optional(int()),
          maxZoom: int(),
          builtAt: optional(string()),
          /** Drawn by hand, not surveyed: the player says so beside the map. */
          schematic: optional(boolean()),
        }),
      ),
      plans: optional(
        array(
          object({
            id,
            name: localized,
            asset: assetId,
            level: optional(number()),
            widthMetres: number().check(positive()),
            heightMetres: number().check(positive()),
          }),
        ),
      ),
    }),
  ),
  route: object({ order: array(id), legs: array(legSchema) }),
  stations: array(stationSchema).check(maxLength(LIMITS.stations)),
  characters: array(characterSchema),
  assets: record(assetId, assetSchema).check(
    refine((assets) => Object.keys(assets).length <= LIMITS.assets, 'too many assets'),
  ),
  sameAs: optional(array(webAddress)),
});

// ---- types, derived ---------------------------------------------------------------

/** A tour as in `tour.json`. A draft is a tour too: edition 0, texts may still be empty. */
export interface Tour extends Omit<Frozen<Infer<typeof tourSchema>>, 'stations'> {
  readonly stations: readonly Station[];
}
export interface Station extends Omit<Frozen<Infer<typeof stationSchema>>, 'story' | 'anchors' | 'triggers'> {
  readonly story: readonly Block[];
  readonly anchors: readonly Anchor[];
  readonly triggers: readonly Trigger[];
}
export type Asset = Frozen<Infer<typeof assetSchema>>;
export type Character = Frozen<Infer<typeof characterSchema>>;
export type Leg = Frozen<Infer<typeof legSchema>>;
export type Access = Frozen<Infer<typeof access>>;
export type Scene = Frozen<Infer<typeof scene>>;
export type SceneNode = Frozen<Infer<typeof node>>;
export type Action = Frozen<Infer<typeof action>>;
export type Gesture = Infer<typeof gesture>;
export type GuideLine = Frozen<Infer<typeof guideLine>>;
export type Line = Frozen<Infer<typeof line>>;
/** A place on Earth in WGS84 degrees. */
export type Position = Frozen<Infer<typeof position>>;
export type Place = Frozen<Infer<typeof place>>;
/** A text per BCP 47 language tag; read it with `inLocale`. */
export type Localized = Readonly<Record<string, string>>;
/** An asset id per language tag. */
export type LocalizedAsset = Readonly<Record<string, string>>;

export type BlockKind = keyof typeof blockSchemas;
export type BlockOf<K extends BlockKind> = Frozen<Infer<(typeof blockSchemas)[K]>>;
export type KnownBlock = { [K in BlockKind]: BlockOf<K> }[BlockKind];
/** A member of a kind this version does not know. */
export interface UnknownKind {
  readonly id?: string;
  readonly kind: string;
}
export type Block = KnownBlock | UnknownKind;
export type Quiz = BlockOf<'quiz'>;

export type AnchorKind = keyof typeof anchorSchemas;
export type AnchorOf<K extends AnchorKind> = Frozen<Infer<(typeof anchorSchemas)[K]>>;
export type KnownAnchor = { [K in AnchorKind]: AnchorOf<K> }[AnchorKind];
export type Anchor = KnownAnchor | UnknownKind;

export type TriggerKind = keyof typeof triggerSchemas;
export type TriggerOf<K extends TriggerKind> = Frozen<Infer<(typeof triggerSchemas)[K]>>;
export type KnownTrigger = { [K in TriggerKind]: TriggerOf<K> }[TriggerKind];
export type Trigger = KnownTrigger | UnknownKind;

/** Narrows a member to the kinds this version knows; everything else is skipped with a notice. */
export function isKnownBlock(block: Block): block is KnownBlock {
  return block.kind in blockSchemas;
}
export function isKnownAnchor(anchor: Anchor): anchor is KnownAnchor {
  return anchor.kind in anchorSchemas;
}
export function isKnownTrigger(trigger: Trigger): trigger is KnownTrigger {
  return trigger.kind in triggerSchemas;
}
/** Whether a station stands on Earth, not on a floor plan. */
export function isOnEarth(where: Place): where is Position {
  return 'lat' in where;
}
/** The station's geofence, if it opens by itself. */
export function geofenceOf(station: Station): TriggerOf<'geofence'> | undefined {
  return station.triggers.filter(isKnownTrigger).find((trigger) => trigger.kind === 'geofence');
}
