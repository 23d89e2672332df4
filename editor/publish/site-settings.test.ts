import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isLoopback } from './loopback';
import { readSiteSettings } from './site-settings';

const page = { querySelector: () => null, baseURI: 'http://localhost:5100/' };
const site = (settings: unknown) => vi.stubGlobal('fetch', async () => Response.json(settings));

beforeEach(() => void vi.stubGlobal('document', page));
afterEach(() => void vi.unstubAllGlobals());

describe('the public address of this site', () => {
  it('is what the operator wrote, not where the editor happens to run', async () => {
    site({ address: 'https://rundgang.example/weimar' });
    expect((await readSiteSettings()).address?.href).toBe('https://rundgang.example/weimar/');
  });
  it.each([[undefined], [''], ['weimar'], ['javascript:alert(1)'], [7]])('is not known from %s', async (address) => {
    site({ address, publishTargets: [{ kind: 'http', address: 'tour/' }] });
    const settings = await readSiteSettings();
    expect(settings.address).toBeUndefined();
    expect(settings.target?.href).toBe('http://localhost:5100/tour/');
  });
});

describe('an address that works on this computer only', () => {
  it.each([
    ['http://localhost:8080/tour/a/', true],
    ['http://rundgang.localhost/tour/a/', true],
    ['http://127.0.0.1:8080/', true],
    ['http://[::1]/', true],
    ['http://192.168.1.5/', false],
    ['https://localhost.example/', false],
    ['https://127.0.0.1.example/', false],
  ])('%s: %s', (address, here) => expect(isLoopback(address)).toBe(here));
});
