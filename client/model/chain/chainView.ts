import type { GapHeadFragment } from '../../api/generated/documents.ts';
import type { ChainAnswer as Chain } from '../answers.ts';
import type { Lane } from '../lanes/index.ts';
import type { PhaseCode } from '../place.ts';

/** A component of the chain, as the API gives it. */
export type ChainNode = Chain['nodes'][number];
/** A consumer and a supplier of the chain, as the API gives them. */
export type ChainLink = Chain['links'][number];

/** What narrows the gaps that are shown; the picture itself stays. */
export interface ChainFilter {
  readonly requirement?: string | undefined;
  readonly phase?: PhaseCode | undefined;
  readonly rule?: string | undefined;
  /** Only gaps at what this party owns, or at its links. */
  readonly party?: string | undefined;
}

/** The chain under a filter: the one view-model that picture, list and panel show. */
export interface ChainView {
  readonly nodes: ReadonlyMap<string, ChainNode>;
  readonly links: ReadonlyMap<string, ChainLink>;
  /** Gaps that pass the filter, by component key or link id. */
  readonly gapsAt: ReadonlyMap<string, readonly GapHeadFragment[]>;
  /** Where a gap stands: a component or a link. */
  readonly placeOf: ReadonlyMap<string, { readonly node?: string; readonly link?: string }>;
  /** Owners with the number of gaps at their components and links, the institution first. */
  readonly owners: readonly {
    readonly party: ChainNode['owner'];
    readonly nodes: readonly ChainNode[];
    readonly toAct: number;
  }[];
}

const LANE_OF: Readonly<Record<ChainNode['component']['kind'], Lane>> = {
  ORGANISATION: 'own',
  ON_PREMISES: 'own',
  TERMINAL: 'own',
  USAGE: 'own',
  API: 'api',
  SAAS: 'saas',
  PAAS: 'paas',
  IAAS: 'iaas',
  APPLIANCE: 'network',
  NETWORK: 'network',
  LINE: 'network',
  OPERATION: 'operation',
};

/** The lane in which a component stands. */
export function laneOf(node: ChainNode): Lane {
  return LANE_OF[node.component.kind];
}

function passes(gap: GapHeadFragment, { requirement, phase, rule }: ChainFilter): boolean {
  return (
    (requirement === undefined || gap.requirement?.key === requirement) &&
    (rule === undefined || gap.rule === rule) &&
    (phase === undefined || gap.phases === null || gap.phases.includes(phase))
  );
}

/** Builds the view-model of a chain. */
export function viewChain(chain: Chain, filter: ChainFilter): ChainView {
  const nodes = new Map(chain.nodes.map((node) => [node.key, node]));
  const links = new Map(chain.links.map((link) => [link.id, link]));
  const gapsAt = new Map<string, readonly GapHeadFragment[]>();
  const placeOf = new Map<string, { readonly node?: string; readonly link?: string }>();
  const concerns = (owners: readonly (string | undefined)[]) =>
    filter.party === undefined || owners.includes(filter.party);
  for (const node of chain.nodes) {
    for (const { key } of node.gaps) placeOf.set(key, { node: node.key });
    gapsAt.set(node.key, concerns([node.owner.key]) ? node.gaps.filter((gap) => passes(gap, filter)) : []);
  }
  for (const link of chain.links) {
    for (const { key } of link.gaps) placeOf.set(key, { link: link.id });
    const owners = [nodes.get(link.from)?.owner.key, nodes.get(link.to)?.owner.key];
    gapsAt.set(link.id, concerns(owners) ? link.gaps.filter((gap) => passes(gap, filter)) : []);
  }
  return { nodes, links, gapsAt, placeOf, owners: ownersOf(chain, gapsAt, nodes) };
}

function ownersOf(chain: Chain, gapsAt: ChainView['gapsAt'], nodes: ChainView['nodes']): ChainView['owners'] {
  const gaps = new Map<string, Set<string>>();
  const note = (owner: string | undefined, place: string) => {
    if (owner === undefined) return;
    const known = gaps.get(owner) ?? new Set<string>();
    for (const { key } of gapsAt.get(place) ?? []) known.add(key);
    gaps.set(owner, known);
  };
  for (const node of chain.nodes) note(node.owner.key, node.key);
  for (const link of chain.links) {
    note(nodes.get(link.from)?.owner.key, link.id);
    note(nodes.get(link.to)?.owner.key, link.id);
  }
  const byOwner = new Map<string, ChainNode[]>();
  for (const node of chain.nodes) byOwner.set(node.owner.key, [...(byOwner.get(node.owner.key) ?? []), node]);
  const own = [...byOwner].sort(([, [a]], [, [b]]) => Number(b?.isOwn ?? false) - Number(a?.isOwn ?? false));
  return own.flatMap(([key, list]) => {
    const party = list[0]?.owner;
    return party === undefined ? [] : [{ party, nodes: list, toAct: gaps.get(key)?.size ?? 0 }];
  });
}
