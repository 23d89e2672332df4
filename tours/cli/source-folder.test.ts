import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../tests/fixtures/folders';
import { aTour } from '../../shared/testing/builders';
import { openFolder } from './source-folder';

async function aSource(assets: object): Promise<string> {
  const folder = await aFolder();
  await mkdir(join(folder, 'media'));
  await writeFile(
    join(folder, 'media', 'cover.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>',
  );
  await writeFile(join(folder, 'tour.json'), JSON.stringify({ ...aTour(), assets }));
  return folder;
}
const assetsOf = async (folder: string) =>
  (JSON.parse((await openFolder(folder)).manifest) as { assets: Record<string, Record<string, unknown>> }).assets;

describe('a tour in source form', () => {
  it('gets type, hash, size and name from its files', async () => {
    const { cover } = await assetsOf(await aSource({ cover: { file: 'media/cover.svg', decorative: true } }));
    expect(cover).toMatchObject({
      type: 'image/svg+xml',
      bytes: 64,
      width: 40,
      height: 30,
      name: 'cover.svg',
      decorative: true,
    });
    expect(cover?.['sha256']).toMatch(/^[0-9a-f]{64}$/);
    expect(cover).not.toHaveProperty('file');
  });

  it('keeps what its author says', async () => {
    const said = { file: 'media/cover.svg', width: 400, height: 300, name: 'Titelbild.svg' };
    expect((await assetsOf(await aSource({ cover: said })))['cover']).toMatchObject({
      width: 400,
      height: 300,
      name: 'Titelbild.svg',
    });
  });

  it('follows its files when they change', async () => {
    const folder = await aSource({ cover: { file: 'media/cover.svg' } });
    const before = (await assetsOf(folder))['cover']?.['sha256'];
    await writeFile(join(folder, 'media', 'cover.svg'), '<svg/>');
    expect((await assetsOf(folder))['cover']?.['sha256']).not.toBe(before);
  });

  it.each([
    ['../secret.svg', 'refused-package', 'outside'],
    ['/etc/hostname.svg', 'refused-package', 'outside'],
    ['media/gone.svg', 'not-found', 'no such file'],
    ['media', 'not-a-tour', 'type'],
    ['media/cover.exe', 'not-a-tour', 'type'],
  ])('refuses the file %s and names the asset', async (file, kind, why) => {
    const failure = openFolder(await aSource({ cover: { file } }));
    await expect(failure).rejects.toMatchObject({
      kind,
      culprit: `assets.cover: ${file}`,
      detail: expect.stringContaining(why) as string,
    });
  });

  it('does not carry a file along that a link fetches from elsewhere', async () => {
    const folder = await aSource({ cover: { file: 'media/link.svg' } });
    const elsewhere = await aFolder();
    await writeFile(join(elsewhere, 'private.svg'), '<svg/>');
    await symlink(join(elsewhere, 'private.svg'), join(folder, 'media', 'link.svg'));
    await expect(openFolder(folder)).rejects.toMatchObject({ kind: 'refused-package' });
  });

  it('hands broken JSON on to those who say what is wrong with it', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'tour.json'), '{"assets": ');
    expect((await openFolder(folder)).manifest).toBe('{"assets": ');
  });
});
