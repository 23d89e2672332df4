/** Cache Storage in memory, as far as the player uses it; can be told to be full. */
export class FakeCaches {
  readonly #stores = new Map<string, FakeCache>();
  /** Bytes that fit in; a put beyond it fails as a full browser does. */
  quotaBytes = Number.POSITIVE_INFINITY;

  open(name: string): Promise<FakeCache> {
    const store = this.#stores.get(name) ?? new FakeCache(this);
    this.#stores.set(name, store);
    return Promise.resolve(store);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#stores.delete(name));
  }

  /** What all caches hold together, in bytes. */
  get usedBytes(): number {
    return [...this.#stores.values()].reduce((sum, store) => sum + store.usedBytes, 0);
  }
}

class FakeCache {
  readonly #entries = new Map<string, { readonly bytes: ArrayBuffer; readonly headers: Headers }>();

  constructor(private readonly all: FakeCaches) {}

  get usedBytes(): number {
    return [...this.#entries.values()].reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  }

  async put(key: RequestInfo | URL, response: Response): Promise<void> {
    const bytes = await response.arrayBuffer();
    if (this.all.usedBytes + bytes.byteLength > this.all.quotaBytes)
      throw new DOMException('full', 'QuotaExceededError');
    this.#entries.set(address(key), { bytes, headers: response.headers });
  }

  match(key: RequestInfo | URL): Promise<Response | undefined> {
    const entry = this.#entries.get(address(key));
    return Promise.resolve(entry && new Response(entry.bytes, { headers: entry.headers }));
  }

  delete(key: RequestInfo | URL): Promise<boolean> {
    return Promise.resolve(this.#entries.delete(address(key)));
  }

  keys(): Promise<readonly Request[]> {
    return Promise.resolve([...this.#entries.keys()].map((url) => new Request(url)));
  }
}

function address(key: RequestInfo | URL): string {
  return typeof key === 'string' ? key : key instanceof URL ? key.href : key.url;
}
