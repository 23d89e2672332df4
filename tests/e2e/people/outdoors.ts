import { expect, type Page } from '@playwright/test';
import { visibleAngle } from '../../../player/ar/marker/camera-parameters';
import { placeInPicture } from '../../ar/place-in-picture';
import { PLACE } from '../site/place-tour';
import { Hand } from './hand';
import type { Phone } from './phone';
import { middleOf } from './seen-colour';
import { Visitor } from './visitor';

type Sensors = Parameters<typeof Hand.holds>[2];
type Pixel = readonly [number, number];

/** Somebody on the meadow of the place tour, looking for the disc. */
export class Outdoors {
  private constructor(
    readonly visitor: Visitor,
    readonly hand: Hand,
  ) {}

  static async with(phone: Phone, heading: number, sensors: Sensors = 'compass'): Promise<Outdoors> {
    const outdoors = new Outdoors(new Visitor(phone), await Hand.holds(phone.page, heading, sensors));
    await outdoors.knowsWhereTo(5);
    return outdoors;
  }

  get page(): Page {
    return this.visitor.page;
  }

  /** Opens the station and its scene, as a visitor does. */
  async looksForTheScene(): Promise<void> {
    await this.visitor.opensTour(PLACE.id, `?station=${PLACE.station.id}`);
    await this.visitor.looksInAr();
  }

  /** The receiver tells the meadow, as exactly as it can. */
  async knowsWhereTo(accuracyMetres: number): Promise<void> {
    const { lat: latitude, lng: longitude } = PLACE.here;
    await this.page.context().setGeolocation({ latitude, longitude, accuracy: accuracyMetres });
  }

  /** At the desk at home, say. */
  async isFarAway(): Promise<void> {
    await this.page.context().setGeolocation({ latitude: 52.5, longitude: 13.4, accuracy: 20 });
  }

  async choosesFromTheList(station: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Stations as a list/ }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: station }).first().click();
    await this.visitor.isAtStation(station);
  }

  async walksTo({ lat, lng }: { lat: number; lng: number }): Promise<void> {
    // One fix alone could be a mistake of the receiver.
    for (const wander of [0, 0.000_001, 0.000_002]) {
      await this.page.context().setGeolocation({ latitude: lat + wander, longitude: lng, accuracy: 5 });
      await this.page.waitForTimeout(500);
    }
  }

  async isTold(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words).first()).toBeVisible({ timeout: 20_000 });
  }

  async isNoLongerTold(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words)).toHaveCount(0);
  }

  /** The arrow at the picture's edge. */
  async seesArrow(words: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('img', { name: words })).toBeVisible({ timeout: 20_000 });
  }

  /** Presses a tool by the keyboard alone. */
  async pressesByKey(name: string): Promise<void> {
    const button = this.page.getByRole('button', { name, exact: true });
    await button.focus();
    await this.page.keyboard.press('Enter');
  }

  async draws(pixels: number): Promise<void> {
    const [x, y] = [195, 300];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + pixels, y, { steps: 6 });
    await this.page.mouse.up();
  }

  /** The disc stands in the picture as it does from there when the phone truly points that way. @param off pixels it may be off */
  async seesDiscAsFrom(visitor: { lat: number; lng: number }, heading: number, pitch = 0, off = 2): Promise<void> {
    const wanted = await this.#where(visitor, heading, pitch);
    await expect
      .poll(
        async () => {
          const [x, y] = (await this.#disc()) ?? [NaN, NaN];
          return Math.hypot(x - wanted[0], y - wanted[1]);
        },
        { timeout: 20_000 },
      )
      .toBeLessThan(off);
  }

  /** So many pixels to the right of where it is when the phone points at it; a finger's way is right to a tenth. */
  async seesDiscBesideTheMiddle(pixels: number): Promise<void> {
    const [middle] = await this.#where(PLACE.here, 0, 0);
    const beside = async () => ((await this.#disc())?.[0] ?? NaN) - middle;
    await expect.poll(async () => Math.abs((await beside()) - pixels), { timeout: 10_000 }).toBeLessThan(8);
  }

  async doesNotSeeDisc(): Promise<void> {
    await expect.poll(() => this.#disc(), { timeout: 10_000 }).toBeUndefined();
  }

  #disc(): Promise<Pixel | undefined> {
    return middleOf(this.page, PLACE.colour);
  }

  /** Where it belongs on the page, by the camera's picture and the phone's attitude. */
  async #where(visitor: { lat: number; lng: number }, heading: number, pitch: number): Promise<Pixel> {
    const { box, video } = await this.page.locator('ar-view').evaluate((view) => {
      const { left, top, width, height } = view.shadowRoot!.querySelector('canvas')!.getBoundingClientRect();
      const { videoWidth, videoHeight } = view.shadowRoot!.querySelector('video')!;
      return { box: { left, top, width, height }, video: { width: videoWidth, height: videoHeight } };
    });
    const [x, y] = placeInPicture({
      visitor,
      anchor: { ...PLACE.anchor.position, altitudeMetres: PLACE.anchor.centreMetres },
      angles: { alpha: (360 - heading) % 360, beta: 90 + pitch, gamma: 0 },
      picture: { ...box, fovDegrees: visibleAngle(video.width, video.height, box.width, box.height) },
      projection: 'ours',
    }).pixel;
    return [box.left + x, box.top + y];
  }
}
