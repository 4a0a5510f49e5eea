import { modelSchema } from './modelSchema.ts';

/** A file that is derived from the sources and kept beside them; `file` is relative to the top of the checkout. */
export interface Generated {
  readonly file: string;
  readonly content: string;
}

/** Everything that can be generated. A new generator is one more entry; test/schema/drift.test.ts covers it at once. */
const GENERATORS: readonly (() => Generated[])[] = [modelSchema];

/** Every generated file as it has to be. */
export function generateAll(): Generated[] {
  return GENERATORS.flatMap((generate) => generate());
}
