import { createHash } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { Unavailable, type UnavailableKind } from '../../../shared/model/unavailable';
import type { WriteCondition } from '../../../shared/package/publish-target';
import { readCatalogue } from '../../../shared/package/publish';
import { readManifest } from '../../../shared/package/read-manifest';
import { etagOf, typed, type FolderTarget } from '../folder-target';
import { packageFile, type PackageFile } from './package-file';
import { plainEtag } from './send-file';

/** An answer that says in one line what is wrong. */
export interface Answer {
  readonly status: number;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const STATUS: Partial<Record<UnavailableKind, number>> = {
  conflict: 412,
  'not-allowed': 403,
  'storage-full': 507,
  'too-large': 413,
  'wrong-bytes': 422,
  'not-a-tour': 422,
  'newer-format': 422,
};

/** Takes one file of a package: whole, checked, and only over the state that the writer has seen. */
export async function put(request: IncomingMessage, target: FolderTarget, path: string): Promise<Answer> {
  const file = packageFile(path);
  if (!file) return { status: 403, text: `${path} is not a file of a tour package` };
  if (file.kind === 'asset' && (await target.has(path))) return { status: 204 };
  const condition = conditionOf(request);
  const early = await refusedEarly(request, target, path, file, condition);
  if (early) return early;
  try {
    return await receive(request, target, path, file, condition);
  } catch (error) {
    return answerTo(error);
  }
}

/** Removes one file of a package. */
export async function remove(request: IncomingMessage, target: FolderTarget, path: string): Promise<Answer> {
  const file = packageFile(path);
  if (!file) return { status: 403, text: `${path} is not a file of a tour package` };
  if (!(await target.has(path))) return { status: 404, text: `there is no ${path}` };
  const { ifMatch } = conditionOf(request);
  if (needsCondition(file) && !ifMatch)
    return { status: 428, text: `say with If-Match which state of ${path} you mean` };
  try {
    await target.remove(path, ifMatch ? { ifMatch } : {});
    return { status: 204 };
  } catch (error) {
    return answerTo(error);
  }
}

/** What can be refused before gigabytes have been sent. */
async function refusedEarly(
  request: IncomingMessage,
  target: FolderTarget,
  path: string,
  file: PackageFile,
  condition: WriteCondition,
): Promise<Answer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > file.maxBytes)
    return { status: 413, text: `${path} may have ${file.maxBytes} bytes` };
  if (!needsCondition(file)) return undefined;
  const now = await target.etag(path);
  if (!now) return condition.ifMatch ? { status: 412, text: `there is no ${path}` } : undefined;
  if (!condition.ifMatch && !condition.ifNoneMatch)
    return { status: 428, text: `say with If-Match which state of ${path} you mean` };
  return condition.ifNoneMatch || condition.ifMatch !== now
    ? { status: 412, text: `${path} has changed`, headers: { ETag: now } }
    : undefined;
}

async function receive(
  request: IncomingMessage,
  target: FolderTarget,
  path: string,
  file: PackageFile,
  condition: WriteCondition,
): Promise<Answer> {
  const temp = await target.tempFor(path);
  try {
    const sha256 = await store(request, temp, path, file.maxBytes);
    if (file.sha256 && file.sha256 !== sha256)
      throw new Unavailable('wrong-bytes', path, { detail: `the content has SHA-256 ${sha256}` });
    await check(temp, path, file);
    // A manifest that was not there when the writer looked must still not be there.
    const guard = needsCondition(file) && !condition.ifMatch ? ({ ifNoneMatch: '*' } as const) : condition;
    const { created } = await target.put(temp, path, guard);
    return { status: created ? 201 : 204, headers: { ETag: etagOf(sha256) } };
  } finally {
    await rm(temp, { force: true });
  }
}

/** Writes the body as it comes and counts it; gives its SHA-256. */
async function store(request: IncomingMessage, temp: string, path: string, maxBytes: number): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(temp, 'wx');
  let bytes = 0;
  try {
    // Breaking off must not break the connection: the writer is waiting for the answer.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new Unavailable('too-large', path, { detail: `more than ${maxBytes} bytes` });
      hash.update(chunk);
      await handle.write(chunk);
    }
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}

/** Readers trust these two files, so nothing else may take their names. */
async function check(temp: string, path: string, file: PackageFile): Promise<void> {
  if (file.kind === 'catalogue') readCatalogue(await readFile(temp));
  if (file.kind !== 'manifest') return;
  const tour = readManifest(await readFile(temp), path);
  if (tour.id !== file.tour) throw new Unavailable('not-a-tour', path, { detail: `this is the tour "${tour.id}"` });
}

function needsCondition(file: PackageFile): boolean {
  return file.kind === 'manifest' || file.kind === 'catalogue';
}

function conditionOf(request: IncomingMessage): WriteCondition {
  const ifMatch = request.headers['if-match'];
  const ifNoneMatch = request.headers['if-none-match'];
  return {
    ...(ifMatch ? { ifMatch: plainEtag(ifMatch) } : {}),
    ...(ifNoneMatch?.trim() === '*' ? { ifNoneMatch: '*' as const } : {}),
  };
}

function answerTo(error: unknown): Answer {
  const known = typed(error, '');
  const status = known instanceof Unavailable ? STATUS[known.kind] : undefined;
  if (!status || !(known instanceof Unavailable)) throw error;
  return { status, text: [known.culprit, known.detail].filter(Boolean).join(': ') || known.kind };
}
