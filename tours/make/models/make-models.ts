/** Builds the tour's models: `npx tsx tours/make/models/make-models.ts tours/weimar.bauhaus/media`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cubeInCube, solids } from './cubes-and-solids';
import { hausAmHorn, hausAmHornRoof } from './haus-am-horn';
import { lanterns } from './lanterns';
import { stageFigure } from './stage-figure';
import { writeGlb } from './write-glb';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Into which folder? For example: npx tsx tours/make/models/make-models.ts tours/weimar.bauhaus/media');
  process.exitCode = 1;
} else {
  for (const model of [stageFigure(), cubeInCube(), solids(), hausAmHorn(), hausAmHornRoof(), lanterns()]) {
    const { bytes, triangles, heightMetres } = await writeGlb(model, { compressed: model.id === 'stage-figure' });
    writeFileSync(join(folder, `${model.id}.glb`), bytes);
    console.log(
      `${model.id}.glb: ${Math.round(bytes.length / 1024)} kB, ${triangles} triangles, ${heightMetres} m tall`,
    );
  }
}
