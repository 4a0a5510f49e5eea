// Plain JavaScript: it is what loads the TypeScript of the server. Each program and each thread begins here.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/bunkai');
/** What programs and threads begin with, below `server`. */
const ENTRIES = [
  'main.ts',
  'exchange/tables/mapTables.ts',
  'exchange/worker/handOver.ts',
  'exchange/worker/readEntities.ts',
  'exchange/worker/writeFile.ts',
  'store/sqlite/checkFolder.ts',
];
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

/** Files that stand beside a module are found from where its source is, wherever its code has gone. */
const keepPlaces = {
  name: 'keep-places',
  setup(build) {
    build.onLoad({ filter: /[\\/]server[\\/].*\.[jt]s$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      const contents = source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
};

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
  const { build } = await import('esbuild');
  const temporary = `${folder}.${process.pid}.${Date.now()}`;
  mkdirSync(temporary, { recursive: true });
  try {
    await build({
      absWorkingDir: ROOT,
      entryPoints: ENTRIES.map((entry) => join(ROOT, 'server', entry)),
      outbase: join(ROOT, 'server'),
      outdir: temporary,
      bundle: true,
      splitting: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      sourcemap: 'linked',
      logLevel: 'silent',
      plugins: [keepPlaces],
    });
    renameSync(temporary, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  removeUnused();
}

/**
 * Loads a module of the server, one of ENTRIES, by the address of its source. Its code comes from a bundle that is named after
 * the sources that it was built from, so that none is older than they are; that starts in a third of the time. Where none can
 * be written, such as in a folder that is read-only, the sources themselves run.
 */
export async function loadModule(address) {
  const source = relative(join(ROOT, 'server'), fileURLToPath(address)).replaceAll('\\', '/');
  // It would be built for nothing, and then run from its sources each time.
  if (!ENTRIES.includes(source)) throw new Error(`${source} is not among the ENTRIES of server/loadModule.js`);
  const bundled = join(FOLDER, source.replace(/\.ts$/, '.js'));
  if (!existsSync(bundled)) {
    try {
      await buildInto(FOLDER);
    } catch {
      // Another process may have been first, or nothing can be written.
    }
  }
  if (!existsSync(bundled)) {
    const { register } = await import('tsx/esm/api');
    register();
    return import(address);
  }
  noteUse();
  process.setSourceMapsEnabled(true);
  return import(pathToFileURL(bundled).href);
}
