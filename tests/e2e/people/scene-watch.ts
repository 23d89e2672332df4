import { expect, type CDPSession, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import type { Phone } from './phone';

/** What a page has taken from the device and not given back. */
export interface Held {
  readonly drawingContexts: number;
  readonly cameraTracks: number;
  readonly soundContexts: number;
  readonly workers: number;
  readonly objectAddresses: number;
  readonly heapBytes: number;
  readonly elements: number;
}

/** Kept on the page by the script below; weakly, as looking must not be what keeps things alive. */
interface Book {
  readonly drawing: WeakRef<WebGLRenderingContext>[];
  readonly tracks: WeakRef<MediaStreamTrack>[];
  readonly sounds: WeakRef<AudioContext>[];
  readonly addresses: Set<string>;
}
declare global {
  interface Window {
    sceneBook: Book;
  }
}

/** Watches a scene as nobody can who only looks at it: graphics, camera, sound, memory. */
export class SceneWatch {
  #tools: CDPSession | undefined;

  private constructor(private readonly page: Page) {}

  /** To be begun before the page is opened. */
  static async begun(phone: Phone): Promise<SceneWatch> {
    await phone.context.addInitScript(keepBook);
    return new SceneWatch(phone.page);
  }

  /** The scene has been loaded and drawn. */
  async seesItDrawn(): Promise<void> {
    await expect
      .poll(() => this.#view.evaluate(trianglesDrawn, undefined, { timeout: 90_000 }), {
        timeout: 90_000,
        intervals: [250],
      })
      .toBeGreaterThan(0);
  }

  async seesItGone(): Promise<void> {
    await expect(this.#view).toHaveCount(0);
  }

  /** Taps a thing by its name in the list beside the picture. */
  async taps(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** The share of the scene's picture that has about this colour. */
  async shareOf(colour: readonly [red: number, green: number, blue: number]): Promise<number> {
    const picture = await this.page.locator('ar-view canvas').screenshot();
    const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    let same = 0;
    for (let at = 0; at < data.length; at += 3)
      if (colour.every((part, index) => Math.abs(part - (data[at + index] ?? 0)) < 40)) same++;
    return same / (info.width * info.height);
  }

  async deviceTakesGraphicsAway(): Promise<void> {
    await this.#eachDrawing('loseContext');
  }

  async deviceGivesGraphicsBack(): Promise<void> {
    await this.#eachDrawing('restoreContext');
  }

  /** Counted after the browser has collected its rubbish. */
  async held(): Promise<Held> {
    const tools = (this.#tools ??= await this.page.context().newCDPSession(this.page));
    for (let round = 0; round < 3; round++) await tools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await tools.send('Runtime.getHeapUsage');
    const { nodes } = await tools.send('Memory.getDOMCounters');
    const counted = await this.page.evaluate(() => {
      const there = <T extends object>(refs: WeakRef<T>[]) =>
        refs.map((ref) => ref.deref()).filter((one) => one !== undefined);
      const { drawing, tracks, sounds, addresses } = window.sceneBook;
      return {
        drawingContexts: there(drawing).filter((one) => !one.isContextLost()).length,
        cameraTracks: there(tracks).filter(({ readyState }) => readyState === 'live').length,
        soundContexts: there(sounds).filter(({ state }) => state !== 'closed').length,
        objectAddresses: addresses.size,
      };
    });
    return { ...counted, workers: this.page.workers().length, heapBytes: usedSize, elements: nodes };
  }

  get #view(): Locator {
    return this.page.locator('ar-view');
  }

  async #eachDrawing(verb: 'loseContext' | 'restoreContext'): Promise<void> {
    await this.page.evaluate((what) => {
      for (const ref of window.sceneBook.drawing) {
        // A lost context no longer hands out its extensions: the one that took it away is kept on it.
        const context = ref.deref() as (WebGLRenderingContext & { away?: WEBGL_lose_context | null }) | undefined;
        if (context) (context.away ??= context.getExtension('WEBGL_lose_context'))?.[what]();
      }
    }, verb);
  }
}

function trianglesDrawn(view: Element): number {
  const { session } = view as Element & { session?: { stage: { info: { triangles: number } } } };
  return session?.stage.info.triangles ?? 0;
}

/** Runs in the page before its own scripts. */
function keepBook(): void {
  const book: Book = { drawing: [], tracks: [], sounds: [], addresses: new Set() };
  window.sceneBook = book;
  const known = new WeakSet<object>();
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...wish: unknown[]) {
    const context = (getContext as (...wish: unknown[]) => RenderingContext | null).apply(this, wish);
    if (context && 'isContextLost' in context && String(wish[0]).startsWith('webgl') && !known.has(context)) {
      known.add(context);
      book.drawing.push(new WeakRef(context as WebGLRenderingContext));
    }
    return context;
  } as typeof getContext;
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  const ask = devices?.getUserMedia.bind(devices);
  if (devices && ask)
    devices.getUserMedia = async (wish) => {
      const stream = await ask(wish);
      for (const track of stream.getTracks()) book.tracks.push(new WeakRef(track));
      return stream;
    };
  window.AudioContext = class extends AudioContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      book.sounds.push(new WeakRef(this));
    }
  };
  const create = URL.createObjectURL.bind(URL);
  const revoke = URL.revokeObjectURL.bind(URL);
  URL.createObjectURL = (thing) => {
    const address = create(thing);
    book.addresses.add(address);
    return address;
  };
  URL.revokeObjectURL = (address) => {
    book.addresses.delete(address);
    revoke(address);
  };
}
