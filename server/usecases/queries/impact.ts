import { forEachBit } from '../../analysis/bits.ts';
import { traceChain } from '../../analysis/chain.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import type { Day } from '../../model/values.ts';
import type { Reading } from '../viewerSession.ts';
import { type CellTotals, totals } from './gaps/counts.ts';
import { placeOf } from './gaps/gapView.ts';
import type { FoundComponent, FoundParty } from './lists/entities.ts';
import { listParties } from './lists/lists.ts';
import { cellsOf } from './matrix/cells.ts';

/** What an impact starts from, by id. */
export interface ImpactStart {
  readonly component?: string | undefined;
  readonly vendor?: string | undefined;
}

/** One institution that depends on something. */
export interface Impacted {
  readonly institution: FoundParty;
  readonly components: readonly FoundComponent[];
  readonly cells: CellTotals;
  readonly gaps: number;
}

/** Who depends on something; what hangs on it is reckoned for the institutions that somebody looks at. */
export interface Impact {
  readonly asOf: Day;
  readonly components: readonly FoundComponent[];
  /** Party rows, by id. */
  readonly institutions: readonly number[];
  readonly share: number;
  impactOn(institution: number): Impacted;
}

function startOf(reading: Reading, { component, vendor }: ImpactStart): number[] | undefined {
  if (component !== undefined) {
    const found = reading.componentById(component);
    return found && [found.row];
  }
  const party = vendor === undefined ? undefined : reading.partyById(vendor);
  return party && [...rowsOf(reading.snapshot.owned, party.row)].filter((row) => reading.access.component(row));
}

/** Every component from which one of some components is reached: against the direction of links. */
function reachedFrom({ snapshot }: Reading, start: readonly number[]): Set<number> {
  const seen = new Set(start);
  for (const row of seen) {
    for (const link of rowsOf(snapshot.linksTo, row)) seen.add(snapshot.links.consumer[link] ?? -1);
  }
  return seen;
}

function impactOn(reading: Reading, row: number, day: Day, start: ReadonlySet<number>): Impacted {
  const institution = reading.party(row);
  const view = reading.institution(row, day);
  const nodes = (view?.analysis.scene.chain ?? traceChain(reading.snapshot, row)).nodes.filter((n) => start.has(n.row));
  const components = nodes.map((node) => reading.component(node.row));
  if (view === undefined) return { institution, components, cells: totals(0, 0, 0), gaps: 0 };
  const cells = cellsOf(view);
  const { live } = view.analysis.verdicts();
  const meant = new Set(nodes);
  const count = { COVERED: 0, GAP: 0, EXCLUDED: 0 };
  for (const node of view.analysis.scene.chain.nodes) {
    forEachBit(live[node.index] ?? new Int32Array(), (cell) => {
      const { passed, performers } = cells.follow(node, cell);
      if (![...passed, ...performers].some((at) => meant.has(at))) return;
      const verdict = cells.verdict(node, cell);
      if (verdict !== undefined) count[verdict] += 1;
    });
  }
  const gaps = view.gaps.filter((gap) => placeOf(gap).some((node) => meant.has(node))).length;
  return { institution, components, cells: totals(count.COVERED, count.GAP, count.EXCLUDED), gaps };
}

/** Which institutions' chains reach a component, or a component of a vendor; undefined where the viewer may not see it. */
export function findImpact(reading: Reading, start: ImpactStart, day: Day): Impact | undefined {
  const rows = startOf(reading, start);
  if (rows === undefined) return undefined;
  const reached = reachedFrom(reading, rows);
  const owners = new Set([...reached].map((row) => reading.snapshot.components.owner[row] ?? -1));
  const visible = listParties(reading, { type: 'INSTITUTION' }).filter((row) => reading.access.institution(row));
  const institutions = visible.filter((row) => owners.has(row));
  const meant = new Set(rows);
  return {
    asOf: day,
    components: rows.map(reading.component),
    institutions,
    share: visible.length === 0 ? 0 : institutions.length / visible.length,
    impactOn: (row) => impactOn(reading, row, day, meant),
  };
}
