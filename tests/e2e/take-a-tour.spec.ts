import { test } from './people/people';
import { Visitor } from './people/visitor';
import { SAMPLE } from './site/sample-tour';

const { gate, fountain, garden } = SAMPLE.stations;

test('a tour is found, started and taken to its end', async ({ visitor }) => {
  await visitor.discoversTours();
  await visitor.searchesFor('testing');
  await visitor.choosesTour(SAMPLE.title);
  await visitor.startsTour();
  await visitor.isSentTo(gate.title);
  await visitor.walksTo(gate);
  await visitor.seesArrival(gate.title);
  await visitor.opensStation();
  await visitor.isAtStation(gate.title);
  await visitor.reads(SAMPLE.story);
  await visitor.reads(SAMPLE.spoken);
  await visitor.answers('1290');
  await visitor.reads('Well looked.');
  await visitor.goesToNextStation();
  await visitor.isSentTo(fountain.title);
  await visitor.saysIAmHere();
  await visitor.isAtStation(fountain.title);
  await visitor.goesToNextStation();
  await visitor.saysIAmHere();
  await visitor.isAtStation(garden.title);
  await visitor.finishesTour();
  await visitor.reads(/3 of 3/);
});

test('the Weimar tour begins at the museum', async ({ visitor }) => {
  await visitor.discoversTours();
  await visitor.choosesTour('Bauhaus and Modernism');
  await visitor.startsTour();
  await visitor.isSentTo('Bauhaus Museum Weimar');
  await visitor.saysIAmHere();
  await visitor.isAtStation('Bauhaus Museum Weimar');
  await visitor.reads(/How many\?/);
});

test('a station does not announce itself twice while the visitor lingers', async ({ visitor }) => {
  await visitor.opensTour(SAMPLE.id);
  await visitor.startsTour();
  await visitor.walksTo(gate);
  await visitor.seesArrival(gate.title);
  await visitor.opensStation();
  await visitor.isAtStation(gate.title);
  await visitor.walksTo({ ...gate, lat: gate.lat + 0.0001 });
  await visitor.reads(SAMPLE.story);
});

test('a printed code opens its station', async ({ visitor }) => {
  await visitor.opensTour(SAMPLE.id, '?station=fountain');
  await visitor.isAtStation(fountain.title);
});

test('a number opens its station', async ({ visitor }) => {
  await visitor.opensTour(SAMPLE.id);
  await visitor.startsTour();
  await visitor.enters('3', garden.title);
  await visitor.isAtStation(garden.title);
});

test('without a position the tour goes on by hand', async ({ device }) => {
  const visitor = new Visitor(await device({ position: false }));
  await visitor.opensTour(SAMPLE.id);
  await visitor.startsTour();
  await visitor.isToldPositionIsOff();
  await visitor.saysIAmHere();
  await visitor.isAtStation(gate.title);
});

test('every block can be read, and one from the future is skipped with a sentence', async ({ visitor }) => {
  await visitor.opensTour(SAMPLE.id, '?station=garden');
  for (const words of [
    'Roses',
    'The arch',
    'A garden is a book.',
    'One for each season.',
    'How many beds?',
    'Dogs welcome.',
    /needs a newer Rundgang/,
  ])
    await visitor.reads(words);
});

test('progress survives the sudden end of the browser', async ({ visitor }) => {
  await visitor.opensTour(SAMPLE.id);
  await visitor.startsTour();
  await visitor.saysIAmHere();
  await visitor.isAtStation(gate.title);
  await visitor.answers('1290');
  await visitor.reads('Well looked.');
  await visitor.batteryDies();
  await visitor.opensTour(SAMPLE.id);
  await visitor.continuesTour();
  await visitor.isSentTo(fountain.title);
});

test('somebody who reads German is spoken to in German', async ({ device }) => {
  const visitor = new Visitor(await device({ locale: 'de-DE' }), 'de');
  await visitor.discoversTours();
  await visitor.choosesTour(SAMPLE.titleDe);
  await visitor.startsTour();
  await visitor.saysIAmHere();
  await visitor.isAtStation(gate.titleDe);
  await visitor.reads(SAMPLE.storyDe);
});

test('a language asked for in the address is spoken', async ({ visitor }) => {
  await visitor.opensTour(SAMPLE.id, '?station=gate&lang=de');
  await visitor.isAtStation(gate.titleDe);
  await visitor.reads(SAMPLE.storyDe);
});

test('at a desk the walk is replayed at a hundred times its speed', async ({ device }) => {
  const visitor = new Visitor(await device({ position: false }));
  await visitor.opensTour(SAMPLE.id, '?view=way&walk=route&speed=100');
  await visitor.seesArrival(gate.title);
  await visitor.opensStation();
  await visitor.isAtStation(gate.title);
  await visitor.goesToNextStation();
  await visitor.seesArrival(fountain.title);
});
