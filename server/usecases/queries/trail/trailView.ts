import { rowOf } from '../../../model/snapshot/at.ts';
import { PHASES, type Phase, type Verdict } from '../../../model/vocabulary.ts';
import type { BothLanguages } from '../explain/explainGap.ts';
import { fallBackText, type StatementHandle } from '../gaps/explanation.ts';
import type { GapHandle } from '../gaps/gapView.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { ComponentHandle, ContractHandle, RequirementHandle } from '../lists/entities.ts';
import { cellsOf } from '../matrix/cells.ts';
import { trailOf } from './statementsOnTheWay.ts';

/** Who said what about one cell, and who therefore does it. */
export interface TrailHandle {
  readonly component: ComponentHandle;
  readonly requirement: RequirementHandle;
  readonly phase: Phase;
  /** Nearest first. */
  readonly statements: readonly StatementHandle[];
  readonly verdict: Verdict | undefined;
  readonly performers: readonly ComponentHandle[];
  readonly gaps: readonly GapHandle[];
  readonly contracts: readonly ContractHandle[];
  readonly fallBack: BothLanguages | undefined;
}

/** The trail of a cell; undefined where the component is not in the chain or the institution is not held to the cell. */
export function viewTrail(
  view: InstitutionView,
  component: string,
  key: string,
  phase: Phase,
): TrailHandle | undefined {
  const { context } = view.analysis;
  const { session } = view;
  const node = context.chain.nodeOf(rowOf(session.snapshot.components, component));
  const requirement = session.requirementByKey(key);
  const cells = cellsOf(view);
  const cell = cells.cellOf(context.universe.keys.indexOf(key), PHASES.indexOf(phase));
  if (node === undefined || requirement === undefined || cell < 0) return undefined;
  const { steps, verdict, performers, gaps } = trailOf(view.analysis, node, cell);
  const contracts = new Map(steps.flatMap((step) => step.contracts.map((c) => [c.id, c])));
  return {
    component: session.component(node.row),
    requirement,
    phase,
    statements: steps.map((spoken) => ({ session, spoken })),
    verdict,
    performers: performers.flatMap(({ id }) => session.componentById(id) ?? []),
    gaps: gaps.flatMap(({ id }) => view.gapById(id) ?? []),
    contracts: [...contracts.keys()].flatMap((id) => session.contractById(id) ?? []),
    fallBack: verdict === 'GAP' ? fallBackText(view, cells.follow(node, cell).performers.length === 0) : undefined,
  };
}
