import { type Bits, hasBit } from '../../../analysis/bits.ts';
import type { Node } from '../../../analysis/chain.ts';
import { at, byteAt, intAt } from '../../../model/snapshot/at.ts';
import { flatMapInSteps, type Steps } from '../../../model/steps.ts';
import { PHASES, type Phase } from '../../../model/vocabulary.ts';
import { type GapHandle, inListOrder } from '../gaps/gapView.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { ComponentHandle, PartyHandle, RequirementHandle } from '../lists/entities.ts';
import { type Cells, cellsOf } from '../matrix/cells.ts';

/** Who does one thing in a phase at what an incident touches. */
export interface IncidentDutyView {
  readonly key: string;
  /** Undefined where its catalogue is not loaded. */
  readonly requirement: RequirementHandle | undefined;
  /** Whether it is asked in emergencies alone. */
  readonly isEmergency: boolean;
  /** Who does it at those where a party does, by id. */
  readonly performers: readonly PartyHandle[];
  /** Where a party does it, and where none does, by id. */
  readonly settled: readonly ComponentHandle[];
  readonly open: readonly ComponentHandle[];
  /** What leaves it open, worst first. */
  readonly gaps: readonly GapHandle[];
}

const NORMAL = PHASES.indexOf('normal');

function dutyAt(view: InstitutionView, cells: Cells, nodes: readonly Node[], index: number, cell: number) {
  const { session, analysis } = view;
  const { universe } = analysis.context;
  const key = at(universe.keys, index);
  const open = nodes.filter((node) => cells.verdict(node, cell) === 'GAP');
  const settled = nodes.filter((node) => cells.verdict(node, cell) === 'COVERED');
  if (open.length === 0 && settled.length === 0) return [];
  const performers = new Set(settled.flatMap((node) => cells.follow(node, cell).performers.map(({ owner }) => owner)));
  const blocked = open.flatMap((node) => cells.follow(node, cell).blocked.flatMap((n) => cells.blocking(n, cell)));
  return [
    {
      key,
      requirement: session.requirementByKey(key),
      isEmergency: cells.cellOf(index, NORMAL) < 0,
      performers: [...performers].map(session.party).sort((a, b) => (a.data.id < b.data.id ? -1 : 1)),
      settled: settled.map(({ row }) => session.component(row)),
      open: open.map(({ row }) => session.component(row)),
      gaps: inListOrder([...new Set(blocked)]),
    },
  ];
}

const rank = ({ isEmergency, open }: IncidentDutyView): number => (isEmergency ? 0 : 2) + (open.length > 0 ? 0 : 1);

/**
 * Who does what in a phase at some components, by the matrix: what is asked in emergencies alone first, what no party does before
 * what one does, then in the order of the catalogues. In steps.
 */
export function* incidentDuties(
  view: InstitutionView,
  nodes: readonly Node[],
  phase: Phase,
): Steps<readonly IncidentDutyView[]> {
  const { analysis } = view;
  const { universe } = analysis.context;
  const verdicts = yield* analysis.judging();
  const cells = cellsOf(view);
  const isLive = (node: Node, cell: number): boolean => {
    const live: Bits | undefined = verdicts.live[node.index];
    return hasBit(live, cell);
  };
  const wanted = PHASES.indexOf(phase);
  const duties = yield* flatMapInSteps(universe.requirements.keys(), (index): readonly IncidentDutyView[] => {
    for (let cell = intAt(universe.firstCell, index); cell < intAt(universe.firstCell, index + 1); cell += 1) {
      if (byteAt(universe.phaseOfCell, cell) !== wanted) continue;
      const live = nodes.filter((node) => isLive(node, cell));
      return dutyAt(view, cells, live, index, cell);
    }
    return [];
  });
  return duties.sort((a, b) => rank(a) - rank(b));
}
