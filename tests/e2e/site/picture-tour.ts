import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { aStation, aTour } from '../../../shared/testing/builders';
import { compileTarget } from '../../../shared/targets/compile-target';
import type { Grey } from '../../../shared/targets/grey';
import { richPicture } from '../../../shared/targets/rich-picture';

/** A tour with a dozen pictures on the walls of two rooms; each has its scene. */
export const PICTURES = {
  id: 'sample.pictures',
  room: { station: 'room', title: 'Room of pictures' },
  /** As many as hang in the room, and its pictures by number, from 1. */
  count: 12,
  anchor: (number: number) => `picture-${number}`,
  widthMillimetres: 500,
} as const;

const SIDE = 360;

/** What is painted on a picture of the room. */
export function paintedAs(number: number): Grey {
  return richPicture(100 + number, SIDE, SIDE);
}

/** The ink of a picture as films show it. */
export function inkOf({ width, height, data }: Grey): (across: number, down: number) => number {
  return (across, down) => {
    const x = Math.min(width - 1, Math.floor(across * width));
    const y = Math.min(height - 1, Math.floor(down * height));
    return data[y * width + x] ?? 0;
  };
}

/** Writes the tour in its source form. */
export async function writePictureTour(folder: string): Promise<void> {
  mkdirSync(join(folder, 'media'), { recursive: true });
  const numbers = Array.from({ length: PICTURES.count }, (_, index) => index + 1);
  const assets: Record<string, unknown> = {};
  for (const number of numbers) {
    const { data, width, height } = paintedAs(number);
    const file = `media/picture-${number}.png`;
    await sharp(data, { raw: { width, height, channels: 1 } })
      .png()
      .toFile(join(folder, file));
    assets[`picture-${number}`] = { file, alt: { en: `Picture ${number}` } };
  }
  // One is compiled as well; its features bring the second engine, which must live under the site's policy.
  const small = richPicture(101, 120, 120);
  const compiled = await compileTarget(small);
  for (const ending of ['iset', 'fset', 'fset3'] as const) {
    writeFileSync(join(folder, 'media', `picture-1.${ending}`), compiled[ending]);
    assets[`target-${ending}`] = { file: `media/picture-1.${ending}` };
  }
  writeFileSync(join(folder, 'tour.json'), JSON.stringify(pictureTour(numbers, assets), null, 1));
}

function pictureTour(numbers: readonly number[], assets: Readonly<Record<string, unknown>>): unknown {
  const anchors = numbers.map((number) => ({
    id: PICTURES.anchor(number),
    kind: 'image' as const,
    targets: number === 1 ? ['target-iset', 'target-fset', 'target-fset3'] : [],
    picture: `picture-${number}`,
    widthMillimetres: PICTURES.widthMillimetres,
    scene: {
      nodes: [
        {
          id: 'words',
          kind: 'text' as const,
          label: { en: `This is picture ${number}` },
          position: [0, 0, 0] as const,
          rotation: [-90, 0, 0] as const,
          scale: 0.2,
        },
      ],
    },
  }));
  const stations = [aStation({ id: PICTURES.room.station, number: 1, title: { en: PICTURES.room.title }, anchors })];
  return {
    ...aTour({ id: PICTURES.id, edition: 0, languages: ['en'], title: { en: 'Pictures for testing' }, stations }),
    assets,
  };
}
