import type { Plugin } from 'vite';

/**
 * Heavy parts of the player by what makes them heavy, a module of a chunk or the name of a worker: no byte of them before
 * something shows them. The first that fits counts: a view of a panorama draws in 3D too, as does what draws over a map.
 */
const HEAVY: readonly Heavy[] = [
  { part: 'panorama', module: /node_modules\/@photo-sphere-viewer\// },
  { part: 'marker', module: /\/player\/ar\/marker\/page-lookout\.ts$/, worker: /\/marker\.worker-/ },
  { part: 'image', module: /\/player\/ar\/image\/image-lookout\.ts$/, worker: /\/image\.worker-/ },
  { part: 'scene', module: /node_modules\/(three|@ar-js-org)\// },
  { part: 'map', module: /node_modules\/(leaflet|protomaps-leaflet|pmtiles)\// },
];

/** What tours asked for that were saved before the engines became parts of their own: all of it. */
const EARLIER = { '3d': ['scene', 'marker', 'image', 'panorama'] } as const;

interface Heavy {
  readonly part: string;
  readonly module: RegExp;
  readonly worker?: RegExp;
}

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

/** The files of the shell, and of each heavy part all that the shell lacks: what two parts need is in both. */
export function featuresOf(bundle: Bundle): Record<string, string[]> {
  const shell = shellOf(bundle);
  const features: Record<string, string[]> = { shell: filesOf(shell, bundle, undefined) };
  const there = new Set(features['shell']);
  for (const { part } of HEAVY) {
    const files = filesOf(reachable(part, bundle, shell), bundle, part);
    features[part] = files.filter((file) => !there.has(file));
  }
  for (const [earlier, parts] of Object.entries(EARLIER))
    features[earlier] = [...new Set(parts.flatMap((part) => features[part] ?? []))].sort();
  features['not-kept'] = Object.values(bundle).flatMap((file) => (isNotKept(file) ? [file.fileName] : []));
  return features;
}

/** The chunks that are reached from the entries without passing through a heavy one. */
function shellOf(bundle: Bundle): ReadonlySet<string> {
  const shell = new Set<string>();
  const heavy = new Set<string>();
  const enter = (name: string) => {
    const chunk = chunkAt(name, bundle);
    if (!chunk || shell.has(name) || heavy.has(name)) return;
    if (partOf(name, bundle, shell) !== undefined) {
      heavy.add(name);
      return;
    }
    shell.add(name);
    [...chunk.imports, ...chunk.dynamicImports].forEach(enter);
  };
  for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) enter(chunk.fileName);
  return shell;
}

function chunkAt(name: string, bundle: Bundle): Chunk | undefined {
  const file = bundle[name];
  return file?.type === 'chunk' ? file : undefined;
}

/** The heavy part that a chunk pulls in by itself, not counting what only a later import brings. */
function partOf(name: string, bundle: Bundle, shell: ReadonlySet<string>): string | undefined {
  const modules: string[] = [];
  const seen = new Set<string>();
  const visit = (at: string) => {
    const chunk = chunkAt(at, bundle);
    if (!chunk || seen.has(at) || shell.has(at)) return;
    seen.add(at);
    modules.push(...chunk.moduleIds);
    chunk.imports.forEach(visit);
  };
  visit(name);
  return HEAVY.find(({ module }) => modules.some((id) => module.test(id)))?.part;
}

/** All chunks that a part brings along, without the shell, and without what only a later import of another part brings. */
function reachable(part: string, bundle: Bundle, shell: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    const chunk = chunkAt(name, bundle);
    if (!chunk || found.has(name) || shell.has(name) || isNotKept(chunk)) return;
    found.add(name);
    chunk.imports.forEach(visit);
    for (const later of chunk.dynamicImports)
      if ([undefined, part].includes(partOf(later, bundle, shell))) visit(later);
  };
  for (const { fileName } of Object.values(bundle)) if (partOf(fileName, bundle, shell) === part) visit(fileName);
  return found;
}

function isNotKept(file: Chunk | Asset): boolean {
  return file.type === 'chunk' && file.moduleIds.some((id) => NOT_KEPT.test(id));
}

/**
 * Chunks with their styles, pictures and workers, and what those workers load in turn. No chunk imports a worker: it is
 * named in the code, as a worker's own parts and the engines' binaries are. A part's own workers are its files wherever
 * they are named, and nobody else's.
 */
function filesOf(chunks: ReadonlySet<string>, bundle: Bundle, part: string | undefined): string[] {
  const files = new Set<string>(chunks);
  const named = Object.values(bundle).filter((file): file is Asset => file.type === 'asset' && isPart(file.fileName));
  const add = ({ fileName, source }: Asset) => {
    if (files.has(fileName)) return;
    files.add(fileName);
    if (fileName.endsWith('.js') && source !== undefined) addNamedIn(textOf(source));
  };
  const addNamedIn = (code: string) => {
    for (const asset of named)
      if ([undefined, part].includes(ownerOf(asset.fileName)) && code.includes(asset.fileName.split('/').at(-1) ?? ''))
        add(asset);
  };
  for (const asset of named) if (part !== undefined && ownerOf(asset.fileName) === part) add(asset);
  for (const name of chunks) {
    const chunk = chunkAt(name, bundle);
    if (!chunk) continue;
    for (const { importedCss, importedAssets } of chunk.viteMetadata ? [chunk.viteMetadata] : [])
      for (const file of [...importedCss, ...importedAssets])
        if ([undefined, part].includes(ownerOf(file))) files.add(file);
    addNamedIn(chunk.code);
  }
  return [...files].sort();
}

/** The part that a worker makes heavy. */
function ownerOf(fileName: string): string | undefined {
  return HEAVY.find(({ worker }) => worker?.test(fileName))?.part;
}

function isPart(fileName: string): boolean {
  return /\.(js|wasm)$/.test(fileName);
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
