/** How a mouth follows a voice, or, without one, the words. Pure arithmetic. */
const RISE_SECONDS = 0.06;
const FALL_SECONDS = 0.12;
const WIDEST = 0.9;
const SYLLABLES_PER_SECOND = 4.2;

/** The mouth's opening after a step: opens quicker than it closes, 0 to 0.9. */
export function mouthStep(open: number, loudness: number, seconds: number): number {
  const wanted = Math.min(WIDEST, Math.max(0, loudness));
  const share = 1 - Math.exp((-seconds * 3) / (wanted > open ? RISE_SECONDS : FALL_SECONDS));
  return open + (wanted - open) * share;
}

/** Loudness per slice of a recording, the loudest slices at 1. @param slicesPerSecond how fine */
export function envelope(samples: Float32Array, samplesPerSecond: number, slicesPerSecond: number): Float32Array {
  const length = Math.max(1, Math.round(samplesPerSecond / slicesPerSecond));
  const slices = new Float32Array(Math.ceil(samples.length / length));
  for (let slice = 0; slice < slices.length; slice++) {
    let sum = 0;
    const part = samples.subarray(slice * length, (slice + 1) * length);
    for (const sample of part) sum += sample * sample;
    slices[slice] = Math.sqrt(sum / Math.max(1, part.length));
  }
  const loud = [...slices].sort((a, b) => a - b)[Math.floor(slices.length * 0.95)] ?? 0;
  return loud > 0 ? slices.map((slice) => Math.min(1, slice / loud)) : slices;
}

/** A voice for silent text: opens per syllable, rests between words' ends and at commas and full stops. */
export function wordLoudness(text: string, share: number, seconds: number): number {
  const at = Math.floor(share * text.length);
  if (share >= 1 || /[.,;:!?–—\n]/.test(text.slice(Math.max(0, at - 2), at + 1))) return 0;
  const beat = Math.abs(Math.sin(Math.PI * SYLLABLES_PER_SECOND * seconds));
  return 0.2 + 0.6 * beat * (0.7 + 0.3 * Math.sin(seconds * 2.3));
}

/** Seconds a letter takes in a voice that reads aloud. */
const SECONDS_PER_LETTER = 0.068;

/** A word that has just begun: opens and closes once a syllable, then stays closed until the next word comes. */
export function wordPulse(letters: number, seconds: number): number {
  const length = Math.max(0.12, letters * SECONDS_PER_LETTER);
  if (seconds < 0 || seconds > length) return 0;
  const syllables = Math.max(1, Math.round(letters / 3));
  return 0.25 + 0.65 * Math.abs(Math.sin((Math.PI * syllables * seconds) / length));
}

/** How long a silent line stays: slow readers in the sun, never under three seconds. */
export function readingSeconds(text: string): number {
  return Math.max(3, 1.2 + text.length * 0.068);
}
