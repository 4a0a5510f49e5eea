import { hasBit } from '../../analysis/bits.ts';
import type { PairFacts, SettledContext } from '../../analysis/context.ts';
import { LINK_RULES } from '../../model/link.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import { at, intAt, NO_ROW } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { upstreamOf } from '../../model/snapshot/upstream.ts';
import type { Day } from '../../model/values.ts';
import { LINK_KINDS } from '../../model/vocabulary.ts';
import { yieldInTurns } from '../../support/yieldToEventLoop.ts';
import { recorderOf } from '../access/recorded.ts';
import type { ViewerSession } from '../viewerSession.ts';
import type { ComponentHandle, LineHandle, PartyHandle, SheetHandle } from './lists/entities.ts';
import { sheetOn } from './lists/lists.ts';
import { readSheetLines } from './lists/sheetLines.ts';

/** How a duty stands with a customer, best first; of several phases the worst counts. */
const STANDINGS = ['ANSWERED', 'TACIT', 'PARTLY', 'DISPUTED', 'OPEN'] as const;
export type DutyStanding = (typeof STANDINGS)[number];

export interface DutyCustomer {
  readonly party: PartyHandle;
  /** Undefined where the viewer may not see it otherwise than by its being public: that it uses the vendor's is not. */
  readonly component: ComponentHandle | undefined;
  readonly standing: DutyStanding;
}

/**
 * An institution whose analysis shows how a component answers: its owner, or the first institution whose chain reaches
 * it. What is read from that analysis is only how the asking vendor's own duties stand.
 */
function institutionOver({ snapshot }: ViewerSession, component: number): number | undefined {
  const { components, parties } = snapshot;
  for (const row of upstreamOf(snapshot, [component])) {
    const owner = intAt(components.owner, row);
    if (parties.isInstitution[owner] === 1) return owner;
  }
  return undefined;
}

function standingAt({ duties }: PairFacts, cell: number): DutyStanding | undefined {
  if (duties === undefined || !hasBit(duties.duty, cell)) return undefined;
  if (hasBit(duties.disputed, cell)) return 'DISPUTED';
  if (hasBit(duties.orphaned, cell)) return 'OPEN';
  if (hasBit(duties.anyUnsatisfied, cell)) return 'PARTLY';
  return hasBit(duties.anyTacit, cell) ? 'TACIT' : 'ANSWERED';
}

/** The worst standing of a requirement (its index) over its phases; undefined where no duty falls there. */
function standingOf(
  { universe }: Pick<SettledContext, 'universe'>,
  facts: PairFacts,
  index: number,
): DutyStanding | undefined {
  const standings: DutyStanding[] = [];
  const end = intAt(universe.firstCell, index + 1);
  for (let cell = intAt(universe.firstCell, index); cell < end; cell += 1) {
    const standing = standingAt(facts, cell);
    if (standing !== undefined) standings.push(standing);
  }
  return STANDINGS.findLast((standing) => standings.includes(standing));
}

/** What is found at pairs, by the rows of consumer and supplier. */
const factsByRows = memoizeWeak(
  (pairs: readonly PairFacts[]): ReadonlyMap<string, PairFacts> =>
    new Map(pairs.map((facts) => [`${facts.pair.consumer.row}/${facts.pair.supplier.row}`, facts])),
);

/** How each requirement stands of which a duty falls on a consumer, in whatever chain shows it, by its key. */
export async function standingsBetween(
  session: ViewerSession,
  consumer: number,
  supplier: number,
  day: Day,
): Promise<ReadonlyMap<string, DutyStanding>> {
  const found = new Map<string, DutyStanding>();
  const institution = institutionOver(session, consumer);
  if (institution === undefined) return found;
  const { context } = await session.analyses.soon(session.model.compiled, institution, day);
  const facts = factsByRows(context.pairs).get(`${consumer}/${supplier}`);
  if (facts === undefined) return found;
  context.universe.keys.forEach((key, index) => {
    const standing = standingOf(context, facts, index);
    if (standing !== undefined) found.set(key, standing);
  });
  return found;
}

/** How a duty of one requirement stands with one consumer, in whatever chain shows it; undefined: it does not fall there. */
async function standingWith(
  session: ViewerSession,
  consumer: number,
  supplier: number,
  requirement: string,
  day: Day,
): Promise<DutyStanding | undefined> {
  const institution = institutionOver(session, consumer);
  if (institution === undefined) return undefined;
  const { context } = await session.analyses.soon(session.model.compiled, institution, day);
  const facts = factsByRows(context.pairs).get(`${consumer}/${supplier}`);
  const index = context.universe.keys.indexOf(requirement);
  return facts === undefined || index < 0 ? undefined : standingOf(context, facts, index);
}

/** Components that use a component over links that carry duties; what another party has recorded from paper is not told. */
export function consumersOf({ snapshot, access }: ViewerSession, component: number): number[] {
  const { links, linksTo, components } = snapshot;
  const isTold = (consumer: number) => {
    const owner = intAt(components.owner, consumer);
    return access.everything || access.owns(owner) || recorderOf(snapshot, owner) === NO_ROW;
  };
  const rows = [...rowsOf(linksTo, component)].filter((link) => {
    const kind = LINK_KINDS[intAt(links.kind, link)];
    return kind !== undefined && LINK_RULES[kind].carriesDuties;
  });
  return [...new Set(rows.map((link) => intAt(links.consumer, link)))].filter(isTold);
}

/** A duty that a vendor's sheet leaves to those who use the component; how it stands with them is looked at when asked for. */
export interface VendorDuty {
  readonly key: string;
  readonly component: ComponentHandle;
  readonly sheet: SheetHandle;
  readonly line: LineHandle;
  readonly day: Day;
}

/**
 * What the sheets in force of a party leave to those who use its components, by component and line. For the party itself
 * and those who see everything; no other viewer sees who has taken on what.
 */
export function listDuties(session: ViewerSession, party: PartyHandle, day: Day): VendorDuty[] {
  if (!session.access.everything && !session.access.owns(party.row)) return [];
  const rows = [...rowsOf(session.snapshot.owned, party.row)];
  const components = rows.map(session.component).sort((a, b) => (a.data.id < b.data.id ? -1 : 1));
  return components.flatMap((component) => {
    const sheet = sheetOn(session, component.row, day);
    if (sheet === undefined) return [];
    return readSheetLines(sheet)
      .filter(({ data }) => data.stance === 'SHARED' || data.stance === 'CONSUMER')
      .map((line, i) => ({ key: `${component.data.id}/${line.data.requirement}/${i}`, component, sheet, line, day }));
  });
}

/** How many components use what a duty is about, over links that carry duties. */
export const countConsumers = ({ component }: VendorDuty): number =>
  consumersOf(component.session, component.row).length;

/**
 * The customers on whom a duty falls, by the id of their component, among the first `most` components that use it. Other
 * requests have their turn in between; rejects with the signal's reason where it is aborted.
 */
export async function customersOf(
  { component, line, day }: VendorDuty,
  most: number,
  signal: AbortSignal | undefined,
): Promise<DutyCustomer[]> {
  const { session } = component;
  const { owner, ids } = session.snapshot.components;
  const consumers = consumersOf(session, component.row).sort((a, b) => (at(ids, a) < at(ids, b) ? -1 : 1));
  const customers: DutyCustomer[] = [];
  const turn = yieldInTurns(signal);
  for (const consumer of consumers.slice(0, most)) {
    await turn();
    const standing = await standingWith(session, consumer, component.row, line.data.requirement, day);
    if (standing === undefined) continue;
    const seen = session.access.near(consumer) ? session.component(consumer) : undefined;
    customers.push({ party: session.party(intAt(owner, consumer)), component: seen, standing });
  }
  return customers;
}
