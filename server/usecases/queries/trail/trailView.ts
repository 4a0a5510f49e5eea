import { PHASES, type Phase, type Verdict } from '../../../model/vocabulary.ts';
import type { BothLanguages } from '../explain/explainGap.ts';
import { type FoundStatement, fallBackText } from '../gaps/explanation.ts';
import type { FoundGap } from '../gaps/gapView.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { FoundComponent, FoundContract, FoundRequirement } from '../lists/entities.ts';
import { cellsOf } from '../matrix/cells.ts';
import { trailOf } from './statementsOnTheWay.ts';

/** Who said what about one cell, and who therefore does it. */
export interface FoundTrail {
  readonly component: FoundComponent;
  readonly requirement: FoundRequirement;
  readonly phase: Phase;
  /** Nearest first. */
  readonly statements: readonly FoundStatement[];
  readonly verdict: Verdict | undefined;
  readonly performers: readonly FoundComponent[];
  readonly gaps: readonly FoundGap[];
  readonly contracts: readonly FoundContract[];
  readonly fallBack: BothLanguages | undefined;
}

/** The trail of a cell; undefined where the component is not in the chain or the institution is not held to the cell. */
export function viewTrail(view: InstitutionView, component: string, key: string, phase: Phase): FoundTrail | undefined {
  const { scene } = view.analysis;
  const { reading } = view;
  const node = scene.chain.nodeOf(reading.snapshot.components.rows.get(component) ?? -1);
  const requirement = reading.requirementByKey(key);
  const cells = cellsOf(view);
  const cell = cells.cellOf(scene.universe.keys.indexOf(key), PHASES.indexOf(phase));
  if (node === undefined || requirement === undefined || cell < 0) return undefined;
  const { steps, verdict, performers, gaps } = trailOf(view.analysis, node, cell);
  const contracts = new Map(steps.flatMap((step) => step.contracts.map((c) => [c.id, c])));
  return {
    component: reading.component(node.row),
    requirement,
    phase,
    statements: steps.map((spoken) => ({ reading, spoken })),
    verdict,
    performers: performers.flatMap(({ id }) => reading.componentById(id) ?? []),
    gaps: gaps.flatMap(({ id }) => view.gapById(id) ?? []),
    contracts: [...contracts.keys()].flatMap((id) => reading.contractById(id) ?? []),
    fallBack: verdict === 'GAP' ? fallBackText(view, cells.follow(node, cell).performers.length === 0) : undefined,
  };
}
