import { z } from 'zod';
import { PHASES } from '../../../model/vocabulary.ts';
import type { ExactRecord } from '../exact.ts';

const component = z.strictObject({
  id: z.string(),
  name: z.string(),
  hasConsumers: z.boolean(),
  isOwn: z.boolean(),
  suppliers: z.array(z.string()),
});

const facts = z.strictObject({
  language: z.enum(['ja', 'en']),
  components: z.array(component),
  requirements: z.record(z.string(), z.array(z.enum(PHASES))),
  evidence: z.record(z.string(), z.string()),
});

const columns = z.strictObject({ parties: z.array(z.string()), others: z.array(z.string()) });

const annex = z.strictObject({ name: z.string(), rows: z.array(z.string()) });

const places = z.array(z.int());

const row = z.strictObject({
  phase: z.enum(PHASES),
  row: z.string(),
  marks: z.array(z.string()),
  of: z.array(places),
  speakers: places,
  texts: z.array(z.string()),
});

/** What was written of a row, and what its cells stand for; components as indices into the facts'. */
export type WrittenRow = z.infer<typeof row>;

/** What reading back needs to know of a component. */
export type WrittenComponent = z.infer<typeof component>;

/** What a workbook held when it was written. */
export interface Written {
  readonly sheets: readonly unknown[];
  readonly facts: z.infer<typeof facts>;
  readonly columns: z.infer<typeof columns>;
  /** The plain tables, each row by what its texts are known by. */
  readonly annexes: readonly z.infer<typeof annex>[];
  /** By phase and name. */
  readonly rows: ReadonlyMap<string, WrittenRow>;
}

/** The key of a row among all tables. */
export const rowKey = (phase: string, name: string): string => `${phase}\n${name}`;

/** What the records of a hidden sheet say; undefined where they are not what they should be. */
export function writtenIn(records: readonly ExactRecord[]): Written | undefined {
  const of = (kind: string) => records.filter((record) => record.kind === kind).map(({ value }) => value);
  const knownFacts = facts.safeParse(of('facts')[0]);
  const knownColumns = columns.safeParse(of('columns')[0]);
  const rows = z.array(row).safeParse(of('row'));
  const annexes = z.array(annex).safeParse(of('annex'));
  if (!knownFacts.success || !knownColumns.success || !rows.success || !annexes.success) return undefined;
  return {
    sheets: of('sheet'),
    facts: knownFacts.data,
    columns: knownColumns.data,
    annexes: annexes.data,
    rows: new Map(rows.data.map((each) => [rowKey(each.phase, each.row), each])),
  };
}
