import { expect, test as base } from '@playwright/test';
import { Author } from './author';
import { Complaints } from './complaints';
import { Phone, type PhoneOptions } from './phone';
import { Visitor } from './visitor';

interface People {
  /** What browsers complained about; a test that ends with a complaint fails. */
  readonly complaints: Complaints;
  /** Hands somebody a device; it is put away when the test ends. */
  readonly device: (options?: PhoneOptions) => Promise<Phone>;
  /** A visitor with a phone that speaks English and may know its position. */
  readonly visitor: Visitor;
  /** An author at a desk. */
  readonly author: Author;
}

/** At a desk: a large window, a mouse, no position. */
export const DESK: PhoneOptions = { size: { width: 1440, height: 900 }, touch: false, position: false };

export const test = base.extend<People>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads which people a test needs from the pattern.
  complaints: async ({}, use) => {
    const complaints = new Complaints();
    await use(complaints);
    expect(complaints.heard).toEqual([]);
  },
  device: async ({ complaints }, use, info) => {
    const phones: Phone[] = [];
    await use(async (options = {}) => {
      const phone = await Phone.switchedOn(options, complaints);
      phones.push(phone);
      return phone;
    });
    for (const [index, phone] of phones.entries()) {
      if (info.status !== info.expectedStatus)
        await phone.page.screenshot({ path: info.outputPath(`failure-${index}.png`) }).catch(() => undefined);
      await phone.isPutAway();
    }
  },
  visitor: async ({ device }, use) => {
    await use(new Visitor(await device()));
  },
  author: async ({ device }, use) => {
    await use(new Author(await device(DESK)));
  },
});
export { expect };
