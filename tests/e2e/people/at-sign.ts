import { expect, type Page } from '@playwright/test';
import type { ArView } from '../../../player/ar/ar-entry';
import { HEIGHT, trueCorners, WIDTH, type TruePose } from '../../ar/synthetic-camera';

type Pixel = readonly [number, number];

/** Somebody who holds the phone before a printed sign, and looks whether the scene stands on it. */
export class AtSign {
  constructor(
    private readonly page: Page,
    private readonly anchorId: string,
    private readonly edgeMillimetres: number,
  ) {}

  /** The sign's place in the scene, corners and middle, lies over the sign in the camera's picture. @param off pixels of the page it may be off */
  async seesSceneStandOn(pose: TruePose, off: number): Promise<void> {
    const corners = trueCorners(pose);
    await expect
      .poll(
        async () => {
          const drawn = await this.#corners();
          const shown = await this.#onPage(corners);
          return Math.max(...shown.map(([x, y], index) => Math.hypot(x - drawn[index]![0], y - drawn[index]![1])));
        },
        { timeout: 15_000 },
      )
      .toBeLessThan(off);
  }

  /** Where the camera draws the ground of the scene that is the sign's face, from the upper left clockwise. */
  #corners(): Promise<readonly Pixel[]> {
    return this.page.locator('ar-view').evaluate(
      (element, [id, edge]) => {
        const stage = (element as ArView).session!.stage;
        const group = stage.anchorGroup(id);
        if (!group.visible) return Array.from({ length: 4 }, () => [NaN, NaN] as const);
        group.updateMatrixWorld(true);
        const { left, top, width, height } = stage.canvas.getBoundingClientRect();
        const half = edge / 2000;
        return [
          [-half, -half],
          [half, -half],
          [half, half],
          [-half, half],
        ].map(([x, z]) => {
          const at = group.position.clone().set(x!, 0, z!).applyMatrix4(group.matrixWorld).project(stage.camera);
          return [left + ((at.x + 1) / 2) * width, top + ((1 - at.y) / 2) * height] as const;
        });
      },
      [this.anchorId, this.edgeMillimetres] as const,
    );
  }

  /** Pixels of the camera's picture on the page, which it fills from edge to edge. */
  async #onPage(pixels: readonly Pixel[]): Promise<readonly Pixel[]> {
    const box = await this.page.locator('ar-view').evaluate((view) => {
      const { left, top, width, height } = view.shadowRoot!.querySelector('video')!.getBoundingClientRect();
      return { left, top, width, height };
    });
    const scale = Math.max(box.width / WIDTH, box.height / HEIGHT);
    return pixels.map(([x, y]) => [
      box.left + box.width / 2 + (x - WIDTH / 2) * scale,
      box.top + box.height / 2 + (y - HEIGHT / 2) * scale,
    ]);
  }
}
