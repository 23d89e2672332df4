import type { Plugin } from 'vite';

/**
 * Writes `app/features.json`: for each lazily loaded part of the player (map, story, ar …) the files it needs. The
 * page fetches them when a tour is saved, so that the part works offline without every visitor paying for it.
 */
export function featureFiles(): Plugin {
  return {
    name: 'rundgang-feature-files',
    generateBundle(_options, bundle) {
      const files: Record<string, string[]> = {};
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isDynamicEntry) continue;
        const found = new Set<string>();
        const visit = (name: string) => {
          const one = bundle[name];
          if (found.has(name) || !one || one.type !== 'chunk') return;
          found.add(name);
          for (const next of [...one.imports, ...one.dynamicImports]) visit(next);
          for (const extra of one.viteMetadata?.importedCss ?? []) found.add(extra);
          for (const extra of one.viteMetadata?.importedAssets ?? []) found.add(extra);
        };
        visit(chunk.fileName);
        files[chunk.name] = [...found].sort();
      }
      // Workers are emitted as plain files that no chunk imports: they belong to every feature that names them.
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !/worker.*\.js$/.test(asset.fileName)) continue;
        const name = asset.fileName.split('/').pop() ?? '';
        for (const list of Object.values(files)) {
          const named = list.some((file) => {
            const chunk = bundle[file];
            return chunk?.type === 'chunk' && chunk.code.includes(name);
          });
          if (named) list.push(asset.fileName);
        }
      }
      this.emitFile({ type: 'asset', fileName: 'app/features.json', source: JSON.stringify(files) });
    },
  };
}
