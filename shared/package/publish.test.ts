import { describe, expect, it } from 'vitest';
import { aPackage, sourceOf, type APackage } from '../../tests/fixtures/packages';
import { aStation, aTour, aTourCard } from '../testing/builders';
import type { Block, Trigger } from '../model/tour';
import { Unavailable } from '../model/unavailable';
import { emptyCatalogue } from './catalogue-card';
import type { PublishTarget, TargetFile, WriteCondition } from './publish-target';
import { publish, readCatalogue, unpublish } from './publish';
import { manifestText } from './read-manifest';

const shell = '<!doctype html><html lang="de"><head><title>Rundgang</title></head><body></body></html>';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A server in memory that holds to conditions as HTTP does, and remembers what was written in which order. */
class MemoryTarget implements PublishTarget {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly written: string[] = [];
  /** Called before each write; may throw, or change files as another publisher would. */
  before: (path: string) => void = () => undefined;

  async read(path: string): Promise<TargetFile | undefined> {
    const bytes = this.files.get(path);
    return bytes && { bytes, etag: this.etag(bytes) };
  }
  async has(path: string): Promise<boolean> {
    return this.files.has(path);
  }
  async write(path: string, content: Uint8Array<ArrayBuffer> | Blob, condition: WriteCondition = {}): Promise<void> {
    this.before(path);
    const now = this.files.get(path);
    const stale = condition.ifMatch !== undefined && (!now || this.etag(now) !== condition.ifMatch);
    if (stale || (condition.ifNoneMatch && now)) throw new Unavailable('conflict', path);
    this.files.set(path, content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content);
    this.written.push(path);
  }
  async remove(path: string): Promise<void> {
    this.files.delete(path);
  }
  text(path: string): string {
    return new TextDecoder().decode(this.files.get(path));
  }
  private etag(bytes: Uint8Array): string {
    return `"${Buffer.from(bytes).toString('base64')}"`;
  }
}

const draft = (change: Parameters<typeof aPackage>[0] = {}): Promise<APackage> => aPackage({ edition: 0, ...change });
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error as Unavailable,
  );

describe('publishing', () => {
  it('writes assets first, then the manifest, then what follows from it, then the catalogue', async () => {
    const { tour, source, files } = await draft();
    const target = new MemoryTarget();
    await publish(tour, source, target, shell);
    const names = target.written.map((path) => path.replace('weimar.test/', ''));
    expect(new Set(names.slice(0, 2))).toEqual(new Set(files.keys()));
    expect(names.slice(2)).toEqual([
      'tour.json',
      'route.geojson',
      'route.gpx',
      'tour.jsonld',
      'index.html',
      'catalogue.json',
    ]);
  });

  it('counts the edition and says when', async () => {
    const { tour, source } = await draft({ edition: 4 });
    const target = new MemoryTarget();
    const published = await publish(tour, source, target, shell, { now: new Date('2026-11-22T10:00:00Z') });
    expect(published).toMatchObject({ edition: 5, publishedAt: '2026-11-22T10:00:00.000Z' });
    expect(target.text('weimar.test/tour.json')).toBe(manifestText(published));
    expect(readCatalogue(target.files.get('catalogue.json') ?? bytesOf('')).tours).toMatchObject([
      { id: 'weimar.test', edition: 5 },
    ]);
  });

  it('sends no asset a second time', async () => {
    const { tour, source } = await draft();
    const target = new MemoryTarget();
    const first = await publish(tour, source, target, shell);
    target.written.length = 0;
    await publish({ ...first, title: { de: 'Neu' } }, source, target, shell);
    expect(target.written.filter((path) => path.includes('assets/'))).toEqual([]);
    expect(target.text('weimar.test/tour.json')).toContain('"edition": 2');
  });

  it('leaves the catalogue whole for the other tours', async () => {
    const { tour, source } = await draft();
    const target = new MemoryTarget();
    const other = aTourCard({ id: 'other' });
    target.files.set(
      'catalogue.json',
      bytesOf(JSON.stringify({ ...emptyCatalogue, tours: [other], include: ['x/catalogue.json'] })),
    );
    await publish(tour, source, target, shell);
    const catalogue = readCatalogue(target.files.get('catalogue.json') ?? bytesOf(''));
    expect(catalogue.tours.map(({ id }) => id)).toEqual(['other', 'weimar.test']);
    expect(catalogue.include).toEqual(['x/catalogue.json']);
  });

  it('writes nothing if another edition is there by now', async () => {
    const { tour, source } = await draft();
    const target = new MemoryTarget();
    await publish(tour, source, target, shell);
    target.written.length = 0;
    const late = { ...tour, title: { de: 'Aus dem alten Entwurf' } };
    expect(await failureOf(publish(late, source, target, shell))).toMatchObject({
      kind: 'conflict',
      culprit: 'weimar.test',
    });
    expect(target.written).toEqual([]);
  });

  it('leaves no page of its own when it loses a race for the manifest', async () => {
    const { tour, source } = await draft();
    const target = new MemoryTarget();
    const winner = await publish(tour, source, target, shell);
    const before = new Map(target.files);
    target.before = (path) => {
      if (path.endsWith('tour.json')) target.files.set(path, bytesOf(manifestText({ ...winner, edition: 2 })));
    };
    const late = publish({ ...winner, title: { de: 'Verloren' } }, source, target, shell);
    expect(await failureOf(late)).toMatchObject({ kind: 'conflict' });
    for (const name of ['route.geojson', 'route.gpx', 'tour.jsonld', 'index.html'])
      expect(target.files.get(`weimar.test/${name}`), name).toBe(before.get(`weimar.test/${name}`));
  });

  it('leaves out assets that nothing shows any more, but none that a kind of tomorrow may want', async () => {
    const contents = (id: string): [string, Uint8Array<ArrayBuffer>] => ['image/png', bytesOf(id)];
    const ids = ['cover', 'replaced', 'hologram', 'beacon', 'plan'];
    const station = aStation({
      story: [{ id: 'new', kind: 'hologram', layers: [{ files: { de: 'hologram' } }] } as Block],
      triggers: [{ kind: 'scent', from: 'beacon' } as Trigger],
    });
    const { tour, source, files } = await aPackage(
      { edition: 0, cover: { de: 'cover' }, stations: [station] },
      Object.fromEntries(ids.map((id) => [id, contents(id)])),
    );
    const target = new MemoryTarget();
    const published = await publish(tour, source, target, shell);
    expect(Object.keys(published.assets).toSorted()).toEqual(['beacon', 'cover', 'hologram']);
    expect(target.written.filter((path) => path.includes('/assets/'))).toHaveLength(3);
    expect(files.size).toBe(5);
    expect(await publish({ ...published, assets: tour.assets }, source, target, shell)).toMatchObject({ edition: 2 });
  });

  it('does not overwrite a manifest that changed while the assets were on their way', async () => {
    const { tour, source } = await draft();
    const target = new MemoryTarget();
    target.before = (path) => {
      if (path.endsWith('tour.json')) target.files.set('weimar.test/tour.json', bytesOf('theirs'));
    };
    expect(await failureOf(publish(tour, source, target, shell))).toMatchObject({ kind: 'conflict' });
    expect(target.text('weimar.test/tour.json')).toBe('theirs');
    expect(target.files.has('catalogue.json')).toBe(false);
  });

  it('merges with somebody who changes the catalogue at the same moment', async () => {
    const { tour, source } = await draft();
    const target = new MemoryTarget();
    let races = 0;
    target.before = (path) => {
      if (path !== 'catalogue.json' || races++ > 1) return;
      target.files.set(
        path,
        bytesOf(JSON.stringify({ ...emptyCatalogue, tours: [aTourCard({ id: `other-${races}` })] })),
      );
    };
    await publish(tour, source, target, shell);
    const { tours } = readCatalogue(target.files.get('catalogue.json') ?? bytesOf(''));
    expect(tours.map(({ id }) => id)).toEqual(['other-2', 'weimar.test']);
  });

  it('gives up on a catalogue that never holds still', async () => {
    const { tour, source } = await draft();
    const target = new MemoryTarget();
    let races = 0;
    target.before = (path) => {
      if (path === 'catalogue.json')
        target.files.set(path, bytesOf(JSON.stringify({ ...emptyCatalogue, include: [String(races++)] })));
    };
    expect(await failureOf(publish(tour, source, target, shell))).toMatchObject({
      kind: 'conflict',
      culprit: 'catalogue.json',
    });
    expect(races).toBe(5);
  });

  it.each(['assets/', 'route.gpx', 'index.html', 'tour.json', 'catalogue.json'])(
    'shows readers the old edition or the new one when it breaks off at %s, and can be taken up again',
    async (place) => {
      const { tour, source, files } = await draft();
      const target = new MemoryTarget();
      const first = await publish(tour, source, target, shell);
      const next = await draft({ ...first, title: { de: 'Zweite' } });
      const fresh = await aPackage({}, { fresh: ['image/png', bytesOf('a new picture')] });
      const changed = {
        ...next.tour,
        cover: { ...next.tour.cover, fr: 'fresh' },
        assets: { ...next.tour.assets, ...fresh.tour.assets },
      };
      const all = sourceOf(new Map([...files, ...fresh.files]));
      target.before = (path) => {
        if (path.includes(place)) throw new Unavailable('offline', path);
      };
      expect(await failureOf(publish(changed, all, target, shell))).toMatchObject({ kind: 'offline' });
      const seen = JSON.parse(target.text('weimar.test/tour.json')) as typeof tour;
      for (const { sha256 } of Object.values(seen.assets))
        expect([...target.files.keys()].some((path) => path.includes(sha256))).toBe(true);
      target.before = () => undefined;
      expect(await publish(changed, all, target, shell)).toMatchObject({ edition: 2 });
      expect(readCatalogue(target.files.get('catalogue.json') ?? bytesOf('')).tours).toMatchObject([{ edition: 2 }]);
    },
  );

  it('refuses a tour that mentions an asset it has not', async () => {
    const { tour, source } = await draft({ cover: { de: 'gone' } });
    const target = new MemoryTarget();
    const failure = await failureOf(publish(tour, source, target, shell));
    expect(failure).toMatchObject({ kind: 'not-a-tour' });
    expect(failure?.detail).toContain('there is no asset "gone"');
    expect(target.written).toEqual([]);
  });

  it('stops in front of the manifest if an asset is missing', async () => {
    const { tour } = await draft();
    const target = new MemoryTarget();
    expect(await failureOf(publish(tour, sourceOf(new Map()), target, shell))).toMatchObject({ kind: 'not-found' });
    expect(target.written).toEqual([]);
  });

  it('refuses a catalogue that is none, instead of replacing it', async () => {
    const { tour, source } = await draft();
    const target = new MemoryTarget();
    target.files.set('catalogue.json', bytesOf('<html>'));
    expect(await failureOf(publish(tour, source, target, shell))).toMatchObject({
      kind: 'not-a-tour',
      culprit: 'catalogue.json',
    });
    expect(target.text('catalogue.json')).toBe('<html>');
  });

  it('tells how far it is', async () => {
    const { tour, source } = await draft();
    const steps: number[] = [];
    await publish(tour, source, new MemoryTarget(), shell, { onProgress: ({ doneBytes }) => steps.push(doneBytes) });
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps).toHaveLength(2);
  });
});

describe('taking a tour off', () => {
  it('removes card, manifest and pages, and leaves assets to those on their way', async () => {
    const { tour, source } = await draft();
    const target = new MemoryTarget();
    await publish(tour, source, target, shell);
    await unpublish(tour.id, target);
    expect([...target.files.keys()].filter((path) => !path.includes('/assets/'))).toEqual(['catalogue.json']);
    expect(readCatalogue(target.files.get('catalogue.json') ?? bytesOf('')).tours).toEqual([]);
  });
  it('is fine with a tour that is not there', async () => {
    await expect(unpublish(aTour().id, new MemoryTarget())).resolves.toBeUndefined();
  });
});
