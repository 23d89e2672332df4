import { expect, type Locator, type Page } from '@playwright/test';
import type { PanoramaView } from '../../../shared/story/panorama/panorama-view';

const WORDS = {
  en: { open: 'Look around', close: 'Close the picture', device: 'Turn with the device', picture: 'All-round picture' },
  de: { open: 'Umsehen', close: 'Bild schließen', device: 'Mit dem Gerät drehen', picture: 'Rundumbild' },
} as const;

/** Somebody before an all-round picture of a story. */
export class LookAround {
  readonly words: (typeof WORDS)['en' | 'de'];

  constructor(
    private readonly page: Page,
    language: 'en' | 'de' = 'en',
  ) {
    this.words = WORDS[language];
  }

  get window(): Locator {
    return this.page.getByRole('dialog', { name: this.words.picture });
  }

  async opens(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.open }).click();
    await this.isOpen();
  }

  /** The picture is drawn and can be turned. */
  async isOpen(): Promise<void> {
    await expect(this.window.getByRole('button', { name: '+' }).or(this.#sphere).first()).toBeVisible();
    await expect(this.window.locator('.picture')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  }

  async closes(): Promise<void> {
    await this.window.getByRole('button', { name: this.words.close }).click();
    await this.isClosed();
  }

  async isClosed(): Promise<void> {
    await expect(this.window).toHaveCount(0);
  }

  /** Chooses a point in the window's list. */
  async chooses(name: string): Promise<void> {
    await this.window.getByRole('button', { name }).click();
  }

  /** Chooses a point in the story's list. */
  async choosesInTheStory(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).click();
  }

  async reads(words: string): Promise<void> {
    await expect(this.window.getByText(words)).toBeVisible();
  }

  async presses(...keys: readonly string[]): Promise<void> {
    await this.#sphere.focus();
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async drags(right: number): Promise<void> {
    const box = (await this.#sphere.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + right, y, { steps: 8 });
    await this.page.mouse.up();
  }

  async asksToTurnWithTheDevice(): Promise<void> {
    await this.window.getByRole('button', { name: this.words.device }).click();
  }

  /** Where the visitor looks, in whole degrees. */
  async look(): Promise<{ yaw: number; pitch: number } | undefined> {
    return this.page.locator('panorama-view').evaluate((view) => {
      const look = (view as PanoramaView).sphere?.look();
      if (!look) return undefined;
      // A full turn is no turn.
      const yaw = Math.round(look.yaw) % 360;
      return { yaw: yaw > 180 ? yaw - 360 : yaw, pitch: Math.round(look.pitch) };
    });
  }

  get #sphere(): Locator {
    return this.window.getByRole('application');
  }
}
