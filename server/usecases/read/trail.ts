import { STACK_KINDS } from '../../analysis/chain.ts';
import { statementAt } from '../../analysis/statement.ts';
import { PHASES, type Phase, type Verdict } from '../../model/vocabulary.ts';
import type { BothLanguages } from '../explain/explainGap.ts';
import { speakOf } from '../explain/statements.ts';
import { cellsOf } from './cells.ts';
import type { FoundComponent, FoundContract, FoundRequirement } from './entities.ts';
import { type FoundStatement, fallBackText } from './explanation.ts';
import type { FoundGap } from './gap.ts';
import type { InstitutionView } from './institutionView.ts';

/** Who said what about one cell, and who therefore does it. */
export interface Trail {
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
export function viewTrail(view: InstitutionView, component: string, key: string, phase: Phase): Trail | undefined {
  const { scene } = view.analysis;
  const { reading } = view;
  const row = reading.snapshot.components.rows.get(component) ?? -1;
  const node = scene.chain.nodeOf(row);
  const requirement = reading.requirementByKey(key);
  const cells = cellsOf(view);
  const cell = cells.cellOf(scene.universe.keys.indexOf(key), PHASES.indexOf(phase));
  if (node === undefined || requirement === undefined || cell < 0) return undefined;
  const { passed, performers, blocked } = cells.follow(node, cell);
  const verdict = cells.verdict(node, cell);
  const speakers = new Set([node, ...passed]);
  for (const { supplier, kinds } of node.suppliers) {
    const speaks = (kinds & STACK_KINDS) !== 0 && cells.stance(supplier, cell) !== undefined;
    if (speaks || cells.isNamed(supplier, cell)) speakers.add(supplier);
  }
  const contracts = new Set([...speakers].flatMap((at) => scene.contracts.covering(view.row, at.row)));
  const gaps = verdict === 'GAP' ? new Set(blocked.flatMap((at) => cells.blocking(at, cell))) : new Set<FoundGap>();
  return {
    component: reading.component(node.row),
    requirement,
    phase,
    statements: [...speakers].map((at) => ({ reading, spoken: speakOf(scene, statementAt(scene, at, cell)) })),
    verdict,
    performers: verdict === 'COVERED' ? performers.map((at) => reading.component(at.row)) : [],
    gaps: view.gaps.filter((gap) => gaps.has(gap)),
    contracts: [...contracts].filter(reading.access.contract).map(reading.contract),
    fallBack: verdict === 'GAP' ? fallBackText(view, performers.length === 0) : undefined,
  };
}
