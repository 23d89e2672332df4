import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockedPackages, misfits, thirdPartyText, type Locked } from './licences';

const root = join(import.meta.dirname, '..');
const aPackage = (licence: string): Locked => ({ name: 'a', version: '1.0.0', licence, address: '', dev: false });

describe('the licences of others', () => {
  const packages = lockedPackages(root);

  it('all fit the EUPL-1.2', () => expect(misfits(packages)).toEqual([]));

  it('are listed in THIRD-PARTY.md as they are locked', () => {
    // Packages for other systems are locked but not installed here, so only their names are compared.
    const plain = (text: string) => text.replace(/ \| \S* \|$/gm, ' |').split('\n');
    expect(plain(readFileSync(join(root, 'THIRD-PARTY.md'), 'utf8'))).toEqual(plain(thirdPartyText(packages)));
  });

  it('are refused when they do not fit, or are not known', () => {
    expect(misfits([aPackage('GPL-2.0-only'), aPackage('unknown'), aPackage('(MIT AND SSPL-1.0)')])).toHaveLength(3);
  });

  it('fit when one of several choices fits', () => {
    expect(misfits([aPackage('(GPL-3.0 OR MIT)'), aPackage('(MIT AND Zlib)')])).toEqual([]);
  });
});
