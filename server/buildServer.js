// Plain JavaScript: it runs before there is any other JavaScript of the server.
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ENTRIES } from './entries.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Files that stand beside a module are found by its address: of a checkout, whatever folder the code has gone to. */
export const ABSOLUTE = (path) => JSON.stringify(pathToFileURL(path).href);

/** The same in a package, which is put anywhere: from the folder that all code has gone to, `folder`, at its place in the package. */
export const relativeTo = (folder) => (path) => {
  const place = encodeURI(relative(folder, path).replaceAll('\\', '/'));
  return `new URL(${JSON.stringify(place)}, import.meta.url).href`;
};

/** Modules that ask where they are get the place of their source. */
const keepPlaces = (places) => ({
  name: 'keep-places',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]server[\\/].*\.[jt]s$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      const contents = source.replaceAll('import.meta.url', places(path));
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
});

/** CommonJS code that has become part of a module asks for what comes with Node by `require`, which modules do not have. */
const REQUIRE = `import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);`;

/** Where code of other packages is: outside what is built, or in it but for some that stay outside. */
const packagesOutside = (outside) =>
  outside === 'all'
    ? { packages: 'external' }
    : { external: outside.flatMap((name) => [name, `${name}/*`]), banner: { js: REQUIRE } };

/**
 * Builds the server into a folder and gives the paths of all files whose code is in it, below the checkout. Rejects where the
 * folder cannot be written, or a source is wrong.
 */
export async function buildServer(folder, { places, outside = 'all', sourcemap = 'linked' }) {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES.map((entry) => ({ in: join(ROOT, 'server', entry), out: basename(entry, '.ts') })),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap,
    metafile: true,
    logLevel: 'silent',
    plugins: [keepPlaces(places)],
    ...packagesOutside(outside),
  });
  return Object.keys(metafile.inputs);
}
