import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** One import as it stands in a file: paths are relative to the repository's root, packages keep their name. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
}
/** Source text by path; a test plants a violation by adding one. */
export type Sources = ReadonlyMap<string, string>;

/** The repository's root. */
export const ROOT = join(import.meta.dirname, '..');

/** All TypeScript sources of the product and its tests. */
export async function readSources(): Promise<Sources> {
  const worlds = ['shared', 'player', 'editor', 'tours', 'tests'];
  const found = await Promise.all(worlds.map((world) => readdir(join(ROOT, world), { recursive: true })));
  const paths = found.flatMap((names, index) => names.map((name) => `${worlds[index]}/${name}`));
  return new Map(
    paths.filter((path) => /\.m?ts$/.test(path)).map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
  );
}

/** Every import, re-export and `import()` of the sources; type imports count, for a wall is a wall. */
export function importsOf(sources: Sources): readonly Import[] {
  return [...sources].flatMap(([from, text]) =>
    ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
      const isPackage = !fileName.startsWith('.');
      return { from, isPackage, to: isPackage ? fileName : normalize(join(dirname(from), fileName)) };
    }),
  );
}

/** What the compiler says about a text planted as `path` in the world whose tsconfig.json lies in `world`. */
export function compilerErrors(world: string, path: string, text: string): readonly string[] {
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, world, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config,
    ts.sys,
    join(ROOT, world),
  );
  const planted = join(ROOT, path);
  const options = { ...config.options, composite: false, incremental: false, noEmit: true, emitDeclarationOnly: false };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => file === planted || fileExists(file);
  host.readFile = (file) => (file === planted ? text : readFile(file));
  host.getSourceFile = (file, ...rest) =>
    file === planted ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest);
  const program = ts.createProgram([planted], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
