import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { KnownAnchor, Localized } from '../../../shared/model/tour';
import { aStation, aTour } from '../../../shared/testing/builders';

/** A tour about what is seen all around: scenes for the floor, a table and the sky, and an all-round picture. */
export const AROUND = {
  id: 'sample.around',
  square: { id: 'square', title: 'The square' },
  hall: { id: 'hall', title: 'The hall' },
  hill: { id: 'hill', title: 'The hill' },
  anchors: { floor: 'on-the-floor', table: 'on-the-table', sky: 'in-the-sky' },
  /** How high the scenes are. */
  postMetres: 2.33,
  spots: { tower: 'Tower', pond: 'Pond', moon: 'Moon' },
  towerText: 'The tower is 40 metres high.',
  picture: 'A square with a tower, a pond and the moon, all around',
} as const;

const both = (en: string, de: string): Localized => ({ en, de });

/** Writes the tour in its source form: tour.json and media/. */
export async function writeAroundTour(folder: string): Promise<void> {
  mkdirSync(join(folder, 'media'), { recursive: true });
  await sharp(Buffer.from(allRound())).jpeg({ quality: 80 }).toFile(join(folder, 'media/all-round.jpg'));
  writeFileSync(join(folder, 'media/post.svg'), POST);
  writeFileSync(join(folder, 'tour.json'), JSON.stringify(aroundTour(), null, 1));
}

function aroundTour(): unknown {
  const tour = aTour({
    id: AROUND.id,
    edition: 0,
    languages: ['en', 'de'],
    title: both('A look around', 'Ein Blick rundum'),
    place: both('Testing', 'Prüfen'),
    durationMinutes: 5,
    stations: [atTheSquare(), inTheHall(), underTheSky()],
    characters: [],
  });
  const assets = {
    'all-round': {
      file: 'media/all-round.jpg',
      alt: both(AROUND.picture, 'Ein Platz mit Turm, Teich und Mond, rundum'),
    },
    post: {
      file: 'media/post.svg',
      alt: both('A striped post, two metres high', 'Ein gestreifter Pfosten, zwei Meter hoch'),
    },
  };
  return { ...tour, assets };
}

function atTheSquare() {
  const { floor, table } = AROUND.anchors;
  const anchors: readonly KnownAnchor[] = [
    { id: floor, kind: 'surface', size: 'life', title: both('A post', 'Ein Pfosten'), scene: post([0, 0, 0]) },
    {
      id: table,
      kind: 'surface',
      size: 'table',
      title: both('A small post', 'Ein kleiner Pfosten'),
      scene: post([0, 0, 0]),
    },
  ];
  return aStation({
    id: AROUND.square.id,
    number: 1,
    title: both(AROUND.square.title, 'Der Platz'),
    anchors,
  });
}

function underTheSky() {
  const title = both('A post in the sky', 'Ein Pfosten am Himmel');
  return aStation({
    id: AROUND.hill.id,
    number: 3,
    title: both(AROUND.hill.title, 'Der Hügel'),
    anchors: [{ id: AROUND.anchors.sky, kind: 'sky', headingDegrees: 90, title, scene: post([0, 1, -4]) }],
  });
}

function post(position: readonly [number, number, number]) {
  return {
    nodes: [
      {
        id: 'post',
        kind: 'picture',
        asset: 'post',
        label: both('Post', 'Pfosten'),
        position,
        rotation: [0, 0, 0],
        scale: 1,
        action: { kind: 'toggle', node: 'word' },
      },
      {
        id: 'word',
        kind: 'text',
        label: both('Two metres', 'Zwei Meter'),
        position: [position[0], position[1] + 2.2, position[2]],
        rotation: [0, 0, 0],
        scale: 0.5,
      },
    ],
  } as const;
}

function inTheHall() {
  const { tower, pond, moon } = AROUND.spots;
  return aStation({
    id: AROUND.hall.id,
    number: 2,
    title: both(AROUND.hall.title, 'Die Halle'),
    story: [
      { id: 'words', kind: 'text', body: both('Look around.', 'Sehen Sie sich um.') },
      {
        id: 'all-round',
        kind: 'panorama',
        asset: 'all-round',
        hotspots: [
          {
            id: 'tower',
            title: both(tower, 'Turm'),
            text: both(AROUND.towerText, 'Der Turm ist 40 Meter hoch.'),
            yawDegrees: 0,
            pitchDegrees: 20,
          },
          {
            id: 'pond',
            title: both(pond, 'Teich'),
            text: both('Ducks live here.', 'Hier wohnen Enten.'),
            yawDegrees: 120,
            pitchDegrees: -20,
          },
          { id: 'moon', title: both(moon, 'Mond'), yawDegrees: -135, pitchDegrees: 45 },
        ],
      },
    ],
  });
}

const POST = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="400" viewBox="0 0 200 400"><rect width="200" height="400" fill="#f7f3ea"/><path d="M0 0h200v100H0zM0 200h200v100H0z" fill="#c8321f"/><path d="M0 0h200v400H0z" fill="none" stroke="#1b1a17" stroke-width="8"/></svg>\n`;

/** A round view, 360 by 180 degrees: sky, ground, a tower in the middle, a pond, the moon, houses all along. */
function allRound(): string {
  const [width, height] = [2048, 1024];
  const x = (yaw: number) => (((yaw + 540) % 360) / 360) * width;
  const y = (pitch: number) => ((90 - pitch) / 180) * height;
  const houses = Array.from({ length: 18 }, (_, index) => {
    const left = index * 114;
    const high = 60 + ((index * 37) % 50);
    const colours = ['#d9b382', '#c98f6b', '#e2cfa5', '#b5a58c'];
    return `<rect x="${left}" y="${y(0) - high}" width="100" height="${high + 20}" fill="${colours[index % 4]}"/><path d="M${left - 6} ${y(0) - high}h112l-56 -40z" fill="#8c4a3a"/><path d="M${left + 20} ${y(0) - high + 20}h20v26h-20zM${left + 60} ${y(0) - high + 20}h20v26h-20z" fill="#3f4a59"/>`;
  }).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#2f5f98"/><stop offset="1" stop-color="#cfe3ee"/></linearGradient></defs><rect width="${width}" height="${height / 2}" fill="url(#sky)"/><rect y="${height / 2}" width="${width}" height="${height / 2}" fill="#a9a08d"/>${houses}<rect x="${x(0) - 40}" y="${y(38)}" width="80" height="${y(0) - y(38) + 30}" fill="#d8c8a8"/><path d="M${x(0) - 50} ${y(38)}h100l-50 -80z" fill="#7c3b2c"/><ellipse cx="${x(120)}" cy="${y(-20)}" rx="170" ry="50" fill="#3d7ea6"/><circle cx="${x(-135)}" cy="${y(45)}" r="34" fill="#f6efcf"/></svg>`;
}
