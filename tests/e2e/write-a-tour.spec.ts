import { writeFileSync } from 'node:fs';
import { test } from './people/people';
import { Visitor } from './people/visitor';
import { aPhoto } from './site/photo';

test('a tour is written, checked, published, and taken by a visitor', async ({ author, device, complaints }, info) => {
  // Publishing asks the server what is there already; the browser reports every no.
  complaints.allow(/404.*bridges-of-the-town/);
  test.setTimeout(120_000);
  const photo = info.outputPath('photo.png');
  writeFileSync(photo, aPhoto());

  await author.beginsTour('Bridges of the town');
  await author.addsStation('Stone bridge', { lat: 50.98, lng: 11.33 });
  await author.addsStation('Iron bridge', { lat: 50.981, lng: 11.332 });
  await author.choosesStation('Stone bridge');
  await author.writesText('Seven arches carry it.');
  await author.addsPicture(photo, 'The bridge from below');
  await author.addsArScene(7, 'Built in 1408');
  await author.choosesStation('Iron bridge');
  await author.writesText('Riveted by hand.');
  await author.seesOnThePhone('Riveted by hand.');
  await author.addsLanguage('German');
  await author.translatesTitle('Die Brücken der Stadt');
  await author.checksTour();
  await author.publishes();

  const visitor = new Visitor(await device());
  await visitor.discoversTours();
  await visitor.choosesTour('Bridges of the town');
  await visitor.startsTour();
  await visitor.isSentTo('Stone bridge');
  await visitor.saysIAmHere();
  await visitor.isAtStation('Stone bridge');
  await visitor.reads('Seven arches carry it.');
  await visitor.seesPicture('The bridge from below');
  await visitor.looksInAr();
  await visitor.seesSceneIn3D();
  await visitor.leavesScene();
  await visitor.goesToNextStation();
  await visitor.saysIAmHere();
  await visitor.reads('Riveted by hand.');
});

test('everything can be undone and done again', async ({ author }) => {
  await author.beginsTour('Undo');
  await author.addsStation('First');
  await author.addsStation('Second');
  await author.addsStation('Third');
  await author.movesStationUp('Third');
  await author.seesStations('First', 'Third', 'Second');
  await author.removesStation('First');
  await author.seesStations('Third', 'Second');
  await author.takesBack();
  await author.seesStations('First', 'Third', 'Second');
  await author.takesBack();
  await author.seesStations('First', 'Second', 'Third');
  await author.doesAgain();
  await author.seesStations('First', 'Third', 'Second');
});

test('what was written is still there after a reload', async ({ author }) => {
  await author.beginsTour('Kept');
  await author.addsStation('Town hall');
  await author.writesText('The clock strikes thirteen.');
  await author.comesBackLater();
  await author.seesStations('Town hall');
  await author.choosesStation('Town hall');
  await author.looksAt('Story');
  await author.seesWritten('The clock strikes thirteen.');
});

test('a station can be added, named and moved with the keyboard alone', async ({ author }) => {
  await author.beginsTour('Keys');
  await author.addsStationByKey('North');
  await author.addsStationByKey('South');
  await author.seesStations('North', 'South');
  await author.movesStationByKey('South', 'ArrowUp');
  await author.seesStations('South', 'North');
});
