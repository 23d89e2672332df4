import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../tests/fixtures/folders';
import { FolderTarget } from './folder-target';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('publishing into a folder', () => {
  it('writes, reads and removes', async () => {
    const target = new FolderTarget(join(await aFolder(), 'tour'));
    expect(await target.read('a/tour.json')).toBeUndefined();
    await target.write('a/tour.json', new Blob(['one']));
    expect(new TextDecoder().decode((await target.read('a/tour.json'))?.bytes)).toBe('one');
    expect(await target.has('a/tour.json')).toBe(true);
    expect(await target.has('a')).toBe(false);
    await target.remove('a/tour.json');
    await target.remove('a/tour.json');
    expect(await target.has('a/tour.json')).toBe(false);
  });

  it('holds to conditions and leaves nothing of a write that failed', async () => {
    const root = await aFolder();
    const target = new FolderTarget(root);
    await target.write('x', bytes('one'), { ifNoneMatch: '*' });
    const etag = (await target.read('x'))?.etag ?? '';
    const conflict = { kind: 'conflict', culprit: 'x' };
    await expect(target.write('x', bytes('two'), { ifNoneMatch: '*' })).rejects.toMatchObject(conflict);
    await expect(target.write('x', bytes('two'), { ifMatch: '"0"' })).rejects.toMatchObject(conflict);
    await expect(target.remove('x', { ifMatch: '"0"' })).rejects.toMatchObject(conflict);
    expect(await readdir(root)).toEqual(['x']);
    await target.write('x', bytes('two'), { ifMatch: etag });
    expect(await readFile(join(root, 'x'), 'utf8')).toBe('two');
  });

  it('lets one of many win who write over the same state', async () => {
    const target = new FolderTarget(await aFolder());
    await target.write('x', bytes('start'));
    const etag = (await target.read('x'))?.etag ?? '';
    const writes = Array.from({ length: 20 }, (_, no) => target.write('x', bytes(`writer ${no}`), { ifMatch: etag }));
    const results = await Promise.allSettled(writes);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
