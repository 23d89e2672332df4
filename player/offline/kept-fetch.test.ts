import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeCaches } from '../../shared/testing/fake-caches';
import { fetchText, keptFetch } from './kept-fetch';
import { waitSeconds } from './fetch-verified';

const LIST = new URL('https://example.org/tour/catalogue.json');
const answers = (answer: () => Response | Error) =>
  vi.stubGlobal('fetch', () => {
    const said = answer();
    return said instanceof Error ? Promise.reject(said) : Promise.resolve(said);
  });

beforeEach(() => vi.stubGlobal('caches', new FakeCaches()));

describe('a list from the network', () => {
  it('is shown from its last good copy when the network is gone, and says why', async () => {
    answers(() => Response.json({ tours: 1 }));
    await keptFetch(LIST);
    answers(() => new TypeError('network'));
    expect(await keptFetch(LIST)).toMatchObject({ data: { tours: 1 }, failure: { kind: 'offline' } });
  });

  it('is not replaced by what is no list', async () => {
    answers(() => Response.json({ tours: 1 }));
    await keptFetch(LIST);
    answers(() => new Response('<!doctype html><title>Sign in</title>'));
    expect(await keptFetch(LIST)).toMatchObject({ data: { tours: 1 }, failure: { kind: 'portal' } });
    answers(() => new Response('{"tours": '));
    expect(await keptFetch(LIST)).toMatchObject({ data: { tours: 1 }, failure: { kind: 'not-a-tour' } });
  });

  it('without a copy fails with the reason', async () => {
    answers(() => new TypeError('network'));
    await expect(keptFetch(LIST)).rejects.toMatchObject({ kind: 'offline' });
  });
});

describe('a manifest', () => {
  it('that a host answers with the player’s own page is not there', async () => {
    answers(() => new Response('<!doctype html><meta name="rundgang-root" content="./">'));
    await expect(fetchText(new URL('https://example.org/tour/weimar.bauhaus/tour.json'))).rejects.toMatchObject({
      kind: 'not-found',
      culprit: 'weimar.bauhaus',
    });
  });
});

describe('waiting for the next try', () => {
  it('grows, spreads, and ends at a minute and a half', () => {
    expect(waitSeconds(0, 0.5)).toBe(0.5);
    expect(waitSeconds(3, 0.5)).toBe(4);
    expect(waitSeconds(3, 0)).toBeLessThan(waitSeconds(3, 1));
    expect(waitSeconds(50, 1)).toBe(90);
  });
});
