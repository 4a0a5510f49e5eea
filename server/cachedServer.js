// Plain JavaScript: JavaScript of the server that is made of its sources, and kept for as long as they stay as they are.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/bunkai');
const SOURCES = ['server', 'schema'];
const UNUSED_AFTER_MS = 7 * 24 * 3600 * 1000;

/** A name for the sources as they are now: other times or sizes of files give another. */
function nameSources() {
  const hash = createHash('sha256').update(ROOT);
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true })
      .filter((file) => /\.[jt]s$/.test(file))
      .map((file) => join(folder, file)),
  );
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(join(ROOT, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Where the sources as they were when this program or thread began are built: all that it loads is of one bundle. */
const FOLDER = join(CACHE, nameSources());

/** Removes what earlier sources were built to, once nothing has begun with it for a week. */
function removeUnused() {
  for (const name of readdirSync(CACHE)) {
    const folder = join(CACHE, name);
    if (Date.now() - statSync(folder).mtimeMs > UNUSED_AFTER_MS) rmSync(folder, { recursive: true, force: true });
  }
}

/** Notes that a program has begun with what was built, for removeUnused. */
function noteUse() {
  const now = new Date();
  try {
    utimesSync(FOLDER, now, now);
  } catch {
    // A folder that cannot be written is not tidied up either.
  }
}

/** Builds into a folder of its own and renames it, so that a process that starts meanwhile finds all of it or nothing. */
async function buildInto(folder) {
  const { ABSOLUTE, buildServer } = await import('./buildServer.js');
  const temporary = `${folder}.${process.pid}.${Date.now()}`;
  mkdirSync(temporary, { recursive: true });
  try {
    await buildServer(temporary, { places: ABSOLUTE });
    renameSync(temporary, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  removeUnused();
}

/**
 * The path of a file of what is built from the sources, which is built unless it is there. It is named after the sources that
 * it was built from, so that none is older than they are. Undefined where none can be written, as in a read-only folder.
 */
export async function cachedFile(name) {
  const file = join(FOLDER, name);
  if (!existsSync(file)) {
    try {
      await buildInto(FOLDER);
    } catch {
      // Another process may have been first, or nothing can be written.
    }
  }
  if (!existsSync(file)) return undefined;
  noteUse();
  return file;
}
