import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The engine's script with its WebAssembly written into it as base64. */
const ENGINE = /node_modules\/@ar-js-org\/artoolkit5-js\/dist\/ARToolkit\.js$/;
/** Where the script believes to be when nobody tells: its own bundler put that there. A worker's address ends beside the binary. */
const ELSEWHERE = /"\/index\.js"/;
const WRITTEN_IN = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]{1000,})"/;

/**
 * Puts the marker engine's WebAssembly beside its script when the site is built: the same bytes, but a file of their own,
 * which packs to two thirds. The script takes itself to lie in the site's root and puts a slash before; so it is told the
 * way from there to the worker that loads it, beside which the file lies.
 */
export function engineBinary(): Plugin {
  return {
    name: 'rundgang-engine-binary',
    apply: 'build',
    transform(code, id) {
      if (!ENGINE.test(id)) return undefined;
      const base64 = WRITTEN_IN.exec(code)?.[1];
      if (!base64 || !ELSEWHERE.test(code))
        throw new Error('artoolkit5-js no longer carries its WebAssembly as this plugin knows it');
      const source = Buffer.from(base64, 'base64');
      const name = `artoolkit-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.wasm`;
      this.emitFile({ type: 'asset', fileName: `app/${name}`, source });
      return {
        code: code.replace(WRITTEN_IN, JSON.stringify(name)).replace(ELSEWHERE, 'self.location.href'),
        map: null,
      };
    },
  };
}
