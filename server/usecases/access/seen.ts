import type { Put } from '../../model/change.ts';
import type { IdsAlike } from '../../model/lookalike.ts';
import type { Lookup } from '../../model/neighbourhood.ts';
import { isPublished } from '../../model/sheet.ts';
import { answerFrom } from '../../model/snapshot/answer.ts';
import { NO_ROW, rowOf } from '../../model/snapshot/at.ts';
import { idsAlikeAt } from '../../model/snapshot/idsAlike.ts';
import { unreachable } from '../../model/unreachable.ts';
import type { Known } from '../queries/history/describe.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { shownComponent, shownFields, shownParty } from './mask.ts';

/**
 * Whether an entity of the model takes part in what a viewer changes or tries out: it is seen, and otherwise than by being
 * public (publicSheets.ts). A link is, if both of its ends are.
 */
function takesPart(session: ViewerSession, put: Put): boolean {
  const { access, snapshot } = session;
  if (access.everything) return true;
  const near = (component: string) => access.near(rowOf(snapshot.components, component));
  const own = snapshot.parties.ids.get(access.own);
  switch (put.list) {
    case 'catalogues':
      return true;
    case 'parties':
      return access.nearParty(rowOf(snapshot.parties, put.entity.id));
    case 'components':
      return near(put.entity.id);
    case 'links':
      return near(put.entity.consumer) && near(put.entity.supplier);
    case 'sheets': {
      if (isPublished(put.entity)) return near(put.entity.component);
      const row = rowOf(snapshot.components, put.entity.component);
      return access.owns(snapshot.components.owner[row] ?? NO_ROW);
    }
    case 'contracts':
      return access.contract(rowOf(snapshot.contracts, put.entity.id));
    case 'proposals':
      return [put.entity.contract.customer, put.entity.contract.supplier].some((party) => party === own);
    case 'evidence':
      return session.evidenceById(put.entity.id) !== undefined;
    case 'findings': {
      const { component, assignee } = put.entity;
      return access.finding(rowOf(snapshot.components, component), rowOf(snapshot.parties, assignee ?? ''));
    }
    case 'decisions':
      return put.entity.institution === own;
    default:
      return unreachable(put);
  }
}

/**
 * The model with everything taken out that is hidden from a viewer, as far as it is asked for. Changes of that viewer are
 * judged by it and by nothing else, so that what is hidden is absent in whatever they are answered.
 */
export interface Seen extends Known {
  /** Answers what a check of changes asks (neighbourhood.ts). */
  answer(lookup: Lookup): readonly Put[];
  /** The ids that look like a given one (lookalike.ts), of entities that take part. */
  readonly alike: IdsAlike;
}

/** What the viewer of a reading sees of its model. */
export function seenIn(session: ViewerSession): Seen {
  const whole = answerFrom(session.snapshot);
  const shown = (put: Put): Put => {
    if (put.list === 'parties') return { ...put, entity: shownParty(session, put.entity) };
    return put.list === 'components' ? { ...put, entity: shownComponent(session, put.entity) } : put;
  };
  const answer = (lookup: Lookup) =>
    whole(lookup)
      .filter((put) => takesPart(session, put))
      .map(shown);
  const find: Seen['find'] = (list, key) => answer({ by: 'key', list, keys: [key] })[0];
  const allAlike = idsAlikeAt(session.snapshot);
  return {
    answer,
    find,
    alike: (list, id) => [...allAlike(list, id)].filter((other) => find(list, other) !== undefined),
    fieldsOf: (put) => shownFields(session, put),
  };
}
