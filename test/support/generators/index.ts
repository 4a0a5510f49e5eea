import { clientDocuments } from './clientDocuments.ts';
import { modelSchema } from './modelSchema.ts';
import { resolverTypes } from './resolverTypes.ts';
import { ruleTable } from './ruleTable.ts';
import { schemaSnapshot } from './schemaSnapshot.ts';
import { settingsTable } from './settingsTable.ts';

/** A file that is derived from the sources and kept beside them; `file` is relative to the top of the checkout. */
export interface Generated {
  readonly file: string;
  readonly content: string;
}

/** Everything that can be generated. A new generator is one more entry; test/schema/drift.test.ts covers it at once. */
const GENERATORS: readonly (() => Generated[] | Promise<Generated[]>)[] = [
  modelSchema,
  schemaSnapshot,
  resolverTypes,
  clientDocuments,
  ruleTable,
  settingsTable,
];

/** Every generated file as it has to be. */
export async function generateAll(): Promise<Generated[]> {
  const files = await Promise.all(GENERATORS.map((generate) => generate()));
  return files.flat();
}
