import { describe, expect, it } from 'vitest';
import { changedAddress, readAddress } from './address';

const ROOT = new URL('https://example.org/walks/');
const at = (path: string) => readAddress(new URL(path, ROOT), ROOT);

describe('an address', () => {
  it('without anything discovers tours', () => {
    expect(at('')).toEqual({ view: 'discover' });
  });

  it('names a tour by its folder, from any sub-folder', () => {
    expect(at('tour/weimar.bauhaus/')).toEqual({ view: 'tour', tour: 'weimar.bauhaus' });
    expect(at('tour/weimar.bauhaus')).toEqual({ view: 'tour', tour: 'weimar.bauhaus' });
    expect(at('tour/weimar.bauhaus/index.html')).toEqual({ view: 'tour', tour: 'weimar.bauhaus' });
  });

  it('opens a printed code at its station', () => {
    expect(at('tour/weimar.bauhaus/?station=park')).toEqual({
      view: 'station',
      tour: 'weimar.bauhaus',
      station: 'park',
    });
  });

  it('shows an anchor only together with its station', () => {
    expect(at('tour/a/?station=s&ar=cube')).toEqual({ view: 'ar', tour: 'a', station: 's', ar: 'cube' });
    expect(at('tour/a/?ar=cube')).toEqual({ view: 'tour', tour: 'a' });
  });

  it('leads nowhere but to an existing page when it is not understood', () => {
    expect(at('tour/../../etc/')).toEqual({ view: 'discover' });
    expect(at('tour/UPPER/')).toEqual({ view: 'discover' });
    expect(at('?view=nonsense')).toEqual({ view: 'discover' });
    expect(at('tour/a/?view=nonsense')).toEqual({ view: 'tour', tour: 'a' });
  });

  it('takes only speeds that exist', () => {
    expect(at('tour/a/?view=way&walk=route&speed=10')).toEqual({ view: 'way', tour: 'a', walk: 'route', speed: 10 });
    expect(at('tour/a/?view=way&walk=route&speed=3')).toEqual({ view: 'way', tour: 'a', walk: 'route' });
  });

  it('knows journey, diagnosis and preview', () => {
    expect(at('?view=journey').view).toBe('journey');
    expect(at('?diagnose').view).toBe('diagnose');
    expect(at('?preview')).toEqual({ view: 'tour', preview: true });
    expect(at('?preview&station=s')).toEqual({ view: 'station', preview: true, station: 's' });
  });
});

describe('a wish to go elsewhere', () => {
  it('changes what it names, removes what is null, and leaves the rest', () => {
    const now = new URL('tour/a/?view=way&lang=de', ROOT);
    expect(changedAddress(now, { view: null, station: 's' }).search).toBe('?lang=de&station=s');
  });
});
