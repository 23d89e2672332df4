import { expect, test } from './people/people';
import { AtScene } from './people/at-scene';
import { SceneWatch } from './people/scene-watch';
import { Visitor } from './people/visitor';
import { SAMPLE } from './site/sample-tour';

const GATE = '?station=gate&ar=gate-sign';

test('everything in the scene can be touched by its name: shown, heard, said', async ({ device }) => {
  const phone = await device({ position: false });
  const watch = await SceneWatch.begun(phone);
  const visitor = new Visitor(phone);
  const scene = new AtScene(visitor);
  await visitor.opensTour(SAMPLE.id, GATE);
  await visitor.seesSceneIn3D();
  await scene.seesListed(
    'Look closer',
    'Ring the bell',
    'Read how it was built',
    'To the fountain',
    'It was 1290',
    '1290',
  );
  await scene.isShown('keystone', false);
  await scene.touches('Look closer');
  await scene.isShown('keystone', true);
  await scene.touches('Look closer');
  await scene.isShown('keystone', false);
  await scene.touches('Ring the bell');
  await expect.poll(async () => (await watch.held()).soundContexts).toBeGreaterThan(0);
  await scene.touches('1290');
  await visitor.reads(SAMPLE.spoken);
  await scene.speaksSlower();
});

test('a thing leads to another station', async ({ device }) => {
  const visitor = new Visitor(await device({ position: false }));
  const scene = new AtScene(visitor);
  await visitor.opensTour(SAMPLE.id, GATE);
  await visitor.seesSceneIn3D();
  await scene.touches('To the fountain');
  await visitor.isAtStation(SAMPLE.stations.fountain.title);
});

test('a thing leads to the block of the story that tells of it', async ({ device }) => {
  const visitor = new Visitor(await device({ position: false }));
  const scene = new AtScene(visitor);
  await visitor.opensTour(SAMPLE.id, GATE);
  await visitor.seesSceneIn3D();
  await scene.touches('Read how it was built');
  await visitor.isAtStation(SAMPLE.stations.gate.title);
  await expect(visitor.page.getByText(SAMPLE.story).first()).toBeInViewport();
});

test('touching the answer answers the question, once, and the points are kept', async ({ device }) => {
  const visitor = new Visitor(await device({ position: false }));
  const scene = new AtScene(visitor);
  await visitor.opensTour(SAMPLE.id, GATE);
  await visitor.seesSceneIn3D();
  await scene.touches('It was 1290');
  await visitor.isAtStation(SAMPLE.stations.gate.title);
  await visitor.reads('Well looked.');
  await visitor.reads('10 points');
  await visitor.opensTour(SAMPLE.id, '?station=gate');
  await visitor.reads('Well looked.');
});

test('pages of a tour are called after scene and station', async ({ device }) => {
  const visitor = new Visitor(await device({ position: false }));
  const { page } = visitor;
  await visitor.opensTour(SAMPLE.id, GATE);
  await expect(page).toHaveTitle('The gate as it was · Old gate · A walk for testing · Rundgang');
  await visitor.seesSceneIn3D();
  await visitor.leavesScene();
  await expect(page).toHaveTitle('Old gate · A walk for testing · Rundgang');
  await visitor.opensTour(SAMPLE.id, '?view=way');
  await expect(page).toHaveTitle(/^On the way · A walk for testing/);
});
