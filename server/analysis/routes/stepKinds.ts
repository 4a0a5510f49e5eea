import { intAt } from '../../model/snapshot/at.ts';
import { kindBit, type Node, type Pair } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';

/** How whoever controls one component can try another (SEMANTICS.md section 8, "Attack routes"). */
const STEP_KINDS = [
  /** They are connected, in either direction. */
  'CONNECTED',
  /** The other is operated by it. */
  'OPERATES',
  /** The other runs on it. */
  'CARRIES',
  /** The other takes its word for who a user is. */
  'AUTHENTICATES',
  /** It calls the other. */
  'CALLS',
  /** The other exposes it. */
  'EXPOSED',
  /** One credential opens both. */
  'SAME_CREDENTIAL',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

const joins = (pairs: readonly Pair[], from: Node, to: Node) =>
  pairs.filter(({ consumer, supplier }) => consumer === from && supplier === to);

const has = (pairs: readonly Pair[], mask: number): boolean => pairs.some(({ kinds }) => (kinds & mask) !== 0);

/** The ids of the credentials that open both. */
export function sharedCredentials({ snapshot }: AnalysisContext, from: Node, to: Node): string[] {
  const { credentials } = snapshot.components;
  const listOf = ({ row }: Node) => snapshot.strings.listAt(intAt(credentials, row));
  const others = new Set(listOf(to));
  return listOf(from).filter((id) => others.has(id));
}

/** By which of them one component of a way leads to the next, in the order of STEP_KINDS. */
export function stepKindsBetween(context: AnalysisContext, from: Node, to: Node): StepKind[] {
  const onward = joins(from.suppliers, from, to);
  const back = joins(from.consumers, to, from);
  const connects = kindBit('CONNECTS_VIA');
  const kinds: Readonly<Record<StepKind, boolean>> = {
    CONNECTED: has(onward, connects) || has(back, connects),
    OPERATES: has(back, kindBit('OPERATED_BY')),
    CARRIES: has(back, kindBit('RUNS_ON')),
    AUTHENTICATES: has(back, kindBit('AUTHENTICATES_VIA')),
    CALLS: has(onward, kindBit('CALLS')),
    EXPOSED: has(onward, kindBit('EXPOSED_BY')),
    SAME_CREDENTIAL: sharedCredentials(context, from, to).length > 0,
  };
  return STEP_KINDS.filter((kind) => kinds[kind]);
}
