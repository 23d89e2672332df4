import type { Page } from '@playwright/test';
import type { ArView } from '../../../player/ar/ar-entry';

export interface ScenePlace {
  /** Metres. */
  readonly at: readonly number[];
  /** Whole degrees round the vertical axis. */
  readonly turn: number;
  readonly scale: number;
}

/** Where an anchor's scene stands in the visitor's room, to the millimetre; undefined while it is not shown. */
export function sceneAt(page: Page, anchorId: string): Promise<ScenePlace | undefined> {
  return page.locator('ar-view').evaluate((element, id) => {
    const group = (element as ArView).session?.stage.anchorGroup(id);
    if (!group?.visible) return undefined;
    group.updateMatrixWorld();
    const at = (index: number) => group.matrixWorld.elements[index] ?? 0;
    const round = (value: number) => Math.round(value * 1000) / 1000 + 0;
    return {
      at: [12, 13, 14].map((index) => round(at(index))),
      turn: Math.round((Math.atan2(-at(2), at(0)) * 180) / Math.PI) + 0,
      scale: round(Math.hypot(at(0), at(1), at(2))),
    };
  }, anchorId);
}
