import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceTexts, packageFolder } from './licence-texts';

const root = join(import.meta.dirname, '..');

describe('the licence texts beside the site', () => {
  it('are found by the modules that were bundled', () => {
    expect(packageFolder('/x/node_modules/three/src/a.js')).toBe('/x/node_modules/three');
    expect(packageFolder('/x/node_modules/a/node_modules/@b/c/d.css?inline')).toBe(
      '/x/node_modules/a/node_modules/@b/c',
    );
    expect(packageFolder('/x/player/player-app.ts')).toBeUndefined();
  });

  it('are whole, with the notices of copyright, and say LGPL and GPL in full', () => {
    const folders = ['three', '@ar-js-org/artoolkit5-js', 'three'].map((name) => join(root, 'node_modules', name));
    const text = licenceTexts(folders, root);
    expect(text).toMatch(/^three 0\.\d+\.\d+$/m);
    expect(text.match(/Copyright © \d{4}-\d{4} three\.js authors/g)).toHaveLength(1);
    expect(text).toContain('ARTOOLKIT LICENSE TERMS');
    expect(text).toContain('0. Additional Definitions.');
    expect(text).toContain('How to Apply These Terms to Your New Programs');
  });
});
