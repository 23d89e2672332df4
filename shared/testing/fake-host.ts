/** A web server for tests: answers by what was published, can be told to fail, and remembers what was asked. */
export class FakeHost {
  /** Bodies by the last two parts of the path: `assets/<sha256>.svg`, `weimar.test/tour.json`. */
  readonly files = new Map<string, string>();
  readonly asked: string[] = [];
  /** Answers instead of the files when it returns something; `tries` counts how often this path was asked. */
  answer: (path: string, tries: number) => Response | Error | undefined = () => undefined;

  /** What `fetch` is replaced by. */
  readonly fetch = (input: RequestInfo | URL): Promise<Response> => {
    const path = new URL(String(input)).pathname.split('/').slice(-2).join('/');
    this.asked.push(path);
    const said = this.answer(path, this.asked.filter((one) => one === path).length);
    if (said instanceof Error) return Promise.reject(said);
    if (said) return Promise.resolve(said);
    const body = this.files.get(path);
    return Promise.resolve(new Response(body ?? 'gone', { status: body === undefined ? 404 : 200 }));
  };

  /** Which assets were asked for. */
  get askedAssets(): readonly string[] {
    return this.asked.filter((path) => path.startsWith('assets/'));
  }
}
