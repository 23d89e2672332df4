import { describe, expect, it } from 'vitest';
import { engineOf, noticeFor } from './engine-notice';

const NFT = '/x/node_modules/@webarkit/jsartoolkit-nft/dist/ARToolkitNFT.js';

describe('engines under the LGPL', () => {
  it('are named at the head of their file, with licence and source', () => {
    const engine = engineOf(['\0commonjs-helpers', NFT], 'a.js');
    expect(engine && noticeFor(engine)).toMatch(
      /^\/\*! jsartoolkitNFT \(LGPL-3\.0\).*github\.com\/webarkit.*LGPL-3\.0, in full in third-party\.txt/,
    );
  });

  it('do not share a file with anything else', () => {
    expect(() => engineOf([NFT, '/x/player/ar/image/nft-engine.ts'], 'a.js')).toThrow(/a\.js.*nft-engine/);
    expect(() => engineOf([NFT, '/x/node_modules/@ar-js-org/artoolkit5-js/dist/ARToolkit.js'], 'a.js')).toThrow();
  });

  it('are all that is named', () => {
    expect(engineOf(['/x/node_modules/three/src/a.js'], 'a.js')).toBeUndefined();
  });
});
