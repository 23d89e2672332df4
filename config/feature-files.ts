import type { Plugin } from 'vite';

/**
 * Heavy parts of the player by the library that makes them heavy: no byte of them before something shows them.
 * `3d` comes first: what draws in 3D over a map belongs to it.
 */
const HEAVY: readonly (readonly [part: string, module: RegExp])[] = [
  ['3d', /node_modules\/(three|@ar-js-org)\//],
  ['map', /node_modules\/(leaflet|protomaps-leaflet|pmtiles)\//],
];

/** AR.js' own copy of the marker engine, 600 kB for browsers whose workers cannot draw: neither shell nor saved tour keeps it. */
const NOT_KEPT = /node_modules\/@ar-js-org\/ar\.js\/three\.js\/build\/ar-threex\.mjs/;

interface Chunk {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly moduleIds: readonly string[];
  readonly viteMetadata?: { readonly importedCss: Set<string>; readonly importedAssets: Set<string> };
}
interface Asset {
  readonly type: 'asset';
  readonly fileName: string;
  readonly source?: string | Uint8Array;
}
type Bundle = Readonly<Record<string, Chunk | Asset>>;

/**
 * Writes `app/features.json`: `shell`, the files that every visitor keeps, and for each heavy part the files that a
 * saved tour fetches with it, so that the part works offline without every visitor paying for it. `not-kept` is for nobody.
 */
export function featureFiles(): Plugin {
  return {
    name: 'rundgang-feature-files',
    // After all others: workers and styles must be in the bundle.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const features = featuresOf(bundle as unknown as Bundle);
        this.emitFile({ type: 'asset', fileName: 'app/features.json', source: JSON.stringify(features) });
      },
    },
  };
}

/** The files of the shell and of each heavy part; a file is in one of them only. */
export function featuresOf(bundle: Bundle): Record<string, string[]> {
  const chunkAt = (name: string) => (bundle[name]?.type === 'chunk' ? bundle[name] : undefined);
  const shell = new Set<string>();
  const heavy = new Map<string, string>();
  const enter = (name: string) => {
    const chunk = chunkAt(name);
    if (!chunk || shell.has(name) || heavy.has(name)) return;
    const part = partOf(name, chunkAt, shell);
    if (part !== undefined) {
      heavy.set(name, part);
      return;
    }
    shell.add(name);
    [...chunk.imports, ...chunk.dynamicImports].forEach(enter);
  };
  for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) enter(chunk.fileName);
  const features: Record<string, string[]> = { shell: filesOf(shell, bundle) };
  for (const [part] of HEAVY) features[part] = [];
  const taken = new Set(features['shell']);
  for (const [part] of [...HEAVY].reverse()) {
    const entries = [...heavy].filter(([, of]) => of === part).map(([name]) => name);
    const files = filesOf(reachable(entries, chunkAt, shell), bundle).filter((file) => !taken.has(file));
    files.forEach((file) => taken.add(file));
    features[part] = files;
  }
  features['not-kept'] = Object.values(bundle).flatMap((file) => (isNotKept(file) ? [file.fileName] : []));
  return features;
}

/** The heavy part that a chunk pulls in by itself, not counting what only a later import brings. */
function partOf(
  name: string,
  chunkAt: (name: string) => Chunk | undefined,
  shell: ReadonlySet<string>,
): string | undefined {
  const modules: string[] = [];
  const seen = new Set<string>();
  const visit = (at: string) => {
    const chunk = chunkAt(at);
    if (!chunk || seen.has(at) || shell.has(at)) return;
    seen.add(at);
    modules.push(...chunk.moduleIds);
    chunk.imports.forEach(visit);
  };
  visit(name);
  return HEAVY.find(([, module]) => modules.some((id) => module.test(id)))?.[0];
}

/** All that a part brings along. The shell is there already, and what the shell leads to is no part of this part. */
function reachable(
  names: readonly string[],
  chunkAt: (name: string) => Chunk | undefined,
  shell: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    const chunk = chunkAt(name);
    if (!chunk || found.has(name) || shell.has(name) || isNotKept(chunk)) return;
    found.add(name);
    [...chunk.imports, ...chunk.dynamicImports].forEach(visit);
  };
  names.forEach(visit);
  return found;
}

function isNotKept(file: Chunk | Asset): boolean {
  return file.type === 'chunk' && file.moduleIds.some((id) => NOT_KEPT.test(id));
}

/**
 * Chunks with their styles, pictures and workers, and what those workers load in turn. No chunk imports a worker: it is
 * named in the code, as a worker's own parts and the engines' binaries are.
 */
function filesOf(chunks: ReadonlySet<string>, bundle: Bundle): string[] {
  const files = new Set<string>(chunks);
  const named = Object.values(bundle).filter((file): file is Asset => file.type === 'asset' && isPart(file.fileName));
  const read = new Set<string>();
  const addNamedIn = (code: string) => {
    for (const { fileName, source } of named) {
      if (read.has(fileName) || !code.includes(fileName.split('/').at(-1) ?? '')) continue;
      read.add(fileName);
      files.add(fileName);
      if (fileName.endsWith('.js') && source !== undefined) addNamedIn(textOf(source));
    }
  };
  for (const name of chunks) {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk') continue;
    chunk.viteMetadata?.importedCss.forEach((file) => files.add(file));
    chunk.viteMetadata?.importedAssets.forEach((file) => files.add(file));
    addNamedIn(chunk.code);
  }
  return [...files].sort();
}

function isPart(fileName: string): boolean {
  return /\.(js|wasm)$/.test(fileName);
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
