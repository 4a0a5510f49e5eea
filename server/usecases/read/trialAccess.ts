import { type Change, keyOfEntity } from '../../model/change.ts';
import type { Problem } from '../../model/problem.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { NO_DAY } from '../../model/snapshot/days.ts';
import { readLink, type Snapshot } from '../../model/snapshot/snapshot.ts';
import { type Access, accessOf } from './access.ts';
import type { Reading } from './reading.ts';

/**
 * What is seen of a trial: what the viewer saw before, and what only the changes put. Trying something out shows nothing
 * that was there and hidden. Rows differ between the two snapshots; ids are compared.
 */
export function trialAccess({ snapshot: before, access, viewer }: Reading, later: Snapshot): Access {
  const after = accessOf(later, viewer);
  if (access.everything) return after;
  const { components, sheets } = later;
  type Sees = (row: number) => boolean;
  const kept = (list: 'parties' | 'components' | 'contracts', was: Sees, isNow: Sees): Sees => {
    return (row) => {
      const known = before[list].rows.get(later[list].ids[row] ?? '');
      return known === undefined ? isNow(row) : was(known);
    };
  };
  const component = kept('components', access.component, after.component);
  const ownerBefore = (row: number) =>
    before.components.owner[before.components.rows.get(components.ids[row] ?? '') ?? -1];
  return {
    everything: false,
    own: after.own,
    party: kept('parties', access.party, after.party),
    nearParty: kept('parties', access.nearParty, after.nearParty),
    component,
    near: kept('components', access.near, after.near),
    contract: kept('contracts', access.contract, after.contract),
    sheet: (row) => {
      const of = sheets.component[row] ?? -1;
      if ((sheets.publishedOn[row] ?? NO_DAY) !== NO_DAY) return component(of);
      const owner = ownerBefore(of);
      return owner === undefined ? after.sheet(row) : owner === access.own && access.own >= 0;
    },
    institution: after.institution,
  };
}

/**
 * Puts by which a trial would take over what is there: of entities that the viewer does not know, and of components of
 * others with another owner. Their ids are used; a commit refuses these changes, too.
 */
export function takenIds({ snapshot, access }: Reading, changes: readonly Change[]): Problem[] {
  if (access.everything) return [];
  const { parties, components, contracts } = snapshot;
  const isTaken = (change: Change): boolean => {
    if (change.op === 'remove') return false;
    if (change.list === 'parties') {
      const row = parties.rows.get(change.entity.id);
      return row !== undefined && !access.nearParty(row);
    }
    if (change.list === 'contracts') {
      const row = contracts.rows.get(change.entity.id);
      return row !== undefined && !access.contract(row);
    }
    if (change.list !== 'components') return false;
    const row = components.rows.get(change.entity.id);
    if (row === undefined) return false;
    const owner = components.owner[row] ?? -1;
    return !access.near(row) || (owner !== access.own && parties.ids[owner] !== change.entity.owner);
  };
  return changes.flatMap((change, i): Problem[] =>
    change.op === 'put' && isTaken(change) && 'id' in change.entity
      ? [{ code: 'DUPLICATE_ID', path: `changes[${i}].entity.id`, params: { id: change.entity.id } }]
      : [],
  );
}

/**
 * Removals of the links on which a trial would come to what is hidden: those behind components that the viewer knows from
 * a contract and not from the chain. What a trial says rests on what its viewer may know.
 */
export function linksOutOfSight({ snapshot, access }: Reading): Change[] {
  if (access.everything) return [];
  const { contracts, links, linksFrom } = snapshot;
  const covered = new Set(contracts.covers.flatMap((covers, row) => (access.contract(row) ? [...covers] : [])));
  return [...covered].flatMap((component) =>
    [...rowsOf(linksFrom, component)]
      .filter((link) => !access.near(links.supplier[link] ?? -1))
      .map((link): Change => {
        const key = keyOfEntity({ list: 'links', entity: readLink(snapshot, link) });
        return { op: 'remove', list: 'links', key };
      }),
  );
}
