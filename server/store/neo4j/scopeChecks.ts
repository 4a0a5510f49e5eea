import { applyTo, emptyKeyed, type KeyedModel, unkeyModel } from '../../model/apply.ts';
import { keyOfEntity, type Put, putAll } from '../../model/change.ts';
import { REFERENCES, type ReferenceRole, referencesOf } from '../../model/references.ts';
import { StoreDamaged } from '../errors.ts';
import { type Counted, type DegreesRow, degreeIn } from './degrees.cypher.ts';
import { damagedEnd, requireDegrees } from './degrees.ts';
import { keyText } from './keys.ts';
import type { Json } from './party.cypher.ts';
import { openedPut } from './sealed.ts';

/** What was read of some institutions; all keys are those of nodes. */
export interface ScopeRead {
  readonly institutions: readonly string[];
  /** The owners in the chain and the institutions, and its components. */
  readonly owners: readonly string[];
  readonly components: readonly string[];
  /** How many relationships owners and components have. */
  readonly degrees: Readonly<Record<Counted, readonly DegreesRow[]>>;
  /** All contracts by which owners buy, and all findings that are assigned to institutions. */
  readonly purchases: readonly Json[];
  readonly assigned: readonly Json[];
}

/** Counts by key of a node how often it is named. */
function tallyOf(ids: Iterable<string>): (key: string) => number {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(keyText(id), (counts.get(keyText(id)) ?? 0) + 1);
  return (key) => counts.get(key) ?? 0;
}

/** Types of which all relationships at a node were followed, and how many entities say that they are joined to it so. */
type Followed = readonly (readonly [type: string, way: 'in' | 'out', count: (key: string) => number])[];

function requireFollowed(label: Counted, { degrees }: ScopeRead, keys: Iterable<string>, followed: Followed): void {
  const textOf = new Map(degrees[label].map((row) => [row.key, row.degrees ?? '']));
  for (const key of keys) {
    const text = textOf.get(key);
    // An institution that is asked for and is not there.
    if (text === undefined) continue;
    for (const [type, way, count] of followed) {
      if (degreeIn(text, type, way) !== count(key)) throw damagedEnd(label, key);
    }
  }
}

/** The ways in which what an entity refers to belongs to a scope as well. */
const LED_TO: ReadonlySet<ReferenceRole> = new Set([
  'components.owner',
  'sheets.evidence',
  'contracts.customer',
  'contracts.supplier',
  'contracts.consented',
  'contracts.covers',
  'findings.component',
  'findings.assignee',
]);

const damagedEntity = (put: Put): StoreDamaged =>
  new StoreDamaged([{ kind: 'STATE', place: `${put.list} ${JSON.stringify(keyOfEntity(put))}` }]);

/** Whether all is held that an entity refers to, with the sheets that a contract annexes. */
function leadsToHeld(put: Put, held: KeyedModel): boolean {
  const areHeld = referencesOf(put).every(({ role, key }) => !LED_TO.has(role) || held[REFERENCES[role]].has(key));
  if (!areHeld || put.list !== 'contracts') return areHeld;
  return (put.entity.annexes ?? []).every(({ component, sheetVersion }) =>
    ['published', 'draft'].some((state) => held.sheets.has(JSON.stringify([component, sheetVersion, state]))),
  );
}

/** Entities that were read only to be held against others. */
function beside(list: 'contracts' | 'findings', rows: readonly Json[]): KeyedModel {
  const keyed = emptyKeyed();
  for (const { json } of rows) applyTo(keyed, openedPut(list, json));
  return keyed;
}

/** Throws StoreDamaged where a purchase or a finding belongs to the scope by its own text, and was not found there. */
function requireFound({ institutions, components, purchases, assigned }: ScopeRead, held: KeyedModel): void {
  const buyers = new Set(institutions);
  const chain = new Set(components);
  const inChain = (id: string) => chain.has(keyText(id));
  for (const [key, entity] of beside('contracts', purchases).contracts) {
    const belongs = buyers.has(keyText(entity.customer)) || entity.covers.some(inChain);
    if (belongs && !held.contracts.has(key)) throw damagedEntity({ op: 'put', list: 'contracts', entity });
  }
  for (const [key, entity] of beside('findings', assigned).findings) {
    const belongs = inChain(entity.component);
    if (belongs && !held.findings.has(key)) throw damagedEntity({ op: 'put', list: 'findings', entity });
  }
}

/**
 * Throws StoreDamaged where what was gathered of institutions is not all that was drawn there, as where a relationship was drawn
 * elsewhere by hand, from either of its ends: each node says how many it has, and each entity's own text what it is joined to.
 */
export function requireWholeScope(read: ScopeRead, held: KeyedModel): void {
  requireDegrees('Party', read.degrees.Party);
  requireDegrees('Component', read.degrees.Component);
  for (const put of putAll(unkeyModel(held))) if (!leadsToHeld(put, held)) throw damagedEntity(put);
  requireFound(read, held);
  const ownerOf = [...held.components.values()];
  requireFollowed('Party', read, read.owners, [
    ['CUSTOMER', 'in', tallyOf([...beside('contracts', read.purchases).contracts.values()].map((k) => k.customer))],
  ]);
  requireFollowed('Party', read, read.institutions, [
    ['OWNS', 'out', tallyOf(ownerOf.map(({ owner }) => owner))],
    ['SUPPLIER', 'in', tallyOf([...held.contracts.values()].map(({ supplier }) => supplier))],
    ['CONCERNS', 'in', tallyOf([...held.decisions.values()].map(({ institution }) => institution))],
    [
      'ASSIGNED_TO',
      'in',
      tallyOf([...beside('findings', read.assigned).findings.values()].flatMap((f) => f.assignee ?? [])),
    ],
  ]);
  requireFollowed('Component', read, read.components, [
    ['HAS_SHEET', 'out', tallyOf([...held.sheets.values()].map(({ component }) => component))],
  ]);
  const institutions = new Set(read.institutions);
  const owned = ownerOf.filter(({ owner }) => institutions.has(keyText(owner))).map(({ id }) => keyText(id));
  requireFollowed('Component', read, owned, [
    ['FOUND_ON', 'in', tallyOf([...held.findings.values()].map(({ component }) => component))],
  ]);
}
