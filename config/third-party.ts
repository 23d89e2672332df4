/** `npm run third-party`: writes THIRD-PARTY.md from what is locked, and refuses licences that do not fit the EUPL-1.2. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedPackages, misfits, thirdPartyText } from './licences';

const root = join(import.meta.dirname, '..');
const packages = lockedPackages(root);
const bad = misfits(packages);
for (const { name, version, licence } of bad)
  console.error(`${name} ${version}: the licence "${licence}" does not fit.`);
if (bad.length > 0) process.exit(1);
writeFileSync(join(root, 'THIRD-PARTY.md'), thirdPartyText(packages));
console.log(`THIRD-PARTY.md names ${packages.length} packages; all licences fit.`);
