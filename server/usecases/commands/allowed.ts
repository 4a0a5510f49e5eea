import { type Change, keyOfChange, type Put } from '../../model/change.ts';
import { eachInSteps, type Steps } from '../../model/steps.ts';
import { isInNameSpace } from '../access/nameSpace.ts';
import { mayEditParty, mayWriteFor } from '../access/permissions.ts';
import { Refused } from '../access/refused.ts';
import type { Seen } from '../access/seen.ts';
import { mayWrite, type Viewer } from '../access/viewer.ts';

/** Throws Refused for those who may change nothing: before anything is read for them. */
export function assertMayWrite(viewer: Viewer): void {
  if (!mayWrite(viewer)) throw new Refused('FORBIDDEN', 'You may read, and not change anything.');
}

/** Whose components are: those that are seen, and those that the same changes add, so that they can get links and sheets at once. */
function ownerships(seen: Seen, changes: readonly Change[]): (component: string) => string | undefined {
  const added = new Map<string, string>();
  for (const change of changes) {
    if (change.op === 'put' && change.list === 'components') added.set(change.entity.id, change.entity.owner);
  }
  return (component) => {
    const found = seen.find('components', component);
    return found?.list === 'components' ? found.entity.owner : added.get(component);
  };
}

/** Whether a party is a vendor, and stays one: among those that are seen, and those that the same changes put. */
function vendorsIn(seen: Seen, changes: readonly Change[]): (party: string) => boolean {
  const put = new Map<string, boolean>();
  for (const change of changes) {
    if (change.op === 'put' && change.list === 'parties')
      put.set(change.entity.id, change.entity.type === 'VENDOR' && put.get(change.entity.id) !== false);
  }
  return (party) => {
    const found = seen.find('parties', party);
    const was = found?.list === 'parties' ? found.entity.type === 'VENDOR' : undefined;
    return was !== false && (put.get(party) ?? was) === true;
  };
}

/** Whether the sheets that name some evidence, as far as they are seen, are all of an editor's components; there is one. */
function isOnOwnSheetsOnly(seen: Seen, id: string, isOwn: (component: string) => boolean): boolean {
  const naming = seen.answer({ by: 'reference', role: 'sheets.evidence', keys: [id] });
  return naming.length > 0 && naming.every(({ list, entity }) => list === 'sheets' && isOwn(entity.component));
}

/** Whether an editor may change an entity that is so, or make it so. */
function mayChange(viewer: Viewer, seen: Seen, changes: readonly Change[]): (put: Put) => boolean {
  const ownerOf = ownerships(seen, changes);
  const isOwn = (party: string | undefined) => party !== undefined && mayEditParty(viewer, party);
  const isVendor = vendorsIn(seen, changes);
  const isKept = (party: string | undefined) => party !== undefined && mayWriteFor(viewer, party, isVendor);
  return ({ list, entity }) => {
    switch (list) {
      // Shared by all parties; and what is made and answered by commands of its own.
      case 'catalogues':
      case 'proposals':
        return false;
      case 'parties':
        return isKept(entity.id);
      case 'components':
        return isKept(entity.owner);
      case 'links':
        return isKept(ownerOf(entity.consumer));
      case 'sheets':
      case 'findings':
        return isKept(ownerOf(entity.component));
      case 'contracts':
        // Its supplier proposes (contractRules.ts).
        return isOwn(entity.customer);
      case 'evidence':
        return (
          isInNameSpace(viewer.party ?? '', entity.id) ||
          isOnOwnSheetsOnly(seen, entity.id, (component) => isKept(ownerOf(component)))
        );
      case 'decisions':
        return isOwn(entity.institution);
    }
  };
}

/**
 * Throws Refused unless the viewer may make every one of some changes: administrators may; editors change what is their
 * own party's, before and after the change. Catalogues are for administrators; evidence is for the party in whose name
 * space it is, and for the one whose sheets alone name it. It looks at what the viewer sees: what is hidden is not there
 * before the change.
 */
export function* assertingAllowed(viewer: Viewer, seen: Seen, changes: readonly Change[]): Steps<void> {
  assertMayWrite(viewer);
  if (viewer.role === 'ADMINISTRATOR') return;
  const may = mayChange(viewer, seen, changes);
  yield* eachInSteps(changes, (change) => {
    const { op, list } = change;
    const before = seen.find(list, keyOfChange(change));
    const isNewEvidence = op === 'put' && list === 'evidence' && before === undefined;
    const kept = list !== 'catalogues' && (before === undefined || may(before));
    const made = op === 'remove' || isNewEvidence || may(change);
    if (!(kept && made)) throw new Refused('FORBIDDEN', `You may not change this: ${list} ${keyOfChange(change)}`);
  });
}
