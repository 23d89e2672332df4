import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { SITE } from '../site/address';
import type { Phone } from './phone';

/** Somebody who writes tours. Every deed waits until the editor has taken it. */
export class Author {
  constructor(readonly phone: Phone) {}

  get page(): Page {
    return this.phone.page;
  }

  // ---- my tours -------------------------------------------------------------------

  async opensEditor(): Promise<void> {
    await this.page.goto(`${SITE}editor/`);
    await expect(this.page.getByRole('heading', { level: 1, name: 'My tours' })).toBeVisible();
  }

  async beginsTour(title: string): Promise<void> {
    await this.opensEditor();
    await this.#button('New tour').first().click();
    await this.#field('Title').fill(title);
    await this.page.getByRole('dialog').getByRole('button', { name: 'Begin', exact: true }).click();
    await expect(this.#button(`About the tour: ${title}`)).toBeVisible();
    await this.seesEverythingIsSaved();
  }

  async looksAtDetails(): Promise<void> {
    await this.#button(/^About the tour/).click();
  }

  /** Types another title; the page of the tour's details is open. */
  async callsTheTour(title: string): Promise<void> {
    await this.#field('Title').fill(title);
  }

  async titleOfTour(): Promise<string> {
    await this.looksAtDetails();
    return this.#field('Title').inputValue();
  }

  /** Makes a draft of a demonstration tour. */
  async goesOnFrom(title: string): Promise<void> {
    await this.opensEditor();
    await this.page
      .getByRole('region', { name: 'Go on from a published tour' })
      .getByRole('button', { name: title })
      .click();
  }

  async hasNoDraft(title: string): Promise<void> {
    await expect(this.page.getByText(title)).toHaveCount(0);
  }

  async comesBackLater(): Promise<void> {
    await this.page.reload();
  }

  async opensPackage(file: string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.#button(/^Import/)
      .first()
      .click();
    await (await choosing).setFiles(file);
  }

  /** Saves the tour as a file; answers its bytes. */
  async exportsTour(): Promise<Buffer> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Publish' }).click();
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('main').getByRole('button', { name: 'Export' }).click();
    return readFileSync(await (await download).path());
  }

  // ---- the tour -------------------------------------------------------------------

  async addsStation(title: string, at?: { lat: number; lng: number }): Promise<void> {
    await this.#button(/^Add station/)
      .first()
      .click();
    const name = this.page.getByRole('textbox', { name: /^Name of station/ });
    await name.fill(title);
    await name.press('Enter');
    if (at) {
      await this.looksAt('Map');
      const position = this.#field('Position').first();
      await position.fill(`${at.lat}, ${at.lng}`);
      await position.press('Enter');
    }
    await this.seesEverythingIsSaved();
  }

  async choosesStation(title: string): Promise<void> {
    const list = this.page.getByRole('list', { name: /^Stations/ });
    await list.getByRole('button', { name: new RegExp(`^\\d+\\. ${title}$`) }).click();
  }

  async seesStations(...titles: readonly string[]): Promise<void> {
    const names = this.page.getByRole('list', { name: /^Stations/ }).locator('button.name');
    await expect(names).toHaveText(titles.map((title, index) => `${index + 1}. ${title}`));
  }

  async seesStation(title: string): Promise<void> {
    await expect(this.page.getByRole('list', { name: /^Stations/ }).getByText(title)).toBeVisible({ timeout: 20_000 });
  }

  async removesStation(title: string): Promise<void> {
    await this.choosesStation(title);
    await this.#button(`More for ${title}`).click();
    await this.#button(/^Remove$/).click();
  }

  async movesStationUp(title: string): Promise<void> {
    await this.choosesStation(title);
    await this.#button(`Move ${title} up`).click();
  }

  async looksAt(area: 'Map' | 'Story' | 'AR scene' | 'Translate'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Work areas' }).getByRole('link', { name: area }).click();
  }

  async writesText(words: string): Promise<void> {
    await this.looksAt('Story');
    await this.#addsBlock('Text');
    await this.page.getByRole('textbox', { name: 'Text', exact: true }).last().fill(words);
    await this.seesEverythingIsSaved();
  }

  async addsPicture(file: string, description: string): Promise<void> {
    await this.looksAt('Story');
    await this.#addsBlock('Picture');
    const choosing = this.page.waitForEvent('filechooser');
    await this.#button(/^Choose picture/)
      .last()
      .click();
    await (await choosing).setFiles(file);
    await this.page.getByRole('textbox', { name: 'What can be seen?' }).last().fill(description);
    await this.seesEverythingIsSaved();
  }

  async addsArScene(number: number, words: string): Promise<void> {
    await this.looksAt('AR scene');
    await this.#button(/^Our sign/).click();
    await this.page.getByRole('textbox', { name: /^Number of the sign/ }).fill(String(number));
    await this.page.keyboard.press('Enter');
    await this.#button('Put there').click();
    await this.#button('Words').click();
    await this.page.getByRole('textbox', { name: 'Words in the scene' }).last().fill(words);
    await this.seesEverythingIsSaved();
  }

  async addsLanguage(name: string): Promise<void> {
    await this.looksAt('Translate');
    await this.#button('Add language').first().click();
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async translatesTitle(title: string): Promise<void> {
    await this.#button('Whole tour').click();
    await this.page.getByRole('textbox', { name: 'Title in German' }).fill(title);
    await this.seesEverythingIsSaved();
  }

  async addsStationByKey(title: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).click();
    await this.page.keyboard.press('n');
    await this.page.keyboard.type(title);
    await this.page.keyboard.press('Enter');
  }

  async movesStationByKey(title: string, key: 'ArrowUp' | 'ArrowDown'): Promise<void> {
    await this.choosesStation(title);
    await this.page.keyboard.press(`Alt+${key}`);
  }

  // ---- undo, saved, checked, published -----------------------------------------------

  async takesBack(): Promise<void> {
    await this.page.keyboard.press('Control+z');
  }

  async doesAgain(): Promise<void> {
    await this.page.keyboard.press('Control+y');
  }

  async seesEverythingIsSaved(): Promise<void> {
    await expect(this.page.getByText('Everything is saved').first()).toBeVisible();
  }

  async checksTour(): Promise<void> {
    await this.#button(/^Check tour/).click();
  }

  async publishes(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Publish' }).click();
    await this.page.getByRole('main').getByRole('button', { name: 'Publish' }).click();
    await expect(this.page.getByText('The tour is out.')).toBeVisible({ timeout: 20_000 });
  }

  async seesOnThePhone(words: string | RegExp): Promise<void> {
    const frame = this.page.frameLocator('iframe');
    await expect(frame.getByText(words).first()).toBeVisible({ timeout: 15_000 });
  }

  async seesWritten(words: string): Promise<void> {
    await expect
      .poll(async () => {
        const fields = await this.page.getByRole('textbox').all();
        return Promise.all(fields.map((field) => field.inputValue().catch(() => field.innerText())));
      })
      .toContain(words);
  }

  async reads(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }

  async #addsBlock(kind: string): Promise<void> {
    await this.#button('Add block').last().click();
    await this.page.getByRole('region', { name: 'Add block' }).getByRole('button', { name: kind, exact: true }).click();
  }

  #button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  #field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }
}
