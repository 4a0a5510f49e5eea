import { DUTY_KINDS, type Node, type Pair } from '../../../analysis/chain.ts';
import { append } from '../../../model/collections.ts';
import { sortingInSteps } from '../../../model/sortInSteps.ts';
import { eachInSteps, flatMapInSteps, mapInSteps, type Steps } from '../../../model/steps.ts';
import { LINK_KINDS, type LinkKind, type Severity } from '../../../model/vocabulary.ts';
import { type GapHandle, severityOfGap } from '../gaps/gapView.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { ComponentHandle, ContractHandle, PartyHandle, SheetHandle } from '../lists/entities.ts';
import { type Binding, chainFacts } from './chainFacts.ts';

export interface ChainNodeView {
  readonly key: string;
  readonly component: ComponentHandle;
  readonly owner: PartyHandle;
  readonly isOwn: boolean;
  readonly distance: number;
  /** Worst first. */
  readonly gaps: readonly GapHandle[];
  readonly severity: Severity | undefined;
  readonly sheet: SheetHandle | undefined;
  readonly contract: ContractHandle | undefined;
}

export interface ChainLinkView {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly LinkKind[];
  readonly carriesDuties: boolean;
  readonly binding: Binding;
  readonly isOurs: boolean;
  readonly contracts: readonly ContractHandle[];
  readonly gaps: readonly GapHandle[];
  readonly severity: Severity | undefined;
}

export interface ChainView {
  readonly asOf: InstitutionView['day'];
  readonly view: InstitutionView;
  readonly institution: PartyHandle;
  readonly nodes: readonly ChainNodeView[];
  readonly links: readonly ChainLinkView[];
  readonly leftOut: {
    readonly nodes: number;
    readonly links: number;
    readonly reason: 'NODE_LIMIT' | 'LINK_LIMIT' | undefined;
  };
  /** Gaps without a place in the picture. */
  readonly elsewhere: readonly GapHandle[];
}

/** How many are drawn at most. */
export interface ChainLimits {
  readonly maxNodes: number;
  readonly maxLinks: number;
}

/** The name of a pair within its chain. */
export const linkId = ({ consumer, supplier }: Pick<Pair, 'consumer' | 'supplier'>): string =>
  JSON.stringify([consumer.id, supplier.id]);

function* grouping(
  gaps: readonly GapHandle[],
  keyOf: (gap: GapHandle) => string | undefined,
): Steps<Map<string, GapHandle[]>> {
  const groups = new Map<string, GapHandle[]>();
  yield* eachInSteps(gaps, (gap) => {
    const key = keyOf(gap);
    if (key !== undefined) append(groups, key, gap);
  });
  return groups;
}

const worstOf = ([first]: readonly GapHandle[]): Severity | undefined => first && severityOfGap(first);

function linkView(view: InstitutionView, pair: Pair, gaps: readonly GapHandle[]): ChainLinkView {
  const { access, contract } = view.session;
  const { binding, isOurs, binders } = chainFacts(view.analysis).link(pair);
  return {
    id: linkId(pair),
    from: pair.consumer.id,
    to: pair.supplier.id,
    kinds: LINK_KINDS.filter((_, i) => (pair.kinds & (1 << i)) !== 0),
    carriesDuties: (pair.kinds & DUTY_KINDS) !== 0,
    binding,
    isOurs,
    get contracts() {
      return binders.filter(access.contract).map(contract);
    },
    gaps,
    severity: worstOf(gaps),
  };
}

function nodeView(view: InstitutionView, node: Node, distance: number, gaps: readonly GapHandle[]): ChainNodeView {
  const { session, row, analysis } = view;
  const sheet = analysis.context.nodes[node.index]?.position.sheet ?? -1;
  return {
    key: node.id,
    get component() {
      return session.component(node.row);
    },
    get owner() {
      return session.party(node.owner);
    },
    isOwn: node.owner === row,
    distance,
    gaps,
    severity: worstOf(gaps),
    get sheet() {
      return sheet < 0 ? undefined : session.sheet(sheet);
    },
    get contract() {
      const contract = chainFacts(analysis).contractFor(node);
      return contract < 0 || !session.access.contract(contract) ? undefined : session.contract(contract);
    },
  };
}

/**
 * The chain of an institution for drawing: the nearest `maxNodes` components and at most `maxLinks` links of theirs. In
 * steps.
 */
export function* viewingChain(view: InstitutionView, { maxNodes, maxLinks }: ChainLimits): Steps<ChainView> {
  const { chain } = view.analysis.context;
  const { distance } = chainFacts(view.analysis);
  const far = (node: Node) => distance.get(node) ?? Number.POSITIVE_INFINITY;
  const byDistance = yield* sortingInSteps(chain.nodes, (a, b) => far(a) - far(b) || a.index - b.index);
  const nearest = byDistance.slice(0, maxNodes);
  const kept = new Set(nearest);
  const between = yield* flatMapInSteps(chain.pairs, (pair) =>
    kept.has(pair.consumer) && kept.has(pair.supplier) ? [pair] : [],
  );
  const links = between.slice(0, maxLinks);
  const atNode = yield* grouping(view.gaps, ({ finding }) => finding.component?.id);
  const atPair = yield* grouping(view.gaps, ({ finding: { consumer, supplier } }) =>
    consumer === undefined || supplier === undefined ? undefined : linkId({ consumer, supplier }),
  );
  const reason =
    kept.size < chain.nodes.length ? 'NODE_LIMIT' : links.length < between.length ? 'LINK_LIMIT' : undefined;
  nearest.sort((a, b) => a.index - b.index);
  const nodes = yield* mapInSteps(nearest, (node) =>
    nodeView(view, node, distance.get(node) ?? 0, atNode.get(node.id) ?? []),
  );
  return {
    asOf: view.day,
    view,
    institution: view.session.party(view.row),
    nodes,
    links: yield* mapInSteps(links, (pair) => linkView(view, pair, atPair.get(linkId(pair)) ?? [])),
    leftOut: { nodes: chain.nodes.length - kept.size, links: chain.pairs.length - links.length, reason },
    elsewhere: view.gaps.filter(({ finding }) => finding.component === undefined && finding.consumer === undefined),
  };
}
