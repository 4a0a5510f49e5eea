import { type Fields, inBatches, type Statement } from './cypher.ts';

/** One statement with its parameters. */
export interface Step {
  readonly statement: Statement;
  readonly parameters: Fields;
}

/** The statement over rows, some thousands at a time. */
export const overRows = (statement: Statement, rows: readonly Fields[]): Step[] =>
  inBatches(rows).map((batch) => ({ statement, parameters: { rows: batch } }));

/** The statement over keys, without repeats, some thousands at a time. */
export const overKeys = (statement: Statement, keys: Iterable<string>): Step[] =>
  inBatches([...new Set(keys)]).map((batch) => ({ statement, parameters: { keys: batch } }));

/** Statements of one kind each over the entities of that kind, kinds in the order of the vocabulary. */
export function overKinds<T extends { readonly kind: K }, K extends string>(
  kinds: readonly K[],
  statement: (kind: K) => Statement,
  entities: readonly T[],
  row: (entity: T) => Fields,
): Step[] {
  return kinds.flatMap((kind) => overRows(statement(kind), entities.filter((entity) => entity.kind === kind).map(row)));
}
