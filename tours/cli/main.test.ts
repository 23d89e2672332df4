import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, fixture } from '../../tests/fixtures/folders';
import { readCatalogue } from '../../shared/package/publish';
import { main } from './main';

const shell = '<!doctype html><html lang="de"><head><title>Rundgang</title></head><body></body></html>';

async function run(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await main(argv, {
    out: (text) => (said.out += `${text}\n`),
    err: (text) => (said.err += `${text}\n`),
  });
  return { code, ...said };
}

describe('the command', () => {
  it('says what it can do', async () => {
    const help = await run('--help');
    expect(help.code).toBe(0);
    const verbs = [...help.out.matchAll(/^ {2}([a-z]+) {2}/gm)].map(([, verb]) => verb ?? '');
    expect(verbs).toEqual(expect.arrayContaining(['start', 'serve', 'validate', 'pack', 'unpack', 'publish']));
    for (const verb of verbs) {
      const more = await run(verb, '--help');
      expect(more).toMatchObject({ code: 0, err: '' });
      expect(more.out).toContain(`rundgang ${verb}`);
    }
  });

  it.each([
    [],
    ['dance'],
    ['constructor'],
    ['pack'],
    ['pack', 'a', 'b'],
    ['pack', 'a', '--fast'],
    ['publish', 'a'],
    ['serve', '--port', 'many'],
    ['serve', '--port', '70000'],
  ])('answers misuse with 2 and with how it is meant: %j %j %j', async (...argv) => {
    const { code, out, err } = await run(...argv.filter((word) => word !== undefined));
    expect(code).toBe(2);
    expect(out + err).toContain('rundgang');
  });

  it('says in one line who is to blame when something is not there', async () => {
    for (const verb of ['validate', 'pack', 'catalogue']) {
      const { code, err } = await run(verb, '/no/such/folder');
      expect(code).toBe(1);
      expect(err).toMatch(/^\/no\/such\/folder.*: there is no such/);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  });

  it('answers machines in JSON, failures too', async () => {
    const { code, out } = await run('validate', '/no/such/folder', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ failure: { kind: 'not-found', culprit: '/no/such/folder' } });
  });
});

describe('validate', () => {
  it.each([['source-tour'], ['tours/version-0'], ['tours/version-1'], ['tours/version-1/tour.json']])(
    'has nothing to say about %s',
    async (path) => expect(await run('validate', fixture(path))).toMatchObject({ code: 0, err: '' }),
  );

  it('names what would disturb a visitor: errors fail, warnings do not', async () => {
    const warned = await run('validate', fixture('tours/version-1'));
    expect(warned.out).toContain('warning: unknown kind: stations[0].story[1]');
    const folder = await aFolder();
    const tour = JSON.parse(await readFile(fixture('tours/version-0/tour.json'), 'utf8')) as Record<string, unknown>;
    await writeFile(join(folder, 'tour.json'), JSON.stringify({ ...tour, title: {} }));
    const { code, err } = await run('validate', folder);
    expect(code).toBe(1);
    expect(err).toContain('error: title missing: title.de');
  });

  it('names everything that is wrong', async () => {
    const folder = await aFolder();
    const tour = JSON.parse(await readFile(fixture('tours/version-1/tour.json'), 'utf8')) as Record<string, unknown>;
    await writeFile(join(folder, 'tour.json'), JSON.stringify({ ...tour, cover: { de: 'gone' } }));
    const { code, err } = await run('validate', folder);
    expect(code).toBe(1);
    expect(err).toContain('tour.json: cover.de: there is no asset "gone"');
    expect(err.match(/assets\/[0-9a-f]{64}\.(svg|vtt): the file is missing/g)).toHaveLength(2);
  });

  it('says of a damaged package what is damaged', async () => {
    const file = join(await aFolder(), 'x.tour.zip');
    await run('pack', fixture('source-tour'), '--out', file);
    expect(await run('validate', file)).toMatchObject({ code: 0 });
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length - 5));
    const { code, err } = await run('validate', file);
    expect(code).toBe(1);
    expect(err).toContain('cut off');
  });
});

describe('pack and unpack', () => {
  it('give the same files back, and the same package every time', async () => {
    const folder = await aFolder();
    const [one, two] = [join(folder, '1.zip'), join(folder, '2.zip')];
    expect(await run('pack', fixture('tours/version-1'), '--out', one)).toMatchObject({ code: 0 });
    await run('pack', fixture('tours/version-1'), '--out', two);
    expect(await readFile(two)).toEqual(await readFile(one));
    const there = join(folder, 'deep', 'there');
    expect(await run('unpack', one, there)).toMatchObject({ code: 0 });
    const names = (await readdir(there, { recursive: true })).filter((name) => name.includes('.')).sort();
    expect(names).toHaveLength(3);
    for (const name of names)
      expect(await readFile(join(there, name))).toEqual(await readFile(fixture('tours/version-1', name)));
    await run('pack', there, '--out', two);
    expect(await readFile(two)).toEqual(await readFile(one));
  });

  it('fill in hash, size and name of a source’s files', async () => {
    const folder = await aFolder();
    await run('pack', fixture('source-tour'), '--out', join(folder, 'x.zip'));
    await run('unpack', join(folder, 'x.zip'), join(folder, 'x'));
    const { assets } = JSON.parse(await readFile(join(folder, 'x', 'tour.json'), 'utf8')) as { assets: object };
    const { assets: expected } = JSON.parse(await readFile(fixture('tours/version-1/tour.json'), 'utf8')) as {
      assets: object;
    };
    expect(assets).toEqual(expected);
  });

  it('never overwrite a folder', async () => {
    const folder = await aFolder();
    await run('pack', fixture('source-tour'), '--out', join(folder, 'x.zip'));
    expect(await run('unpack', join(folder, 'x.zip'), folder)).toMatchObject({ code: 1 });
    expect(await readdir(folder)).toEqual(['x.zip']);
  });

  it('leave nothing behind of a package that is refused', async () => {
    const folder = await aFolder();
    const file = join(folder, 'x.zip');
    await run('pack', fixture('source-tour'), '--out', file);
    const bytes = await readFile(file);
    // The last mention of an asset is in the directory at the end: now the two names differ.
    const at = bytes.lastIndexOf('assets/');
    bytes[at + 10] = bytes[at + 10] === 0x61 ? 0x62 : 0x61;
    await writeFile(file, bytes);
    const { code, err } = await run('unpack', file, join(folder, 'there'));
    expect(code).toBe(1);
    expect(err).toMatch(/^assets\//);
    expect(await readdir(folder)).toEqual(['x.zip']);
  });

  it('leave nothing behind of a tour that cannot be packed', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'tour.json'), await readFile(fixture('tours/version-1/tour.json')));
    const { code, err } = await run('pack', folder, '--out', join(folder, 'x.zip'));
    expect(code).toBe(1);
    expect(err).toMatch(/assets\/[0-9a-f]{64}\.\w+: the file is missing/);
    expect(await readdir(folder)).toEqual(['tour.json']);
  });
});

describe('publish and catalogue', () => {
  const site = async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'index.html'), shell);
    return folder;
  };

  it('publish a source, then the next edition from a package', async () => {
    const [built, to] = [await site(), await aFolder()];
    const first = await run('publish', fixture('source-tour'), '--to', to, '--site', built, '--json');
    expect(JSON.parse(first.out)).toMatchObject({ id: 'fixture.small', edition: 1 });
    const file = join(await aFolder(), 'x.zip');
    await run('pack', fixture('tours/version-1'), '--out', file);
    expect(await run('publish', file, '--to', to, '--site', built)).toMatchObject({ code: 0 });
    const { tours } = readCatalogue(await readFile(join(to, 'tour', 'catalogue.json')));
    expect(tours).toMatchObject([{ id: 'fixture.small', edition: 2, address: 'fixture.small/' }]);
    expect(await run('validate', join(to, 'tour', 'fixture.small'))).toMatchObject({ code: 0 });
    expect((await readdir(join(to, 'tour', 'fixture.small'))).sort()).toEqual([
      'assets',
      'index.html',
      'route.geojson',
      'route.gpx',
      'tour.json',
      'tour.jsonld',
    ]);
  });

  it('tell link previews where the picture is, if they know the address', async () => {
    const [built, to] = [await site(), await aFolder()];
    const where = ['--to', to, '--site', built];
    expect(await run('publish', fixture('source-tour'), ...where, '--address', 'tours.example')).toMatchObject({
      code: 2,
    });
    await run('publish', fixture('source-tour'), ...where, '--address', 'https://tours.example/weimar/');
    const page = await readFile(join(to, 'tour', 'fixture.small', 'index.html'), 'utf8');
    expect(page).toContain('content="https://tours.example/weimar/tour/fixture.small/assets/');
  });

  it('write a catalogue of what lies in a folder', async () => {
    const [built, to] = [await site(), await aFolder()];
    await run('publish', fixture('source-tour'), '--to', to, '--site', built);
    const written = await readFile(join(to, 'tour', 'catalogue.json'), 'utf8');
    await writeFile(
      join(to, 'tour', 'catalogue.json'),
      JSON.stringify({ format: 'rundgang-catalogue', formatVersion: 1, tours: [], include: ['x'] }),
    );
    await mkdir(join(to, 'tour', 'no-tour'));
    expect(await run('catalogue', join(to, 'tour'))).toMatchObject({ code: 0 });
    const catalogue = readCatalogue(await readFile(join(to, 'tour', 'catalogue.json')));
    expect(catalogue.include).toEqual(['x']);
    expect(catalogue.tours).toEqual(readCatalogue(Buffer.from(written)).tours);
  });

  it('say that the site must be built first', async () => {
    const { code, err } = await run(
      'publish',
      fixture('source-tour'),
      '--to',
      await aFolder(),
      '--site',
      await aFolder(),
    );
    expect(code).toBe(1);
    expect(err).toContain('npm run build');
  });
});

describe('schema and headers', () => {
  it('write what static hosts and other software need', async () => {
    const folder = await aFolder();
    expect(await run('schema', '--out', join(folder, 'schema', 'tour-1.json'))).toMatchObject({ code: 0 });
    expect(await run('headers', '--site', folder)).toMatchObject({ code: 0 });
    expect((await readdir(folder)).sort()).toEqual(['.htaccess', '_headers', 'nginx-headers.conf', 'schema']);
    expect(await readFile(join(folder, '_headers'), 'utf8')).toContain("default-src 'none'");
  });
});
