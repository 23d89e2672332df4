import type { Bytes } from './bytes';

/** SHA-256 as lower-case hex, the name of every asset. Reads the whole of a Blob: assets stay below 512 MiB. */
export async function sha256Hex(content: Bytes | Blob): Promise<string> {
  const bytes = content instanceof Blob ? await content.arrayBuffer() : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
