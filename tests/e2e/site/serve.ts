/** Publishes the demonstration tours and the tests' own into a fresh folder, and serves it with the built site. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PUBLISHING, SITE } from './address';
import { writeAroundTour } from './around-tour';
import { writeBrokenTours } from './broken-tours';
import { writePictureTour } from './picture-tour';
import { writePlaceTour } from './place-tour';
import { writeSampleTour } from './sample-tour';
import { writeSceneTour } from './scene-tour';

const root = join(import.meta.dirname, '../../..');
const cli = join(root, 'tours/cli/rundgang.mjs');
const site = join(root, process.env['RUNDGANG_OUT'] ?? 'dist');
const sources = mkdtempSync(join(tmpdir(), 'rundgang-sources-'));

rmSync(PUBLISHING, { recursive: true, force: true });
mkdirSync(PUBLISHING, { recursive: true });
writeSampleTour(join(sources, 'sample.walk'));
writePlaceTour(join(sources, 'sample.place'));
await writeSceneTour(join(sources, 'sample.scenes'));
await writePictureTour(join(sources, 'sample.pictures'));
await writeAroundTour(join(sources, 'sample.around'));
const demonstrations = readdirSync(join(root, 'tours')).map((name) => join(root, 'tours', name));
const own = readdirSync(sources).map((name) => join(sources, name));
for (const folder of [...demonstrations, ...own]) {
  if (!existsSync(join(folder, 'tour.json'))) continue;
  execFileSync(process.execPath, [cli, 'publish', folder, '--to', PUBLISHING, '--site', site], { stdio: 'inherit' });
}
writeBrokenTours(join(PUBLISHING, 'tour'));
rmSync(sources, { recursive: true });

const port = new URL(SITE).port;
const server = spawn(process.execPath, [cli, 'serve', '--port', port, '--site', site, '--publishing', PUBLISHING], {
  stdio: 'inherit',
});
process.on('SIGTERM', () => server.kill('SIGTERM'));
server.on('exit', (code) => {
  rmSync(PUBLISHING, { recursive: true, force: true });
  process.exit(code ?? 0);
});
