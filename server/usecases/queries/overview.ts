import { lastDay, standingOf } from '../../analysis/contracts/contracts.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { getOrCompute } from '../../model/memoize.ts';
import { at, byteAt, intAt } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { dayNumber, daysBetween, dayText, NO_DAY } from '../../model/snapshot/days.ts';
import { eachInSteps, type Steps } from '../../model/steps.ts';
import { PHASES, SEVERITIES } from '../../model/vocabulary.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { type CellTotals, countingGaps, type SeverityCounts, totals } from './gaps/counts.ts';
import { actorRows, type GapHandle, severityOfGap, stateOf } from './gaps/gapView.ts';
import type { InstitutionView } from './institutionView.ts';
import type { CatalogueHandle, ContractHandle, EvidenceHandle, PartyHandle } from './lists/entities.ts';
import { requirementsInOrder } from './lists/requirements.ts';
import { countingByCell } from './matrix/cells.ts';

/** Something that runs out. */
export interface Expiry {
  readonly kind: 'CONTRACT' | 'EVIDENCE' | 'RENEWAL_NOTICE';
  readonly on: InstitutionView['day'];
  readonly daysLeft: number;
  readonly contract: ContractHandle | undefined;
  readonly evidence: EvidenceHandle | undefined;
}

/** When a contract in force on a day ends; undefined where it is not in force or goes on. */
export function contractExpiry(session: ViewerSession, row: number, day: number): Expiry | undefined {
  const end = lastDay(session.snapshot, row);
  if (end === NO_DAY || standingOf(session.snapshot, row, day) !== 'IN_FORCE') return undefined;
  return {
    kind: 'CONTRACT',
    on: dayText(end),
    daysLeft: daysBetween(day, end),
    contract: session.contract(row),
    evidence: undefined,
  };
}

const sooner = (a: Expiry, b: Expiry) => a.daysLeft - b.daysLeft;

/** The contracts of a party that end within some days, soonest first. */
export function expiringContracts(session: ViewerSession, party: number, day: number, within: number): Expiry[] {
  const { contractsOfCustomer, contractsOfSupplier } = session.snapshot;
  return [...rowsOf(contractsOfCustomer, party), ...rowsOf(contractsOfSupplier, party)]
    .filter(session.access.contract)
    .flatMap((row) => contractExpiry(session, row, day) ?? [])
    .filter((expiry) => expiry.daysLeft <= within)
    .sort(sooner);
}

export interface CoverageRow {
  readonly catalogueKey: string;
  readonly catalogue: CatalogueHandle;
  readonly group: NonNullable<Catalogue['groups']>[number] | undefined;
  readonly phases: readonly { readonly phase: (typeof PHASES)[number]; readonly cells: CellTotals }[];
}

/** Live cells by group and phase, in the order of the documents, in steps; groups without any are left out. */
export function* makingCoverage(view: InstitutionView): Steps<CoverageRow[]> {
  const { universe } = view.analysis.context;
  const counts = yield* countingByCell(view);
  const sums = new Map<string, { catalogue: string; group: string | undefined; cells: number[][] }>();
  yield* eachInSteps(requirementsInOrder(view), (index) => {
    const catalogue = at(universe.keys, index).split(':', 1)[0] ?? '';
    const group = universe.requirements[index]?.group;
    const key = JSON.stringify([catalogue, group]);
    const sum = sums.get(key) ?? { catalogue, group, cells: PHASES.map(() => [0, 0, 0]) };
    sums.set(key, sum);
    for (let cell = intAt(universe.firstCell, index); cell < intAt(universe.firstCell, index + 1); cell += 1) {
      const of = sum.cells[byteAt(universe.phaseOfCell, cell)];
      const found = [intAt(counts.covered, cell), intAt(counts.gap, cell), intAt(counts.excluded, cell)];
      found.forEach((n, i) => {
        if (of !== undefined) of[i] = (of[i] ?? 0) + n;
      });
    }
  });
  return [...sums.values()].flatMap(({ catalogue: id, group, cells }) => {
    const catalogue = view.session.catalogueById(id);
    if (catalogue === undefined) return [];
    const phases = PHASES.map((phase, i) => {
      const [covered = 0, gap = 0, excluded = 0] = cells[i] ?? [];
      return { phase, cells: totals(covered, gap, excluded) };
    });
    return [{ catalogueKey: id, catalogue, group: catalogue.data.groups?.find((g) => g.id === group), phases }];
  });
}

export interface ActorCounts {
  readonly party: PartyHandle;
  readonly severities: SeverityCounts;
  readonly alone: number;
  readonly inTalks: number;
  readonly nextEnd: Expiry | undefined;
}

/** What is counted for one party while gaps are looked at. */
interface ActorTally {
  readonly gaps: GapHandle[];
  worst: number;
  alone: number;
  inTalks: number;
}

/** Who must act, in steps: the one with the worst gap first, then with the most; a gap counts for each of its actors. */
export function* countingActors(view: InstitutionView): Steps<ActorCounts[]> {
  const { session } = view;
  const byActor = new Map<number, ActorTally>();
  yield* eachInSteps(view.gaps, (gap) => {
    const actors = actorRows(gap);
    const rank = SEVERITIES.indexOf(severityOfGap(gap));
    for (const row of actors) {
      const of = getOrCompute(byActor, row, () => ({ gaps: [], worst: rank, alone: 0, inTalks: 0 }));
      of.gaps.push(gap);
      of.worst = Math.min(of.worst, rank);
      if (actors.length === 1) of.alone += 1;
      if (stateOf(gap) === 'IN_TALKS') of.inTalks += 1;
    }
  });
  const counts: (Omit<ActorCounts, 'nextEnd'> & { worst: number; row: number })[] = [];
  for (const [row, { gaps, worst, alone, inTalks }] of byActor) {
    counts.push({ worst, row, party: session.party(row), severities: yield* countingGaps(gaps), alone, inTalks });
  }
  const own = (row: number) => (row === view.row ? 0 : 1);
  counts.sort(
    (a, b) =>
      own(a.row) - own(b.row) ||
      a.worst - b.worst ||
      b.severities.total - a.severities.total ||
      (a.party.data.id < b.party.data.id ? -1 : 1),
  );
  const nextEnds = yield* findingNextEnds(view);
  return counts.map(({ worst, row, ...rest }) => ({ ...rest, nextEnd: nextEnds.get(row) }));
}

/** By each other party the next end of a contract between it and the institution, in steps. */
function* findingNextEnds({ session, row: own, day }: InstitutionView): Steps<ReadonlyMap<number, Expiry>> {
  const { contracts } = session.snapshot;
  const nextEnds = new Map<number, Expiry>();
  yield* eachInSteps(expiringContracts(session, own, dayNumber(day), Number.POSITIVE_INFINITY), (expiry) => {
    const row = expiry.contract?.row ?? -1;
    for (const party of [intAt(contracts.customer, row), intAt(contracts.supplier, row)]) {
      if (party !== own && !nextEnds.has(party)) nextEnds.set(party, expiry);
    }
  });
  return nextEnds;
}
