import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typeOfName } from '../../shared/model/asset-path';
import { distanceMetres, lengthMetres, positionsOf } from '../../shared/model/geo';
import { parseTour } from '../../shared/model/parse-tour';
import { turnContrast } from '../../shared/model/pattern-trainer';
import { assetReferences } from '../../shared/model/references';
import { isKnownAnchor, isKnownBlock, isOnEarth, type KnownBlock, type Quiz, type Tour } from '../../shared/model/tour';

const FOLDER = new URL('.', import.meta.url);
const LANGUAGES = ['de', 'en'] as const;
const MEDIA_BYTES = 6_000_000;
const PICTURE_BYTES = 40_000;
const READING_SECONDS = 90;
const WORDS_A_MINUTE = 150;

interface SourceAsset {
  readonly file: string;
  readonly type: string;
  readonly decorative?: boolean;
  readonly alt?: Readonly<Record<string, string>>;
}
interface SourceTour {
  readonly assets: Readonly<Record<string, SourceAsset>>;
}

const source = JSON.parse(readFileSync(new URL('tour.json', FOLDER), 'utf8')) as SourceTour;
const tour = published(source);

/** The source form with hashes and sizes filled in, as publishing does. */
function published(from: SourceTour): Tour {
  const assets = Object.fromEntries(
    Object.entries(from.assets).map(([id, { file, ...asset }]) => {
      const bytes = readFileSync(new URL(file, FOLDER));
      return [id, { ...asset, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }];
    }),
  );
  const parsed = parseTour({ ...from, assets });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  return parsed.value;
}

/** Every text that names at least one of the tour's languages, with its path. */
function localizedTexts(value: unknown, path = ''): { path: string; text: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  if (!Array.isArray(value) && LANGUAGES.some((language) => language in record)) return [{ path, text: record }];
  return Object.entries(record).flatMap(([key, child]) => localizedTexts(child, `${path}/${key}`));
}

function blocksOf(station: Tour['stations'][number]): readonly KnownBlock[] {
  return station.story.filter(isKnownBlock);
}

function readingWords(block: KnownBlock, language: string): number {
  const words = (text: string | undefined) => (text ?? '').split(/\s+/).filter(Boolean).length;
  if (block.kind === 'text') return words(block.body[language]);
  if (block.kind === 'fact' || block.kind === 'quote') return words(block.text[language]);
  if (block.kind === 'guide') return block.lines.reduce((sum, line) => sum + words(line.text[language]), 0);
  return 0;
}

function isAnswerable(quiz: Quiz): boolean {
  switch (quiz.mode) {
    case 'single':
      return quiz.options.filter((option) => option.right).length === 1;
    case 'multiple':
      return quiz.options.some((option) => option.right) && quiz.options.some((option) => !option.right);
    case 'find':
      return quiz.areas.some((area) => area.right) && quiz.areas.some((area) => !area.right);
    case 'order':
      return quiz.items.length > 2;
    case 'number':
      return Number.isFinite(quiz.answer);
  }
}

describe('the tour "Bauhaus und Moderne"', () => {
  it('has eight stations, numbered in the order of the walk', () => {
    expect(tour.stations.map((station) => station.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(tour.route.order).toEqual(tour.stations.map((station) => station.id));
  });

  it('says everything in German and in English', () => {
    const texts = localizedTexts(tour);
    expect(texts.length).toBeGreaterThan(200);
    for (const { path, text } of texts)
      for (const language of LANGUAGES)
        if (!path.startsWith('/assets/') || !path.endsWith('/languages'))
          expect(text[language], `${path} in ${language}`).toEqual(expect.stringMatching(/\S/));
  });

  it('uses every file in media, and every asset has its file', () => {
    const files = Object.values(source.assets).map((asset) => asset.file.replace('media/', ''));
    expect(files.toSorted()).toEqual(readdirSync(new URL('media/', FOLDER)).toSorted());
    for (const { file, type } of Object.values(source.assets)) expect(typeOfName(file), file).toBe(type);
  });

  it('mentions every asset, and no asset that does not exist', () => {
    const mentioned = new Set(assetReferences(tour).map((reference) => reference.asset));
    expect([...mentioned].toSorted()).toEqual(Object.keys(tour.assets).toSorted());
  });

  it('stays small enough for a phone on the move', () => {
    const sizes = Object.entries(tour.assets).map(([id, asset]) => ({ id, ...asset }));
    expect(sizes.reduce((sum, asset) => sum + asset.bytes, 0)).toBeLessThan(MEDIA_BYTES);
    for (const { id, type, bytes } of sizes)
      if (type === 'image/svg+xml') expect(bytes, id).toBeLessThan(PICTURE_BYTES);
    expect(statSync(new URL('tour.json', FOLDER)).size).toBeLessThan(200_000);
  });

  it('describes every picture and model, and says whose it is', () => {
    for (const [id, asset] of Object.entries(tour.assets)) {
      expect(asset.license, id).toBe('CC-BY-4.0');
      expect(asset.credit, id).toBeDefined();
      if (/^(image|model)\//.test(asset.type)) expect(asset.alt ?? asset.decorative, id).toBeTruthy();
    }
  });

  it('has three to seven blocks at every station and no more than a minute and a half to read', () => {
    for (const station of tour.stations)
      for (const language of LANGUAGES) {
        const blocks = blocksOf(station);
        const words = blocks.reduce((sum, block) => sum + readingWords(block, language), 0);
        expect(blocks.length, station.id).toBeGreaterThanOrEqual(3);
        expect(blocks.length, station.id).toBeLessThanOrEqual(7);
        expect((words / WORDS_A_MINUTE) * 60, `${station.id} in ${language}`).toBeLessThanOrEqual(READING_SECONDS);
      }
  });

  it('asks a question that can be answered at every station, and is kind when the answer is wrong', () => {
    for (const station of tour.stations) {
      const quizzes = blocksOf(station).filter((block) => block.kind === 'quiz');
      expect(quizzes.length, station.id).toBeGreaterThanOrEqual(1);
      for (const quiz of quizzes) {
        expect(isAnswerable(quiz), `${station.id}/${quiz.id}`).toBe(true);
        expect(quiz.whenWrong?.['de'] && quiz.whenWrong['en'], `${station.id}/${quiz.id}`).toBeTruthy();
      }
    }
  });

  it('plays sound at three stations or more, always with captions and a transcript', () => {
    const sounds = tour.stations.flatMap((station) => blocksOf(station).filter((block) => block.kind === 'audio'));
    expect(sounds.length).toBeGreaterThanOrEqual(3);
    for (const sound of sounds)
      for (const language of LANGUAGES) {
        expect(sound.captions?.[language], sound.id).toBeDefined();
        expect(sound.transcript?.[language], sound.id).toBeTruthy();
      }
  });

  it('lets Ilma speak at stations 1, 4, 5 and 6, and stand in a scene at each of them', () => {
    const speaking = tour.stations.filter((station) => blocksOf(station).some((block) => block.kind === 'guide'));
    expect(speaking.map((station) => station.number)).toEqual([1, 4, 5, 6]);
    for (const station of speaking) {
      const nodes = station.anchors.filter(isKnownAnchor).flatMap((anchor) => anchor.scene.nodes);
      expect(nodes.some((node) => node.kind === 'character' && node.character === 'ilma')).toBe(true);
      for (const { id, action } of nodes)
        if (action?.kind === 'say')
          expect(
            station.story.map((block) => block.id),
            `${station.id}/${id}`,
          ).toContain(action.block);
    }
  });

  it('gives every barcode sign its own number, and trains the picture sign so that its top can be told', () => {
    const anchors = tour.stations.flatMap((station) => station.anchors.filter(isKnownAnchor));
    expect(anchors.flatMap((anchor) => (anchor.kind === 'barcode' ? [anchor.number] : []))).toEqual([1, 6]);
    const pattern = readFileSync(new URL('media/sign-dancers.patt', FOLDER), 'utf8');
    expect(pattern.trim().split(/\s+/).length).toBe(4 * 3 * 16 * 16);
    expect(turnContrast(pattern)).toBeGreaterThan(0.4);
  });

  it('leads every leg from its station to the next', () => {
    const where = new Map(tour.stations.map((station) => [station.id, station.place]));
    expect(tour.route.legs.length).toBe(tour.stations.length - 1);
    for (const leg of tour.route.legs) {
      const line = positionsOf(leg.line);
      const [from, to] = [where.get(leg.from), where.get(leg.to)];
      if (!from || !to || !isOnEarth(from) || !isOnEarth(to)) throw new Error(`${leg.from} is not on Earth`);
      expect(distanceMetres(line.at(0) ?? from, from)).toBeLessThan(5);
      expect(distanceMetres(line.at(-1) ?? to, to)).toBeLessThan(5);
      expect(Math.abs(lengthMetres(line) - leg.distanceMetres)).toBeLessThan(10);
    }
  });

  it('traces every block to its facts', () => {
    const facts = readFileSync(new URL('FACTS.md', FOLDER), 'utf8');
    for (const station of tour.stations)
      for (const block of station.story)
        expect(facts).toContain(`| ${station.number} \`${station.id}\` | \`${block.id}\` |`);
  });

  it('cites only facts that are listed as verified, from sources whose address is given', () => {
    const facts = readFileSync(new URL('FACTS.md', FOLDER), 'utf8');
    const listed = new Map([...facts.matchAll(/^- \*\*(W\d[^*]+)\*\* (.+)$/gm)].map(([, key, text]) => [key, text]));
    const sources = new Set([...facts.matchAll(/^- \*\*([A-Z0-9-]+)\*\* https?:/gm)].map(([, code]) => code));
    const cited = [...facts.matchAll(/^\| \d `[^|]+\|[^|]+\| (W\d[^|]+) \| ([^|]+) \|$/gm)];
    expect(cited.length).toBeGreaterThan(40);
    for (const [row, numbers = '', codes = ''] of cited) {
      for (const number of numbers.split(', '))
        expect(listed.get(number), `${number} in ${row}`).toMatch(/\[VV? [A-Z0-9]+/);
      for (const code of codes.split(', ')) expect(sources, row).toContain(code);
    }
    // The only block without a fact is the one about our own drawing.
    expect(facts.match(/^\| \d `[^|]+\|[^|]+\| (?!W\d).*$/gm)).toHaveLength(1);
  });
});
