import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from './root.ts';

const locked = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
});
const lockFile = z.object({ packages: z.record(z.string(), locked) });

/** A package that npm installs with ours. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it; empty where the registry knows none. */
  readonly licence: string;
}

/** The name of a package by its place: `node_modules/a/node_modules/@b/c` is `@b/c`. */
const nameAt = (place: string): string => place.replace(/^.*node_modules\//, '');

/** The packages that npm installs with ours, on whatever platform, by name; those for developers are not among them. */
export function installedPackages(): readonly InstalledPackage[] {
  const { packages } = lockFile.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([place, { dev }]) => place !== '' && dev !== true)
    .map(([place, { version = '', license = '' }]) => ({ name: nameAt(place), version, licence: license }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
