/** Two soft tones when a station is reached, made on the spot: no file, nothing to load. */
let context: AudioContext | undefined;
let on = true;

/** Whether the way may make a sound. */
export function soundIsOn(): boolean {
  return on;
}

/** Turns the way's sounds on or off; called by a tap, which also lets the browser play them later. */
export function setSound(wanted: boolean): void {
  on = wanted;
  if (wanted) void audio()?.resume();
}

/** Announces an arrival by sound and by a short shake, as far as device and visitor allow. */
export function chime(): void {
  // Browsers refuse to sound or shake, and complain, before the page was touched for the first time.
  const touched = navigator.userActivation?.hasBeenActive ?? true;
  if (on && touched) ring();
  if (touched && !matchMedia('(prefers-reduced-motion: reduce)').matches) navigator.vibrate?.([120, 80, 120]);
}

function audio(): AudioContext | undefined {
  if (typeof AudioContext === 'undefined') return undefined;
  return (context ??= new AudioContext());
}

function ring(): void {
  const sound = audio();
  if (!sound) return;
  void sound.resume();
  for (const [index, hertz] of [523.25, 783.99].entries()) {
    const begins = sound.currentTime + index * 0.22;
    const tone = new OscillatorNode(sound, { type: 'triangle', frequency: hertz });
    const loudness = new GainNode(sound, { gain: 0 });
    loudness.gain.setValueAtTime(0, begins);
    loudness.gain.linearRampToValueAtTime(0.25, begins + 0.03);
    loudness.gain.exponentialRampToValueAtTime(0.001, begins + 0.9);
    tone.connect(loudness).connect(sound.destination);
    tone.start(begins);
    tone.stop(begins + 1);
  }
}
