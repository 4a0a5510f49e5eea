import type { Node } from '../../../analysis/chain.ts';
import { actorsOf } from '../../../analysis/gap.ts';
import { severityOf } from '../../../analysis/order.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import { memoizeWeak } from '../../../model/memoize.ts';
import { phasesOf } from '../../../model/snapshot/lines.ts';
import type { DecisionState, Phase, Severity } from '../../../model/vocabulary.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { DecisionHandle, RequirementHandle } from '../lists/entities.ts';

/** A gap of one institution on one day. */
export interface GapHandle {
  readonly is: 'gap';
  readonly view: InstitutionView;
  readonly finding: Finding;
  /** Its own id (SEMANTICS.md section 6). */
  readonly key: string;
}

export type GapState = 'OPEN' | DecisionState;

export const severityOfGap = ({ finding }: GapHandle): Severity => severityOf(finding);

/** Party rows of those who must act, by id. */
export function actorRows({ finding, view }: GapHandle): number[] {
  const { rows } = view.session.snapshot.parties;
  return actorsOf(finding, view.analysis.context).map((id) => rows.get(id) ?? -1);
}

/** The components at a gap's place: the consumer before the supplier. */
export function placeOf({ finding }: GapHandle): Node[] {
  return [finding.consumer, finding.supplier, finding.component].filter((node) => node !== undefined);
}

/** The phases in which it holds; undefined for rules that are not about phases. */
export function phasesOfGap({ finding }: GapHandle): Phase[] | undefined {
  return finding.phases === undefined ? undefined : phasesOf(finding.phases);
}

/** Key and requirement of a gap about one. */
export function requirementOfGap({ finding, view }: GapHandle): RequirementHandle | undefined {
  const key = view.analysis.context.universe.keys[finding.requirement ?? -1];
  return key === undefined ? undefined : view.session.requirementByKey(key);
}

/** What was decided about it, whether or not it has run out. */
export function decisionOf({ view, key }: GapHandle): DecisionHandle | undefined {
  const decision = view.decisions().get(key);
  return decision && view.session.decision(decision.row);
}

/** How a gap stands with people on the day: a decision counts from its date until it runs out. */
export function stateOf({ view, key }: GapHandle): GapState {
  const decision = view.decisions().get(key)?.data;
  if (decision === undefined || decision.on > view.day) return 'OPEN';
  return decision.until !== undefined && decision.until < view.day ? 'OPEN' : decision.state;
}

/** The institution of an analysis and the owners of what it uses itself. */
const nearOf = memoizeWeak(({ context }: InstitutionView['analysis']): ReadonlySet<number> => {
  const near = new Set([context.institution]);
  for (const { consumer, supplier } of context.chain.pairs) {
    if (consumer.owner === context.institution) near.add(supplier.owner);
  }
  return near;
});

/** Whether the institution or one of its direct suppliers must act. */
export function isMine(gap: GapHandle): boolean {
  const near = nearOf(gap.view.analysis);
  return actorRows(gap).some((row) => near.has(row));
}

/** The place of each gap of a view in its list. */
const placesInList = memoizeWeak(
  ({ gaps }: InstitutionView): ReadonlyMap<GapHandle, number> => new Map(gaps.map((gap, place) => [gap, place])),
);

/** Gaps of one view without repeats, in the order of its list. */
export function inListOrder(gaps: readonly GapHandle[]): GapHandle[] {
  const [first] = gaps;
  if (first === undefined) return [];
  const places = placesInList(first.view);
  return [...new Set(gaps)].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
