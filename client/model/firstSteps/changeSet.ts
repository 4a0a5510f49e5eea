import type { Step } from './draft.ts';
import {
  type Change,
  componentEntity,
  contractEntity,
  type Entity,
  institutionEntity,
  keyOf,
  LISTS,
  partyEntity,
} from './entities.ts';
import { idIn, type Plan } from './plan.ts';
import type { Stored } from './recall.ts';

type PlannedList = keyof Plan;
const PLANNED = LISTS.filter((list) => list !== 'catalogues');

/** An entity as the server holds it; undefined where it holds none. */
function storedEntity(stored: Stored | undefined, list: PlannedList, key: string): Entity | undefined {
  if (stored === undefined) return undefined;
  switch (list) {
    case 'parties': {
      if (stored.institution.key === key) return institutionEntity(stored.institution);
      const party = stored.vendors.get(key);
      return party && partyEntity(party);
    }
    case 'components': {
      const component = stored.components.get(key);
      return component && componentEntity(component);
    }
    case 'links': {
      const link = stored.links.get(key);
      if (link === undefined) return undefined;
      const [consumer] = JSON.parse(key);
      const { kind, network, supplier } = link;
      return { consumer, supplier: supplier.key, kind, ...(network !== null && { network }) };
    }
    case 'contracts': {
      const contract = stored.contracts.get(key);
      return contract && contractEntity(contract);
    }
  }
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is stored with those fields changed that differ between what was planned and what is. */
function patched(held: Entity, before: Entity, now: Entity): Entity {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (field) => !isEqual(before[field], now[field]),
  );
  const kept = Object.entries(held).filter(([field]) => !changed.includes(field));
  const set = Object.entries(now).filter(([field]) => changed.includes(field));
  return Object.fromEntries([...kept, ...set]);
}

function putsOf(list: PlannedList, before: Plan | undefined, now: Plan, stored: Stored | undefined): Change[] {
  return [...now[list]].flatMap(([key, entity]): Change[] => {
    const held = storedEntity(stored, list, key);
    if (held === undefined) return [{ op: 'put', list, entity }];
    const planned = before?.[list].get(key);
    if (planned === undefined || isEqual(planned, entity)) return [];
    return [{ op: 'put', list, entity: patched(held, planned, entity) }];
  });
}

function removalsOf(list: PlannedList, before: Plan | undefined, now: Plan, stored: Stored | undefined): Change[] {
  return [...(before?.[list].keys() ?? [])]
    .filter((key) => !now[list].has(key) && storedEntity(stored, list, key) !== undefined)
    .map((key) => ({ op: 'remove', list, key }));
}

/**
 * The changes that lead from what is stored to what a draft stands for: what is new is put, of what is there only those fields
 * change in which the draft differs from what is stored (`before`: what that stands for), and what is no longer wanted goes.
 * `kept`: contracts that stay as they are stored.
 */
export function changesBetween(
  before: Plan | undefined,
  now: Plan,
  stored: Stored | undefined,
  kept: readonly string[] = [],
): Change[] {
  const isKept = (change: Change) => change.op === 'remove' && change.list === 'contracts' && kept.includes(change.key);
  const removals = [...PLANNED].reverse().flatMap((list) => removalsOf(list, before, now, stored));
  return [
    ...removals.filter((change) => !isKept(change)),
    ...PLANNED.flatMap((list) => putsOf(list, before, now, stored)),
  ];
}

/** The changes that undo others: what was added goes, what was changed or removed is as it was. Catalogues stay. */
export function undoing(changes: readonly Change[], stored: Stored | undefined): Change[] {
  const back = changes.flatMap((change): Change[] => {
    const { list } = change;
    if (list === 'catalogues') return [];
    const key = change.op === 'put' ? keyOf(list, change.entity) : change.key;
    const held = storedEntity(stored, list, key);
    if (held !== undefined) return [{ op: 'put', list, entity: held }];
    return change.op === 'put' ? [{ op: 'remove', list, key }] : [];
  });
  const rank = ({ list }: Change) => LISTS.indexOf(list);
  const removals = back.filter(({ op }) => op === 'remove').sort((a, b) => rank(b) - rank(a));
  const puts = back.filter(({ op }) => op === 'put').sort((a, b) => rank(a) - rank(b));
  return [...removals, ...puts];
}

/** An entity that is not the same in two plans; absent where a plan does not have it. */
export interface Difference {
  readonly list: PlannedList;
  readonly key: string;
  readonly before?: Entity;
  readonly now?: Entity;
}

/** What is not the same in two plans. */
export function differencesOf(before: Plan, now: Plan): Difference[] {
  return PLANNED.flatMap((list) =>
    [...new Set([...before[list].keys(), ...now[list].keys()])].flatMap((key) => {
      const [old, current] = [before[list].get(key), now[list].get(key)];
      if (isEqual(old, current)) return [];
      return [{ list, key, ...(old !== undefined && { before: old }), ...(current !== undefined && { now: current }) }];
    }),
  );
}

/** What people recognise of an entity: its name, or the days of a contract, or the ends of a link. */
export function labelOf(entity: Entity, language: 'ja' | 'en'): string {
  const { name, startsOn, endsOn, consumer, supplier } = entity;
  if (typeof name === 'object' && name !== null) {
    const { ja, en }: { readonly ja?: unknown; readonly en?: unknown } = name;
    return String((language === 'en' ? en : undefined) ?? ja);
  }
  if (startsOn !== undefined) return `${String(startsOn)} – ${endsOn === undefined ? '' : String(endsOn)}`;
  return `${String(consumer)} → ${String(supplier)}`;
}

/** How many entities a list of changes adds, changes and removes. */
export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What a list of changes does, in numbers. */
export function countChanges(changes: readonly Change[], stored: Stored | undefined): ChangeCounts {
  const removed = changes.filter(({ op }) => op === 'remove').length;
  const isNew = (change: Change) =>
    change.op === 'put' &&
    (change.list === 'catalogues' ||
      storedEntity(stored, change.list, keyOf(change.list, change.entity)) === undefined);
  const added = changes.filter(isNew).length;
  return { added, changed: changes.length - removed - added, removed };
}

/** Where a problem belongs: its step, the entity, and the field of it. */
export interface ProblemPlace {
  readonly step: Step;
  readonly key: string;
  readonly field: string;
}

/** The place of a problem that the server found at a path of a list of changes; undefined: it is about the whole. */
export function placeOfProblem(
  path: string,
  changes: readonly Change[],
  institution: string,
): ProblemPlace | undefined {
  const [, at = '', field = ''] = /^changes\[(\d+)\](?:\.entity)?\.?(\w*)/.exec(path) ?? [];
  const change = at === '' ? undefined : changes[Number(at)];
  if (change === undefined) return undefined;
  const key = change.op === 'remove' ? change.key : keyOf(change.list, change.entity);
  const place = (step: Step): ProblemPlace => ({ step, key: key.replace(idIn(institution, ''), ''), field });
  switch (change.list) {
    case 'catalogues':
      return place('institution');
    case 'parties':
      return place(key === institution ? 'institution' : 'vendors');
    case 'components':
      return place('systems');
    case 'links':
      return place('links');
    case 'contracts':
      return place('contracts');
  }
}
