import type { Page } from '@playwright/test';

type Sensors = 'compass' | 'gyroscope' | 'wild compass';
interface Held {
  /** True, not as a compass tells it. */
  heading: number;
  pitch: number;
  sensors: Sensors;
  /** How far east of true north compasses point. */
  declination: number;
}

/** By the full World Magnetic Model, for the middle of 2027. */
const AT_WEIMAR = 4.6;

/** The hand that holds a phone upright: its sensors tell 30 times a second where the phone points. */
export class Hand {
  private constructor(private readonly page: Page) {}

  /** From the next page on. Browsers' own emulation does not reach `deviceorientationabsolute`, so the events are made here. */
  static async holds(page: Page, heading: number, sensors: Sensors = 'compass'): Promise<Hand> {
    await page.addInitScript(
      (held: Held) => {
        Object.assign(window, { held });
        let step = 0;
        const tell = (heading: number, absolute: boolean) =>
          dispatchEvent(
            new DeviceOrientationEvent(absolute ? 'deviceorientationabsolute' : 'deviceorientation', {
              alpha: (((360 - heading) % 360) + 360) % 360,
              beta: 90 + held.pitch,
              gamma: 0,
              absolute,
            }),
          );
        setInterval(() => {
          step++;
          // Where a gyroscope begins to count is chance.
          tell(held.heading - 77, false);
          if (held.sensors === 'compass') tell(held.heading - held.declination, true);
          if (held.sensors === 'wild compass') tell(held.heading + 80 * Math.sin(step / 3), true);
        }, 33);
      },
      { heading, pitch: 0, sensors, declination: AT_WEIMAR } satisfies Held,
    );
    return new Hand(page);
  }

  async turnsTo(heading: number, pitch = 0): Promise<void> {
    await this.page.evaluate((change) => Object.assign((window as unknown as { held: object }).held, change), {
      heading,
      pitch,
    });
  }
}
