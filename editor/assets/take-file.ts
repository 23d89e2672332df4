/** From a file that the author chose to bytes in the draft's storage and an entry for the tour's list. */
import { typeOfName } from '../../shared/model/asset-path';
import { LIMITS } from '../../shared/model/limits';
import type { Asset } from '../../shared/model/tour';
import { sha256Hex } from '../../shared/package/hash';
import { saveDraftAsset } from '../../shared/storage/drafts';
import { interfaceLocale } from '../../shared/strings/strings';
import { glbFacts } from './glb';
import { HEADER_BYTES, imageSize } from './image-size';
import { reduceImage } from './reduce-image';

/** Why a file was not taken; said by the key in the words of the media library. */
export type RefusalKind =
  | 'tooManyPixels'
  | 'unreadable'
  | 'unreadableSound'
  | 'unreadableModel'
  | 'tooManyTriangles'
  | 'svgScript'
  | 'tooLarge'
  | 'notPicture'
  | 'notSound'
  | 'notModel'
  | 'wrongKind';

/** A file that tours cannot carry, with what its sentence needs. */
export class FileRefused extends Error {
  constructor(
    readonly reason: RefusalKind,
    readonly values: Readonly<Record<string, string | number>>,
  ) {
    super(reason);
  }
}

/** A file that is stored and can be listed in the tour. */
export interface TakenFile {
  readonly asset: Asset;
  /** Bytes before it was made smaller. */
  readonly bytesBefore: number;
  /** A remark for the author, by the same keys; the file is taken all the same. */
  readonly remark?: { readonly key: 'manyTriangles'; readonly values: Readonly<Record<string, string | number>> };
}

/** Above this, older phones draw a figure slowly. */
const SWIFT_TRIANGLES = 100_000;

/** Takes a file: pictures become small, the rest stays as it is. @throws FileRefused, Unavailable when storage is full */
export async function takeFile(file: File, progress: (done: number) => void, signal: AbortSignal): Promise<TakenFile> {
  const { name } = file;
  if (file.size > LIMITS.assetBytes) throw new FileRefused('tooLarge', { name });
  const type = typeOfName(name) ?? file.type;
  const taken = await readFile(file, type, progress, signal);
  signal.throwIfAborted();
  const bytes = await taken.blob.arrayBuffer();
  const sha256 = await sha256Hex(taken.blob);
  const { blob, remark, ...facts } = taken;
  await saveDraftAsset({ sha256, type: blob.type, bytes, storedAt: Date.now() });
  progress(1);
  const asset: Asset = { sha256, type: blob.type, bytes: bytes.byteLength, ...facts, name };
  return { asset, bytesBefore: file.size, ...(remark ? { remark } : {}) };
}

type Read = { readonly blob: Blob } & Pick<TakenFile, 'remark'> & Pick<Asset, 'width' | 'height' | 'seconds'>;

async function readFile(
  file: File,
  type: string,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<Read> {
  if (type === 'image/svg+xml') return readDrawing(file);
  if (type.startsWith('audio/')) return readSound(file, type);
  if (type === 'model/gltf-binary') return readModel(file);
  if (type === 'video/mp4' || type === 'video/webm') return { blob: new Blob([file], { type }) };
  return readPicture(file, progress, signal);
}

async function readPicture(file: File, progress: (done: number) => void, signal: AbortSignal): Promise<Read> {
  const { name } = file;
  const size = imageSize(new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer()));
  if (!size) throw new FileRefused(file.type.startsWith('image/') ? 'unreadable' : 'wrongKind', { name });
  const megapixels = (size.width * size.height) / 1e6;
  if (megapixels > LIMITS.imageMegapixels)
    throw new FileRefused('tooManyPixels', { name, pixels: Math.round(megapixels) });
  const reduced = await reduceImage(new Blob([file], { type: size.type }), progress, signal);
  if (!reduced) throw new FileRefused('unreadable', { name });
  return { blob: reduced.blob, width: reduced.width, height: reduced.height };
}

/** Drawings stay as they are: they are shown only by `<img>`, which runs nothing. What carries a program is refused. */
async function readDrawing(file: File): Promise<Read> {
  const text = await file.text();
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (drawing.localName !== 'svg') throw new FileRefused('unreadable', { name: file.name });
  if (carriesProgram(drawing)) throw new FileRefused('svgScript', { name: file.name });
  const [, , width, height] = (drawing.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const size = width && height ? { width: Math.round(width), height: Math.round(height) } : {};
  return { blob: new Blob([file], { type: 'image/svg+xml' }), ...size };
}

function carriesProgram(drawing: Element): boolean {
  return [drawing, ...drawing.querySelectorAll('*')].some(
    (element) =>
      ['script', 'foreignObject', 'iframe'].includes(element.localName) ||
      [...element.attributes].some(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value)),
  );
}

/** Sounds are kept as they are; their length is read by the browser, which also tells whether it can play them. */
async function readSound(file: File, type: string): Promise<Read> {
  const blob = new Blob([file], { type });
  const address = URL.createObjectURL(blob);
  try {
    const seconds = await new Promise<number>((resolve, reject) => {
      const audio = new Audio();
      audio.preload = 'metadata';
      audio.onloadedmetadata = () => resolve(audio.duration);
      audio.onerror = () => reject(new FileRefused('unreadableSound', { name: file.name }));
      audio.src = address;
    });
    return { blob, ...(Number.isFinite(seconds) ? { seconds: Math.round(seconds * 10) / 10 } : {}) };
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function readModel(file: File): Promise<Read> {
  const { name } = file;
  const facts = glbFacts(new Uint8Array(await file.arrayBuffer()));
  if (!facts) throw new FileRefused('unreadableModel', { name });
  const triangles = new Intl.NumberFormat(interfaceLocale()).format(facts.triangles);
  if (facts.triangles > LIMITS.modelTriangles) throw new FileRefused('tooManyTriangles', { name, triangles });
  const blob = new Blob([file], { type: 'model/gltf-binary' });
  return facts.triangles > SWIFT_TRIANGLES
    ? { blob, remark: { key: 'manyTriangles', values: { name, triangles } } }
    : { blob };
}
