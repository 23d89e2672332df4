import type { BrowserContext, Page } from '@playwright/test';
import { SITE } from '../site/address';

/**
 * What no test may cause, whatever it is about: an error in the console, an exception, a breach of the security policy,
 * a request to another host. Every test ends with `expect(complaints.heard).toEqual([])`.
 */
export class Complaints {
  readonly #heard: string[] = [];
  readonly #allowed: RegExp[] = [];

  /** All that was heard and not allowed. */
  get heard(): readonly string[] {
    return this.#heard.filter((one) => !this.#allowed.some((pattern) => pattern.test(one)));
  }

  /** What this test provokes on purpose, e.g. the browser's own line about a missing file. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** Listens to everything that happens in a browser. */
  async listenTo(context: BrowserContext): Promise<void> {
    context.on('console', (message) => {
      if (message.type() === 'error') this.#heard.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.#heard.push(`exception: ${error.error().stack ?? error.error().message}`));
    context.on('request', (request) => this.#judge(request.url()));
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} refuses ${event.blockedURI} in ${event.sourceFile}`);
      });
    });
  }

  /** Requests that the page itself knows of, workers' included. */
  async requestsOf(page: Page): Promise<readonly string[]> {
    return page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  }

  #judge(url: string): void {
    const own = url.startsWith(SITE) || /^(blob|data|about|chrome|devtools):/.test(url);
    if (!own) this.#heard.push(`foreign request: ${url}`);
  }
}
