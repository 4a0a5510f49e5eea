import { NO_ROW, rowOf } from '../../../model/snapshot/at.ts';
import { unreachable } from '../../../model/unreachable.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import type { ChangeSummary } from './changeSummary.ts';

/**
 * Whether what a change put or removed, or what was there before it, is for the viewer's eyes; one function for many. What
 * one sees only because it is public shows no history.
 */
export function visibleTo(session: ViewerSession): (summary: ChangeSummary) => boolean {
  const { access, snapshot } = session;
  if (access.everything) return () => true;
  const { parties, components } = snapshot;
  const ownId = parties.ids.get(access.own);
  // Who has no party owns nothing, also not what has no owner that is known.
  const isOwn = (party: string | undefined) => ownId !== undefined && party === ownId;
  const component = (id: string) => access.near(rowOf(components, id));
  // Who sees a component now was shown it by its owner of now: as another's it was something else.
  const isOwnersOfNow = (id: string, owner: string | undefined) =>
    owner === parties.ids.get(components.owner[rowOf(components, id)] ?? -1);
  return (summary) => {
    switch (summary.list) {
      case 'catalogues':
        return true;
      case 'parties':
        return access.nearParty(rowOf(parties, summary.id));
      case 'components':
        return isOwn(summary.owner) || (component(summary.id) && isOwnersOfNow(summary.id, summary.owner));
      case 'links':
        return component(summary.consumer) && component(summary.supplier);
      case 'sheets': {
        if (summary.state === 'published') return component(summary.component);
        const row = rowOf(components, summary.component);
        return access.owns(components.owner[row] ?? NO_ROW);
      }
      case 'contracts':
      case 'proposals':
        return isOwn(summary.customer) || isOwn(summary.supplier);
      case 'evidence':
        return session.evidenceById(summary.id) !== undefined;
      case 'findings':
        return access.finding(rowOf(components, summary.component ?? ''), rowOf(parties, summary.assignee ?? ''));
      case 'decisions':
        return isOwn(summary.institution);
      default:
        return unreachable(summary);
    }
  };
}
