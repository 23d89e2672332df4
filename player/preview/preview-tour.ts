/** The other end of the editor's preview: receives a draft by message and asks for its assets one by one. */
import { Unavailable } from '../../shared/model/unavailable';
import type { Tour } from '../../shared/model/tour';
import type { AssetSource } from '../../shared/story/asset-source';
import {
  isPreviewMessage,
  PREVIEW_VERSION,
  type FromPreview,
  type ToPreview,
} from '../../shared/story/preview-messages';
import type { OpenTour } from '../tour/open-tour';

/** What the editor wants to be seen. */
export interface PreviewedDraft {
  readonly openTour: OpenTour;
  readonly locale: string;
  readonly station?: string;
  readonly block?: string;
}

/** How long the editor may take to send an asset before it counts as missing, in milliseconds. */
const PATIENCE = 10_000;

/** Tells the editor that the player is there, and hands on every draft it sends, until the signal ends it. */
export function receiveDrafts(onDraft: (draft: PreviewedDraft) => void, signal: AbortSignal): void {
  const editor = window.parent === window ? (window.opener as Window | null) : window.parent;
  if (!editor) return;
  const assets = new DraftAssets((message) => editor.postMessage(message, location.origin));
  addEventListener(
    'message',
    ({ data, origin, source }: MessageEvent<unknown>) => {
      if (origin !== location.origin || source !== editor || !isPreviewMessage(data)) return;
      const message = data as ToPreview;
      if (message.kind === 'asset') assets.receive(message.sha256, message.blob);
      if (message.kind === 'tour') onDraft(previewed(message, assets));
    },
    { signal },
  );
  editor.postMessage(
    { rundgang: 'preview', version: PREVIEW_VERSION, kind: 'ready' } satisfies FromPreview,
    location.origin,
  );
}

/** Tells the editor where the visitor went in the preview. */
export function sayStation(station: string | undefined): void {
  const message: FromPreview = {
    rundgang: 'preview',
    version: PREVIEW_VERSION,
    kind: 'at-station',
    ...(station && { station }),
  };
  (window.parent === window ? (window.opener as Window | null) : window.parent)?.postMessage(message, location.origin);
}

function previewed(message: Extract<ToPreview, { kind: 'tour' }>, assets: DraftAssets): PreviewedDraft {
  const { tour, locale, station, block } = message;
  return {
    openTour: { tour, origin: 'preview', assets: assets.of(tour) },
    locale,
    ...(station !== undefined && { station }),
    ...(block !== undefined && { block }),
  };
}

interface Waiting {
  readonly blob: Promise<Blob | undefined>;
  readonly arrive: (blob: Blob | undefined) => void;
}

/** Bytes of the draft; each is asked for once and kept, so typing does not send pictures again. */
class DraftAssets {
  private readonly waiting = new Map<string, Waiting>();
  private readonly addresses = new Map<string, string>();

  constructor(private readonly say: (message: FromPreview) => void) {}

  receive(sha256: string, blob: Blob | undefined): void {
    this.waiting.get(sha256)?.arrive(blob);
    // What is missing now may be added in a minute.
    if (!blob) this.waiting.delete(sha256);
  }

  of(tour: Tour): AssetSource {
    const load = (id: string) => this.load(id, tour.assets[id]?.sha256);
    return {
      load,
      address: async (id) => {
        const sha256 = tour.assets[id]?.sha256 ?? '';
        const known = this.addresses.get(sha256);
        if (known) return known;
        const address = URL.createObjectURL(await load(id));
        this.addresses.set(sha256, address);
        return address;
      },
    };
  }

  private async load(id: string, sha256: string | undefined): Promise<Blob> {
    const blob = sha256 === undefined ? undefined : await this.ask(sha256);
    if (!blob) throw new Unavailable('not-found', id);
    return blob;
  }

  private ask(sha256: string): Promise<Blob | undefined> {
    const known = this.waiting.get(sha256);
    if (known) return known.blob;
    const { promise: blob, resolve: arrive } = withResolvers<Blob | undefined>();
    this.waiting.set(sha256, { blob, arrive });
    setTimeout(() => arrive(undefined), PATIENCE);
    this.say({ rundgang: 'preview', version: PREVIEW_VERSION, kind: 'wants-asset', sha256 });
    return blob;
  }
}

/** Promise.withResolvers came to browsers in 2024; older phones are welcome. */
function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}
