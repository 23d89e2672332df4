import { describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { aPackage, MemorySink, sourceOf } from '../../tests/fixtures/packages';
import { pack, packageFileName } from './pack';
import { unpack } from './unpack';
import type { Progress } from './bytes';

const bytesOf = async (stream: ReadableStream<Uint8Array>) =>
  new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());

describe('packing a tour', () => {
  it('gives back the same assets byte for byte and the same manifest', async () => {
    const { tour, manifest, files, source } = await aPackage();
    const sink = new MemorySink();
    await unpack(pack(manifest, source), sink);
    expect(sink.tour).toEqual(tour);
    expect(sink.manifest).toBe(manifest);
    expect(sink.files).toEqual(files);
  });

  it('gives the same file for the same tour, whatever the order of its assets', async () => {
    const { tour, source } = await aPackage();
    const first = await bytesOf(pack(JSON.stringify(tour), source));
    const again = await bytesOf(pack(JSON.stringify(tour), source));
    expect(again).toEqual(first);
    const names = Object.keys(unzipSync(first));
    expect(names[0]).toBe('tour.json');
    expect(names.slice(1)).toEqual(names.slice(1).sort());
  });

  it('writes a ZIP that other software reads, media stored and text deflated', async () => {
    const { manifest, files, source } = await aPackage();
    const zip = await bytesOf(pack(manifest, source));
    const opened = unzipSync(zip);
    for (const [path, bytes] of files) expect(opened[path]).toEqual(bytes);
    const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, manifest.length);
    expect(zip.length).toBeGreaterThan(5000);
    expect(zip.length).toBeLessThan(total);
  });

  it('packs an asset once, however many names it has in the tour', async () => {
    const { tour, source } = await aPackage();
    const { picture } = tour.assets;
    if (!picture) throw new Error('the builder changed');
    const twice = { ...tour, assets: { ...tour.assets, same: picture } };
    const opened = unzipSync(await bytesOf(pack(JSON.stringify(twice), source)));
    expect(Object.keys(opened)).toHaveLength(3);
  });

  it('names a missing asset', async () => {
    const { manifest, files } = await aPackage();
    const [gone = ''] = files.keys();
    files.delete(gone);
    await expect(bytesOf(pack(manifest, sourceOf(files)))).rejects.toMatchObject({ kind: 'not-found', culprit: gone });
  });

  it('refuses bytes that are not what the manifest says', async () => {
    const { manifest, files } = await aPackage();
    const [path = '', bytes = new Uint8Array()] = [...files][0] ?? [];
    files.set(path, bytes.with(0, 255 - (bytes[0] ?? 0)));
    await expect(bytesOf(pack(manifest, sourceOf(files)))).rejects.toMatchObject({
      kind: 'wrong-bytes',
      culprit: path,
    });
  });

  it('tells how far it is, up to the whole', async () => {
    const { manifest, source } = await aPackage();
    const steps: Progress[] = [];
    await bytesOf(pack(manifest, source, { onProgress: (progress) => steps.push(progress) }));
    expect(steps).toHaveLength(3);
    expect(steps.at(-1)?.doneBytes).toBe(steps.at(-1)?.totalBytes);
  });

  it('stops when it is told to', async () => {
    const { manifest, source } = await aPackage();
    const stopping = new AbortController();
    const onProgress = () => stopping.abort(new Error('enough'));
    await expect(bytesOf(pack(manifest, source, { signal: stopping.signal, onProgress }))).rejects.toThrow('enough');
  });

  it('fetches no asset before the one in front of it has been taken', async () => {
    const { manifest, source } = await aPackage();
    let fetched = 0;
    const reader = pack(manifest, (asset, path) => {
      fetched++;
      return source(asset, path);
    }).getReader();
    for (const part of ['header', 'manifest']) {
      await reader.read();
      expect(fetched, part).toBe(0);
    }
    for (const part of ['header', 'asset']) {
      await reader.read();
      expect(fetched, part).toBe(1);
    }
    await reader.cancel();
  });

  it('is called after its tour', () => {
    expect(packageFileName('weimar.bauhaus')).toBe('weimar.bauhaus.tour.zip');
  });
});
