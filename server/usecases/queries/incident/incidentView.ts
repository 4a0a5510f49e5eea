import type { Node } from '../../../analysis/chain.ts';
import { type Cut, cutsFor, hangingOn, type OpenedBy, openedFrom } from '../../../analysis/incident/incident.ts';
import { isTarget, waysFrom } from '../../../analysis/routes/routes.ts';
import { isPlace } from '../../../analysis/routes/steps.ts';
import { rowsOf } from '../../../model/snapshot/csr.ts';
import type { Steps } from '../../../model/steps.ts';
import { LINK_KINDS, type LinkKind, type Phase } from '../../../model/vocabulary.ts';
import { shownComponent } from '../../access/mask.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { ComponentHandle, ContractHandle, PartyHandle } from '../lists/entities.ts';
import { type NoticeWayView, noticeWays } from '../notice/noticeView.ts';
import type { ReachedView } from '../routes/routesView.ts';
import { type IncidentDutyView, incidentDuties } from './incidentDuties.ts';

/** What an incident is at, by id: one component, or all of a party that the institution rests on. */
export interface IncidentAbout {
  readonly component?: string | undefined;
  readonly party?: string | undefined;
}

/** A component of the institution that hangs on what the incident is at. */
export interface HangingView {
  readonly component: ComponentHandle;
  readonly distance: number;
}

/** Something that stops, and what of the institution uses it. */
export interface StopView {
  readonly component: ComponentHandle;
  readonly usedBy: readonly ComponentHandle[];
}

/** A connection to cut, who can, and what then stops. */
export interface CutView {
  readonly key: string;
  readonly inside: ComponentHandle;
  readonly outside: ComponentHandle;
  readonly kinds: readonly LinkKind[];
  /** Those who work at the end inside: its owner, and who operates it. */
  readonly by: readonly PartyHandle[];
  readonly stops: readonly StopView[];
}

/** A credential that leads on. */
export interface OpenedView {
  readonly key: string;
  readonly order: number;
  readonly found: readonly ComponentHandle[];
  readonly opens: readonly ComponentHandle[];
}

/** What an institution has to know when something that it rests on was broken into. */
export interface IncidentView {
  readonly asOf: InstitutionView['day'];
  readonly view: InstitutionView;
  readonly institution: PartyHandle;
  readonly phase: Phase;
  /** The components in the chain that are meant, by id. */
  readonly components: readonly ComponentHandle[];
  /** Contracts in force with the owners of these, as far as the viewer sees them. */
  readonly contracts: readonly ContractHandle[];
  readonly hanging: readonly HangingView[];
  /** Components with medical data: those that are meant, and those that can be reached, with how many held ones before them. */
  readonly data: readonly ReachedView[];
  readonly cuts: readonly CutView[];
  readonly credentials: readonly OpenedView[];
  readonly notice: readonly NoticeWayView[];
  readonly duties: readonly IncidentDutyView[];
}

function meantBy({ session, analysis }: InstitutionView, { component, party }: IncidentAbout): Node[] {
  const { snapshot } = session;
  const { chain } = analysis.context;
  if (component !== undefined) {
    const node = chain.nodeOf(snapshot.components.rows.get(component) ?? -1);
    return node === undefined ? [] : [node];
  }
  const row = party === undefined ? undefined : snapshot.parties.rows.get(party);
  return row === undefined || row < 0 ? [] : chain.nodes.filter(({ owner }) => owner === row);
}

const byId = <T extends { readonly data: { readonly id: string } }>(all: Iterable<T>): T[] =>
  [...all].sort((a, b) => (a.data.id < b.data.id ? -1 : 1));

function cutView({ session }: InstitutionView, { inside, outside, kinds, stops }: Cut): CutView {
  const shown = ({ row }: Node) => session.component(row);
  const working = inside.suppliers.filter((pair) => (pair.kinds & (1 << LINK_KINDS.indexOf('OPERATED_BY'))) !== 0);
  const parties = new Set([inside.owner, ...working.map(({ supplier }) => supplier.owner)]);
  // Who was broken into is not asked to cut itself off.
  if (parties.size > 1) parties.delete(outside.owner);
  return {
    key: JSON.stringify([inside.id, outside.id]),
    inside: shown(inside),
    outside: shown(outside),
    kinds: LINK_KINDS.filter((_, i) => (kinds & (1 << i)) !== 0),
    by: [...parties].map(session.party),
    stops: stops.map(({ supplier, consumers }) => ({ component: shown(supplier), usedBy: consumers.map(shown) })),
  };
}

function openedView({ session }: InstitutionView, { credential, order, found, opens }: OpenedBy): OpenedView[] {
  const shown = ({ row }: Node) => session.component(row);
  // Whose credentials are not shown is not told of what they open.
  const isShown = (node: Node) =>
    shownComponent(session, shown(node).data).credentials?.some((id) => id === credential) === true;
  if (!found.some(isShown)) return [];
  const seen = opens.filter(isShown);
  return seen.length === 0
    ? []
    : [{ key: credential, order, found: found.filter(isShown).map(shown), opens: seen.map(shown) }];
}

/** The institution's contracts in force with the owners of some components. */
function contractsWith({ session, analysis, row }: InstitutionView, nodes: readonly Node[]): ContractHandle[] {
  const { snapshot } = session;
  const owners = new Set(nodes.map(({ owner }) => owner));
  const mine = new Set(analysis.context.contracts.mine);
  const rows = [...rowsOf(snapshot.contractsOfCustomer, row)].filter(
    (contract) => mine.has(contract) && owners.has(snapshot.contracts.supplier[contract] ?? -1),
  );
  return byId(rows.filter((contract) => session.access.contract(contract)).map(session.contract));
}

/** Components with medical data that are meant or can be reached from what is: the least held first, then by id. */
function dataAt({ session, analysis }: InstitutionView, meant: readonly Node[]): ReachedView[] {
  const { context } = analysis;
  const ways = waysFrom(context, analysis.judged(), meant);
  return context.chain.nodes
    .filter((node) => isTarget(context, node))
    .flatMap((node) => {
      const way = ways[node.index];
      return way === undefined ? [] : [{ component: session.component(node.row), depth: way.depth, isTarget: true }];
    })
    .sort((a, b) => a.depth - b.depth);
}

/** The components at which it matters who does what: what is meant, what is next to it here, what its keys open, and the organisation. */
function touchedBy(view: InstitutionView, meant: readonly Node[], cuts: readonly Cut[], opened: readonly OpenedBy[]) {
  const { chain } = view.analysis.context;
  const organisation = chain.nodes.filter((node) => node.owner === view.row && !isPlace(node));
  const touched = new Set([
    ...meant,
    ...cuts.map(({ inside }) => inside),
    ...opened.flatMap(({ opens }) => opens),
    ...organisation,
  ]);
  return [...touched].sort((a, b) => a.index - b.index);
}

/**
 * What hangs on a component or a party when it was broken into: what of the institution's own rests on it, which data, which
 * connections to cut, what its credentials open, who must tell, and who does what in that phase. Undefined where it is not in the
 * institution's chain. In steps.
 */
export function* viewingIncident(
  view: InstitutionView,
  about: IncidentAbout,
  phase: Phase,
): Steps<IncidentView | undefined> {
  const { session, analysis } = view;
  const { context } = analysis;
  const meant = meantBy(view, about);
  if (meant.length === 0) return undefined;
  yield* analysis.judging();
  const cuts = cutsFor(context, meant);
  yield;
  const opened = openedFrom(context, meant);
  yield;
  const notice = yield* noticeWays(view, meant);
  const duties = yield* incidentDuties(view, touchedBy(view, meant, cuts, opened), phase);
  return {
    asOf: view.day,
    view,
    institution: session.party(view.row),
    phase,
    components: meant.map(({ row }) => session.component(row)),
    contracts: contractsWith(view, meant),
    hanging: hangingOn(meant)
      .filter(({ node }) => node.owner === view.row)
      .map(({ node, distance }) => ({ component: session.component(node.row), distance })),
    data: dataAt(view, meant),
    cuts: cuts.map((cut) => cutView(view, cut)),
    credentials: opened.flatMap((one) => openedView(view, one)),
    notice,
    duties,
  };
}
