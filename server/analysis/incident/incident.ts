import { append } from '../../model/collections.ts';
import { intAt } from '../../model/snapshot/at.ts';
import { isKind, kindBit, type Node, type Pair } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import { credentialsOf } from '../routes/credentials.ts';
import { isPlace } from '../routes/steps.ts';

/** A component that hangs on what an incident is at, and over how many links. */
export interface Hanging {
  readonly node: Node;
  readonly distance: number;
}

/** A connection to be cut, and what then stops. */
export interface Cut {
  readonly inside: Node;
  readonly outside: Node;
  /** Mask over LINK_KINDS. */
  readonly kinds: number;
  /** Outside components that the institution's own can then no longer use, with those that use them. */
  readonly stops: readonly { readonly supplier: Node; readonly consumers: readonly Node[] }[];
}

/** A credential that opens something that an incident is at, or that can be opened from there, and what else it opens. */
export interface OpenedBy {
  readonly credential: string;
  /** Where a party that controls what the incident is at finds it. */
  readonly found: readonly Node[];
  readonly opens: readonly Node[];
  /** 1: it opens what the incident is at; 2: something that a credential of 1 opens; and so on. */
  readonly order: number;
}

const byId = (nodes: Iterable<Node>): Node[] => [...new Set(nodes)].sort((a, b) => a.index - b.index);

/** What in the chain hangs on some components, themselves left out: nearest first, then by id. */
export function hangingOn(meant: readonly Node[]): Hanging[] {
  const distance = new Map(meant.map((node) => [node, 0]));
  for (const [node, at] of distance) {
    for (const { consumer } of node.consumers) if (!distance.has(consumer)) distance.set(consumer, at + 1);
  }
  return [...distance]
    .filter(([, at]) => at > 0)
    .map(([node, at]) => ({ node, distance: at }))
    .sort((a, b) => a.distance - b.distance || a.node.index - b.node.index);
}

const CONNECTS = kindBit('CONNECTS_VIA');

/** Outside components that are joined with some over connections, what runs on them, and what they expose; in either direction. */
function regionOf(starts: readonly Node[], institution: number): ReadonlySet<Node> {
  const joined = CONNECTS | kindBit('RUNS_ON') | kindBit('EXPOSED_BY');
  const region = new Set(starts.filter(({ owner }) => owner !== institution));
  for (const node of region) {
    const reach = ({ kinds }: Pair, other: Node) => {
      if ((kinds & joined) !== 0 && other.owner !== institution) region.add(other);
    };
    for (const pair of node.suppliers) reach(pair, pair.supplier);
    for (const pair of node.consumers) reach(pair, pair.consumer);
  }
  return region;
}

/** Whether a link is something that can be cut: the use of an operation as a whole is none. */
const isCuttable = ({ consumer, supplier, kinds }: Pair): boolean =>
  isPlace(consumer) ? kinds !== 0 : !isKind(supplier, 'OPERATION') && isPlace(supplier);

function stopsAt({ chain, institution }: AnalysisContext, lost: ReadonlySet<Node>): Cut['stops'] {
  const users = new Map<Node, Node[]>();
  for (const { consumer, supplier, kinds } of chain.pairs) {
    // What is only a line or a device on the way stops nothing by itself.
    const isUsed = (kinds & ~CONNECTS) !== 0;
    if (isUsed && consumer.owner === institution && lost.has(supplier)) append(users, supplier, consumer);
  }
  return byId(users.keys()).map((supplier) => ({ supplier, consumers: byId(users.get(supplier) ?? []) }));
}

/** A connection that leads on from what an incident is at: its end here, and the other. */
function endsOf(pair: Pair, institution: number, region: ReadonlySet<Node>, meant: ReadonlySet<Node>) {
  const { consumer, supplier, kinds } = pair;
  if (!isCuttable(pair)) return undefined;
  if (consumer.owner !== institution && supplier.owner !== institution) return undefined;
  if (consumer.owner === institution && supplier.owner === institution) {
    const leads = (kinds & (CONNECTS | kindBit('CALLS'))) !== 0 && meant.has(consumer) !== meant.has(supplier);
    if (!leads) return undefined;
    return meant.has(consumer) ? { inside: supplier, outside: consumer } : { inside: consumer, outside: supplier };
  }
  const ends =
    consumer.owner === institution ? { inside: consumer, outside: supplier } : { inside: supplier, outside: consumer };
  return region.has(ends.outside) || meant.has(ends.inside) ? ends : undefined;
}

/**
 * The connections by which an incident could come to what the institution owns: those that leave the house toward what is joined with
 * what it is at, and, where it is at one of the institution's own, those that lead on from there. Lines and networks first, then by the end here and the other.
 */
export function cutsFor(context: AnalysisContext, meant: readonly Node[]): Cut[] {
  const { chain, institution } = context;
  const region = regionOf(meant, institution);
  const touched = new Set(meant);
  return chain.pairs
    .flatMap((pair): Cut[] => {
      const ends = endsOf(pair, institution, region, touched);
      if (ends === undefined) return [];
      const isLine = (pair.kinds & CONNECTS) !== 0 && ends.outside.owner !== institution;
      const lost = isLine ? regionOf([ends.outside], institution) : new Set([ends.outside]);
      return [{ ...ends, kinds: pair.kinds, stops: stopsAt(context, lost) }];
    })
    .sort((a, b) => rank(a) - rank(b) || a.inside.index - b.inside.index || a.outside.index - b.outside.index);
}

/** Lines first: what is cut there cuts most. */
const rank = ({ kinds }: Cut): number => ((kinds & CONNECTS) !== 0 ? 0 : 1);

/** The credentials that open something at hand, and step by step what these open. */
export function openedFrom(context: AnalysisContext, meant: readonly Node[]): OpenedBy[] {
  const { snapshot } = context;
  const all = credentialsOf(context);
  const opened = new Map(meant.map((node) => [node, 0]));
  const found: OpenedBy[] = [];
  const seen = new Set<string>();
  for (const [node, order] of opened) {
    for (const credential of snapshot.strings.listAt(intAt(snapshot.components.credentials, node.row))) {
      if (seen.has(credential)) continue;
      seen.add(credential);
      const others = all.get(credential) ?? [];
      const opens = others.filter((other) => !opened.has(other));
      const at = others.filter((other) => opened.has(other));
      for (const other of opens) opened.set(other, order + 1);
      if (opens.length > 0) found.push({ credential, found: byId(at), opens: byId(opens), order: order + 1 });
    }
  }
  return found;
}
