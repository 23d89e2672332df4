import { expect, type Locator, type Page } from '@playwright/test';
import type { ArView } from '../../../player/ar/ar-entry';
import { sceneAt, type ScenePlace } from './scene-place';

const WORDS = {
  en: {
    start: 'Start',
    in3d: 'See it in AR',
    here: 'Put it here',
    elsewhere: 'Put it elsewhere',
    left: 'Turn left',
    larger: 'Larger',
    smaller: 'Smaller',
    findFloor: 'Move the phone slowly over the floor.',
    tapFloor: 'Tap the floor where the scene shall stand.',
    lifeSize: 'Life size',
  },
} as const;
type Tool = 'here' | 'elsewhere' | 'left' | 'larger' | 'smaller';

/** Somebody who puts a scene on the floor, and sees where it stands. */
export class Placer {
  constructor(
    private readonly page: Page,
    private readonly anchorId: string,
  ) {}

  /** Taps where the scene waits for a tap; tests that have just done something to the page are taken for a tap already. */
  async allows(): Promise<void> {
    const goesOn = this.page.getByText(WORDS.en.findFloor).or(this.page.getByText(WORDS.en.tapFloor));
    const in3d = this.page.getByRole('button', { name: WORDS.en.in3d });
    await expect(this.#button('start').or(goesOn).or(in3d).first()).toBeVisible({ timeout: 20_000 });
    if (await this.#button('start').isVisible()) await this.#button('start').click();
  }

  async takes(tool: Tool): Promise<void> {
    await this.#button(tool).click();
  }

  async isToldTo(what: 'findFloor' | 'tapFloor' | 'lifeSize'): Promise<void> {
    await expect(this.page.getByText(WORDS.en[what]).first()).toBeVisible({ timeout: 20_000 });
  }

  /** Where the scene stands; undefined while it is not shown. */
  scene(): Promise<ScenePlace | undefined> {
    return sceneAt(this.page, this.anchorId);
  }

  /** Whether the middle of a thing of the scene is in the picture. */
  async sees(nodeId: string): Promise<boolean> {
    return this.page.locator('ar-view').evaluate(
      (element, [anchor, node]) => {
        const stage = (element as ArView).session?.stage;
        const thing = stage?.anchorGroup(anchor).getObjectByName(node);
        if (!stage || !thing) return false;
        const at = thing.getWorldPosition(thing.position.clone()).project(stage.camera);
        return Math.abs(at.x) < 1 && Math.abs(at.y) < 1 && at.z < 1;
      },
      [this.anchorId, nodeId] as const,
    );
  }

  async taps(): Promise<void> {
    await this.picture.click({ position: await this.#middle() });
  }

  async presses(...keys: readonly string[]): Promise<void> {
    await this.picture.focus();
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Moves one finger over the picture, in pixels from its middle. */
  async drags(to: { x: number; y: number }): Promise<void> {
    const box = (await this.picture.boundingBox())!;
    const middle = await this.#middle();
    const [x, y] = [box.x + middle.x, box.y + middle.y];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + to.x, y + to.y, { steps: 8 });
    await this.page.mouse.up();
  }

  /** Spreads two fingers to `factor` times their distance and twists them clockwise. */
  async spreads(factor: number, clockwiseDegrees: number): Promise<void> {
    await this.picture.evaluate(
      (canvas, [times, angle]) => {
        const { left, top, width, height } = canvas.getBoundingClientRect();
        const tell = (kind: string, pointerId: number, share: number) => {
          const radius = 40 * (1 + (times - 1) * share);
          const at = angle * share + (pointerId === 11 ? 0 : Math.PI);
          const clientX = left + width / 2 + radius * Math.cos(at);
          const clientY = top + height / 2 + radius * Math.sin(at);
          canvas.dispatchEvent(new PointerEvent(kind, { pointerId, clientX, clientY }));
        };
        for (const finger of [11, 12]) tell('pointerdown', finger, 0);
        for (let step = 1; step <= 20; step++) for (const finger of [11, 12]) tell('pointermove', finger, step / 20);
        for (const finger of [11, 12]) tell('pointerup', finger, 1);
      },
      [factor, (clockwiseDegrees * Math.PI) / 180] as const,
    );
  }

  get picture(): Locator {
    return this.page.locator('ar-view canvas');
  }

  async #middle(): Promise<{ x: number; y: number }> {
    const { width, height } = (await this.picture.boundingBox())!;
    return { x: width / 2, y: height / 2 };
  }

  #button(tool: keyof typeof WORDS.en): Locator {
    return this.page.getByRole('button', { name: WORDS.en[tool], exact: true });
  }
}
