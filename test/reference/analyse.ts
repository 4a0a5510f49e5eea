import { componentFindings } from './component-rules.ts';
import { conditionFindings } from './conditions.ts';
import type { Context } from './context.ts';
import { cellsOf, createContext } from './context.ts';
import { contractFindings } from './contract-rules.ts';
import { credentialFindings } from './credentials.ts';
import { evidenceFindings } from './evidence-rules.ts';
import type { Finding } from './findings.ts';
import { byCodeUnits, toGaps } from './gaps.ts';
import { knownFindingFindings } from './known-findings.ts';
import type { Model } from './model.ts';
import { joinDocuments } from './model.ts';
import { negativeFindings } from './negatives.ts';
import { noticeFindings } from './notice-rules.ts';
import { pairFindings } from './pair-rules.ts';
import type { CellVerdict, ReferenceAnalysis } from './results.ts';
import { type Ground, routeFindings } from './routes.ts';
import { serviceLevelFindings } from './service-level-rules.ts';
import type { ModelDocument, Party } from './types.ts';
import { verdicts } from './verdicts.ts';

export type { Gap, ReferenceAnalysis } from './results.ts';
export type { ModelDocument } from './types.ts';

/** `asOf`: the day t, `YYYY-MM-DD`. `institutions`: ids; left out or empty: every party of type INSTITUTION. */
export interface ReferenceOptions {
  readonly asOf: string;
  readonly institutions?: readonly string[];
  /** Whether the rules of sections 8 to 10 are asked for, as they are unless said. */
  readonly secondPart?: boolean;
}

/**
 * SEMANTICS.md, read word by word: the second opinion on the engine. Several documents make one model; they are assumed valid.
 *
 * Returns, by institution id, what `bunkai analyse --json --cells` prints. Throws where a named institution is not there.
 */
export function analyseReference(documents: readonly ModelDocument[], options: ReferenceOptions): ReferenceAnalysis[] {
  const model = joinDocuments(documents);
  return chosen(model, options.institutions ?? []).map((institution) => analyseOne(model, institution, options));
}

function chosen(model: Model, named: readonly string[]): readonly Party[] {
  const institutions = [...model.parties.values()].filter((party) => party.type === 'INSTITUTION');
  const missing = named.filter((id) => !institutions.some((institution) => institution.id === id));
  if (missing.length > 0) throw new Error(`no institution ${missing.join(', ')}`);
  return institutions
    .filter((institution) => named.length === 0 || named.includes(institution.id))
    .sort((one, other) => byCodeUnits(one.id, other.id));
}

/** The findings of section 2 on the cells of a context. */
export const cellFindings = (context: Context): readonly Finding[] =>
  cellsOf(context).flatMap((cell) => [...componentFindings(context, cell), ...pairFindings(context, cell)]);

function analyseOne(
  model: Model,
  institution: Party,
  { asOf, secondPart = true }: ReferenceOptions,
): ReferenceAnalysis {
  const context = createContext(model, institution, asOf, secondPart);
  const onCells = cellFindings(context);
  const others = [...contractFindings(context), ...evidenceFindings(context), ...serviceLevelFindings(context)];
  const detail = verdicts(context, onCells);
  const incidents = secondPart ? incidentFindings({ context, onCells, detail }, others) : [];
  const gaps = toGaps(context, [...onCells, ...others, ...incidents]);
  return { id: institution.id, cells: countCells(detail), gaps, detail };
}

/** The findings of section 8. */
const incidentFindings = (ground: Ground, others: readonly Finding[]): readonly Finding[] => [
  ...conditionFindings(ground.context),
  ...credentialFindings(ground.context),
  ...knownFindingFindings(ground.context),
  ...negativeFindings(ground.context),
  ...noticeFindings(ground.context, others),
  ...routeFindings(ground),
];

/** SEMANTICS.md section 5: "Live cells have a verdict; `cells` counts them." */
function countCells(detail: readonly CellVerdict[]): ReferenceAnalysis['cells'] {
  const count = (verdict: CellVerdict['verdict']): number => detail.filter((cell) => cell.verdict === verdict).length;
  return { covered: count('COVERED'), gap: count('GAP'), excluded: count('EXCLUDED') };
}
