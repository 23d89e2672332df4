import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action, Block, Localized, SceneNode, Tour } from '../../../shared/model/tour';
import { aBarcodeAnchor, aLeg, aStation, aTour } from '../../../shared/testing/builders';

/** The tour that the tests take: three stations 300 m apart, every kind of block at the last. */
export const SAMPLE = {
  id: 'sample.walk',
  title: 'A walk for testing',
  titleDe: 'Ein Rundgang zum Prüfen',
  stations: {
    gate: { title: 'Old gate', titleDe: 'Altes Tor', lat: 50.98, lng: 11.32 },
    fountain: { title: 'Fountain', titleDe: 'Brunnen', lat: 50.98, lng: 11.3243 },
    garden: { title: 'Garden', titleDe: 'Garten', lat: 50.9827, lng: 11.3243 },
  },
  story: 'The gate was built in 1290.',
  storyDe: 'Das Tor wurde 1290 gebaut.',
  spoken: 'Good morning, I am the gatekeeper.',
  transcript: 'A bell rings four times.',
  soundSeconds: 40,
  /** Numbers on the printed signs. */
  signs: { gate: 5, fountain: 7, garden: 8 },
} as const;

const both = (en: string, de: string): Localized => ({ en, de });
const place = ({ lat, lng }: { lat: number; lng: number }) => ({ lat, lng });
const { gate, fountain, garden } = SAMPLE.stations;

/** Writes the tour in its source form: tour.json and media/. */
export function writeSampleTour(folder: string): void {
  mkdirSync(join(folder, 'media'), { recursive: true });
  writeFileSync(join(folder, 'media/bell.wav'), aBell(SAMPLE.soundSeconds));
  writeFileSync(
    join(folder, 'media/bell.vtt'),
    'WEBVTT\n\n00:00.000 --> 00:20.000\nA bell rings\n\n00:20.000 --> 00:40.000\nfour times.\n',
  );
  writeFileSync(join(folder, 'media/arch.svg'), aDrawing('#1d4e89'));
  writeFileSync(join(folder, 'media/arch-now.svg'), aDrawing('#c8321f'));
  writeFileSync(join(folder, 'tour.json'), JSON.stringify(sampleTour(), null, 1));
}

function sampleTour(): unknown {
  const route = [gate, fountain, garden].map(({ lat, lng }) => [lng, lat]);
  const tour: Tour = aTour({
    id: SAMPLE.id,
    edition: 0,
    languages: ['en', 'de'],
    title: both(SAMPLE.title, SAMPLE.titleDe),
    place: both('Testing', 'Prüfen'),
    teaser: both('Three stops and a bell.', 'Drei Stationen und eine Glocke.'),
    durationMinutes: 20,
    distanceMetres: 600,
    stations: [atTheGate(), atTheFountain(), inTheGarden()],
    route: {
      order: ['gate', 'fountain', 'garden'],
      legs: [
        aLeg('gate', 'fountain', {
          line: { type: 'LineString', coordinates: route.slice(0, 2) },
          distanceMetres: 300,
          minutes: 4,
        }),
        aLeg('fountain', 'garden', {
          line: { type: 'LineString', coordinates: route.slice(1) },
          distanceMetres: 300,
          minutes: 4,
        }),
      ],
    },
    characters: [{ id: 'keeper', name: both('Gatekeeper', 'Torwächter') }],
    cover: { en: 'arch' },
  });
  const alt = both('An arch of stone', 'Ein Bogen aus Stein');
  const assets = {
    arch: { file: 'media/arch.svg', alt },
    'arch-now': { file: 'media/arch-now.svg', alt },
    bell: { file: 'media/bell.wav', seconds: SAMPLE.soundSeconds, decorative: true },
    'bell-captions': { file: 'media/bell.vtt', decorative: true },
  };
  return { ...tour, assets };
}

const geofence = { kind: 'geofence', radiusMetres: 30 } as const;

function atTheGate() {
  const nodes = [
    {
      id: 'arch',
      kind: 'picture',
      asset: 'arch',
      label: both('Arch', 'Bogen'),
      position: [0, 0.1, 0],
      rotation: [0, 0, 0],
      scale: 0.2,
    },
    {
      id: 'word',
      kind: 'text',
      label: both('1290', '1290'),
      position: [0, 0.3, 0],
      rotation: [0, 0, 0],
      scale: 0.1,
      action: { kind: 'say', block: 'welcome' },
    },
    { id: 'bell', kind: 'sound', asset: 'bell', position: [0, 0, 0], rotation: [0, 0, 0], scale: 1 },
    aLabel('keystone', both('Keystone', 'Schlussstein'), { hidden: true }),
    aPoint('show', both('Look closer', 'Genauer hinsehen'), { kind: 'toggle', node: 'keystone' }),
    aPoint('ring', both('Ring the bell', 'Glocke läuten'), { kind: 'play', node: 'bell' }),
    aPoint('read', both('Read how it was built', 'Lesen, wie es gebaut wurde'), { kind: 'open', block: 'built' }),
    aPoint('on', both('To the fountain', 'Zum Brunnen'), { kind: 'go', station: 'fountain' }),
    aPoint('sure', both('It was 1290', 'Es war 1290'), { kind: 'answer', block: 'year', option: 'b' }),
  ] as const;
  return aStation({
    id: 'gate',
    number: 1,
    title: both(gate.title, gate.titleDe),
    place: place(gate),
    image: 'arch',
    triggers: [geofence, { kind: 'number', number: 1 }],
    story: [
      {
        id: 'welcome',
        kind: 'guide',
        character: 'keeper',
        lines: [{ id: 'hello', text: both(SAMPLE.spoken, 'Guten Morgen, ich bin der Torwächter.') }],
      },
      { id: 'built', kind: 'text', body: both(SAMPLE.story, SAMPLE.storyDe) },
      {
        id: 'year',
        kind: 'quiz',
        mode: 'single',
        points: 10,
        question: both('When was the gate built?', 'Wann wurde das Tor gebaut?'),
        options: [
          { id: 'a', text: both('1190', '1190'), right: false },
          { id: 'b', text: both('1290', '1290'), right: true },
        ],
        whenRight: both('Well looked.', 'Gut geschaut.'),
      },
    ],
    anchors: [
      aBarcodeAnchor({
        id: 'gate-sign',
        number: SAMPLE.signs.gate,
        title: both('The gate as it was', 'Das Tor, wie es war'),
        scene: { nodes },
      }),
    ],
  });
}

function aLabel(id: string, label: Localized, more: Partial<SceneNode> = {}): SceneNode {
  return { id, kind: 'text', label, position: [0, 0.2, 0], rotation: [0, 0, 0], scale: 0.1, ...more };
}

function aPoint(id: string, label: Localized, action: Action): SceneNode {
  return { id, kind: 'hotspot', label, position: [0.2, 0.1, 0], rotation: [0, 0, 0], scale: 1, action };
}

function atTheFountain() {
  return aStation({
    id: 'fountain',
    number: 2,
    title: both(fountain.title, fountain.titleDe),
    place: place(fountain),
    triggers: [geofence, { kind: 'number', number: 2 }],
    anchors: [
      aBarcodeAnchor({
        id: 'fountain-sign',
        number: SAMPLE.signs.fountain,
        scene: { nodes: [aLabel('water', both('Water', 'Wasser'))] },
      }),
    ],
    story: [
      {
        id: 'bell',
        kind: 'audio',
        title: both('The bell', 'Die Glocke'),
        sound: { en: 'bell' },
        captions: { en: 'bell-captions' },
        transcript: both(SAMPLE.transcript, 'Eine Glocke läutet viermal.'),
      },
    ],
  });
}

function inTheGarden() {
  return aStation({
    id: 'garden',
    number: 3,
    title: both(garden.title, garden.titleDe),
    place: place(garden),
    triggers: [geofence, { kind: 'number', number: 3 }],
    story: everyBlock(),
    // A place first, a sign for those whose phone tells no direction.
    anchors: [
      {
        id: 'garden-place',
        kind: 'location',
        position: place(garden),
        title: both('The garden in bloom', 'Der Garten in Blüte'),
        scene: { nodes: [aLabel('rose', both('Rose', 'Rose'))] },
      },
      aBarcodeAnchor({
        id: 'garden-sign',
        number: SAMPLE.signs.garden,
        scene: { nodes: [aLabel('thyme', both('Thyme', 'Thymian'))] },
      }),
    ],
  });
}

/** One of every kind, and one that this version does not know. */
function everyBlock(): readonly Block[] {
  return [
    { id: 'b-text', kind: 'text', body: both('## Beds\n\nRoses and *thyme*.', '## Beete\n\nRosen und *Thymian*.') },
    { id: 'b-image', kind: 'image', asset: 'arch', caption: both('The arch', 'Der Bogen') },
    { id: 'b-gallery', kind: 'gallery', pictures: [{ asset: 'arch' }, { asset: 'arch-now' }] },
    {
      id: 'b-comparison',
      kind: 'comparison',
      then: 'arch',
      now: 'arch-now',
      thenLabel: both('1290', '1290'),
      nowLabel: both('today', 'heute'),
    },
    {
      id: 'b-multiple',
      kind: 'quiz',
      mode: 'multiple',
      question: both('Which grow here?', 'Was wächst hier?'),
      options: [
        { id: 'r', text: both('Roses', 'Rosen'), right: true },
        { id: 't', text: both('Thyme', 'Thymian'), right: true },
        { id: 'p', text: both('Palms', 'Palmen'), right: false },
      ],
    },
    { id: 'b-number', kind: 'quiz', mode: 'number', question: both('How many beds?', 'Wie viele Beete?'), answer: 4 },
    {
      id: 'b-order',
      kind: 'quiz',
      mode: 'order',
      question: both('In which order?', 'In welcher Folge?'),
      items: [
        { id: 'one', text: both('Seed', 'Samen') },
        { id: 'two', text: both('Flower', 'Blüte') },
      ],
    },
    {
      id: 'b-find',
      kind: 'quiz',
      mode: 'find',
      question: both('Where is the arch?', 'Wo ist der Bogen?'),
      asset: 'arch',
      areas: [
        { id: 'mid', label: both('Middle', 'Mitte'), x: 0.5, y: 0.5, radius: 0.2, right: true },
        { id: 'left', label: both('Left', 'Links'), x: 0.1, y: 0.1, radius: 0.1, right: false },
      ],
    },
    {
      id: 'b-quote',
      kind: 'quote',
      text: both('A garden is a book.', 'Ein Garten ist ein Buch.'),
      by: both('A gardener', 'Eine Gärtnerin'),
    },
    {
      id: 'b-fact',
      kind: 'fact',
      figure: both('4', '4'),
      title: both('Beds', 'Beete'),
      text: both('One for each season.', 'Für jede Jahreszeit eines.'),
    },
    { id: 'b-map', kind: 'map', caption: both('The way round', 'Der Weg herum'), centre: place(garden), zoom: 16 },
    {
      id: 'b-practical',
      kind: 'practical',
      hours: 'Mo-Su 08:00-20:00',
      note: both('Dogs welcome.', 'Hunde willkommen.'),
    },
    { id: 'b-new', kind: 'hologram' },
  ] as const satisfies readonly unknown[] as readonly Block[];
}

/** A drawing of an arch in one colour. */
export function aDrawing(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" viewBox="0 0 400 300"><rect width="400" height="300" fill="#f7f3ea"/><path d="M80 280V140a120 120 0 0 1 240 0v140h-60V140a60 60 0 0 0-120 0v140z" fill="${colour}"/></svg>\n`;
}

/** Strikes of a bell as 8 kHz, 16-bit mono WAV: large enough that seeking needs a part of the file. */
export function aBell(seconds: number): Buffer {
  const rate = 8000;
  const samples = new Int16Array(rate * seconds);
  for (let i = 0; i < samples.length; i++) {
    const t = (i / rate) % 10;
    samples[i] = Math.sin(2 * Math.PI * 440 * t) * Math.exp(-t) * 12_000;
  }
  const data = Buffer.from(samples.buffer);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}
