import { describe, expect, it } from 'vitest';
import { cacheControl, headers, hostFiles, pagePolicy } from './security-headers';

describe('the security headers', () => {
  const policy = (side: 'player' | 'editor') => headers(side)['Content-Security-Policy'] ?? '';

  it('let nothing in from other hosts, nothing inline, no eval', () => {
    for (const side of ['player', 'editor'] as const) {
      expect(policy(side)).toContain("default-src 'none'");
      expect(policy(side)).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    }
  });
  it('keep the editor out of every frame and the player in frames of this site', () => {
    expect(policy('editor')).toContain("frame-ancestors 'none'");
    expect(policy('player')).toContain("frame-ancestors 'self'");
  });
  it('keep camera and position to ourselves', () => {
    expect(headers('player')['Permissions-Policy']).toMatch(/camera=\(self\).*geolocation=\(self\)/);
  });
  it('are in the page as well, without what a page cannot say', () => {
    expect(pagePolicy()).toContain("default-src 'none'");
    expect(pagePolicy()).not.toContain('frame-ancestors');
    for (const side of ['player', 'editor'] as const) expect(policy(side).startsWith(`${pagePolicy()}; `)).toBe(true);
  });
  it('are the same for every static host', () => {
    for (const [name, text] of Object.entries(hostFiles()))
      for (const side of ['player', 'editor'] as const) expect(text, name).toContain(policy(side));
  });
});

describe('files that are kept for ever', () => {
  it.each([
    ['app/map-a1B2c3D4.js', true],
    ['editor/app/map-a1B2-3D4.js', true],
    [`tour/weimar.bauhaus/assets/${'a'.repeat(64)}.svg`, true],
    ['app/features.json', false],
    ['player.js', false],
    ['sw.js', false],
    ['tour/weimar.bauhaus/tour.json', false],
    ['index.html', false],
  ])('%s: %s', (path, forEver) => expect(cacheControl(path).includes('immutable')).toBe(forEver));
});
