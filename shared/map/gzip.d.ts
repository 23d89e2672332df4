/** Compresses bytes with gzip; runs in browsers, workers and Node. */
export declare function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
/** Undoes `gzip`; rejects with a TypeError if the bytes are no gzip stream. */
export declare function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
