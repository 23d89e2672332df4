import sharp, { type Region } from 'sharp';
import { makeCameraVideo } from '../ar/camera-video';
import { AtScene } from './people/at-scene';
import { expect, test } from './people/people';
import { Visitor } from './people/visitor';
import { SAMPLE } from './site/sample-tour';

const GATE = '?station=gate&ar=gate-sign';

test('a picture of camera and scene is saved, carries no position, and goes nowhere by itself', async ({
  device,
}, info) => {
  const film = info.outputPath('sign.y4m');
  makeCameraVideo(film, { matrix: '3x3', number: SAMPLE.signs.gate });
  const visitor = new Visitor(await device({ camera: true, cameraPicture: film }));
  const scene = new AtScene(visitor);
  await visitor.opensTour(SAMPLE.id, GATE);
  await visitor.seesSceneOnTheSign();
  // The way out is cut: what is made now is made here.
  await visitor.hasKeptTheApp();
  await visitor.losesNetwork();
  const asked: string[] = [];
  visitor.page.on('request', (request) => asked.push(request.url()));
  await scene.takesPicture();
  const jpeg = await scene.savesPicture();
  expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([]);
  const { format, width, height, exif, iptc, xmp } = await sharp(jpeg).metadata();
  expect({ format, exif, iptc, xmp }).toEqual({ format: 'jpeg', exif: undefined, iptc: undefined, xmp: undefined });
  expect(Math.max(width, height)).toBeGreaterThan(480);
  // Above is what was seen, below the dark line with the tour's name.
  const stats = async (part: Region) => sharp(await sharp(jpeg).extract(part).toBuffer()).stats();
  const above = await stats({ left: 0, top: 0, width, height: Math.round(height * 0.8) });
  expect(above.entropy).toBeGreaterThan(3);
  const below = await stats({ left: 0, top: height - 8, width, height: 8 });
  expect(Math.max(...below.channels.map(({ mean }) => mean))).toBeLessThan(60);
  await visitor.reads('The picture is saved.');
  await scene.discardsPicture();
});

test('without a camera the scene itself is the picture, and phones that can, share it', async ({ device }) => {
  const visitor = new Visitor(await device({ position: false }));
  const scene = new AtScene(visitor);
  await scene.canShare();
  await visitor.opensTour(SAMPLE.id, GATE);
  await visitor.seesSceneIn3D();
  await scene.takesPicture();
  await scene.sharesPicture();
  const jpeg = await scene.savesPicture();
  // The blue arch stands in it.
  const { data, info } = await sharp(jpeg).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let blue = 0;
  for (let at = 0; at < data.length; at += 3) if (data[at + 2]! - data[at]! > 60) blue++;
  expect(blue / (info.width * info.height)).toBeGreaterThan(0.005);
  await scene.discardsPicture();
});
