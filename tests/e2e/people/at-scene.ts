import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { ArNote, ArTool, Guidance } from '../../../player/ar/ar-back-end';
import type { Visitor } from './visitor';

const WORDS = {
  seeInAr: /^See it in AR/,
  viewIn3d: /^View in 3D/,
  tryAgain: 'Try again',
  stay: 'Stay in 3D',
  takePicture: /^(Take a picture|Picture with )/,
  yourPicture: 'Your picture',
  save: 'Save',
  share: 'Share',
  discard: 'Discard',
  cameraAgain: 'Camera on again',
  start: 'Start',
  slower: 'Speak slower',
  ownPage: 'Open on its own page',
} as const;

/** What a page's script may do to its own camera, as a phone's system does. */
declare global {
  interface Window {
    cameraStream?: MediaStream;
    shared?: string[];
    toolsUsed?: string[];
  }
}

/** Somebody who looks at a scene. Every deed waits until it is done; every observation fails if it is not so. */
export class AtScene {
  constructor(readonly visitor: Visitor) {}

  private get page(): Page {
    return this.visitor.page;
  }

  // ---- things of the scene ----------------------------------------------------------

  async touches(thing: string): Promise<void> {
    await this.page.getByRole('button', { name: thing, exact: true }).click();
  }

  /** All things by their names in the list beside the picture. */
  async seesListed(...things: readonly string[]): Promise<void> {
    const list = this.page.getByRole('list', { name: 'In this scene' });
    for (const thing of things) await expect(list.getByRole('button', { name: thing, exact: true })).toBeVisible();
  }

  /** What stands in the picture, as it is told to those who cannot see it. */
  async isShown(node: string, shown: boolean): Promise<void> {
    await expect.poll(() => this.page.locator('ar-view').evaluate(isShown, node)).toBe(shown);
  }

  /** Turns the table by keys and sees it from elsewhere. */
  async turnsByKeys(): Promise<void> {
    const table = this.page.getByRole('application');
    await expect(table).toHaveAccessibleDescription(/Arrow keys turn it/);
    await table.focus();
    const before = await this.#eye();
    await this.page.keyboard.press('ArrowRight');
    await expect.poll(() => this.#eye()).not.toEqual(before);
    await this.page.keyboard.press('Home');
    await expect.poll(async () => near(await this.#eye(), before)).toBe(true);
  }

  async #eye(): Promise<readonly number[]> {
    return this.page
      .locator('ar-view')
      .evaluate((view) => (view as unknown as SceneElement).session.stage.camera.position.toArray());
  }

  /** A back end guides the visitor so; its tools keep who used them. */
  async isGuided(notes: readonly ArNote[], tools: readonly ArTool['id'][]): Promise<void> {
    await this.page.locator('ar-view').evaluate(guide, { notes, tools });
  }

  async usesTool(name: string, id: ArTool['id']): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).press('Enter');
    expect(await this.page.evaluate(() => window.toolsUsed?.at(-1))).toBe(id);
  }

  async speaksSlower(): Promise<void> {
    const slower = this.page.getByRole('button', { name: WORDS.slower });
    await slower.click();
    await expect(slower).toHaveAttribute('aria-pressed', 'true');
  }

  // ---- the camera -------------------------------------------------------------------

  async wantsAr(): Promise<void> {
    await this.page.getByRole('button', { name: WORDS.seeInAr }).click();
  }

  async goesTo3D(): Promise<void> {
    await this.page.getByRole('button', { name: WORDS.viewIn3d }).click();
    await this.visitor.seesSceneIn3D();
  }

  async triesAgain(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: WORDS.tryAgain }).click();
  }

  async staysIn3D(): Promise<void> {
    await this.page.getByRole('button', { name: WORDS.stay }).last().click();
    await this.visitor.seesSceneIn3D();
  }

  async isOfferedItsOwnPage(): Promise<void> {
    await expect(this.page.frameLocator('iframe').getByRole('link', { name: WORDS.ownPage })).toBeVisible();
  }

  /** The system takes the camera away, as it does for a phone call. */
  async losesCamera(): Promise<void> {
    await this.page.evaluate(() => {
      for (const track of window.cameraStream?.getTracks() ?? []) {
        track.stop();
        track.dispatchEvent(new Event('ended'));
      }
    });
  }

  async switchesCameraOnAgain(): Promise<void> {
    await this.page.getByRole('button', { name: WORDS.cameraAgain }).click();
  }

  async startsByTap(): Promise<void> {
    await this.page.getByRole('button', { name: WORDS.start, exact: true }).click();
  }

  /** From the next page on: the test can reach the camera's stream. */
  async remembersCamera(): Promise<void> {
    await this.page.addInitScript(() => {
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (wish) => (window.cameraStream = await ask(wish));
    });
  }

  /** From the next page on: no tap counts any more. The test's own looking at the page would pass for one. */
  async hasLetTheTapPass(): Promise<void> {
    await this.page.addInitScript(() => {
      Object.defineProperty(navigator, 'userActivation', { value: { isActive: false, hasBeenActive: false } });
    });
  }

  /** From the next page on: another app holds the camera. */
  async hasCameraInUseElsewhere(): Promise<void> {
    await this.page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('in use', 'NotReadableError'));
    });
  }

  /** From the next page on: the device draws no 3D. */
  async hasNoGraphics(): Promise<void> {
    await this.page.addInitScript(() => {
      const given = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(given, this, [kind, ...more]);
      } as typeof given;
    });
  }

  // ---- the picture ------------------------------------------------------------------

  async takesPicture(): Promise<void> {
    await this.page.getByRole('button', { name: WORDS.takePicture }).click();
    await expect(this.page.getByRole('heading', { name: WORDS.yourPicture })).toBeVisible({ timeout: 15_000 });
  }

  /** Saves it; answers its bytes. */
  async savesPicture(): Promise<Buffer> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('link', { name: WORDS.save }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.jpg$/);
    return readFileSync(await file.path());
  }

  async discardsPicture(): Promise<void> {
    await this.page.getByRole('button', { name: WORDS.discard }).last().click();
    await expect(this.page.getByRole('heading', { name: WORDS.yourPicture })).toHaveCount(0);
  }

  /** From the next page on: the phone has a sheet to share with. */
  async canShare(): Promise<void> {
    await this.page.addInitScript(() => {
      window.shared = [];
      Object.assign(navigator, {
        canShare: (data: ShareData) => (data.files?.length ?? 0) > 0,
        share: async (data: ShareData) => window.shared?.push(...(data.files ?? []).map(({ type }) => type)),
      });
    });
  }

  async sharesPicture(): Promise<void> {
    await this.page.getByRole('button', { name: WORDS.share }).click();
    expect(await this.page.evaluate(() => window.shared)).toEqual(['image/jpeg']);
  }
}

/** As much of `<ar-view>` as a test looks at. */
interface SceneElement extends Element {
  readonly session: {
    readonly anchor: { readonly id: string };
    readonly stage: {
      readonly camera: { readonly position: { toArray(): number[] } };
      guide(guidance: Guidance): void;
      anchorGroup(id: string): { getObjectByName(name: string): { readonly visible: boolean } | undefined };
    };
  };
}

function guide(
  view: Element,
  given: { readonly notes: readonly ArNote[]; readonly tools: readonly ArTool['id'][] },
): void {
  const tools = given.tools.map((id) => ({ id, run: () => void (window.toolsUsed ??= []).push(id) }));
  (view as SceneElement).session.stage.guide({ notes: given.notes, tools });
}

function isShown(view: Element, node: string): boolean {
  const { session } = view as SceneElement;
  return session.stage.anchorGroup(session.anchor.id).getObjectByName(node)?.visible ?? false;
}

function near(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, index) => Math.abs(value - (b[index] ?? 0)) < 0.01);
}
