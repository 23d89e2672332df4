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
