import AxeBuilder from '@axe-core/playwright';
import { LookAround } from './people/look-around';
import { expect, test } from './people/people';
import { TurningPhone } from './people/turning-phone';
import { Visitor } from './people/visitor';
import { AROUND } from './site/around-tour';

const { tower, pond, moon } = AROUND.spots;
const here = `?station=${AROUND.hall.id}`;

test('nothing of what turns pictures comes before the visitor opens one', async ({ visitor, complaints }) => {
  await visitor.opensTour(AROUND.id, here);
  await visitor.seesPicture(AROUND.picture);
  const names = async () => (await complaints.requestsOf(visitor.page)).filter((name) => /sphere|three/.test(name));
  expect(await names()).toEqual([]);
  await new LookAround(visitor.page).opens();
  expect(await names()).not.toEqual([]);
});

test('choosing a point by its name turns the picture there and tells about it', async ({ visitor }) => {
  const around = new LookAround(visitor.page);
  await visitor.opensTour(AROUND.id, here);
  await around.opens();
  await around.chooses(pond);
  await around.reads('Ducks live here.');
  await expect.poll(() => around.look()).toEqual({ yaw: 120, pitch: -20 });
  await around.chooses(tower);
  await around.reads(AROUND.towerText);
  await expect.poll(() => around.look()).toEqual({ yaw: 0, pitch: 20 });
  await around.closes();
  await around.choosesInTheStory(moon);
  await around.isOpen();
  await expect.poll(() => around.look()).toEqual({ yaw: -135, pitch: 45 });
});

test('the picture is turned by keys and by finger, and left by Escape', async ({ visitor }) => {
  const around = new LookAround(visitor.page);
  await visitor.opensTour(AROUND.id, here);
  await around.opens();
  await around.presses('ArrowRight', 'ArrowRight', 'ArrowUp');
  await expect.poll(() => around.look()).toEqual({ yaw: 30, pitch: 15 });
  await around.presses('Home');
  await expect.poll(() => around.look()).toEqual({ yaw: 0, pitch: 0 });
  await around.drags(-150);
  await expect.poll(async () => (await around.look())?.yaw).toBeGreaterThan(10);
  await visitor.page.keyboard.press('Escape');
  await around.isClosed();
});

test('a device that does not tell how it is held leaves the picture to the finger', async ({ visitor }) => {
  const around = new LookAround(visitor.page);
  await visitor.opensTour(AROUND.id, here);
  await around.opens();
  await around.asksToTurnWithTheDevice();
  await around.reads('This device does not tell how it is held.');
  await around.presses('ArrowRight');
  await expect.poll(() => around.look()).toEqual({ yaw: 15, pitch: 0 });
});

test('the picture turns with the device', async ({ visitor }) => {
  const around = new LookAround(visitor.page);
  await visitor.opensTour(AROUND.id, here);
  await around.opens();
  const phone = await TurningPhone.inTheHandOf(visitor.page);
  await phone.looks({ right: 0, up: 0 });
  await around.asksToTurnWithTheDevice();
  await around.reads('Turn with the device in your hand.');
  const before = await around.look();
  await phone.looks({ right: 40, up: 10 });
  await expect.poll(async () => (await around.look())?.yaw).toBe((before?.yaw ?? 0) + 40);
  await expect.poll(async () => (await around.look())?.pitch).toBe(10);
  await around.chooses(tower);
  await expect.poll(() => around.look()).toEqual({ yaw: 0, pitch: 20 });
});

test('who cannot draw in 3D keeps the flat picture and its points', async ({ visitor }) => {
  await visitor.page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  const around = new LookAround(visitor.page);
  await visitor.opensTour(AROUND.id, here);
  await visitor.page.getByRole('button', { name: around.words.open }).click();
  await visitor.reads('This device cannot turn the picture.');
  await visitor.reads(AROUND.towerText);
  const flat = visitor.page.getByRole('group', { name: around.words.picture });
  await around.choosesInTheStory(moon);
  expect(await flat.evaluate((box) => box.scrollLeft)).toBe(0);
  await around.choosesInTheStory(pond);
  expect(await flat.evaluate((box) => box.scrollLeft)).toBeGreaterThan(300);
});

for (const scheme of ['light', 'dark'] as const)
  test(`an all-round picture hides nothing from nobody, ${scheme}`, async ({ device }) => {
    const visitor = new Visitor(await device({ scheme }));
    const { page } = visitor;
    const around = new LookAround(page);
    await visitor.opensTour(AROUND.id, here);
    await visitor.isAtStation(AROUND.hall.title);
    for (const show of [() => Promise.resolve(), () => around.opens(), () => around.chooses(tower)]) {
      await show();
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
