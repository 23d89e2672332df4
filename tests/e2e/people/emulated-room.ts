import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** What the emulator and the scene look like from the page, as far as the tests use them. */
interface Emulator {
  XRDevice: new (config: object, options: object) => EmulatedPhone;
  metaQuest3: object;
}
interface EmulatedPhone {
  installRuntime(options: { forceInstall: boolean }): void;
  installSEM(room: unknown): void;
  position: { set(x: number, y: number, z: number): void };
  quaternion: { set(x: number, y: number, z: number, w: number): void };
  controllers: { right: { updateButtonValue(name: string, value: number): void } };
}
interface EmulatedWindow {
  IWER: Emulator;
  emulated: EmulatedPhone;
}

/** A phone with immersive AR in a room that has nothing but a floor: the WebXR emulator, put into the page before it starts. */
export class EmulatedRoom {
  private constructor(private readonly page: Page) {}

  static async around(page: Page): Promise<EmulatedRoom> {
    await page.addInitScript({ path: join(import.meta.dirname, '../../../node_modules/iwer/build/iwer.min.js') });
    await page.addInitScript(installPhone);
    return new EmulatedRoom(page);
  }

  /** Stands somewhere and looks along −Z, so many degrees down. */
  async stands(position: readonly [number, number, number], downDegrees: number): Promise<void> {
    await this.page.evaluate(
      ([x, y, z, half]) => {
        const phone = (window as unknown as EmulatedWindow).emulated;
        phone.position.set(x, y, z);
        phone.quaternion.set(Math.sin(half), 0, 0, Math.cos(half));
      },
      [...position, (-downDegrees * Math.PI) / 360] as const,
    );
    await this.page.waitForTimeout(300);
  }

  async taps(): Promise<void> {
    for (const pressed of [1, 0]) {
      await this.page.evaluate((value) => {
        (window as unknown as EmulatedWindow).emulated.controllers.right.updateButtonValue('trigger', value);
      }, pressed);
      await this.page.waitForTimeout(150);
    }
  }

  /** Leaves AR by the phone's own button. */
  async leavesByThePhone(): Promise<void> {
    await this.page.evaluate(async () => {
      const { arSessions } = window as unknown as { arSessions: XRSession[] };
      await arSessions.at(-1)?.end();
    });
  }

  /** How many immersive sessions run now. */
  running(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as { arSessions: XRSession[] }).arSessions.length);
  }
}

/** Runs in the page. */
function installPhone(): void {
  const here = window as unknown as EmulatedWindow & { arSessions: XRSession[] };
  const { XRDevice, metaQuest3 } = here.IWER;
  const modes = {
    name: 'phone',
    interactionMode: 'screen-space',
    environmentBlendModes: { 'immersive-ar': 'alpha-blend' },
  };
  const phone = new XRDevice({ ...metaQuest3, ...modes }, { stereoEnabled: false });
  phone.installRuntime({ forceInstall: true });
  phone.installSEM(
    class Floor {
      version = '0';
      environmentCanvas = document.createElement('canvas');
      trackedPlanes = new Set();
      trackedMeshes = new Set();
      render() {}
      computeDepthBuffer() {
        return null;
      }
      /** Where a ray, a column-major matrix that looks along its −Z, meets y = 0. */
      computeHitTestResults(ray: Float32Array): Float32Array[] {
        const at = (index: number) => ray[index] ?? 0;
        const down = -at(9);
        if (down >= -1e-6) return [];
        const far = -at(13) / down;
        return [
          new Float32Array([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, at(12) - at(8) * far, 0, at(14) - at(10) * far, 1]),
        ];
      }
    },
  );
  phone.position.set(0, 1.6, 0);
  here.emulated = phone;
  here.arSessions = [];
  const xr = navigator.xr as XRSystem;
  const ask = xr.requestSession.bind(xr);
  xr.requestSession = async (mode, options) => {
    const session = await ask(mode, options);
    here.arSessions.push(session);
    session.addEventListener('end', () => here.arSessions.splice(here.arSessions.indexOf(session), 1));
    return session;
  };
}
