/**
 * Writes the cast that the editor offers to authors: `npx tsx tours/make/models/make-cast.ts public/cast`. Guides as GLB,
 * portraits as SVG, and a list of both. Only Ilma has a name; the others are called by what they are.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAST, type CastMember } from './cast';
import { writeGlb } from './write-glb';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Into which folder? For example: npx tsx tours/make/models/make-cast.ts public/cast');
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  const list = [];
  for (const member of CAST) list.push(await write(member, folder));
  writeFileSync(join(folder, 'cast.json'), `${JSON.stringify(list, undefined, 2)}\n`);
}

async function write({ id, name, role, make, portrait }: CastMember, into: string) {
  const { bytes, triangles } = await writeGlb(make(), { compressed: true });
  console.log(`${id}.glb: ${Math.round(bytes.length / 1024)} kB, ${triangles} triangles`);
  return {
    id,
    name,
    role,
    model: file(into, `${id}.glb`, 'model/gltf-binary', bytes),
    portrait: file(into, `${id}.svg`, 'image/svg+xml', Buffer.from(portrait())),
  };
}

function file(into: string, name: string, type: string, bytes: Uint8Array) {
  writeFileSync(join(into, name), bytes);
  return { file: name, type, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
