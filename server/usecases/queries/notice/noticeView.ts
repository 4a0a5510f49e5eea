import type { Node } from '../../../analysis/chain.ts';
import { type Leg, type Told, toldOf } from '../../../analysis/notice/told.ts';
import { rowOf } from '../../../model/snapshot/at.ts';
import type { Steps } from '../../../model/steps.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { ComponentHandle, ContractHandle, PartyHandle } from '../lists/entities.ts';

/** Whether a party has to tell: by a contract that states hours; by none; by none that the viewer sees. */
export type NoticeState = 'PROMISED' | 'SILENT' | 'UNSEEN';

/** One party tells the next. */
export interface NoticeLegView {
  readonly component: ComponentHandle;
  readonly from: PartyHandle;
  readonly to: PartyHandle;
  readonly state: NoticeState;
  /** Undefined where nothing is stated; zero inside one party. */
  readonly hours: number | undefined;
  readonly contract: ContractHandle | undefined;
}

/** How the institution comes to know of what happens at one component of others. */
export interface NoticeWayView {
  readonly key: string;
  readonly component: ComponentHandle;
  readonly owner: PartyHandle;
  readonly state: NoticeState;
  /** The hours of the contracts on the way, added up; undefined where one is missing. */
  readonly hours: number | undefined;
  readonly legs: readonly NoticeLegView[];
}

/** Who must tell an institution of what happens where. */
export interface NoticeView {
  readonly asOf: InstitutionView['day'];
  readonly view: InstitutionView;
  readonly institution: PartyHandle;
  /** What happens there, and at what it rests on; undefined: anywhere. */
  readonly about: ComponentHandle | undefined;
  /** Those of which no party has to tell first, then the latest, then by id. */
  readonly ways: readonly NoticeWayView[];
}

const stateOfLeg = ({ hours, isUnseen }: Leg): NoticeState =>
  hours !== undefined ? 'PROMISED' : isUnseen ? 'UNSEEN' : 'SILENT';

function stateOf({ legs }: Told): NoticeState {
  const states = legs.map(stateOfLeg);
  if (states.includes('SILENT')) return 'SILENT';
  return states.includes('UNSEEN') ? 'UNSEEN' : 'PROMISED';
}

/** The parties between whom news goes: inside one party it goes by itself. */
const crosses = ({ node, told }: Leg): boolean => node.owner !== told;

function wayView({ session }: InstitutionView, node: Node, told: Told): NoticeWayView {
  return {
    key: node.id,
    component: session.component(node.row),
    owner: session.party(node.owner),
    state: stateOf(told),
    hours: told.missing === 0 ? told.hours : undefined,
    legs: told.legs.filter(crosses).map((leg) => ({
      component: session.component(leg.node.row),
      from: session.party(leg.node.owner),
      to: session.party(leg.told),
      state: stateOfLeg(leg),
      hours: leg.hours,
      contract: leg.contract === undefined ? undefined : session.contract(leg.contract),
    })),
  };
}

/** What a component rests on, itself included. */
function restingOn(node: Node): ReadonlySet<Node> {
  const reached = new Set([node]);
  for (const at of reached) for (const { supplier } of at.suppliers) reached.add(supplier);
  return reached;
}

const STATE_ORDER: readonly NoticeState[] = ['SILENT', 'UNSEEN', 'PROMISED'];

const worstFirst = (a: NoticeWayView, b: NoticeWayView): number =>
  STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) || (b.hours ?? 0) - (a.hours ?? 0);

/** How an institution comes to know of what happens at some components of others, as far as the viewer sees the contracts. In steps. */
export function* noticeWays(view: InstitutionView, nodes: Iterable<Node>): Steps<NoticeWayView[]> {
  const { access } = view.session;
  const told = yield* toldOf(view.analysis.context, {
    contract: (row) => access.contract(row),
    between: (customer, supplier) => access.everything || access.own === customer || access.own === supplier,
  });
  // Each component of a chain is reached from one of the institution, and so tells it by some way.
  const nothing: Told = { legs: [], missing: 0, hours: 0 };
  return [...nodes]
    .filter(({ owner }) => owner !== view.row)
    .sort((a, b) => a.index - b.index)
    .map((node) => wayView(view, node, told[node.index] ?? nothing))
    .sort(worstFirst);
}

/** Who must tell an institution; of one component (its id) and what it rests on, or of all. Undefined where it is not in the chain. */
export function* viewingNotice(view: InstitutionView, component?: string): Steps<NoticeView | undefined> {
  const { session, analysis } = view;
  const { chain } = analysis.context;
  const about = component === undefined ? undefined : chain.nodeOf(rowOf(session.snapshot.components, component));
  if (component !== undefined && about === undefined) return undefined;
  const ways = yield* noticeWays(view, about === undefined ? chain.nodes : restingOn(about));
  return {
    asOf: view.day,
    view,
    institution: session.party(view.row),
    about: about && session.component(about.row),
    ways,
  };
}
