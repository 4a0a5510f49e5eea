import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildServer, relativeTo } from '../../buildServer.js';
import { buildPage, packagesOf, sortedOnce } from './bundled.ts';
import { installedPackages } from './installed.ts';
import { licenceList, unaccepted } from './licences.ts';
import { ROOT } from './root.ts';
import { softwareBill } from './sbom.ts';

/** What `npm pack` runs before and after it, and the commands for what is in a package. */

const BUILT = join(ROOT, 'built');
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What npm installs beside our code: what cannot be part of it, such as machine code and what starts threads of its own. */
function installedBeside(): readonly string[] {
  const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });
  return Object.keys(manifest.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))).dependencies);
}

/** Builds the server into a folder as it is shipped; gives all that is shipped of others. Rejects over a licence not accepted. */
async function build(folder: string, page: { readonly write: boolean }) {
  const ofPage = await buildPage(page.write);
  const files = await buildServer(folder, {
    places: relativeTo(folder),
    outside: installedBeside(),
    sourcemap: false,
  });
  const [installed, bundled] = [installedPackages(), sortedOnce([...ofPage, ...packagesOf(files)])];
  const problems = unaccepted([...installed, ...bundled]);
  if (problems.length > 0) throw new Error(`licences that have not been accepted:\n${problems.join('\n')}`);
  return { installed, bundled };
}

/** Removes what prepare has made of the server: a checkout runs its sources. */
const tidyUp = (): void => rmSync(BUILT, { recursive: true, force: true });

/** Before `npm pack`: page and server are built, with the lists of what is in them. */
async function prepare(): Promise<void> {
  tidyUp();
  mkdirSync(BUILT);
  const { installed, bundled } = await build(BUILT, { write: true });
  rmSync(join(ROOT, 'client/dist/licences.json'));
  writeFileSync(join(BUILT, 'licences.md'), licenceList(installed, bundled));
  writeFileSync(join(BUILT, 'sbom.cdx.json'), json(softwareBill(installed, bundled)));
}

/** All that is shipped of others, without a package being made. */
async function shipped() {
  const folder = mkdtempSync(join(ROOT, 'node_modules/.cache/package-'));
  try {
    return await build(folder, { write: false });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const COMMANDS: Readonly<Record<string, () => Promise<void> | void>> = {
  prepare,
  'tidy-up': tidyUp,
  licences: async () => {
    const { installed, bundled } = await shipped();
    process.stdout.write(licenceList(installed, bundled));
  },
  sbom: async () => {
    const { installed, bundled } = await shipped();
    process.stdout.write(json(softwareBill(installed, bundled)));
  },
};

const command = COMMANDS[process.argv[2] ?? ''];
if (command === undefined) throw new Error(`one of ${Object.keys(COMMANDS).join(', ')}`);
await command();
