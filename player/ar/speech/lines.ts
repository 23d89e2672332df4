/** What the guides say in a scene: which lines, in which language, with which recording. Pure. */
import { inLocale, localeOf } from '../../../shared/model/localized';
import { isKnownBlock, type BlockOf, type Gesture, type Station, type Tour } from '../../../shared/model/tour';

/** One line as it is spoken or shown. */
export interface SpokenLine {
  readonly id: string;
  readonly characterId: string;
  /** The guide's name in the visitor's language. */
  readonly name: string;
  readonly text: string;
  /** For the `lang` attribute. */
  readonly locale: string | undefined;
  readonly gesture: Gesture;
  /** Asset of the recording, only in the very language of the text. */
  readonly sound?: string;
  /** Asset of its captions, in the same language. */
  readonly captions?: string;
}

/** All lines of a station's guides in reading order, or those of one block. */
export function linesOf(
  tour: Tour,
  station: Station,
  chain: readonly string[],
  blockId?: string,
): readonly SpokenLine[] {
  return station.story
    .filter(isKnownBlock)
    .filter(
      (block): block is BlockOf<'guide'> => block.kind === 'guide' && (blockId === undefined || block.id === blockId),
    )
    .flatMap((block) => linesOfBlock(block, tour, chain));
}

function linesOfBlock(block: BlockOf<'guide'>, tour: Tour, chain: readonly string[]): readonly SpokenLine[] {
  const character = tour.characters.find(({ id }) => id === block.character);
  const name = inLocale(character?.name, chain);
  return block.lines
    .map((line, index): SpokenLine => {
      const locale = localeOf(line.text, chain);
      const sound = locale === undefined ? undefined : line.sound?.[locale];
      const captions = locale === undefined ? undefined : line.captions?.[locale];
      return {
        id: line.id,
        characterId: block.character,
        name,
        text: inLocale(line.text, chain),
        locale,
        gesture: line.gesture ?? (index === 0 ? 'greet' : 'tell'),
        ...(sound !== undefined && { sound }),
        ...(captions !== undefined && { captions }),
      };
    })
    .filter(({ text }) => text !== '');
}
