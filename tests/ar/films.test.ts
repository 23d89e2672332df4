import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { developed, filmOf } from './films';

const cache = mkdtempSync(join(tmpdir(), 'films-'));
afterAll(() => rmSync(cache, { recursive: true }));

describe('a film in the cache', () => {
  it('drives out what an older recipe made of it, and nothing else', () => {
    const whole = filmOf('barcode', 7, 1);
    const film = { ...whole, frames: whole.frames.slice(0, 2) };
    const older = ['barcode-7-1-0123456789.gray', 'barcode-7-10-0123456789.gray', 'barcode-still-7-1-0123456789.gray'];
    for (const name of older) writeFileSync(join(cache, name), 'old');

    const file = developed(film, cache);

    expect(statSync(file).size).toBe(2 * 640 * 480);
    expect(readdirSync(cache).sort()).toEqual([basename(file), ...older.slice(1)].sort());
    expect(existsSync(developed(film, cache))).toBe(true);
  });
});
