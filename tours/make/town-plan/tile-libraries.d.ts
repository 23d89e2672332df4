/** The two libraries that cut and encode vector tiles bring no types; these are the few things used. */
declare module 'geojson-vt' {
  import type { FeatureCollection } from 'geojson';
  export interface CutTile {
    readonly features: readonly { readonly tags: Readonly<Record<string, unknown>> | null }[];
  }
  export interface CutOptions {
    readonly maxZoom: number;
    readonly indexMaxZoom: number;
    readonly tolerance: number;
    readonly extent: number;
    readonly buffer: number;
  }
  export default class GeoJSONVT {
    constructor(data: FeatureCollection, options: CutOptions);
    getTile(z: number, x: number, y: number): CutTile | null;
  }
}

declare module 'vt-pbf' {
  import type { CutTile } from 'geojson-vt';
  const encoder: {
    fromGeojsonVt(layers: Readonly<Record<string, CutTile>>, options: { readonly version: number }): Uint8Array;
  };
  export default encoder;
}
