import { clientDocuments } from './clientDocuments.ts';
import { modelSchema } from './modelSchema.ts';
import { resolverTypes } from './resolverTypes.ts';
import { ruleRegistries } from './rules/registries.ts';
import { ruleTable } from './rules/ruleTable.ts';
import { schemaSnapshot } from './schemaSnapshot.ts';
import { settingsTable } from './settingsTable.ts';

/** A file that is derived from the sources and kept beside them; `file` is relative to the top of the checkout. */
export interface Generated {
  readonly file: string;
  readonly content: string;
}

/**
 * Everything that can be generated, in order: each may read what those before it have written. A new generator is one more
 * entry; test/schema/drift.test.ts covers it at once.
 */
export const GENERATORS: readonly (() => Generated[] | Promise<Generated[]>)[] = [
  ruleRegistries,
  ruleTable,
  modelSchema,
  schemaSnapshot,
  resolverTypes,
  clientDocuments,
  settingsTable,
];

/** Every generated file as it has to be, given the others. */
export async function generateAll(): Promise<Generated[]> {
  const files = await Promise.all(GENERATORS.map((generate) => generate()));
  return files.flat();
}
