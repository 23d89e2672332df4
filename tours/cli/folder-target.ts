import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { Unavailable } from '../../shared/model/unavailable';
import type { Bytes } from '../../shared/package/bytes';
import type { PublishTarget, TargetFile, WriteCondition } from '../../shared/package/publish-target';

/** Publishing into a folder on this computer, e.g. `publishing/tour`. Files appear whole or not at all. */
export class FolderTarget implements PublishTarget {
  private readonly turns = new Map<string, Promise<unknown>>();

  /** @param root the folder of tours; it is made when the first file comes */
  constructor(readonly root: string) {}

  async read(path: string): Promise<TargetFile | undefined> {
    const bytes = await ifThere(readFile(join(this.root, path)));
    return bytes && { bytes: new Uint8Array(bytes), etag: etagOf(sha256(bytes)) };
  }

  async has(path: string): Promise<boolean> {
    return (await ifThere(stat(join(this.root, path))))?.isFile() ?? false;
  }

  async write(path: string, content: Bytes | Blob, condition: WriteCondition = {}): Promise<void> {
    const temp = await this.tempFor(path);
    try {
      const bytes = content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content;
      await writeFile(temp, bytes);
      await this.put(temp, path, condition);
    } catch (error) {
      await rm(temp, { force: true });
      throw typed(error, path);
    }
  }

  async remove(path: string, condition: Pick<WriteCondition, 'ifMatch'> = {}): Promise<void> {
    await this.inTurn(path, async () => {
      await this.holdTo(condition, path);
      await rm(join(this.root, path), { force: true });
    });
  }

  /** A name for a file in the making, beside the final one and never served; refuses folders that lead elsewhere. */
  async tempFor(path: string): Promise<string> {
    const folder = dirname(join(this.root, path));
    try {
      await mkdir(folder, { recursive: true });
    } catch (error) {
      throw typed(error, path);
    }
    const [real, root] = await Promise.all([realpath(folder), realpath(this.root)]);
    if (real !== root && !real.startsWith(root + sep))
      throw new Unavailable('not-allowed', path, { detail: 'the folder leads out of the publishing folder' });
    return join(folder, `.${basename(path)}.${randomUUID()}.part`);
  }

  /** Puts a finished file in its place if the condition holds; says whether there was none before. */
  async put(temp: string, path: string, condition: WriteCondition): Promise<{ readonly created: boolean }> {
    const handle = await open(temp, 'r+');
    // Otherwise a power cut could leave the new name with no bytes behind it.
    await handle.sync().finally(() => handle.close());
    return this.inTurn(path, async () => {
      await this.holdTo(condition, path);
      const created = !(await this.has(path));
      await rename(temp, join(this.root, path));
      return { created };
    });
  }

  /** The state of a file without keeping it in memory; undefined if there is none. */
  async etag(path: string): Promise<string | undefined> {
    return (await this.has(path)) ? etagOf(await sha256OfFile(join(this.root, path))) : undefined;
  }

  private async holdTo(condition: WriteCondition, path: string): Promise<void> {
    if (!condition.ifMatch && !condition.ifNoneMatch) return;
    const now = await this.etag(path);
    const stale = condition.ifMatch !== undefined && condition.ifMatch !== now;
    if (stale || (condition.ifNoneMatch && now !== undefined))
      throw new Unavailable('conflict', path, { detail: now ? 'the file has changed' : 'there is no such file' });
  }

  /** Writers of one file wait for each other, or two could both find the condition true. */
  private inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.turns.get(path) ?? Promise.resolve()).then(work, work);
    const settled = mine
      .catch(() => undefined)
      .then(() => {
        if (this.turns.get(path) === settled) this.turns.delete(path);
      });
    this.turns.set(path, settled);
    return mine;
  }
}

/** The strong mark of a state of a file, from the SHA-256 of its content. */
export function etagOf(sha256Hex: string): string {
  return `"${sha256Hex.slice(0, 32)}"`;
}

/** SHA-256 of a file of any size, lower-case hex. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The value, or undefined if there is no such file. */
export async function ifThere<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

/** What the file system says, as a failure with a name. */
export function typed(error: unknown, culprit: string): unknown {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Unavailable('storage-full', culprit, { cause: error });
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return new Unavailable('not-allowed', culprit, { cause: error, detail: code });
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Unavailable('not-found', culprit, { cause: error, detail: 'there is no such file or folder' });
  if (code === 'EISDIR') return new Unavailable('conflict', culprit, { cause: error, detail: 'this is a folder' });
  return error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
