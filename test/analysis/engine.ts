import { type Analysis, analyse, cellCountsOf, cellVerdictsOf, gapsOf } from '../../server/analysis/analyse.ts';
import { type Compiled, compile } from '../../server/analysis/compile.ts';
import type { Finding } from '../../server/analysis/rules/rule.ts';
import type { Model } from '../../server/model/document.ts';
import { readModel } from '../../server/model/read.ts';
import type { RuleId } from '../../server/model/rules.ts';
import { buildSnapshot } from '../../server/model/snapshot/snapshot.ts';
import { day } from '../../server/model/values.ts';
import type { ReferenceAnalysis } from '../reference/results.ts';

/** Reads documents as one model; a test's model must have no problem, so that an error is thrown with all problems in its message. */
export function modelOf(documents: readonly unknown[]): Model {
  // A copy: reading is given freshly parsed data, and the caller's stays as it was.
  const result = readModel(documents.map((value, i) => ({ name: `document ${i}`, value: structuredClone(value) })));
  if (!result.ok) throw new Error(`not a valid model: ${JSON.stringify(result.problems, undefined, 1)}`);
  return result.model;
}

/** The documents as one model, ready for analysis. */
export const compiledOf = (documents: readonly unknown[]): Compiled => compile(buildSnapshot(modelOf(documents)));

/** The engine's analysis of one institution; throws where there is no such party. */
export function analysisOf(documents: readonly unknown[], asOf: string, institution: string): Analysis {
  const compiled = compiledOf(documents);
  const row = compiled.snapshot.parties.rows.get(institution);
  if (row === undefined) throw new Error(`no party ${institution}`);
  return analyse(compiled, row, day.parse(asOf));
}

/** Every institution of a compiled model, by id. */
function institutionsOf({ snapshot }: Compiled): { readonly id: string; readonly row: number }[] {
  const { ids, isInstitution } = snapshot.parties;
  const institutions = ids.flatMap((id, row) => (isInstitution[row] === 1 ? [{ id, row }] : []));
  return institutions.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the engine finds for every institution, with the steps of the severities. */
export function engineFindings(documents: readonly unknown[], asOf: string): Finding[] {
  const compiled = compiledOf(documents);
  return institutionsOf(compiled).flatMap(({ row }) => [...analyse(compiled, row, day.parse(asOf)).findings]);
}

/** What the engine says of every institution, by id, in the shape of the reference. */
export function engineResults(documents: readonly unknown[], asOf: string): ReferenceAnalysis<RuleId>[] {
  const compiled = compiledOf(documents);
  return institutionsOf(compiled).map(({ id, row }) => {
    const analysis = analyse(compiled, row, day.parse(asOf));
    return { id, cells: cellCountsOf(analysis), gaps: gapsOf(analysis), detail: cellVerdictsOf(analysis) };
  });
}
