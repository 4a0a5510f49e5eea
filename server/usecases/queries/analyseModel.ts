import { type Analysis, analyse, type CellVerdict, cellCountsOf, cellVerdictsOf } from '../../analysis/analyse.ts';
import { compile } from '../../analysis/compile.ts';
import { actorsOf, describeGap, type Gap } from '../../analysis/gap.ts';
import type { Finding } from '../../analysis/rules/rule.ts';
import type { CellCounts } from '../../analysis/verdicts/verdicts.ts';
import type { Model } from '../../model/document.ts';
import { rowOf } from '../../model/snapshot/at.ts';
import { buildSnapshot } from '../../model/snapshot/snapshot.ts';
import type { Day, LocalText } from '../../model/values.ts';
import type { PartyText } from '../../text/facts.ts';
import { type Explanation, explainGap } from './explain/explainGap.ts';
import { partyText } from './explain/factNames.ts';
import { type NothingExamined, whyNothing } from './nothingExamined.ts';

/** A gap of a report: the data that tools read, and what a person is told, made only when asked for. */
export interface ReportedGap extends Gap {
  readonly explanation: () => Explanation;
  readonly actorTexts: () => readonly PartyText[];
}

/** What one institution is told. */
export interface InstitutionReport {
  readonly id: string;
  readonly name: LocalText;
  /** The institution as its own sentences call it. */
  readonly viewer: PartyText;
  readonly cells: CellCounts;
  /** Why nothing was examined; undefined where something was. */
  readonly nothing: NothingExamined | undefined;
  /** In the order of SEMANTICS.md section 6. */
  readonly gaps: readonly ReportedGap[];
  readonly detail: () => CellVerdict[];
}

function reportGap(analysis: Analysis, finding: Finding): ReportedGap {
  const { context } = analysis;
  return {
    ...describeGap(finding, context),
    explanation: () => explainGap(analysis, finding),
    actorTexts: () => actorsOf(finding, context).map((id) => partyText(context, rowOf(context.snapshot.parties, id))),
  };
}

/** The ids of those named that are no institution of the model. */
export function unknownInstitutions(model: Model, named: readonly string[]): string[] {
  const known = new Set<string>(model.parties.filter((p) => p.type === 'INSTITUTION').map((p) => p.id));
  return named.filter((id) => !known.has(id));
}

/** Analyses a model on a day for the institutions named, or for all of them; reports by id. */
export function analyseModel(model: Model, asOf: Day, named: readonly string[] = []): InstitutionReport[] {
  const snapshot = buildSnapshot(model);
  const compiled = compile(snapshot);
  const loaded = new Set<string>(model.catalogues.map(({ id }) => id));
  return model.parties
    .filter((party) => party.type === 'INSTITUTION' && (named.length === 0 || named.includes(party.id)))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, adopts = [] }) => {
      const row = rowOf(snapshot.parties, id);
      const analysis = analyse(compiled, row, asOf);
      const cells = cellCountsOf(analysis);
      return {
        id,
        name,
        viewer: partyText(analysis.context, row),
        cells,
        nothing: whyNothing(
          analysis,
          cells.covered + cells.gap + cells.excluded,
          adopts.filter((edition) => loaded.has(edition)).length,
        ),
        gaps: analysis.findings.map((finding) => reportGap(analysis, finding)),
        detail: () => cellVerdictsOf(analysis),
      };
    });
}
