import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../tests/fixtures/folders';
import { siteState } from './site-build';

/** A project whose files were changed at the given seconds. */
async function aProject(files: Readonly<Record<string, number>>): Promise<string> {
  const project = await aFolder();
  for (const [name, seconds] of Object.entries(files)) {
    const file = join(project, name);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, '');
    await utimes(file, seconds, seconds);
  }
  return project;
}
const stateOf = async (files: Readonly<Record<string, number>>) => {
  const project = await aProject(files);
  return siteState(project, join(project, 'dist'));
};

describe('the built site', () => {
  it('is missing at first, and as long as no build came to its end', async () => {
    expect(await stateOf({ 'player/main.ts': 100 })).toBe('missing');
    expect(await stateOf({ 'player/main.ts': 100, 'dist/index.html': 200 })).toBe('missing');
  });
  it('is fresh when it is younger than everything it is made from', async () => {
    expect(await stateOf({ 'player/deep/x.ts': 100, 'public/logo.svg': 100, 'dist/_headers': 200 })).toBe('fresh');
  });
  it.each(['player/deep/x.ts', 'editor/main.ts', 'shared/ui/tokens.css', 'public/site.json', 'package-lock.json'])(
    'is old when %s has changed since',
    async (name) => expect(await stateOf({ 'dist/_headers': 200, [name]: 300 })).toBe('old'),
  );
  it('does not mind tests and tours', async () => {
    const files = { 'player/x.test.ts': 300, 'tours/x/tour.json': 300, 'dist/_headers': 200 };
    expect(await stateOf(files)).toBe('fresh');
  });
});
