import { readdirSync, readFileSync } from 'node:fs';

/** A file of seed/, by its path below seed/. */
export interface SeedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** One file of seed/. */
export function seedFile(name: string): SeedFile {
  return { name, content: readFileSync(new URL(`../../seed/${name}`, import.meta.url)) };
}

function jsonIn(folder: string): string[] {
  const files = readdirSync(new URL(`../../seed/${folder}/`, import.meta.url));
  return files.filter((file) => file.endsWith('.json')).map((file) => `${folder}/${file}`);
}

/** Names of the seeded catalogues and cases; a case is read together with `catalogues/core.json`. */
export const SEED_CATALOGUES = jsonIn('catalogues');
export const SEED_SCENARIOS = jsonIn('scenarios');

/** Every seeded model that can be read: each catalogue alone, each case with the core catalogue. */
export const SEED_MODELS: readonly (readonly [name: string, files: readonly SeedFile[]])[] = [
  ...SEED_CATALOGUES.map((name) => [name, [seedFile(name)]] as const),
  ...SEED_SCENARIOS.map((name) => [name, [seedFile('catalogues/core.json'), seedFile(name)]] as const),
];
