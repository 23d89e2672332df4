import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Localized } from '../../../shared/model/tour';
import { lineOf } from '../../../shared/model/geo';
import { aLeg, aStation, aTour } from '../../../shared/testing/builders';
import { walkedTo } from '../../ar/place-in-picture';

const here = { lat: 50.98, lng: 11.32 };

/** A tour about a scene out of doors, 20 m north of where the visitor stands, with a tower and a church to aim at. */
export const PLACE = {
  id: 'sample.place',
  station: { id: 'meadow', title: 'The meadow' },
  anchor: { id: 'disc', position: walkedTo(here, 20, 0), centreMetres: 1.6 },
  here,
  landmarks: [
    { id: 'tower', name: 'Water tower', position: walkedTo(here, 300, 20) },
    { id: 'church', name: 'Church', position: walkedTo(here, 500, 110) },
  ],
  /** Of the disc: no camera picture of the tests holds it. */
  colour: { r: 255, g: 0, b: 255 },
} as const;

const both = (en: string, de: string): Localized => ({ en, de });

/** Writes the tour in its source form: tour.json and media/. */
export function writePlaceTour(folder: string): void {
  mkdirSync(join(folder, 'media'), { recursive: true });
  writeFileSync(
    join(folder, 'media/disc.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" viewBox="0 0 200 200"><circle cx="100" cy="100" r="96" fill="#ff00ff"/></svg>\n`,
  );
  const [tower, church] = PLACE.landmarks;
  const names = [both('Water tower', 'Wasserturm'), both('Church', 'Kirche')];
  const tour = aTour({
    id: PLACE.id,
    edition: 0,
    languages: ['en', 'de'],
    title: both('A disc out of doors', 'Eine Scheibe im Freien'),
    place: both('Testing', 'Prüfen'),
    durationMinutes: 5,
    stations: [
      onTheMeadow(),
      ...PLACE.landmarks.map(({ id, position }, index) =>
        aStation({ id, number: index + 2, title: names[index] ?? {}, place: position }),
      ),
    ],
    route: {
      order: [PLACE.station.id, tower.id, church.id],
      legs: [
        aLeg(PLACE.station.id, tower.id, { line: lineOf([here, tower.position]), distanceMetres: 300, minutes: 4 }),
        aLeg(tower.id, church.id, { line: lineOf([tower.position, church.position]), distanceMetres: 560, minutes: 8 }),
      ],
    },
  });
  const assets = { disc: { file: 'media/disc.svg', alt: both('A disc', 'Eine Scheibe') } };
  writeFileSync(join(folder, 'tour.json'), JSON.stringify({ ...tour, assets }, null, 1));
}

function onTheMeadow() {
  const { id, position, centreMetres } = PLACE.anchor;
  const disc = {
    id: 'disc',
    kind: 'picture',
    asset: 'disc',
    label: both('Disc', 'Scheibe'),
    position: [0, centreMetres - 1, 0],
    rotation: [0, 0, 0],
    scale: 2,
  } as const;
  return aStation({
    id: PLACE.station.id,
    number: 1,
    title: both(PLACE.station.title, 'Die Wiese'),
    place: PLACE.here,
    anchors: [{ id, kind: 'location', position, title: both('The disc', 'Die Scheibe'), scene: { nodes: [disc] } }],
  });
}
