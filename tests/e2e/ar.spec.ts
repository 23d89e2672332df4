import { makeCameraVideo } from '../ar/camera-video';
import { test } from './people/people';
import { Visitor } from './people/visitor';
import { SAMPLE } from './site/sample-tour';

test('a refused camera leads to the scene in 3D with one sentence', async ({ visitor }) => {
  await visitor.opensTour(SAMPLE.id, '?station=gate');
  await visitor.looksInAr();
  await visitor.isToldCameraIsOff();
  await visitor.seesSceneIn3D();
  await visitor.reads(SAMPLE.spoken);
  await visitor.leavesScene();
  await visitor.isAtStation(SAMPLE.stations.gate.title);
});

test('a printed code opens the scene at once', async ({ device }) => {
  const visitor = new Visitor(await device({ position: false }));
  await visitor.opensTour(SAMPLE.id, '?station=gate&ar=gate-sign');
  await visitor.seesSceneIn3D();
});

test('the camera recognises a printed sign and the scene stands on it', async ({ device }, info) => {
  const film = info.outputPath('sign.y4m');
  makeCameraVideo(film, { matrix: '3x3', number: 5 });
  const visitor = new Visitor(await device({ camera: true, cameraPicture: film }));
  await visitor.opensTour(SAMPLE.id, '?station=gate');
  await visitor.looksInAr();
  await visitor.seesSceneOnTheSign();
  await visitor.reads(SAMPLE.spoken);
});

test('a sign with another number is not taken for ours', async ({ device }, info) => {
  const film = info.outputPath('other-sign.y4m');
  makeCameraVideo(film, { matrix: '3x3', number: 9 });
  const visitor = new Visitor(await device({ camera: true, cameraPicture: film }));
  await visitor.opensTour(SAMPLE.id, '?station=gate');
  await visitor.looksInAr();
  await visitor.looksForTheSignInVain();
});
