import { lateNotices } from '../notice/late.ts';
import { noStatements, usageActs } from './places.ts';
import type { FoundRule } from './rule.ts';

/** A usage needs to hear of incidents sooner than the chain behind what it uses tells (SEMANTICS.md section 8). */
export const noticeLate: FoundRule = {
  id: 'NOTICE_LATE',
  severity: 'MEDIUM',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['component', 'term'],
  find: (context, report) => {
    for (const { need } of lateNotices(context)) report({ component: need.usage, term: need.term });
  },
  actors: usageActs,
  witness: noStatements,
};
