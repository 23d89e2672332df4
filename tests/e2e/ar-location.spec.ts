import { walkedTo } from '../ar/place-in-picture';
import { Outdoors } from './people/outdoors';
import { test } from './people/people';
import { Visitor } from './people/visitor';
import { PLACE } from './site/place-tour';

const { here } = PLACE;
const phone = { camera: true, sensors: true } as const;

test('a scene 20 m to the north stands where it belongs, and grows as one walks to it', async ({ device }) => {
  const me = await Outdoors.with(await device(phone), 0);
  await me.looksForTheScene();
  await me.isTold('20 m away');
  await me.seesDiscAsFrom(here, 0);
  await me.hand.turnsTo(8, -6);
  await me.seesDiscAsFrom(here, 8, -6);
  const nearer = walkedTo(here, 10, 0);
  await me.walksTo(nearer);
  await me.isTold('10 m away');
  await me.seesDiscAsFrom(nearer, 8, -6, 4);
});

test('a rough position is waited with: the scene comes when a better one does', async ({ device }) => {
  const me = await Outdoors.with(await device(phone), 0);
  await me.knowsWhereTo(400);
  await me.looksForTheScene();
  await me.isTold('Looking for your position …');
  await me.knowsWhereTo(5);
  await me.isTold('20 m away');
  await me.seesDiscAsFrom(here, 0);
});

test('a replayed walk moves the scene too, wherever the phone is', async ({ device }) => {
  const me = await Outdoors.with(await device(phone), 0);
  await me.isFarAway();
  await me.visitor.opensTour(PLACE.id, `?view=way&walk=${PLACE.station.id}..tower`);
  await me.choosesFromTheList(PLACE.station.title);
  await me.visitor.looksInAr();
  // The walk begins at the station, 20 m from the scene, and goes towards it.
  await me.isTold(/^(1\d|20) m away$/);
});

test('who looks the other way is told by an arrow where to turn', async ({ device }) => {
  const me = await Outdoors.with(await device(phone), 90);
  await me.looksForTheScene();
  await me.seesArrow('The scene is 90 degrees to the left.');
  await me.doesNotSeeDisc();
  await me.hand.turnsTo(180);
  await me.isTold('Turn round, the scene is behind you.');
  await me.hand.turnsTo(355);
  await me.seesDiscAsFrom(here, 355);
  await me.isNoLongerTold('Turn round, the scene is behind you.');
});

test('a compass that is 30° wrong is set right with the water tower, by keyboard alone', async ({ device }) => {
  // The phone says 350, but its camera looks at the tower, which lies at 20.
  const me = await Outdoors.with(await device(phone), 350);
  await me.looksForTheScene();
  await me.isTold('20 m away');
  await me.pressesByKey('Set direction');
  await me.isTold('Turn until the line meets Water tower, then press Done.');
  await me.pressesByKey('Another landmark');
  await me.isTold('Turn until the line meets Church, then press Done.');
  await me.pressesByKey('Another landmark');
  await me.isTold('Turn until the line meets Water tower, then press Done.');
  await me.pressesByKey('Done');
  await me.hand.turnsTo(335);
  await me.seesDiscAsFrom(here, 5);
  // A finger does not move the world any more, and moves it while aiming.
  await me.draws(100);
  await me.seesDiscAsFrom(here, 5);
  await me.pressesByKey('Set direction');
  await me.pressesByKey('Turn right');
  await me.pressesByKey('Turn right');
  await me.pressesByKey('Done');
  await me.seesDiscAsFrom(here, 3);
});

test('a phone without a compass says so and puts the scene ahead; a finger sets it right', async ({ device }) => {
  const me = await Outdoors.with(await device(phone), 200, 'gyroscope');
  await me.looksForTheScene();
  await me.isTold('The compass does not work here. Set the direction by hand.');
  await me.seesDiscAsFrom(here, 0);
  await me.pressesByKey('Set direction');
  await me.draws(-80);
  await me.seesDiscBesideTheMiddle(-80);
  await me.pressesByKey('Done');
  await me.isNoLongerTold('The compass does not work here. Set the direction by hand.');
});

test('a compass that swings about is not believed', async ({ device }) => {
  const me = await Outdoors.with(await device(phone), 0, 'wild compass');
  await me.looksForTheScene();
  await me.isTold('The compass does not work here. Set the direction by hand.');
});

test('without sensors nobody is asked for the camera in vain: the scene stands in 3D', async ({ device }) => {
  const visitor = new Visitor(await device({ sensors: true }));
  await visitor.opensTour(PLACE.id, `?station=${PLACE.station.id}`);
  await visitor.looksInAr();
  await visitor.reads(/This device does not tell its direction/);
  await visitor.seesSceneIn3D();
});

test('refused sensors lead to the scene in 3D with one sentence', async ({ visitor }) => {
  await visitor.opensTour(PLACE.id, `?station=${PLACE.station.id}`);
  await visitor.looksInAr();
  await visitor.reads(/The phone may not tell its direction/);
  await visitor.seesSceneIn3D();
});

test('a refused position leads to the scene in 3D with one sentence', async ({ device }) => {
  const me = await Outdoors.with(await device({ ...phone, position: false }), 0);
  await me.looksForTheScene();
  await me.isTold(/The position is not allowed here/);
  await me.visitor.seesSceneIn3D();
});
