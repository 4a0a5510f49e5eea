import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { z } from 'zod';
import { ROOT } from './root.ts';

/** A package whose code is part of what we ship: npm does not install it beside. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it; empty where the package says none. */
  readonly licence: string;
  /** The text that must go along with the code; empty where the package has none. */
  readonly text: string;
}

const LICENCES = 'licences.json';
const licences = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    identifier: z.string().default(''),
    text: z.string().default(''),
  }),
);
const manifest = z.object({ name: z.string(), version: z.string(), license: z.string().default('') });

/** The text of a licence in the folder of a package. */
function textIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
}

/** The package whose folder this is; undefined for a folder inside one, whose package.json says only how to read it. */
function packageIn(folder: string): BundledPackage | undefined {
  const file = join(ROOT, folder, 'package.json');
  const found = existsSync(file) ? manifest.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data : undefined;
  if (found === undefined) return undefined;
  return { name: found.name, version: found.version, licence: found.license, text: textIn(join(ROOT, folder)) };
}

/** The packages to which files belong that have become part of the server, by their paths below the checkout. */
export function packagesOf(files: readonly string[]): readonly BundledPackage[] {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].flatMap((folder) => packageIn(folder) ?? []);
}

/** The list of licences among what Vite has made. */
function licencesOf({ output }: Rolldown.RolldownOutput): readonly BundledPackage[] {
  const list = output.find(({ fileName }) => fileName === LICENCES);
  if (list?.type !== 'asset') throw new Error('Vite has listed no licences');
  const found = licences.parse(JSON.parse(String(list.source)));
  return found.map(({ identifier, ...rest }) => ({ ...rest, licence: identifier }));
}

/** Builds the page, into client/dist if it is to be written, and gives the packages whose code is part of it. */
export async function buildPage(write: boolean): Promise<readonly BundledPackage[]> {
  const made = await build({
    configFile: join(ROOT, 'client/vite.config.ts'),
    logLevel: 'warn',
    build: { write, license: { fileName: LICENCES } },
  });
  if (!('output' in made)) throw new Error('Vite has built something else than one page');
  return licencesOf(made);
}

/** Each package once, by name. */
export const sortedOnce = (packages: readonly BundledPackage[]): readonly BundledPackage[] =>
  [...new Map(packages.map((each) => [`${each.name}@${each.version}`, each]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => each);
