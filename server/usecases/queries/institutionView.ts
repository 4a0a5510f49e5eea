import type { Analysis } from '../../analysis/analyse.ts';
import { RULES } from '../../analysis/rules/index.ts';
import type { Finding } from '../../analysis/rules/rule.ts';
import type { Decision } from '../../model/decision.ts';
import { at } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { readDecision } from '../../model/snapshot/snapshot.ts';
import { unreachable } from '../../model/unreachable.ts';
import type { Day } from '../../model/values.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { idOf } from './gaps/findingCache.ts';
import type { GapHandle } from './gaps/gapView.ts';

/** One institution on one day, analysed, as far as the viewer may see it. */
export interface InstitutionView {
  readonly session: ViewerSession;
  /** Party row of the institution. */
  readonly row: number;
  readonly day: Day;
  readonly analysis: Analysis;
  /** Its gaps in the order of SEMANTICS.md. */
  readonly gaps: readonly GapHandle[];
  gapById(id: string): GapHandle | undefined;
  /** What people have decided, by gap id. */
  decisions(): ReadonlyMap<string, { readonly row: number; readonly data: Decision }>;
}

/** Whether a finding of an institution that the viewer may see may be shown to the viewer. */
function mayShow(finding: Finding, { access }: ViewerSession): boolean {
  const { visibility } = RULES[finding.rule];
  switch (visibility) {
    case 'INSTITUTION':
      return true;
    case 'COMPONENT_OWNER':
      return access.everything || (finding.component !== undefined && finding.component.owner === access.own);
    case 'CONTRACT_PARTY':
      return finding.contract !== undefined && access.contract(finding.contract);
    default:
      return unreachable(visibility);
  }
}

function decisionsOf({ snapshot }: ViewerSession, institution: number) {
  const decisions = new Map<string, { row: number; data: Decision }>();
  for (const row of rowsOf(snapshot.decisionsOf, institution)) {
    decisions.set(at(snapshot.decisions.gap, row), { row, data: readDecision(snapshot, row) });
  }
  return decisions;
}

/** Looks at an institution; the analysis, unless given, is made or found now, ids and decisions when first asked for. */
export function viewInstitution(
  session: ViewerSession,
  row: number,
  day: Day,
  analysis: Analysis = session.analyses.of(session.model.compiled, row, day),
): InstitutionView {
  let byId: Map<string, GapHandle> | undefined;
  let decisions: ReturnType<typeof decisionsOf> | undefined;
  const gaps: GapHandle[] = [];
  const view: InstitutionView = {
    session,
    row,
    day,
    analysis,
    gaps,
    gapById: (id) => {
      byId ??= new Map(gaps.map((gap) => [gap.key, gap]));
      return byId.get(id);
    },
    decisions: () => {
      decisions ??= decisionsOf(session, row);
      return decisions;
    },
  };
  for (const finding of analysis.findings) if (mayShow(finding, session)) gaps.push(new GapOfView(view, finding));
  return view;
}

/** A gap of a view; its id is made when first asked for. A class, because there are hundreds of them for each request. */
class GapOfView implements GapHandle {
  readonly is = 'gap';
  readonly view: InstitutionView;
  readonly finding: Finding;

  constructor(view: InstitutionView, finding: Finding) {
    this.view = view;
    this.finding = finding;
  }

  get key(): string {
    return idOf(this.view.analysis, this.finding);
  }
}
