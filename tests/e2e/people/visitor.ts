import { expect, type Locator, type Page } from '@playwright/test';
import { SITE } from '../site/address';
import type { Phone } from './phone';

/** The main controls by their names in the design's table; specs speak of deeds, only this file of names. */
const WORDS = {
  en: {
    discover: 'Discover tours',
    search: 'Search tours',
    start: /^Start tour/,
    goOn: /^Continue tour/,
    save: /^Save for offline use/,
    saveOrGoOn: /^Save for offline use|Go on$/,
    saved: /Saved on this phone/,
    remove: /Remove from this phone/,
    iAmHere: /^I am here/,
    youAreHere: 'You are here',
    openStation: /^Open station/,
    next: /^Next station/,
    previous: /^Previous station/,
    seeInAr: /^See it in AR/,
    viewIn3d: /^View in 3D/,
    leaveScene: /^Leave the scene/,
    enterNumber: /^Enter number/,
    openNumber: (title: string) => `Open ${title}`,
    play: /^Play$/,
    pause: /^Pause$/,
    placeInRecording: 'Place in the recording',
    finish: /^Finish tour/,
    positionOff: /position is off/i,
    cameraOff: /camera is not allowed/i,
    pointAtSign: 'Point your phone at the sign.',
    signFound: 'Walk around it, or tap it.',
    stations: /^Stations as a list/,
  },
  de: {
    discover: 'Touren entdecken',
    search: 'Touren suchen',
    start: /^Tour starten/,
    goOn: /^Tour fortsetzen/,
    save: /^Für unterwegs speichern/,
    saved: /Auf diesem Gerät gespeichert/,
    iAmHere: /^Ich bin da/,
    next: /^Nächste Station/,
    seeInAr: /^In AR erleben/,
  },
} as const;

/** Somebody who takes a tour. Every deed waits until it is done; every observation fails if it is not so. */
export class Visitor {
  constructor(
    readonly phone: Phone,
    readonly language: 'en' | 'de' = 'en',
  ) {}

  get page(): Page {
    return this.phone.page;
  }

  // ---- finding a tour -----------------------------------------------------------

  async discoversTours(): Promise<void> {
    await this.page.goto(SITE);
    await expect(this.page.getByRole('heading', { level: 1, name: this.#words.discover })).toBeVisible();
  }

  async findsInTheList(title: string): Promise<void> {
    await expect(this.page.getByRole('link', { name: title })).toBeVisible();
  }

  async doesNotFind(title: string): Promise<void> {
    await expect(this.page.getByRole('link', { name: title })).toHaveCount(0);
  }

  async searchesFor(words: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: this.#words.search }).fill(words);
  }

  async choosesTour(title: string): Promise<void> {
    await this.page.getByRole('link', { name: title }).first().click();
    await this.seesTour(title);
  }

  async opensTour(id: string, query = ''): Promise<void> {
    await this.page.goto(`${SITE}tour/${id}/${query}`);
  }

  async opensAddress(address: string): Promise<void> {
    await this.page.goto(new URL(address, SITE).href);
  }

  async seesTour(title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  // ---- keeping it ---------------------------------------------------------------

  async savesForOfflineUse(): Promise<void> {
    await this.#press(this.#words.save);
    await expect(this.page.getByText(this.#words.saved).first()).toBeVisible({ timeout: 30_000 });
  }

  async triesToSave(): Promise<void> {
    await this.#press(this.#words.save);
  }

  async seesItIsSaved(): Promise<void> {
    await expect(this.page.getByText(this.#words.saved).first()).toBeVisible();
  }

  async seesItIsNotSaved(): Promise<void> {
    await expect(this.#control(WORDS.en.saveOrGoOn)).toBeVisible();
    await expect(this.page.getByText(this.#words.saved)).toHaveCount(0);
  }

  /** The app itself has been kept, so that it starts without internet. */
  async hasKeptTheApp(): Promise<void> {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (navigator.serviceWorker.controller) return;
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    });
  }

  async losesNetwork(): Promise<void> {
    await this.phone.goesOffline();
  }

  /** Closes the browser and starts it again. */
  async restartsBrowser(online: { online: boolean }): Promise<void> {
    await this.phone.restarts(online);
  }

  async batteryDies(): Promise<void> {
    await this.phone.isKilled();
    await this.phone.comesBack();
  }

  // ---- on the way ---------------------------------------------------------------

  async startsTour(): Promise<void> {
    await this.#press(this.#words.start);
  }

  async continuesTour(): Promise<void> {
    await this.#press(this.#words.goOn);
  }

  async walksTo(position: { lat: number; lng: number }): Promise<void> {
    await this.phone.standsAt(position);
  }

  /** The next station's name stands on the sheet. */
  async isSentTo(title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: title })).toBeVisible();
  }

  async saysIAmHere(): Promise<void> {
    await this.#press(this.#words.iAmHere);
  }

  async seesArrival(title: string): Promise<void> {
    const card = this.page.getByRole('region', { name: WORDS.en.youAreHere }).filter({ hasText: title });
    await expect(card).toBeVisible();
  }

  async opensStation(): Promise<void> {
    await this.#press(WORDS.en.openStation);
  }

  async enters(number: string, title: string): Promise<void> {
    await this.#press(WORDS.en.enterNumber);
    for (const digit of number) await this.page.getByRole('button', { name: digit, exact: true }).click();
    await this.page.getByRole('button', { name: WORDS.en.openNumber(title) }).click();
  }

  async isAtStation(title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  async goesToNextStation(): Promise<void> {
    await this.#press(this.#words.next);
  }

  async finishesTour(): Promise<void> {
    await this.#press(WORDS.en.finish);
  }

  async isToldPositionIsOff(): Promise<void> {
    await expect(this.page.getByText(WORDS.en.positionOff).first()).toBeVisible();
  }

  // ---- at a station ---------------------------------------------------------------

  async reads(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }

  async doesNotRead(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words)).toHaveCount(0);
  }

  async seesPicture(description: string): Promise<void> {
    const picture = this.page.getByRole('img', { name: description });
    await expect(picture).toBeVisible();
    await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  }

  async answers(answer: string): Promise<void> {
    await this.page.getByRole('radio', { name: answer }).locator('xpath=..').click();
  }

  async playsTheRecording(): Promise<void> {
    await this.page.getByRole('button', { name: WORDS.en.play }).first().click();
    await expect(this.page.getByRole('button', { name: WORDS.en.pause }).first()).toBeVisible();
  }

  /** Moves to a place in the recording and hears that it goes on from there. */
  async jumpsTo(seconds: number): Promise<void> {
    const slider = this.page.getByRole('slider', { name: WORDS.en.placeInRecording });
    await slider.fill(String(seconds));
    await expect
      .poll(async () => Number(await slider.inputValue()), { timeout: 10_000 })
      .toBeGreaterThan(seconds + 0.5);
  }

  // ---- AR -------------------------------------------------------------------------

  async looksInAr(): Promise<void> {
    await this.#press(this.#words.seeInAr);
  }

  async isToldCameraIsOff(): Promise<void> {
    await expect(this.page.getByText(WORDS.en.cameraOff).first()).toBeVisible({ timeout: 20_000 });
  }

  /** The scene can be turned by hand: the 3D rung of the ladder. */
  async seesSceneIn3D(): Promise<void> {
    await expect(
      this.page
        .getByRole('application')
        .or(this.page.getByRole('img', { name: /3D/ }))
        .first(),
    ).toBeVisible({
      timeout: 20_000,
    });
  }

  /** The camera has recognised the printed sign. */
  async seesSceneOnTheSign(): Promise<void> {
    await expect(this.page.getByText(WORDS.en.signFound).first()).toBeVisible({ timeout: 40_000 });
  }

  /** The camera is on, and for a while nothing is recognised. */
  async looksForTheSignInVain(): Promise<void> {
    await expect(this.page.getByText(WORDS.en.pointAtSign).first()).toBeVisible({ timeout: 40_000 });
    await this.page.waitForTimeout(4000);
    await expect(this.page.getByText(WORDS.en.signFound)).toHaveCount(0);
    await expect(this.page.getByText(WORDS.en.pointAtSign).first()).toBeVisible();
  }

  async leavesScene(): Promise<void> {
    await this.#press(WORDS.en.leaveScene);
  }

  // ---- words ------------------------------------------------------------------------

  get #words(): typeof WORDS.en {
    return this.language === 'de' ? { ...WORDS.en, ...(WORDS.de as unknown as typeof WORDS.en) } : WORDS.en;
  }

  #control(name: RegExp | string): Locator {
    return this.page.getByRole('button', { name }).or(this.page.getByRole('link', { name })).first();
  }

  async #press(name: RegExp | string): Promise<void> {
    await this.#control(name).click();
  }
}
