import { lastDay, standingOf } from '../../analysis/contracts/contracts.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { leastOf } from '../../model/numbers.ts';
import { at, byteAt, intAt } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { dayNumber, daysBetween, dayText, NO_DAY } from '../../model/snapshot/days.ts';
import { PHASES } from '../../model/vocabulary.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { type CellTotals, countGaps, type SeverityCounts, totals } from './gaps/counts.ts';
import { actorRows, type GapHandle, severityOfGap, stateOf } from './gaps/gapView.ts';
import type { InstitutionView } from './institutionView.ts';
import type { CatalogueHandle, ContractHandle, EvidenceHandle, PartyHandle } from './lists/entities.ts';
import { requirementsInOrder } from './lists/requirements.ts';
import { countByCell } from './matrix/cells.ts';

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

/** Live cells by group and phase, in the order of the documents; groups without any are left out. */
export function coverageOf(view: InstitutionView): CoverageRow[] {
  const { universe } = view.analysis.context;
  const counts = countByCell(view);
  const sums = new Map<string, { catalogue: string; group: string | undefined; cells: number[][] }>();
  for (const index of requirementsInOrder(view)) {
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
  }
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

/** Who must act, the one with the worst gap first, then with the most; a gap counts for each of its actors. */
export function actorCounts(view: InstitutionView): ActorCounts[] {
  const { session } = view;
  const byActor = new Map<number, { gaps: GapHandle[]; alone: number }>();
  for (const gap of view.gaps) {
    const actors = actorRows(gap);
    for (const row of actors) {
      const of = byActor.get(row) ?? { gaps: [], alone: 0 };
      byActor.set(row, of);
      of.gaps.push(gap);
      if (actors.length === 1) of.alone += 1;
    }
  }
  const ranks = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];
  const counts = [...byActor].map(([row, { gaps, alone }]) => ({
    worst: leastOf(gaps.map((gap) => ranks.indexOf(severityOfGap(gap)))),
    row,
    party: session.party(row),
    severities: countGaps(gaps),
    alone,
    inTalks: gaps.filter((gap) => stateOf(gap) === 'IN_TALKS').length,
  }));
  const own = (row: number) => (row === view.row ? 0 : 1);
  counts.sort(
    (a, b) =>
      own(a.row) - own(b.row) ||
      a.worst - b.worst ||
      b.severities.total - a.severities.total ||
      (a.party.data.id < b.party.data.id ? -1 : 1),
  );
  return counts.map(({ worst, row, ...rest }) => ({ ...rest, nextEnd: nextEndWith(view, row) }));
}

/** The next end of a contract between the institution and a party. */
function nextEndWith(view: InstitutionView, party: number): Expiry | undefined {
  if (party === view.row) return undefined;
  const { contracts } = view.session.snapshot;
  return expiringContracts(view.session, view.row, dayNumber(view.day), Number.POSITIVE_INFINITY).find(
    ({ contract }) => {
      const row = contract?.row ?? -1;
      return contracts.customer[row] === party || contracts.supplier[row] === party;
    },
  );
}
