import { componentFindings } from './component-rules.ts';
import { cellsOf, createContext } from './context.ts';
import { contractFindings } from './contract-rules.ts';
import { evidenceFindings } from './evidence-rules.ts';
import { byCodeUnits, toGaps } from './gaps.ts';
import type { Model } from './model.ts';
import { joinDocuments } from './model.ts';
import { pairFindings } from './pair-rules.ts';
import type { CellVerdict, ReferenceAnalysis } from './results.ts';
import { serviceLevelFindings } from './service-level-rules.ts';
import type { ModelDocument, Party } from './types.ts';
import { verdicts } from './verdicts.ts';

export type { Gap, ReferenceAnalysis } from './results.ts';
export type { ModelDocument } from './types.ts';

/** `asOf`: the day t, `YYYY-MM-DD`. `institutions`: ids; left out or empty: every party of type INSTITUTION. */
export interface ReferenceOptions {
  readonly asOf: string;
  readonly institutions?: readonly string[];
}

/**
 * SEMANTICS.md, read word by word: the second opinion on the engine. Several documents make one model; they are assumed valid.
 *
 * Returns, by institution id, what `bunkai analyse --json --cells` prints. Throws where a named institution is not there.
 */
export function analyseReference(documents: readonly ModelDocument[], options: ReferenceOptions): ReferenceAnalysis[] {
  const model = joinDocuments(documents);
  return chosen(model, options.institutions ?? []).map((institution) => analyseOne(model, institution, options.asOf));
}

function chosen(model: Model, named: readonly string[]): readonly Party[] {
  const institutions = [...model.parties.values()].filter((party) => party.type === 'INSTITUTION');
  const missing = named.filter((id) => !institutions.some((institution) => institution.id === id));
  if (missing.length > 0) throw new Error(`no institution ${missing.join(', ')}`);
  return institutions
    .filter((institution) => named.length === 0 || named.includes(institution.id))
    .sort((one, other) => byCodeUnits(one.id, other.id));
}

function analyseOne(model: Model, institution: Party, day: string): ReferenceAnalysis {
  const context = createContext(model, institution, day);
  const onCells = cellsOf(context).flatMap((cell) => [
    ...componentFindings(context, cell),
    ...pairFindings(context, cell),
  ]);
  const findings = [
    ...onCells,
    ...contractFindings(context),
    ...evidenceFindings(context),
    ...serviceLevelFindings(context),
  ];
  const detail = verdicts(context, findings);
  return { id: institution.id, cells: countCells(detail), gaps: toGaps(context, findings), detail };
}

/** SEMANTICS.md section 5: "Live cells have a verdict; `cells` counts them." */
function countCells(detail: readonly CellVerdict[]): ReferenceAnalysis['cells'] {
  const count = (verdict: CellVerdict['verdict']): number => detail.filter((cell) => cell.verdict === verdict).length;
  return { covered: count('COVERED'), gap: count('GAP'), excluded: count('EXCLUDED') };
}
