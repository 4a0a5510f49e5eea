import type { BundledPackage } from './bundled.ts';
import type { InstalledPackage } from './installed.ts';

/** Licences under which others may be shipped with a product under Apache-2.0, as the packages write them. */
const ACCEPTED = new Set([
  '(MIT AND BSD-3-Clause)',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
]);

type Licensed = Pick<InstalledPackage, 'name' | 'version' | 'licence'>;

/** The packages whose licence has not been accepted, one line each. */
export const unaccepted = (packages: readonly Licensed[]): readonly string[] =>
  packages
    .filter(({ licence }) => !ACCEPTED.has(licence))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence || 'no licence'}`);

const table = (packages: readonly Licensed[]): string =>
  packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`).join('\n');

/** The list of licences that goes along with the product, as Markdown: the texts are those of what is part of it. */
export function licenceList(installed: readonly InstalledPackage[], bundled: readonly BundledPackage[]): string {
  const head = '| package | version | licence |\n|---|---|---|';
  const texts = bundled.map(({ name, version, text }) => `### ${name} ${version}\n\n${text.trim()}\n`);
  return [
    '# Licences of what is shipped with Bunkai\n',
    'Bunkai itself is under Apache-2.0 (LICENSE).\n',
    `## Installed beside it, each with its own text\n\n${head}\n${table(installed)}\n`,
    `## Part of the server and of the page\n\n${head}\n${table(bundled)}\n`,
    ...texts,
  ].join('\n');
}
