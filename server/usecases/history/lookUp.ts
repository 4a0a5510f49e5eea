import type { Entity } from '../../model/change.ts';
import type { EntityList } from '../../model/document.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { NO_DAY } from '../../model/snapshot/days.ts';
import {
  readComponent,
  readContract,
  readDecision,
  readEvidence,
  readLink,
  readParty,
  readProposal,
  readSheet,
  type Snapshot,
} from '../../model/snapshot/snapshot.ts';

/** The texts of a key that is a JSON array of texts; none for any other key. */
export function textsOf(key: string): string[] {
  try {
    const parts: unknown = JSON.parse(key);
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : [];
  } catch {
    return [];
  }
}

function sheetAt(snapshot: Snapshot, key: string): Entity | undefined {
  const [component = '', version = '', state] = textsOf(key);
  const { sheets, components, strings, sheetsOf } = snapshot;
  const row = components.rows.get(component);
  if (row === undefined) return undefined;
  const sheet = [...rowsOf(sheetsOf, row)].find(
    (at) =>
      sheets.version[at] === strings.find(version) &&
      ((sheets.publishedOn[at] ?? NO_DAY) === NO_DAY) === (state === 'draft'),
  );
  return sheet === undefined ? undefined : readSheet(snapshot, sheet);
}

function linkAt(snapshot: Snapshot, key: string): Entity | undefined {
  const [consumer = '', supplier, kind] = textsOf(key);
  const row = snapshot.components.rows.get(consumer);
  if (row === undefined) return undefined;
  return [...rowsOf(snapshot.linksFrom, row)]
    .map((link) => readLink(snapshot, link))
    .find((link) => link.supplier === supplier && link.kind === kind);
}

function decisionAt(snapshot: Snapshot, key: string): Entity | undefined {
  const [institution = '', gap] = textsOf(key);
  const { decisions, parties } = snapshot;
  const party = parties.rows.get(institution);
  const row = decisions.gap.findIndex((of, at) => of === gap && decisions.institution[at] === party);
  return row < 0 ? undefined : readDecision(snapshot, row);
}

/** The entity of a list that has a key (keyOfEntity), or undefined. */
export function entityAt(snapshot: Snapshot, list: EntityList, key: string): Entity | undefined {
  const at = <T>(rows: ReadonlyMap<string, number>, read: (s: Snapshot, row: number) => T): T | undefined => {
    const row = rows.get(key);
    return row === undefined ? undefined : read(snapshot, row);
  };
  switch (list) {
    case 'catalogues':
      return snapshot.catalogues.find(({ id }) => id === key);
    case 'parties':
      return at(snapshot.parties.rows, readParty);
    case 'components':
      return at(snapshot.components.rows, readComponent);
    case 'contracts':
      return at(snapshot.contracts.rows, readContract);
    case 'evidence':
      return at(snapshot.evidence.rows, readEvidence);
    case 'proposals':
      return at(snapshot.proposals.rows, readProposal);
    case 'links':
      return linkAt(snapshot, key);
    case 'sheets':
      return sheetAt(snapshot, key);
    case 'decisions':
      return decisionAt(snapshot, key);
  }
}
