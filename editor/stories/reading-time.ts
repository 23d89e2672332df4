import { isKnownBlock, type Station, type Tour } from '../../shared/model/tour';

/** Words a minute: silently on a phone outdoors, and read aloud. */
const READ = 200;
const SPOKEN = 130;

/** Seconds to read a text; Markdown's signs and addresses do not count. */
export function readingSeconds(markdown: string): number {
  return Math.round((wordsOf(markdown) / READ) * 60);
}

/** Seconds to say a text. */
export function speakingSeconds(text: string): number {
  return Math.round((wordsOf(text) / SPOKEN) * 60);
}

function wordsOf(markdown: string): number {
  return markdown.replace(/\]\([^)]*\)/g, ' ').match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** What a station asks of its visitors in one language, in seconds. */
export interface StationTime {
  readonly listening: number;
  readonly reading: number;
}

/** Sounds by their length, guides by what they say, texts by their words. */
export function stationTime(tour: Tour, station: Station, locale: string): StationTime {
  let listening = 0;
  let reading = 0;
  for (const block of station.story.filter(isKnownBlock)) {
    if (block.kind === 'audio') listening += tour.assets[block.sound[locale] ?? '']?.seconds ?? 0;
    else if (block.kind === 'guide')
      for (const line of block.lines)
        listening += tour.assets[line.sound?.[locale] ?? '']?.seconds ?? speakingSeconds(line.text[locale] ?? '');
    else if (block.kind === 'text') reading += readingSeconds(block.body[locale] ?? '');
    else if (block.kind === 'fact' || block.kind === 'quote') reading += readingSeconds(block.text[locale] ?? '');
  }
  return { listening, reading };
}

/** `1:24`. */
export function sayClock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
