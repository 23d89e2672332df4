import type { Page } from '@playwright/test';

/** Where somebody with an upright phone looks, in degrees from where they began. */
export interface Direction {
  readonly right: number;
  readonly up: number;
}

/** A phone that tells how it is held, sixty times a second as real ones do. */
export class TurningPhone {
  private constructor(private readonly page: Page) {}

  /** Gives the page's phone its sensor; before or after the page was opened, but once per page. */
  static async inTheHandOf(page: Page, { compass = false } = {}): Promise<TurningPhone> {
    await page.context().grantPermissions(['accelerometer', 'gyroscope', 'magnetometer']);
    await page.addInitScript(tellForEver, compass);
    await page.evaluate(tellForEver, compass);
    return new TurningPhone(page);
  }

  async looks({ right, up }: Direction): Promise<void> {
    await this.page.evaluate((held) => Object.assign(window, { held }), {
      alpha: (((-right % 360) + 360) % 360) + 0.001,
      beta: 90 + up,
      gamma: 0,
    });
    await this.page.waitForTimeout(200);
  }
}

/** Runs in the page. */
function tellForEver(compass: boolean): void {
  const here = window as unknown as { held?: DeviceOrientationEventInit };
  setInterval(() => {
    if (!here.held) return;
    dispatchEvent(new DeviceOrientationEvent('deviceorientation', { absolute: false, ...here.held }));
    if (compass)
      dispatchEvent(new DeviceOrientationEvent('deviceorientationabsolute', { absolute: true, ...here.held }));
  }, 16);
}
