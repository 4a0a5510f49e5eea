import { unreachable } from '../../../model/unreachable.ts';
import type { Reading } from '../../viewerSession.ts';
import type { Glimpse } from './changeSummary.ts';

/**
 * Whether what a change put or removed, or what was there before it, is for the viewer's eyes; one function for many. What
 * one sees only because it is public shows no history.
 */
export function visibleTo(reading: Reading): (glimpse: Glimpse) => boolean {
  const { access, snapshot } = reading;
  if (access.everything) return () => true;
  const { parties, components } = snapshot;
  const ownId = parties.ids[access.own];
  // Who has no party owns nothing, also not what has no owner that is known.
  const isOwn = (party: string | undefined) => ownId !== undefined && party === ownId;
  const component = (id: string) => access.near(components.rows.get(id) ?? -1);
  // Who sees a component now was shown it by its owner of now: as another's it was something else.
  const isOwnersOfNow = (id: string, owner: string | undefined) =>
    owner === parties.ids[components.owner[components.rows.get(id) ?? -1] ?? -1];
  return (glimpse) => {
    switch (glimpse.list) {
      case 'catalogues':
        return true;
      case 'parties':
        return access.nearParty(parties.rows.get(glimpse.id) ?? -1);
      case 'components':
        return isOwn(glimpse.owner) || (component(glimpse.id) && isOwnersOfNow(glimpse.id, glimpse.owner));
      case 'links':
        return component(glimpse.consumer) && component(glimpse.supplier);
      case 'sheets': {
        if (glimpse.state === 'published') return component(glimpse.component);
        const row = components.rows.get(glimpse.component) ?? -1;
        return access.own >= 0 && components.owner[row] === access.own;
      }
      case 'contracts':
      case 'proposals':
        return isOwn(glimpse.customer) || isOwn(glimpse.supplier);
      case 'evidence':
        return reading.evidenceById(glimpse.id) !== undefined;
      case 'decisions':
        return isOwn(glimpse.institution);
      default:
        return unreachable(glimpse);
    }
  };
}
