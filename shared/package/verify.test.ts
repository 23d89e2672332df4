import { describe, expect, it } from 'vitest';
import { aPackage, sourceOf } from '../../tests/fixtures/packages';
import { Unavailable } from '../model/unavailable';
import { verifyPackage } from './verify';

describe('verifying a package', () => {
  it('has nothing to say about a whole one', async () => {
    const { manifest, source } = await aPackage();
    expect(await verifyPackage(manifest, source)).toEqual([]);
  });

  it('names everything at once: a missing file, a damaged one, a mention of nothing', async () => {
    const { manifest, files } = await aPackage({ cover: { de: 'gone' } });
    const [missing = '', damaged = ''] = [...files.keys()].sort();
    files.delete(missing);
    files.set(damaged, files.get(damaged)?.map((byte) => byte ^ 1) ?? new Uint8Array());
    expect(await verifyPackage(manifest, sourceOf(files))).toMatchObject([
      { path: 'tour.json: cover.de', kind: 'reference' },
      { path: missing, kind: 'missing' },
      { path: damaged, kind: 'wrong-bytes' },
    ]);
  });

  it('names the place inside a broken manifest', async () => {
    const { manifest, source } = await aPackage();
    expect(await verifyPackage(manifest.replace('"walk"', '"fly"'), source)).toMatchObject([
      { path: 'tour.json: kind' },
    ]);
    expect(await verifyPackage('{', source)).toMatchObject([{ path: 'tour.json', kind: 'json' }]);
  });

  it('does not call a broken disk a missing file', async () => {
    const { manifest } = await aPackage();
    const broken = () => Promise.reject(new Unavailable('storage-off', 'disk'));
    await expect(verifyPackage(manifest, broken)).rejects.toMatchObject({ kind: 'storage-off' });
  });
});
