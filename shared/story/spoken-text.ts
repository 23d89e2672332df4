/** What a station says when it is read aloud: sentences in order, each with its language. Pure. */
import { inLocale, localeOf } from '../model/localized';
import { isKnownBlock, type KnownBlock, type Localized, type Station, type Tour } from '../model/tour';

/** Words to say and the language they are in. */
export interface Spoken {
  readonly text: string;
  readonly locale: string;
}

/** Everything of a station that is text, from its name to its last block; recordings speak for themselves. */
export function spokenText(tour: Tour, station: Station, chain: readonly string[]): readonly Spoken[] {
  const parts = [
    station.title,
    station.teaser,
    ...station.story.filter(isKnownBlock).flatMap((block) => texts(block, tour)),
  ];
  return parts.flatMap((part) => {
    const text = plain(inLocale(part, chain));
    return text ? [{ text, locale: localeOf(part, chain) ?? chain[0] ?? 'en' }] : [];
  });
}

function texts(block: KnownBlock, tour: Tour): readonly (Localized | undefined)[] {
  switch (block.kind) {
    case 'text':
      return [block.body];
    case 'quote':
      return [block.text, block.by];
    case 'fact':
      return [block.figure, block.title, block.text];
    case 'image':
    case 'comparison':
      return [block.caption];
    case 'gallery':
      return block.pictures.map(({ caption }) => caption);
    case 'guide':
      return [tour.characters.find(({ id }) => id === block.character)?.name, ...block.lines.map(({ text }) => text)];
    case 'quiz':
      return [block.question];
    case 'model':
      return [block.alternative, ...block.annotations.flatMap(({ title, text }) => [title, text])];
    case 'panorama':
      return block.hotspots.flatMap(({ title, text }) => [title, text]);
    case 'practical':
      return [block.note];
    case 'audio':
    case 'video':
    case 'map':
      return [];
  }
}

/** Markdown without its marks: nobody wants to hear asterisks. */
function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s{0,3}(#{1,6}|[-*+>]|\d+\.)\s+/gm, '')
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
