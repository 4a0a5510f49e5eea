import { forEachBit } from '../../analysis/bits.ts';
import { traceChain } from '../../analysis/chain.ts';
import { intAt } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { upstreamOf } from '../../model/snapshot/upstream.ts';
import type { Day } from '../../model/values.ts';
import { yieldInTurns } from '../../support/yieldToEventLoop.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { type CellTotals, totals } from './gaps/counts.ts';
import { placeOf } from './gaps/gapView.ts';
import type { ComponentHandle, PartyHandle } from './lists/entities.ts';
import { listParties } from './lists/lists.ts';
import { cellsOf } from './matrix/cells.ts';

/** What an impact starts from, by id. */
export interface ImpactStart {
  readonly component?: string | undefined;
  readonly vendor?: string | undefined;
}

/** One institution that depends on something. */
export interface Impacted {
  readonly institution: PartyHandle;
  readonly components: readonly ComponentHandle[];
  readonly cells: CellTotals;
  readonly gaps: number;
}

/** Who depends on something; what hangs on it is computed for the institutions that are looked at. */
export interface Impact {
  readonly asOf: Day;
  readonly components: readonly ComponentHandle[];
  /** Party rows, by id. */
  readonly institutions: readonly number[];
  readonly share: number;
  /** In turns with other work; rejects with the reason of a signal that is aborted. */
  impactOn(institution: number, signal?: AbortSignal): Promise<Impacted>;
}

function startOf(session: ViewerSession, { component, vendor }: ImpactStart): number[] | undefined {
  if (component !== undefined) {
    const found = session.componentById(component);
    return found && [found.row];
  }
  const party = vendor === undefined ? undefined : session.partyById(vendor);
  return party && [...rowsOf(session.snapshot.owned, party.row)].filter((row) => session.access.component(row));
}

/** What of an impact is the same for every institution. */
interface ImpactGround {
  readonly session: ViewerSession;
  readonly day: Day;
  readonly start: ReadonlySet<number>;
}

async function impactOn({ session, day, start }: ImpactGround, row: number, signal?: AbortSignal): Promise<Impacted> {
  const institution = session.party(row);
  const view = await session.institutionSoon(row, day, signal);
  const nodes = (view?.analysis.context.chain ?? traceChain(session.snapshot, row)).nodes.filter((n) =>
    start.has(n.row),
  );
  const components = nodes.map((node) => session.component(node.row));
  if (view === undefined) return { institution, components, cells: totals(0, 0, 0), gaps: 0 };
  const cells = cellsOf(view);
  const { live } = view.analysis.verdicts();
  const meant = new Set(nodes);
  const count = { COVERED: 0, GAP: 0, EXCLUDED: 0 };
  const turn = yieldInTurns(signal);
  for (const node of view.analysis.context.chain.nodes) {
    forEachBit(live[node.index], (cell) => {
      const { passed, performers } = cells.follow(node, cell);
      if (![...passed, ...performers].some((at) => meant.has(at))) return;
      const verdict = cells.verdict(node, cell);
      if (verdict !== undefined) count[verdict] += 1;
    });
    await turn();
  }
  const gaps = view.gaps.filter((gap) => placeOf(gap).some((node) => meant.has(node))).length;
  return { institution, components, cells: totals(count.COVERED, count.GAP, count.EXCLUDED), gaps };
}

/** Which institutions' chains reach a component, or a component of a vendor; undefined where the viewer may not see it. */
export function findImpact(session: ViewerSession, start: ImpactStart, day: Day): Impact | undefined {
  const rows = startOf(session, start);
  if (rows === undefined) return undefined;
  const { snapshot } = session;
  const owners = new Set<number>();
  for (const row of upstreamOf(snapshot, rows)) owners.add(intAt(snapshot.components.owner, row));
  const visible = listParties(session, { type: 'INSTITUTION' }).filter((row) => session.access.institution(row));
  const institutions = visible.filter((row) => owners.has(row));
  const ground = { session, day, start: new Set(rows) };
  return {
    asOf: day,
    components: rows.map(session.component),
    institutions,
    share: visible.length === 0 ? 0 : institutions.length / visible.length,
    impactOn: (row, ending) => impactOn(ground, row, ending),
  };
}
