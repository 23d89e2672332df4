import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE } from './sample-tour';

/** Tours as a careless server might hand them out: the folder's name says what is wrong. */
export const BROKEN = ['broken.json', 'broken.html', 'broken.version', 'broken.bytes', 'broken.missing'] as const;

/** Puts the broken tours below the published ones; the catalogue does not list them. */
export function writeBrokenTours(tours: string): void {
  const whole = join(tours, SAMPLE.id);
  const manifest = JSON.parse(readFileSync(join(whole, 'tour.json'), 'utf8')) as Record<string, unknown>;
  for (const id of BROKEN) {
    const folder = join(tours, id);
    mkdirSync(folder, { recursive: true });
    cpSync(whole, folder, { recursive: true });
    writeFileSync(join(folder, 'tour.json'), JSON.stringify({ ...manifest, id }));
  }
  const write = (id: (typeof BROKEN)[number], text: string) => writeFileSync(join(tours, id, 'tour.json'), text);
  write('broken.json', '{ "format": "rundgang-tour", ');
  write('broken.html', '<!doctype html><title>Wi-Fi</title><p>Please accept our terms.</p>');
  write('broken.version', JSON.stringify({ ...manifest, id: 'broken.version', formatVersion: 99 }));
  const sound = readdirSync(join(whole, 'assets')).find((file) => file.endsWith('.wav'))!;
  rmSync(join(tours, 'broken.missing/assets', sound));
  const damaged = join(tours, 'broken.bytes/assets', sound);
  const bytes = readFileSync(damaged);
  bytes[100] = bytes[100]! ^ 255;
  writeFileSync(damaged, bytes);
}
