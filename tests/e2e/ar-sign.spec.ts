import { makeCameraVideo } from '../ar/camera-video';
import { AtSign } from './people/at-sign';
import { test } from './people/people';
import { Visitor } from './people/visitor';
import { SAMPLE } from './site/sample-tour';

const EDGE_MM = 120;
const AT_GATE = '?station=gate';

for (const [held, size] of [
  ['upright', { width: 390, height: 844 }],
  ['on its side', { width: 844, height: 390 }],
] as const)
  test(`on a phone held ${held} the scene lies over the sign, corner by corner`, async ({ device }, info) => {
    const film = info.outputPath('still-sign.y4m');
    const [pose] = makeCameraVideo(film, { matrix: '3x3', number: SAMPLE.signs.gate }, { frames: 1 });
    const visitor = new Visitor(await device({ camera: true, cameraPicture: film, size }));
    await visitor.opensTour(SAMPLE.id, AT_GATE);
    await visitor.looksInAr();
    await visitor.seesSceneOnTheSign();
    await new AtSign(visitor.page, 'gate-sign', EDGE_MM).seesSceneStandOn(pose!, 3);
  });

test('in a browser whose workers cannot draw the page itself finds the sign', async ({ device }, info) => {
  const film = info.outputPath('still-sign.y4m');
  const [pose] = makeCameraVideo(film, { matrix: '3x3', number: SAMPLE.signs.gate }, { frames: 1 });
  const visitor = new Visitor(await device({ camera: true, cameraPicture: film }));
  await visitor.phone.context.addInitScript(() => Reflect.deleteProperty(globalThis, 'OffscreenCanvas'));
  await visitor.opensTour(SAMPLE.id, AT_GATE);
  await visitor.looksInAr();
  await visitor.seesSceneOnTheSign();
  await new AtSign(visitor.page, 'gate-sign', EDGE_MM).seesSceneStandOn(pose!, 3);
});
