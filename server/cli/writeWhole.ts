import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Who may read and write a new file: only its owner, because it holds what tenants keep from one another. */
const PRIVATE = 0o600;

/** The rights of a file, and where it really is; undefined where there is none. Devices and pipes are no files. */
async function regularFile(path: string): Promise<{ path: string; mode: number } | 'OTHER' | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? { path: await realpath(path), mode: found.mode & 0o777 } : 'OTHER';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function write(path: string, flags: 'w' | 'wx', pieces: AsyncIterable<Uint8Array>, mode: number): Promise<void> {
  const handle = await open(path, flags, mode);
  try {
    for await (const piece of pieces) await handle.writeFile(piece);
    if (flags === 'wx') {
      await handle.chmod(mode);
      await handle.sync();
    }
  } finally {
    await handle.close();
  }
}

/**
 * Writes data, piece by piece, to a file that then holds all of it, or what it held before: under another name first. A file that is
 * there keeps its rights, a new one is its owner's alone. What is no file, such as /dev/stdout, is written to as it is.
 */
export async function writeWhole(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const target = await regularFile(path);
  if (target === 'OTHER') return write(path, 'w', pieces, PRIVATE);
  const { path: real, mode } = target ?? { path, mode: PRIVATE };
  const unfinished = join(dirname(real), `.${basename(real)}.${process.pid}.partial`);
  try {
    await write(unfinished, 'wx', pieces, mode);
    await rename(unfinished, real);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
