import { inLocale } from '../../../shared/model/localized';
import type { ArSession } from '../ar-session';
import type { Played } from '../scene-play';
import { guideOf } from './guide-of';

/** The picture just taken, until the visitor has shared, saved or discarded it. It is sent nowhere by itself. */
export class PhotoDesk {
  /** The picture as an address for the page; empty while there is none. */
  address = '';
  saved = false;
  failed = false;
  #file: File | undefined;

  constructor(private readonly onChange: () => void) {}

  /** Whether this browser hands pictures on to other apps. */
  get canShare(): boolean {
    const { canShare } = navigator as { canShare?: (data: ShareData) => boolean };
    return this.#file !== undefined && canShare?.call(navigator, { files: [this.#file] }) === true;
  }

  get fileName(): string {
    return this.#file?.name ?? '';
  }

  /** Takes a picture of what is seen, named after guide and station. */
  take(session: Pick<ArSession, 'photo' | 'anchor'>, played: Played): Promise<void> {
    const { tour, station, chain } = played;
    const said = { station: inLocale(station.title, chain), tour: inLocale(tour.title, chain) };
    return this.lay(() => session.photo(said), `${guideOf(played, session.anchor)} ${said.station}`);
  }

  /** Lays a new picture on the desk. @param name what stands in it, for the file's name */
  async lay(make: () => Promise<Blob>, name: string): Promise<void> {
    this.discard();
    try {
      const photo = await make();
      this.#file = new File([photo], `${fileNameOf(name)}.jpg`, { type: photo.type });
      this.address = URL.createObjectURL(photo);
    } catch {
      this.failed = true;
    }
    this.onChange();
  }

  /** Hands it to the phone's own sheet; the visitor chooses there, or changes their mind. */
  async share(): Promise<void> {
    if (!this.#file) return;
    try {
      await navigator.share({ files: [this.#file] });
    } catch (error) {
      // Whoever closes the phone's sheet has not failed; the picture stays on the desk.
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.failed = true;
    }
    this.onChange();
  }

  /** The browser has stored it: the link's own doing. */
  markSaved(): void {
    this.saved = true;
    this.onChange();
  }

  /** Forgets the picture. */
  discard(): void {
    if (this.address) URL.revokeObjectURL(this.address);
    this.address = '';
    this.#file = undefined;
    this.saved = this.failed = false;
    this.onChange();
  }
}

/** A file's name that every system takes: "Haus am Horn" becomes haus-am-horn. */
export function fileNameOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return plain.slice(0, 60) || 'rundgang';
}
