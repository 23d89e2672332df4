import { describe, expect, it } from 'vitest';
import { aPackage, MemorySink, sourceOf } from '../../tests/fixtures/packages';
import { Unavailable } from '../model/unavailable';
import { packInWorker, unpackInWorker, type JobWorker } from './package-client';
import { answerJob } from './package-jobs';
import type { FromWorker, Port, ToWorker } from './package-messages';

/** The worker's own code at the other end of a real message channel; `ended` says whether it was terminated. */
function aWorker(): { worker: JobWorker; ended: () => boolean } {
  const { port1, port2 } = new MessageChannel();
  let ended = false;
  const worker = Object.assign(port1 as unknown as JobWorker, {
    terminate() {
      ended = true;
      port1.close();
    },
    onerror: null,
  });
  port1.start();
  port2.start();
  setTimeout(() => answerJob(port2 as unknown as Port<FromWorker, ToWorker>));
  return { worker, ended: () => ended };
}

describe('packing and unpacking beside the page', () => {
  it('brings a tour there and back', async () => {
    const { tour, manifest, files, source } = await aPackage();
    const packing = aWorker();
    const zip = await packInWorker(manifest, source, { openWorker: () => packing.worker });
    expect(zip.type).toBe('application/zip');
    const sink = new MemorySink();
    const steps: number[] = [];
    const unpacking = aWorker();
    const options = {
      openWorker: () => unpacking.worker,
      onProgress: ({ doneBytes }: { doneBytes: number }) => steps.push(doneBytes),
    };
    expect(await unpackInWorker(zip, sink, options)).toEqual(tour);
    expect(new Map([...sink.files].map(([path, bytes]) => [path, new Uint8Array(bytes)]))).toEqual(files);
    expect(steps).toHaveLength(2);
    expect([packing.ended(), unpacking.ended()]).toEqual([true, true]);
  });

  it('says a refusal on the page as it was said in the worker', async () => {
    const sink = new MemorySink();
    const { worker } = aWorker();
    const refused = unpackInWorker(new Blob(['no zip']), sink, { openWorker: () => worker });
    await expect(refused).rejects.toMatchObject({
      name: 'Unavailable',
      kind: 'refused-package',
      detail: 'this is no ZIP file',
    });
    expect(sink.ended).toBe('aborted');
  });

  it('hands on what the page itself could not do', async () => {
    const { manifest, source } = await aPackage();
    const packing = aWorker();
    const failed = packInWorker(manifest, sourceOf(new Map()), { openWorker: () => packing.worker });
    await expect(failed).rejects.toMatchObject({ kind: 'not-found' });
    expect(packing.ended()).toBe(true);
    const zip = await packInWorker(manifest, source, { openWorker: () => aWorker().worker });
    const sink = new MemorySink();
    sink.stage = () => Promise.reject(new Unavailable('storage-full', 'disk'));
    await expect(unpackInWorker(zip, sink, { openWorker: () => aWorker().worker })).rejects.toMatchObject({
      kind: 'storage-full',
    });
    expect(sink.ended).toBe('aborted');
  });

  it('stops when it is told to: the worker ends, the sink lets go, nothing comes after', async () => {
    const { manifest, source } = await aPackage();
    const zip = await packInWorker(manifest, source, { openWorker: () => aWorker().worker });
    const stopping = new AbortController();
    const sink = new MemorySink();
    const order: string[] = [];
    sink.stage = async () => {
      stopping.abort(new Error('enough'));
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push('staged');
    };
    sink.abort = async () => {
      order.push('aborted');
    };
    const { worker, ended } = aWorker();
    await expect(unpackInWorker(zip, sink, { openWorker: () => worker, signal: stopping.signal })).rejects.toThrow(
      'enough',
    );
    expect(order).toEqual(['staged', 'aborted']);
    expect(ended()).toBe(true);
  });

  it('says when the worker cannot run at all', async () => {
    const { manifest, source } = await aPackage();
    const { worker } = aWorker();
    const failed = packInWorker(manifest, source, { openWorker: () => worker });
    worker.onerror?.({ message: 'blocked' } as ErrorEvent);
    await expect(failed).rejects.toThrow('blocked');
  });
});
