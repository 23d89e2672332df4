/** How a command reaches one thing inside a tour. Whatever does not change keeps its identity. */
import {
  isKnownAnchor,
  isKnownBlock,
  type Block,
  type KnownAnchor,
  type KnownBlock,
  type Localized,
  type SceneNode,
  type Station,
  type Tour,
} from '../../shared/model/tour';

/** The tour with one station changed; the same tour if there is no such station or nothing changes. */
export function inStation(tour: Tour, id: string, change: (station: Station) => Station): Tour {
  const stations = replaced(tour.stations, (one) => one.id === id, change);
  return stations === tour.stations ? tour : { ...tour, stations };
}

/** The tour with one block changed. Only kinds that this version knows can be changed. */
export function inBlock(
  tour: Tour,
  stationId: string,
  blockId: string,
  change: (block: KnownBlock) => KnownBlock,
): Tour {
  return inStation(tour, stationId, (station) => {
    const story = replaced<Block>(
      station.story,
      (one) => one.id === blockId,
      (one) => (isKnownBlock(one) ? change(one) : one),
    );
    return story === station.story ? station : { ...station, story };
  });
}

/** The tour with one anchor changed. */
export function inAnchor(
  tour: Tour,
  stationId: string,
  anchorId: string,
  change: (anchor: KnownAnchor) => KnownAnchor,
): Tour {
  return inStation(tour, stationId, (station) => {
    const anchors = replaced(
      station.anchors,
      (one) => one.id === anchorId,
      (one) => (isKnownAnchor(one) ? change(one) : one),
    );
    return anchors === station.anchors ? station : { ...station, anchors };
  });
}

/** The tour with the nodes of one scene changed. */
export function inScene(
  tour: Tour,
  stationId: string,
  anchorId: string,
  change: (nodes: readonly SceneNode[]) => readonly SceneNode[],
): Tour {
  return inAnchor(tour, stationId, anchorId, (anchor) => {
    const nodes = change(anchor.scene.nodes);
    return nodes === anchor.scene.nodes ? anchor : { ...anchor, scene: { ...anchor.scene, nodes } };
  });
}

/** A list with its matching member changed; the same list if nothing changes. */
export function replaced<T>(list: readonly T[], matches: (one: T) => boolean, change: (one: T) => T): readonly T[] {
  let same = true;
  const next = list.map((one) => {
    const changed = matches(one) ? change(one) : one;
    if (changed !== one) same = false;
    return changed;
  });
  return same ? list : next;
}

/** A list with one member at another place; the same list if it stays where it is. */
export function reordered<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const target = Math.max(0, Math.min(list.length - 1, to));
  const moving = list[from];
  if (from === target || moving === undefined) return list;
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, target), moving, ...rest.slice(target)];
}

/** A text in one more language; an emptied language is left out, so that the fallback chain speaks again. */
export function withText(value: Localized | undefined, locale: string, text: string): Localized {
  const { [locale]: _old, ...rest } = value ?? {};
  return text === '' ? rest : { ...rest, [locale]: text };
}

/** Like `withText`, for a field that may be missing altogether. */
export function withOptionalText(value: Localized | undefined, locale: string, text: string): Localized | undefined {
  const next = withText(value, locale, text);
  return Object.keys(next).length === 0 ? undefined : next;
}

/** A copy without the fields that are undefined: JSON has no such value. */
export function tidy<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
