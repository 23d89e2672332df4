import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import type { Complaints } from './complaints';

/** What kind of device it is and who holds it. */
export interface PhoneOptions {
  readonly size?: { readonly width: number; readonly height: number };
  readonly touch?: boolean;
  readonly locale?: string;
  readonly scheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  /** Whether sites may know the position and use the camera. */
  readonly position?: boolean;
  readonly camera?: boolean;
  /** A desk computer without one. */
  readonly noCamera?: boolean;
  /** Whether sites may read how the phone is held. */
  readonly sensors?: boolean;
  /** A video (y4m or mjpeg) that stands for what the camera sees. */
  readonly cameraPicture?: string;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
  '--autoplay-policy=no-user-gesture-required',
];

/** A browser with its own storage on disk, which can be closed, killed and started again. */
export class Phone {
  context!: BrowserContext;
  page!: Page;
  readonly #folder = mkdtempSync(join(tmpdir(), 'rundgang-phone-'));

  private constructor(
    readonly options: PhoneOptions,
    readonly complaints: Complaints,
  ) {}

  static async switchedOn(options: PhoneOptions, complaints: Complaints): Promise<Phone> {
    const phone = new Phone(options, complaints);
    await phone.#start(true);
    return phone;
  }

  /** Closes the browser as people do, and starts it again; the storage stays. */
  async restarts({ online = true } = {}): Promise<void> {
    await this.context.close();
    await this.#start(online);
  }

  /** Ends the browser as a system does that needs its memory: SIGKILL, no warning, no last write. */
  async isKilled(): Promise<void> {
    const session = await this.context.browser()!.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const closed = this.context.waitForEvent('close');
    process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
    await closed;
  }

  async comesBack({ online = true } = {}): Promise<void> {
    await this.#start(online);
  }

  async goesOffline(): Promise<void> {
    this.complaints.allow(/ERR_INTERNET_DISCONNECTED|ERR_PROXY_CONNECTION_FAILED/);
    await this.context.setOffline(true);
  }

  async goesOnline(): Promise<void> {
    await this.context.setOffline(false);
  }

  /** Stays at a place for some seconds, with a fix every second as from a real receiver: slightly elsewhere each time. */
  async standsAt(position: { lat: number; lng: number }, accuracyMetres = 5): Promise<void> {
    for (const wander of [0, 1, 2, 3, 4]) {
      const latitude = position.lat + wander * 0.000_005;
      await this.context.setGeolocation({ latitude, longitude: position.lng, accuracy: accuracyMetres });
      await setTimeout(1000);
    }
  }

  async isPutAway(): Promise<void> {
    await this.context.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }

  async #start(online: boolean): Promise<void> {
    const { size = { width: 390, height: 844 }, touch = true, locale = 'en-GB', scheme = 'light' } = this.options;
    const { position = true, camera = false, sensors = false, cameraPicture, reducedMotion = false } = this.options;
    const permissions = [
      ...(position ? ['geolocation'] : []),
      ...(camera ? ['camera'] : []),
      ...(sensors ? ['accelerometer', 'gyroscope', 'magnetometer'] : []),
    ];
    this.context = await chromium.launchPersistentContext(this.#folder, {
      executablePath: process.env['CHROMIUM'],
      args: [...FLAGS, ...cameraFlags(cameraPicture, this.options.noCamera)],
      // A browser that starts without internet has no way out at all, not even for its service worker.
      ...(online ? {} : { proxy: { server: 'http://127.0.0.1:9', bypass: '<-loopback>' } }),
      viewport: size,
      hasTouch: touch,
      isMobile: touch,
      locale,
      colorScheme: scheme,
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      permissions,
      geolocation: { latitude: 50.99, longitude: 11.3, accuracy: 5 },
      acceptDownloads: true,
    });
    await this.complaints.listenTo(this.context);
    if (!online) await this.goesOffline();
    this.context.setDefaultTimeout(15_000);
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
  }
}

/** Every device has a camera unless it is said to have none; what it sees by itself is the browser's own test picture. */
function cameraFlags(picture: string | undefined, none = false): readonly string[] {
  const fake = '--use-fake-device-for-media-stream';
  return [none ? `${fake}=device-count=0` : fake, ...(picture ? [`--use-file-for-fake-video-capture=${picture}`] : [])];
}
