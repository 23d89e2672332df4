/** The player's markers and stock AR.js in Chromium, before the same film: cost on the page's thread, time to the first pose, bytes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { makeCameraVideo } from '../ar/camera-video';
import { buildPages, servePages, type PageName } from './ar-pages';
import { median } from './figure';

const STARTS = 20;
const WINDOWS = 8;
const ROUNDS = 2;
const WINDOW_MS = 1000;
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
];

/** What is told of one of the two. */
export interface InBrowser {
  /** Processor time of the page's thread per picture looked at, beyond showing the camera, in milliseconds. */
  readonly perPicture: number;
  /** Milliseconds from the tap to the first pose, start by start; the same place in both is one pair. */
  readonly firstPoses: readonly number[];
  /** Scripts and WebAssembly fetched after the tap, gzip, in kilobytes. */
  readonly kilobytes: number;
}

export async function inBrowser(): Promise<Readonly<Record<'ours' | 'stock', InBrowser>>> {
  await buildPages();
  const { address, close } = await servePages();
  const folder = mkdtempSync(join(tmpdir(), 'rundgang-ar-'));
  const film = join(folder, 'sign.y4m');
  makeCameraVideo(film, { matrix: '3x3', number: 20 }, { frames: 60, framesPerSecond: 30 });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'],
    args: [...FLAGS, `--use-file-for-fake-video-capture=${film}`],
  });
  try {
    const costs = await costsOf(browser, address);
    const firsts = await firstPosesOf(browser, address);
    const of = async (name: 'ours' | 'stock') => ({
      perPicture: costs[name],
      firstPoses: firsts[name],
      kilobytes: await kilobytesOf(browser, address, name),
    });
    return { ours: await of('ours'), stock: await of('stock') };
  } finally {
    await browser.close();
    close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens a page afresh, with nothing in its cache, and hands it over just before the tap. */
async function opened<T>(browser: Browser, url: string, visit: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    return await visit(page);
  } finally {
    await context.close();
  }
}

async function firstPosesOf(browser: Browser, address: string): Promise<Record<'ours' | 'stock', number[]>> {
  const times = { ours: [] as number[], stock: [] as number[] };
  // Who comes second finds a warmer computer, so they take turns.
  for (let start = 0; start < STARTS; start++)
    for (const name of start % 2 === 0 ? (['ours', 'stock'] as const) : (['stock', 'ours'] as const))
      times[name].push(await firstPose(browser, `${address}${name}.html`));
  return times;
}

function firstPose(browser: Browser, url: string): Promise<number> {
  return opened(browser, url, async (page) => {
    await page.click('button');
    const told = await page.waitForFunction(() => window.told.firstPose);
    return (await told.jsonValue()) ?? Infinity;
  });
}

async function kilobytesOf(browser: Browser, address: string, name: PageName): Promise<number> {
  return opened(browser, `${address}${name}.html`, async (page) => {
    const bodies: Promise<Buffer>[] = [];
    page.context().on('response', (response) => bodies.push(response.body()));
    await page.click('button');
    await page.waitForFunction(() => window.told.firstPose);
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
    return sizes.reduce((sum, one) => sum + one, 0) / 1000;
  });
}

/** Milliseconds of the page's thread and pictures looked at, per second. */
interface Load {
  readonly busy: number;
  readonly looked: number;
}

async function costsOf(browser: Browser, address: string): Promise<Record<'ours' | 'stock', number>> {
  const loads: Record<PageName, Load[]> = { bare: [], ours: [], stock: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const name of ['bare', 'ours', 'stock'] as const)
      loads[name].push(...(await opened(browser, `${address}${name}.html`, watched)));
  const bare = median(loads.bare.map(({ busy }) => busy));
  const cost = (some: readonly Load[]) => median(some.map(({ busy, looked }) => (busy - bare) / looked));
  return { ours: cost(loads.ours), stock: cost(loads.stock) };
}

/** Processor time, not time on the clock: what else this computer does is not counted. */
async function watched(page: Page): Promise<readonly Load[]> {
  await page.click('button');
  await page.waitForFunction(() => window.told.looked > 10);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const looked = await page.evaluate(() => window.told.looked);
    const busy = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
    return { busy: busy * 1000, looked, clock: performance.now() };
  };
  const loads: Load[] = [];
  let last = await now();
  for (let window = 0; window < WINDOWS; window++) {
    await setTimeout(WINDOW_MS);
    const next = await now();
    const seconds = (next.clock - last.clock) / 1000;
    loads.push({ busy: (next.busy - last.busy) / seconds, looked: (next.looked - last.looked) / seconds });
    last = next;
  }
  return loads;
}
