import { memoizeWeak } from '../../model/memoize.ts';
import type { ServiceTerm } from '../../model/vocabulary.ts';
import { CLOSURE_KINDS, type Node } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import { agreedLevel, isStricter, type Need, serviceNeeds } from '../contracts/levels.ts';
import { isLater, type Notice, noticesOf } from './notice.ts';

/** A component of which the institution hears later than a usage needs, and how. */
export interface Telling {
  readonly node: Node;
  readonly notice: Notice;
}

/** A usage that needs to know earlier than the chain behind it tells, with what it hears of last. */
export interface LateNotice extends Telling {
  readonly need: Need<ServiceTerm>;
}

/** What a used component reaches over closure links: a chain ends at the institution's own door. */
function behind(used: Node, institution: number): ReadonlySet<Node> {
  const reached = new Set(used.owner === institution ? [] : [used]);
  for (const node of reached) {
    for (const { supplier, kinds } of node.suppliers) {
      if ((kinds & CLOSURE_KINDS) !== 0 && supplier.owner !== institution) reached.add(supplier);
    }
  }
  return reached;
}

/** The components behind what a usage uses of which the institution hears too late, by id. */
export function tellingLate(context: AnalysisContext, { used, needed }: Need<ServiceTerm>): Telling[] {
  const notices = noticesOf(context);
  return [...behind(used, context.institution)]
    .sort((a, b) => a.index - b.index)
    .flatMap((node) => {
      const notice = notices[node.index];
      return notice !== undefined && isLater(notice.hours, needed) ? [{ node, notice }] : [];
    });
}

/** The usages that hear of something later than they need, though what they use itself tells in time (SEMANTICS.md section 8, NOTICE_LATE). */
export const lateNotices = memoizeWeak((context: AnalysisContext): LateNotice[] =>
  serviceNeeds(context).flatMap((need) => {
    if (need.term !== 'incidentNoticeHours') return [];
    const agreed = agreedLevel(context, need);
    if (agreed === undefined || isStricter(need.term, need.needed, agreed)) return [];
    const [first, ...others] = tellingLate(context, need);
    if (first === undefined) return [];
    const last = others.reduce((late, other) => (isLater(other.notice.hours, late.notice.hours) ? other : late), first);
    return [{ need, ...last }];
  }),
);
