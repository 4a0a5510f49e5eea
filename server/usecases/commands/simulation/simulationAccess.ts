import type { Change } from '../../../model/change.ts';
import { at, intAt, rowOf } from '../../../model/snapshot/at.ts';
import type { Snapshot } from '../../../model/snapshot/snapshot.ts';
import { type Access, accessOf } from '../../access/access.ts';
import type { ViewerSession } from '../../viewerSession.ts';

/** Ids of the entities of a list that are put by some changes. */
const putInto = (changes: readonly Change[], list: 'parties' | 'components' | 'contracts'): ReadonlySet<string> =>
  new Set(
    changes.flatMap((change) =>
      change.op === 'put' && change.list === list && 'id' in change.entity ? [change.entity.id] : [],
    ),
  );

/**
 * What is seen of a trial: what the viewer saw before, and what only the changes put. Trying something out shows nothing
 * that was there and hidden. Rows differ between the two snapshots; ids are compared.
 */
export function simulationAccess(
  { snapshot: before, access, viewer }: ViewerSession,
  later: Snapshot,
  changes: readonly Change[],
): Access {
  const after = accessOf(later, viewer);
  if (access.everything) return after;
  type Sees = (row: number) => boolean;
  const kept = (list: 'parties' | 'components' | 'contracts', was: Sees): Sees => {
    const put = putInto(changes, list);
    return (row) => {
      const id = at(later[list].ids, row);
      return put.has(id) || was(rowOf(before[list], id));
    };
  };
  const component = kept('components', access.near);
  const party = kept('parties', access.nearParty);
  return {
    everything: false,
    own: after.own,
    owns: after.owns,
    party,
    nearParty: party,
    component,
    near: component,
    // A trial is of gaps, which rest on no contact.
    contacts: () => false,
    contract: kept('contracts', access.contract),
    // Proposals change no gap: a trial shows none.
    proposal: () => false,
    // A trial holds the findings that the viewer may see, and those that it puts itself.
    finding: after.finding,
    // A trial holds the drafts that the viewer may see, and those that it puts itself.
    sheet: (row) => component(intAt(later.sheets.component, row)),
    institution: after.institution,
  };
}
