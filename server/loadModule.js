// Plain JavaScript: it is what loads the TypeScript of the server. Each program and each thread begins here.
import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ENTRIES } from './entries.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Where a package has what was built of the sources, which it does not have. */
const SHIPPED = join(ROOT, 'built');

/** Whether this is a package, and no checkout. */
const isPackage = !existsSync(join(ROOT, 'server/main.ts'));

/**
 * Loads a module of the server, one of ENTRIES, by the address of its source. Its code comes from a bundle: in a package from the
 * one that it was made with, in a checkout from one that is built of the sources as they are, which starts in a third of the
 * time. Where none can be written, the sources themselves run.
 */
export async function loadModule(address) {
  const source = relative(join(ROOT, 'server'), fileURLToPath(address)).replaceAll('\\', '/');
  // It would be built for nothing, and then run from its sources each time.
  if (!ENTRIES.includes(source)) throw new Error(`${source} is not among the ENTRIES of server/entries.js`);
  const name = `${basename(source, '.ts')}.js`;
  if (isPackage) return import(pathToFileURL(join(SHIPPED, name)).href);
  const { cachedFile } = await import('./cachedServer.js');
  const file = await cachedFile(name);
  if (file === undefined) {
    const { register } = await import('tsx/esm/api');
    register();
    return import(address);
  }
  process.setSourceMapsEnabled(true);
  return import(pathToFileURL(file).href);
}
