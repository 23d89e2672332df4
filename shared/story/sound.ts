/**
 * The one voice of a page: whatever plays, plays here, so two never talk at once and a recording goes on while the
 * visitor scrolls or looks at the map. Tells the lock screen what it plays and goes on where it stopped.
 */
import { loadSettings, saveSettings } from '../storage/settings';

/** A recording. */
export interface Track {
  /** The same for the same recording of a station and language. */
  readonly key: string;
  readonly address: string;
  readonly title: string;
  readonly artist: string;
  /** A picture for the lock screen. */
  readonly artwork?: string;
}

/** How fast a recording may be told. */
export const SPEEDS = [1, 1.25, 1.5, 1.75, 2] as const;
/** How fast who wants it slower hears a guide. */
export const SLOWER = 0.8;
/** So much of the end counts as heard, in seconds. */
const HEARD = 2;

/** Fires `change` whenever something visible about it changes. */
export class Sound extends EventTarget {
  readonly element = new Audio();
  track: Track | undefined;
  failed = false;
  speed = 1;
  #usual = 1;

  constructor() {
    super();
    this.element.preload = 'metadata';
    for (const kind of ['play', 'pause', 'timeupdate', 'durationchange', 'ratechange', 'ended', 'seeking'] as const)
      this.element.addEventListener(kind, () => this.happened(kind));
    this.element.addEventListener('error', () => {
      this.failed = this.track !== undefined;
      this.tell();
    });
    void loadSettings()
      .then(({ speed }) => this.setSpeed(speed ?? 1, false))
      .catch(() => undefined);
    this.offerToLockScreen();
  }

  /** Whether this recording is the one that is loaded. */
  has(key: string): boolean {
    return this.track?.key === key;
  }
  get playing(): boolean {
    return !this.element.paused && !this.element.ended;
  }
  get seconds(): number {
    return this.element.currentTime;
  }
  get length(): number {
    return Number.isFinite(this.element.duration) ? this.element.duration : 0;
  }

  /** Plays a recording from where it stopped last. Call it from a tap. */
  async play(track: Track): Promise<void> {
    if (!this.has(track.key) || this.failed) {
      this.element.pause();
      this.track = track;
      this.failed = false;
      this.element.src = track.address;
      this.element.playbackRate = this.speed;
      this.element.currentTime = this.stoppedAt(track.key);
      this.tellLockScreen(track);
    }
    // Refused without a tap, or broken: the button then still says "play", and the text is there.
    await this.element.play().catch(() => undefined);
    this.tell();
  }

  pause(): void {
    this.element.pause();
  }

  async toggle(track: Track): Promise<void> {
    if (this.has(track.key) && this.playing) this.pause();
    else await this.play(track);
  }

  seek(seconds: number): void {
    this.element.currentTime = Math.max(0, Math.min(this.length || seconds, seconds));
    this.tell();
  }

  setSpeed(speed: number, keep = true): void {
    this.speed = speed;
    this.element.playbackRate = speed;
    this.element.defaultPlaybackRate = speed;
    if (keep) void saveSettings({ speed }).catch(() => undefined);
    this.tell();
  }

  /** Whether it is told slower than it was spoken. */
  get slower(): boolean {
    return this.speed < 1;
  }

  /** Slower for as long as the page is open, or as fast as it was before. */
  goSlower(slower: boolean): void {
    if (slower === this.slower) return;
    const before = this.speed;
    this.setSpeed(slower ? SLOWER : this.#usual, false);
    if (slower) this.#usual = before;
  }

  /** Where a recording stopped last on this page, in seconds. */
  stoppedAt(key: string): number {
    try {
      return Number(sessionStorage.getItem(`rundgang-sound:${key}`)) || 0;
    } catch {
      return 0;
    }
  }

  private happened(kind: string): void {
    if (this.track) {
      const rest = this.length - this.seconds;
      const heard = kind === 'ended' || (this.length > 0 && rest < HEARD);
      try {
        sessionStorage.setItem(`rundgang-sound:${this.track.key}`, String(heard ? 0 : this.seconds));
      } catch {
        // Kept nowhere: the recording then begins at its beginning.
      }
    }
    this.tell();
    if (kind === 'ended') this.dispatchEvent(new Event('ended'));
    if ('mediaSession' in navigator) navigator.mediaSession.playbackState = this.playing ? 'playing' : 'paused';
  }

  private tell(): void {
    this.dispatchEvent(new Event('change'));
  }

  private tellLockScreen(track: Track): void {
    if (!('mediaSession' in navigator)) return;
    const artwork = track.artwork ? [{ src: track.artwork }] : [];
    navigator.mediaSession.metadata = new MediaMetadata({ title: track.title, artist: track.artist, artwork });
  }

  private offerToLockScreen(): void {
    if (!('mediaSession' in navigator)) return;
    const session = navigator.mediaSession;
    session.setActionHandler('play', () => void this.element.play());
    session.setActionHandler('pause', () => this.pause());
    session.setActionHandler('seekbackward', ({ seekOffset }) => this.seek(this.seconds - (seekOffset ?? 15)));
    session.setActionHandler('seekforward', ({ seekOffset }) => this.seek(this.seconds + (seekOffset ?? 15)));
    session.setActionHandler('seekto', ({ seekTime }) => this.seek(seekTime ?? 0));
  }
}

let only: Sound | undefined;
/** The page's sound, made when something first wants to be heard. */
export function pageSound(): Sound {
  return (only ??= new Sound());
}
