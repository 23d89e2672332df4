/** Characters that fit on a phone in two lines. */
const LONGEST = 84;

/**
 * A first draft of captions (WebVTT): the transcript's sentences, spread over the sound by their length.
 * Long sentences are split at commas or words.
 */
export function draftCaptions(transcript: string, seconds: number): string {
  const parts = sentences(transcript).flatMap(shortParts);
  const whole = parts.reduce((sum, part) => sum + part.length, 0);
  let said = 0;
  const cues = parts.map((part) => {
    const from = (said / whole) * seconds;
    said += part.length;
    return `${stamp(from)} --> ${stamp((said / whole) * seconds)}\n${part}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}

/** Whether a text is WebVTT with at least one time that runs forward. */
export function isCaptions(text: string): boolean {
  const times = [...text.matchAll(/(\S+) --> (\S+)/g)].map(([, from, to]) => [secondsOf(from), secondsOf(to)] as const);
  return times.length > 0 && times.every(([from, to]) => from !== undefined && to !== undefined && from < to);
}

function sentences(transcript: string): readonly string[] {
  const plain = transcript.replace(/\s+/g, ' ').trim();
  return plain === ''
    ? []
    : (plain.match(/.+?(?:[.!?…:]+["»“”']*(?=\s)|$)/gu) ?? [plain]).map((one) => one.trim()).filter(Boolean);
}

function shortParts(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const middle = sentence.length / 2;
  const breaks = [...sentence.matchAll(/[,;–] | /g)].map(({ 0: sign, index }) => ({
    at: index + sign.length,
    // A comma is worth fifteen letters of unevenness.
    cost: Math.abs(index - middle) - (sign.length > 1 ? 15 : 0),
  }));
  const best = breaks.sort((a, b) => a.cost - b.cost)[0];
  if (!best) return [sentence];
  return [sentence.slice(0, best.at), sentence.slice(best.at)].map((one) => one.trim()).flatMap(shortParts);
}

/** `01:04.250`, with hours only from one hour on. */
function stamp(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const hours = Math.floor(thousandths / 3_600_000);
  const rest = `${two((thousandths / 60_000) % 60)}:${two((thousandths / 1000) % 60)}.${String(thousandths % 1000).padStart(3, '0')}`;
  return hours > 0 ? `${two(hours)}:${rest}` : rest;
}

function secondsOf(text = ''): number | undefined {
  const found = /^(?:(\d+):)?(\d\d):(\d\d)\.(\d{3})$/.exec(text);
  if (!found) return undefined;
  const [, hours = '0', minutes, seconds, thousandths] = found;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}
