/** What one record of a result holds, by the names that the statement returns. */
export type Fields = Record<string, unknown>;

/** A Cypher statement with the shape of its records. Its text is fixed: values only ever travel as parameters. */
export interface Statement<Row extends Fields = Fields> {
  readonly text: string;
  /** Never present: it carries the type of the records. */
  readonly row?: Row;
}

/** Declares a statement. Labels and types that are put into a text come from the model's closed vocabularies only. */
export const cypher = <Row extends Fields = Fields>(text: string): Statement<Row> => ({ text });

/** Runs one statement inside a transaction and resolves with its records. Calls may overlap: they are sent in order. */
export type Run = <Row extends Fields>(statement: Statement<Row>, parameters?: Fields) => Promise<Row[]>;

/**
 * Statements take this many rows at a time: enough that round trips do not count, few enough for the server's memory.
 */
const BATCH = 5_000;

/** The list in pieces of at most BATCH; nothing for an empty list. */
export function inBatches<T>(list: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let at = 0; at < list.length; at += BATCH) batches.push(list.slice(at, at + BATCH));
  return batches;
}
