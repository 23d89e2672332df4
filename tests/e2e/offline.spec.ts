import { test } from './people/people';
import { SAMPLE } from './site/sample-tour';

const { gate, fountain } = SAMPLE.stations;

test('a saved tour is taken without internet after the browser was restarted', async ({ visitor }) => {
  await visitor.opensTour(SAMPLE.id);
  await visitor.savesForOfflineUse();
  await visitor.restartsBrowser({ online: false });
  await visitor.discoversTours();
  await visitor.choosesTour(SAMPLE.title);
  await visitor.seesItIsSaved();
  await visitor.startsTour();
  await visitor.walksTo(gate);
  await visitor.seesArrival(gate.title);
  await visitor.opensStation();
  await visitor.reads(SAMPLE.story);
  await visitor.goesToNextStation();
  await visitor.saysIAmHere();
  await visitor.isAtStation(fountain.title);
  await visitor.playsTheRecording();
  await visitor.jumpsTo(25);
});

test('a saved tour shows its scene in 3D without internet', async ({ visitor }) => {
  await visitor.opensTour(SAMPLE.id);
  await visitor.savesForOfflineUse();
  await visitor.restartsBrowser({ online: false });
  await visitor.opensTour(SAMPLE.id, '?station=gate');
  await visitor.looksInAr();
  await visitor.seesSceneIn3D();
});

test('a tour that was not saved says so without internet', async ({ visitor }) => {
  await visitor.opensTour(SAMPLE.id);
  await visitor.seesTour(SAMPLE.title);
  await visitor.hasKeptTheApp();
  await visitor.restartsBrowser({ online: false });
  await visitor.opensTour('weimar.bauhaus');
  await visitor.reads(/no internet/i);
});

test('a recording that arrives damaged is not kept, and the tour is not called saved', async ({ visitor }) => {
  await visitor.opensTour('broken.bytes');
  await visitor.triesToSave();
  await visitor.reads(/bell\.wav.*damaged/);
  await visitor.opensTour('broken.bytes');
  await visitor.seesItIsNotSaved();
});

test('a missing recording is named, and the tour is not called saved', async ({ visitor, complaints }) => {
  complaints.allow(/404/);
  await visitor.opensTour('broken.missing');
  await visitor.triesToSave();
  await visitor.reads(/bell\.wav.*is not there/);
  await visitor.opensTour('broken.missing');
  await visitor.seesItIsNotSaved();
});
