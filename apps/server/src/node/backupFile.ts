import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { createGunzip, createGzip } from 'node:zlib';
import { finished, pipeline } from 'node:stream/promises';
import { BackupError } from '../backup/format.ts';

/** Writes lines into a compressed file that appears only when it is whole and on disk, for its owner only. */
export async function writeLines(
  file: string,
  run: (write: (line: string) => Promise<void>) => Promise<number>,
): Promise<number> {
  await assertFree(file);
  const partial = `${file}.partial`;
  try {
    const gzip = createGzip();
    const written = pipeline(gzip, createWriteStream(partial, { mode: 0o600 }));
    // Where the disk fails, the writing below fails too.
    written.catch(() => {});
    const count = await run(async (line) => {
      if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, 'drain'), written]);
    });
    gzip.end();
    await written;
    await sync(partial);
    await rename(partial, file);
    return count;
  } catch (error) {
    await rm(partial, { force: true });
    throw explain(error, file);
  }
}

/** The lines of such a file. */
export async function* readLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  const unpacked = pipeline(source, gunzip).catch((error: unknown) => error);
  try {
    for await (const line of createInterface({ input: gunzip })) yield line;
  } catch (error) {
    throw explain(error, file);
  } finally {
    source.destroy();
    gunzip.destroy();
    await finished(gunzip, { cleanup: true }).catch(() => {});
  }
  const error = await unpacked;
  if (error !== undefined) throw explain(error, file);
}

async function assertFree(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found) throw new BackupError(`${file} exists already.`);
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
}

function explain(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new BackupError(`There is no ${file}, or no folder ${path.dirname(file)}.`);
  if (code === 'ENOSPC') return new BackupError('The disk is full: there is no backup.');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EISDIR') {
    return new BackupError(`${file} cannot be read or written (${code}).`);
  }
  if (String(code).startsWith('Z_')) return new BackupError(`${file} is not a whole backup of Quotakit.`);
  return error;
}
