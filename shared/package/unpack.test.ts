import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPackage, MemorySink, type APackage } from '../../tests/fixtures/packages';
import { zipOf, type ZipInput } from '../../tests/fixtures/zips';
import { Unavailable } from '../model/unavailable';
import type { Bytes } from './bytes';
import { pack } from './pack';
import { unpack } from './unpack';

const text = (content: string) => new TextEncoder().encode(content);
const nothing = new Uint8Array();
const someHash = 'ab'.repeat(32);

function entriesOf({ manifest, files }: APackage): ZipInput[] {
  return [
    { name: 'tour.json', content: text(manifest), deflate: true },
    ...[...files].map(([name, content]) => ({ name, content })),
  ];
}

/** Unpacks what must be refused; says by whom and why, and that nothing was kept. */
async function refusal(
  zip: Uint8Array<ArrayBuffer> | Blob,
): Promise<{ kind: string; culprit: string; detail: string }> {
  const sink = new MemorySink();
  const error: unknown = await unpack(zip instanceof Blob ? zip : new Blob([zip]), sink).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Unavailable);
  expect(sink.ended).toBe('aborted');
  expect(sink.files.size).toBe(0);
  const { kind, culprit, detail } = error as Unavailable;
  return { kind, culprit, detail };
}

/** The entries of a sound package, changed. */
async function refusalWith(
  change: (entries: ZipInput[]) => readonly ZipInput[],
): Promise<Awaited<ReturnType<typeof refusal>>> {
  return refusal(zipOf(change(entriesOf(await aPackage()))));
}

describe('unpacking', () => {
  it('takes a ZIP that other software made: deflated media, a folder entry, a comment', async () => {
    const sound = await aPackage();
    const entries = entriesOf(sound).map((entry) => ({ ...entry, deflate: true }));
    const sink = new MemorySink();
    const tour = await unpack(
      new Blob([zipOf([{ name: 'assets/' }, ...entries], { comment: text('from the museum') })]),
      sink,
    );
    expect(tour).toEqual(sound.tour);
    expect(sink.files).toEqual(sound.files);
  });

  it('keeps blocks, anchors and triggers of kinds it does not know', async () => {
    const story = [{ id: 'smell', kind: 'scent-diffuser', cartridge: 7 }];
    const { tour, manifest, source } = await aPackage();
    const strange = { ...tour, stations: tour.stations.map((station) => ({ ...station, story })) };
    expect(manifest).not.toContain('scent');
    const sink = new MemorySink();
    await unpack(pack(JSON.stringify(strange), source), sink);
    expect(sink.tour?.stations[0]?.story).toEqual(story);
  });

  it('leaves an asset behind that the manifest does not name', async () => {
    const sound = await aPackage();
    const { tour } = await aPackage({}, { other: ['image/png', text('other')] });
    const { sha256 } = Object.values(tour.assets)[0] ?? { sha256: '' };
    const sink = new MemorySink();
    await unpack(
      new Blob([zipOf([...entriesOf(sound), { name: `assets/${sha256}.png`, content: text('other') }])]),
      sink,
    );
    expect(sink.files).toEqual(sound.files);
  });
});

describe('unpacking refuses and names', () => {
  it.each([
    ['../../.profile', 'leads out'],
    ['assets/../../x', 'leads out'],
    ['/etc/passwd', 'absolute'],
    ['C:/windows.ini', 'absolute'],
    ['assets\\x.svg', 'backslash'],
    ['assets/picture.svg', 'tour.json and assets only'],
    [`assets/${someHash.toUpperCase()}.svg`, 'tour.json and assets only'],
    [`assets/${someHash}.svg\0.html`, 'tour.json and assets only'],
    [`assets/sub/${someHash}.svg`, 'tour.json and assets only'],
    ['index.html', 'tour.json and assets only'],
    ['__proto__', 'tour.json and assets only'],
    ['weimar.test/tour.json', 'pack the content'],
  ])('the entry %j', async (name, why) => {
    const found = await refusalWith((entries) => [...entries, { name, content: text('x') }]);
    expect(found).toMatchObject({ kind: 'refused-package', culprit: name });
    expect(found.detail).toContain(why);
  });

  it('an entry that is there twice', async () => {
    const found = await refusalWith((entries) => [...entries, ...entries.slice(1, 2)]);
    expect(found.detail).toContain('twice');
  });

  it('an asset whose content does not match its name', async () => {
    const found = await refusalWith(([manifest, first, ...rest]) => [
      manifest as ZipInput,
      { name: first?.name ?? '', content: first?.content?.with(3, 0) ?? nothing },
      ...rest,
    ]);
    expect(found).toMatchObject({ kind: 'wrong-bytes' });
    expect(found.culprit).toMatch(/^assets\//);
  });

  it('an asset that the manifest names and the ZIP has not', async () => {
    const found = await refusalWith((entries) => entries.slice(0, -1));
    expect(found).toMatchObject({ kind: 'refused-package', detail: 'missing in the package' });
    expect(found.culprit).toMatch(/^assets\//);
  });

  it('an asset whose size is not the one in the manifest', async () => {
    const sound = await aPackage();
    const manifest = sound.manifest.replace('"bytes": 5000', '"bytes": 4999');
    const found = await refusal(zipOf(entriesOf({ ...sound, manifest })));
    expect(found).toMatchObject({ kind: 'wrong-bytes', detail: '5000 bytes instead of 4999' });
  });

  it('a package without a manifest', async () => {
    expect(await refusalWith((entries) => entries.slice(1))).toMatchObject({
      culprit: 'tour.json',
      detail: 'missing in the package',
    });
  });

  it.each([
    ['broken JSON', '{"format": "rundgang-tour",', 'not-a-tour', 'JSON'],
    ['a web page', '<!doctype html><title>Log in</title>', 'not-a-tour', 'web page'],
    ['another format', '{"format": "gpx"}', 'not-a-tour', 'rundgang-tour'],
    ['a newer version', '{"format": "rundgang-tour", "formatVersion": 2}', 'newer-format', 'update Rundgang'],
    ['a shape that is none', '{"format": "rundgang-tour", "formatVersion": 1, "id": "x"}', 'not-a-tour', ''],
  ])('a manifest that is %s', async (_name, content, kind, why) => {
    const found = await refusalWith((entries) => [{ name: 'tour.json', content: text(content) }, ...entries.slice(1)]);
    expect(found).toMatchObject({ kind, culprit: 'tour.json' });
    expect(found.detail).toContain(why);
  });

  it('a manifest that is not UTF-8', async () => {
    const found = await refusalWith((entries) => [
      { name: 'tour.json', content: new Uint8Array([0xff, 0xfe, 0]) },
      ...entries.slice(1),
    ]);
    expect(found).toMatchObject({ kind: 'not-a-tour', detail: 'the text is not UTF-8' });
  });

  it('a picture that unfolds to gigabytes', async () => {
    const header = Buffer.from('89504e470d0a1a0a0000000d4948445200004e2000004e200802000000', 'hex');
    const huge = await aPackage({}, { huge: ['image/png', new Uint8Array(header)] });
    const found = await refusal(zipOf(entriesOf(huge)));
    expect(found).toMatchObject({ kind: 'too-large' });
    expect(found.detail).toContain('20000 × 20000 pixels');
  });

  it('more entries than a package may have, before reading any', async () => {
    const many = Array.from({ length: 10_003 }, (_, no) => ({ name: `assets/${String(no).padStart(64, '0')}.svg` }));
    expect((await refusal(zipOf(many))).detail).toContain('10003 entries');
  });
});

describe('unpacking survives bombs', () => {
  const zeros = new Uint8Array(16 * 1024 * 1024);
  const name = `assets/${someHash}.bin`;

  it('that grow a thousandfold', async () => {
    const found = await refusalWith((entries) => [...entries, { name, content: zeros, deflate: true }]);
    expect(found).toMatchObject({ kind: 'refused-package', culprit: name });
    expect(found.detail).toContain('200 times');
  });

  it('that declare less than they hold', async () => {
    const found = await refusalWith((entries) => [
      ...entries,
      { name, content: zeros, deflate: true, lies: { bytes: 1000 } },
    ]);
    expect(found).toMatchObject({ culprit: name, detail: 'more than the 1000 bytes it declares' });
  });

  it('that declare less than they hold in the manifest itself', async () => {
    const found = await refusalWith((entries) => [
      { name: 'tour.json', content: zeros, deflate: true, lies: { bytes: 4 * 1024 * 1024 } },
      ...entries.slice(1),
    ]);
    expect(found.culprit).toBe('tour.json');
  });

  it('that declare more than an asset may have', async () => {
    const found = await refusalWith((entries) => [
      ...entries,
      { name, content: text('x'), deflate: true, lies: { bytes: 600 * 1024 * 1024 } },
    ]);
    expect(found).toMatchObject({ kind: 'refused-package', culprit: name });
  });

  it('that declare more in all than a package may have', async () => {
    const large = Array.from({ length: 9 }, (_, no) => ({
      name: `assets/${String(no).repeat(64)}.bin`,
      content: text('x'),
      deflate: true,
      lies: { bytes: 500 * 1024 * 1024 },
    }));
    expect(await refusalWith((entries) => [...entries, ...large])).toMatchObject({ kind: 'too-large' });
  });

  it('whose entries share their bytes', async () => {
    const shared = Array.from({ length: 20 }, (_, no) => ({
      name: `assets/${String.fromCharCode(97 + (no % 6)).repeat(60)}${String(1000 + no)}.bin`,
      content: text('x'.repeat(100)),
      lies: { offset: 0 },
    }));
    expect((await refusal(zipOf(shared))).detail).toContain('reaches into the next');
  });
});

describe('unpacking distrusts the ZIP itself', () => {
  const changed = (lies: NonNullable<ZipInput['lies']>) =>
    refusalWith(([manifest, first, ...rest]) => [manifest as ZipInput, { ...(first as ZipInput), lies }, ...rest]);

  it('when it is cut off, at any place', async () => {
    const whole = await new Response(pack((await aPackage()).manifest, (await aPackage()).source)).blob();
    for (const at of [4, 40, 400, whole.size - 100, whole.size - 1])
      expect((await refusal(whole.slice(0, at))).detail).toContain('cut off');
  });
  it('when it is none', async () => {
    expect((await refusal(text('%PDF-1.7 nothing of the kind'))).detail).toBe('this is no ZIP file');
    expect((await refusal(nothing)).detail).toBe('this is no ZIP file');
  });
  it('when it is encrypted', async () => expect((await changed({ flags: 1 })).detail).toContain('encrypted'));
  it('when it is compressed in another way', async () =>
    expect((await changed({ method: 93 })).detail).toContain('method 93'));
  it('when an entry has two names', async () =>
    expect(
      (
        await refusalWith(([manifest, ...rest]) => [
          { ...(manifest as ZipInput), lies: { localName: 'tour.html' } },
          ...rest,
        ])
      ).detail,
    ).toContain('calls itself'));
  it('when an entry has two sizes', async () =>
    expect((await changed({ bytes: 1 })).detail).toContain('two different sizes'));
  it('when an entry is elsewhere', async () => expect((await changed({ offset: 7 })).kind).toBe('refused-package'));
  it('when a checksum is wrong', async () => expect((await changed({ crc: 1 })).detail).toContain('checksum'));
  it('when compressed data is broken', async () => {
    const found = await changed({ method: 8, packed: new Uint8Array(50).fill(0xff), bytes: 5000 });
    expect(found.detail).toContain('compressed data is broken');
  });
  it('when it says that there are fewer entries on this disk', async () => {
    expect((await refusal(zipOf(entriesOf(await aPackage()), { disk: 1 }))).detail).toContain('several files');
  });
  it('when it says that there are more entries', async () => {
    expect((await refusal(zipOf(entriesOf(await aPackage()), { count: 9 }))).detail).toContain(
      'directory of the ZIP is broken',
    );
  });
});

describe('whatever happens to the bytes of a package', () => {
  it('it arrives unchanged or not at all', async () => {
    const { tour, manifest, files, source } = await aPackage();
    const whole = new Uint8Array(await new Response(pack(manifest, source)).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const sink = new MemorySink();
        const damaged: Bytes = whole.with(at, (whole[at] ?? 0) ^ change);
        const error: unknown = await unpack(new Blob([damaged]), sink).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (error === undefined) {
          expect(sink.tour).toEqual(tour);
          expect(sink.files).toEqual(files);
        } else {
          expect(error).toBeInstanceOf(Unavailable);
          expect(sink.ended).toBe('aborted');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('stops when it is told to, and keeps nothing', async () => {
    const { manifest, source } = await aPackage();
    const stopping = new AbortController();
    const sink = new MemorySink();
    const onProgress = () => stopping.abort(new Error('enough'));
    await expect(unpack(pack(manifest, source), sink, { signal: stopping.signal, onProgress })).rejects.toThrow(
      'enough',
    );
    expect(sink.ended).toBe('aborted');
  });

  it('aborts a sink that cannot keep it, and says why', async () => {
    const { manifest, source } = await aPackage();
    const sink = new MemorySink();
    sink.stage = () => Promise.reject(new Unavailable('storage-full', 'disk'));
    await expect(unpack(pack(manifest, source), sink)).rejects.toMatchObject({ kind: 'storage-full' });
    expect(sink.ended).toBe('aborted');
  });
});
