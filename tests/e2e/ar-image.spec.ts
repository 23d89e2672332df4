import { expect } from '@playwright/test';
import { makeCameraVideo } from '../ar/camera-video';
import { test } from './people/people';
import { sceneAt } from './people/scene-place';
import { Visitor } from './people/visitor';
import { inkOf, paintedAs, PICTURES } from './site/picture-tour';

const WIDTH = PICTURES.widthMillimetres / 1000;

test('of a dozen pictures the one before the camera is recognised, and its scene stands on it', async ({
  device,
}, info) => {
  const film = info.outputPath('picture.y4m');
  makeCameraVideo(film, inkOf(paintedAs(8)));
  const phone = await device({ camera: true, cameraPicture: film });
  const visitor = new Visitor(phone);
  await visitor.opensTour(PICTURES.id, `?station=${PICTURES.room.station}`);
  await visitor.looksInAr();
  const eighth = () => sceneAt(phone.page, PICTURES.anchor(8));
  await expect.poll(eighth, { timeout: 40_000 }).toBeDefined();
  // The film's camera stands 3.1 to 3.7 widths before the picture.
  const [x = 9, y = 9, z = 9] = (await eighth())?.at ?? [];
  expect(Math.abs(x)).toBeLessThan(0.35 * WIDTH);
  expect(Math.abs(y)).toBeLessThan(0.25 * WIDTH);
  expect(-z / WIDTH).toBeGreaterThan(2.9);
  expect(-z / WIDTH).toBeLessThan(3.9);
  for (let number = 1; number <= PICTURES.count; number++)
    if (number !== 8) expect(await sceneAt(phone.page, PICTURES.anchor(number))).toBeUndefined();
});

test('before a bare wall nothing is recognised, and the second engine comes and looks too', async ({
  device,
}, info) => {
  // Two waits of up to 50 s.
  test.setTimeout(150_000);
  const film = info.outputPath('wall.y4m');
  makeCameraVideo(film, inkOf(paintedAs(99)), { frames: 6, absent: 6 });
  const phone = await device({ camera: true, cameraPicture: film });
  const visitor = new Visitor(phone);
  const engine = phone.context.waitForEvent('response', {
    predicate: (response) => response.url().includes('ARToolkitNFT') && response.ok(),
    timeout: 50_000,
  });
  const started = phone.context.waitForEvent('console', {
    predicate: (message) => message.text().includes('Loading of NFT data complete'),
    timeout: 50_000,
  });
  await visitor.opensTour(PICTURES.id, `?station=${PICTURES.room.station}`);
  await visitor.looksInAr();
  await engine;
  await started;
  await visitor.page.waitForTimeout(3000);
  for (let number = 1; number <= PICTURES.count; number++)
    expect(await sceneAt(phone.page, PICTURES.anchor(number))).toBeUndefined();
});
