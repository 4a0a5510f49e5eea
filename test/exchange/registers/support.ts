import Library from 'encoding-japanese';
import { completeMapping } from '../../../server/exchange/tables/mapping/completeMapping.ts';
import type { Mapping } from '../../../server/exchange/tables/mapping/mapping.ts';
import { readMapped, type TablesReading } from '../../../server/exchange/tables/mapping/readMapped.ts';
import type { MappingContext } from '../../../server/exchange/tables/mapping/target.ts';
import { readTables } from '../../../server/exchange/tables/readers.ts';
import { TABLE_TARGETS } from '../../../server/exchange/tables/targets.ts';
import { applyChanges } from '../../../server/model/apply.ts';
import { documentOf } from '../../../server/model/canonical.ts';
import { putAll } from '../../../server/model/change.ts';
import {
  joinDocuments,
  MODEL_FORMAT,
  type Model,
  type ModelDocument,
  modelDocument,
} from '../../../server/model/document.ts';
import { checkModel } from '../../../server/model/invariants/model.ts';
import { collectProblems, type Problem } from '../../../server/model/problem.ts';

/** A text in CP932, as Windows writes it. */
export const cp932 = (text: string): Uint8Array =>
  Uint8Array.from(Library.convert(Library.stringToCode(text), { to: 'SJIS', from: 'UNICODE' }));

/** A document as its schema has it. */
export const documentFrom = (value: unknown): ModelDocument => modelDocument.parse(value);

/** A hospital with one system and its vendor; what registers add to. */
export const KNOWN: ModelDocument = documentFrom({
  format: MODEL_FORMAT,
  parties: [
    { id: 'h', type: 'INSTITUTION', name: { ja: '谷あい町立病院' } },
    { id: 'swallow', type: 'VENDOR', name: { ja: '株式会社つばめ電子カルテ' } },
  ],
});

/** The whole lists of a document. */
export const modelOf = (document: ModelDocument): Model => joinDocuments([document]);

/** What is known after a document has been put into it. */
export const withDocument = (known: ModelDocument, document: ModelDocument): ModelDocument =>
  documentFrom(documentOf(applyChanges(modelOf(known), putAll(modelOf(document)))));

/** The problems of a document that is a whole model. */
export function problemsOf(document: ModelDocument): readonly Problem[] {
  const { problems, report } = collectProblems();
  checkModel(modelOf(document), report);
  return problems;
}

/** What a file comes to, with the guesses or a mapping. */
export async function readRegister(
  file: { readonly name: string; readonly content: Uint8Array },
  {
    institution = 'h',
    ...context
  }: Partial<Omit<MappingContext, 'institution'>> & { readonly institution?: string | null } = {},
  given?: Mapping,
): Promise<{ readonly mapping: Mapping; readonly reading: TablesReading }> {
  const { problems, report } = collectProblems();
  const tables = await readTables(file, report);
  if (tables === undefined) throw new Error(JSON.stringify(problems));
  const named = institution === null ? {} : { institution };
  const whole = { ...named, asOf: '2026-11-30', known: KNOWN, mayAddForOthers: true, ...context };
  const { mapping, sheets } = completeMapping(tables, file.name, TABLE_TARGETS, whole, given);
  return { mapping, reading: readMapped(tables, file.name, sheets, TABLE_TARGETS, whole, mapping.options) };
}
