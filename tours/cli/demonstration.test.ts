import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, fixture } from '../../tests/fixtures/folders';
import { readManifest } from '../../shared/package/read-manifest';
import { publishDemonstration, refreshPages } from './demonstration';
import { publishInto } from './publish-folder';
import { openFolder } from './source-folder';

const shell = '<!doctype html><html lang="de"><head><title>Rundgang</title></head><body></body></html>';

async function aDesk() {
  const [tours, publishing] = [await aFolder(), await aFolder()];
  const source = join(tours, 'fixture.small');
  await cp(fixture('source-tour'), source, { recursive: true });
  const published = join(publishing, 'tour', 'fixture.small');
  return {
    source,
    publishing,
    published,
    start: () => publishDemonstration(tours, publishing, shell),
    tour: async () => readManifest(await readFile(join(published, 'tour.json'))),
  };
}

describe('starting on a fresh computer', () => {
  it('publishes the demonstration tours, once', async () => {
    const { start, tour } = await aDesk();
    expect(await start()).toEqual(['fixture.small']);
    expect(await start()).toEqual([]);
    expect((await tour()).edition).toBe(1);
  });

  it('publishes a tour anew when its text or a picture has changed', async () => {
    const { start, tour, source } = await aDesk();
    await start();
    await writeFile(join(source, 'media', 'cover.svg'), '<svg width="1" height="1"/>');
    expect(await start()).toEqual(['fixture.small']);
    expect(await tour()).toMatchObject({ edition: 2, assets: { cover: { width: 1 } } });
    expect(await start()).toEqual([]);
  });

  it('leaves a tour alone that an author has published since', async () => {
    const { start, tour, source, publishing } = await aDesk();
    await start();
    await publishInto(publishing, await openFolder(source), shell);
    await writeFile(join(source, 'media', 'cover.svg'), '<svg width="1" height="1"/>');
    expect(await start()).toEqual([]);
    expect((await tour()).edition).toBe(2);
  });

  it('gives published tours the player’s present page, and changes nothing else', async () => {
    const { start, publishing, published } = await aDesk();
    await start();
    const manifest = await readFile(join(published, 'tour.json'));
    await refreshPages(publishing, shell.replace('</head>', '<script src="./player.js"></script></head>'));
    expect(await readFile(join(published, 'index.html'), 'utf8')).toContain('src="../../player.js"');
    expect(await readFile(join(published, 'tour.json'))).toEqual(manifest);
  });

  it('has nothing to do where there are no tours', async () => {
    const empty = await aFolder();
    expect(await publishDemonstration(join(empty, 'tours'), empty, shell)).toEqual([]);
    await expect(refreshPages(empty, shell)).resolves.toBeUndefined();
  });
});
