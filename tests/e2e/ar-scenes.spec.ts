import { expect } from '@playwright/test';
import { test } from './people/people';
import { SceneWatch } from './people/scene-watch';
import { Visitor } from './people/visitor';
import { SCENES } from './site/scene-tour';

const BLUE = [29, 78, 137] as const;
const RED = [200, 50, 31] as const;
/** Names that Three.js and the engines keep when they are packed. */
const AR = /WebGLRenderer|ARToolkitNFT|ARController|arglCameraFrustum/;
const AFTER_A_BLINK = { timeout: 10_000, intervals: [200] };

test('every kind of thing stands in the scene, packed models too', async ({ device }) => {
  const phone = await device();
  const watch = await SceneWatch.begun(phone);
  const visitor = new Visitor(phone);
  await visitor.opensTour(SCENES.id, `?station=${SCENES.all.station}&ar=sign`);
  await watch.seesItDrawn();
  await expect.poll(() => watch.shareOf(BLUE), AFTER_A_BLINK).toBeGreaterThan(0.005);
  await visitor.doesNotRead(/did not arrive/);
});

test('what a phone must not load is named, and the rest is shown', async ({ device }) => {
  const phone = await device();
  const watch = await SceneWatch.begun(phone);
  const visitor = new Visitor(phone);
  await visitor.opensTour(SCENES.id, `?station=${SCENES.refused.station}&ar=other-sign`);
  await watch.seesItDrawn();
  for (const name of SCENES.refused.names) await visitor.reads(new RegExp(`${name}.*did not arrive`));
  await visitor.doesNotRead(/Whole.*did not arrive/);
});

test('a window shows then, fades to now when tapped, and back', async ({ device }) => {
  const phone = await device();
  const watch = await SceneWatch.begun(phone);
  const visitor = new Visitor(phone);
  await visitor.opensTour(SCENES.id, `?station=${SCENES.all.station}&ar=sign`);
  await watch.seesItDrawn();
  const then = async () => (await watch.shareOf(BLUE)) - (await watch.shareOf(RED));
  await expect.poll(then, AFTER_A_BLINK).toBeGreaterThan(0.005);
  await watch.taps('As it was');
  await expect.poll(then, AFTER_A_BLINK).toBeLessThan(0);
  await watch.taps('As it was');
  await expect.poll(then, AFTER_A_BLINK).toBeGreaterThan(0.005);
});

test('a bell sounds from its place, and falls silent when the scene is left', async ({ device }) => {
  const phone = await device();
  const watch = await SceneWatch.begun(phone);
  const visitor = new Visitor(phone);
  await visitor.opensTour(SCENES.id, `?station=${SCENES.all.station}&ar=sign`);
  await watch.seesItDrawn();
  expect((await watch.held()).soundContexts).toBe(0);
  await watch.taps('Bell');
  await expect.poll(async () => (await watch.held()).soundContexts).toBe(1);
  await visitor.leavesScene();
  await expect.poll(async () => (await watch.held()).soundContexts).toBe(0);
});

test('graphics that the device takes away come back without a reload, and meanwhile one sentence says so', async ({
  device,
}) => {
  const phone = await device();
  const watch = await SceneWatch.begun(phone);
  const visitor = new Visitor(phone);
  await visitor.opensTour(SCENES.id, `?station=${SCENES.all.station}&ar=sign`);
  await watch.seesItDrawn();
  await expect.poll(() => watch.shareOf(BLUE), AFTER_A_BLINK).toBeGreaterThan(0.005);
  await watch.deviceTakesGraphicsAway();
  await visitor.reads(/paused the picture/);
  await watch.deviceGivesGraphicsBack();
  await visitor.doesNotRead(/paused the picture/);
  await expect.poll(() => watch.shareOf(BLUE), AFTER_A_BLINK).toBeGreaterThan(0.005);
});

test('nobody fetches a byte of AR before a scene is opened', async ({ device }) => {
  const phone = await device();
  const scripts: Promise<string>[] = [];
  phone.context.on('response', (response) => {
    if (/\.(js|wasm)$/.test(new URL(response.url()).pathname))
      scripts.push(
        response
          .text()
          .then((text) => (AR.exec(text) ? response.url() : ''))
          .catch(() => ''),
      );
  });
  const visitor = new Visitor(phone);
  await visitor.discoversTours();
  await visitor.hasKeptTheApp();
  await visitor.opensTour(SCENES.id);
  await visitor.seesTour(SCENES.title);
  await visitor.opensTour(SCENES.id, `?station=${SCENES.all.station}`);
  await visitor.isAtStation(SCENES.all.title);
  expect((await Promise.all(scripts)).filter((one) => one !== '')).toEqual([]);
  expect(scripts.length).toBeGreaterThan(5);
  await visitor.looksInAr();
  await visitor.seesSceneIn3D();
  expect((await Promise.all(scripts)).filter((one) => one !== '')).not.toEqual([]);
});
