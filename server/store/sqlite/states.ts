import type { Put } from '../../model/change.ts';
import { ENTITY_LISTS, type EntityList } from '../../model/document.ts';
import { StoreDamaged } from '../errors.ts';
import { checksum } from './checksum.ts';
import { bytes, DatabaseFault, number, type Row, text } from './driver.ts';

/**
 * Columns of a state of an entity, `e`, as one text and its checksum: `id list body`, the key and `since until` on lines
 * of their own. A body is JSON, which has no line feed; a key may hold one.
 */
export const STATE = `CAST(e.id || ' ' || e.list || ' ' || e.body || char(10) || e.key || char(10) || e.since || ' ' || e.until
  AS BLOB), e.sum`;

/** One state of an entity as it is stored; its checksum has been looked at. */
export interface State {
  readonly id: number;
  readonly list: EntityList;
  /** As it is stored (keys.ts). */
  readonly key: string;
  readonly body: string;
  readonly since: number;
  readonly until: number;
  /** The checksum of what never changes: all but `since` and `until`. */
  readonly content: number;
}

const isList = (value: unknown): value is EntityList => ENTITY_LISTS.some((list) => list === value);

/** The checksum of what never changes of a state. */
export const contentOf = ({ id, list, body, key }: Pick<State, 'id' | 'list' | 'body' | 'key'>): number =>
  checksum(`${id} ${list} ${body}\n${key}\n`);

/** The checksum that is stored with a state. */
export const sumOf = ({ content, since, until }: Pick<State, 'content' | 'since' | 'until'>): number =>
  checksum(`${since} ${until}`, content);

const LINE_FEED = 10;

/** What can still be read of a damaged state, to name it by. */
function placeOf(row: Row): string {
  const [read] = row;
  if (!Buffer.isBuffer(read)) return '?';
  const [first = '', key = ''] = read.toString('utf8').split('\n');
  const [id = '', list = ''] = first.split(' ', 2);
  return `${list} ${JSON.stringify(key)} (${id})`;
}

const damaged = (row: Row, cause?: unknown) => new StoreDamaged([{ kind: 'STATE', place: placeOf(row) }], { cause });

/** Looks at the checksum of a row with the columns of STATE; gives that of what never changes. */
function verified(row: Row): { readonly read: Buffer; readonly content: number; readonly end: number } {
  const [value, sum] = row;
  if (!Buffer.isBuffer(value)) throw damaged(row);
  const end = value.lastIndexOf(LINE_FEED) + 1;
  const content = checksum(value.subarray(0, end));
  if (checksum(value.subarray(end), content) !== sum) throw damaged(row);
  return { read: value, content, end };
}

/** A row with the columns of STATE. Throws StoreDamaged where it is not what was written. */
export function stateOf(row: Row): State {
  const { read, content, end } = verified(row);
  // Its checksum is right, so that it is the UTF-8 that was written.
  const whole = read.toString('utf8', 0, end - 1);
  const bodyEnd = whole.indexOf('\n');
  const idEnd = whole.indexOf(' ');
  const listEnd = whole.indexOf(' ', idEnd + 1);
  const list = whole.slice(idEnd + 1, listEnd);
  const [since, until] = read.toString('latin1', end).split(' ').map(Number);
  if (!isList(list) || since === undefined || until === undefined) throw damaged(row);
  return {
    id: Number(whole.slice(0, idEnd)),
    list,
    key: whole.slice(bodyEnd + 1),
    body: whole.slice(listEnd + 1, bodyEnd),
    since,
    until,
    content,
  };
}

/** The change that puts what a state holds. */
export function putOf({ list, key, body }: Pick<State, 'list' | 'key' | 'body'>): Put {
  try {
    return { op: 'put', list, entity: JSON.parse(body) };
  } catch (cause) {
    throw new StoreDamaged([{ kind: 'STATE', place: `${list} ${JSON.stringify(key)}` }], { cause });
  }
}

/** A row with the columns id, list, body, key, since and until (texts as bytes) of a schema without checksums. */
export function uncheckedState([id, list, body, key, since, until]: Row): State {
  const name = text(list);
  if (!isList(name)) throw new DatabaseFault('SQLITE_CORRUPT', `no entity is of the kind ${name}`);
  const state = { id: number(id), list: name, body: text(bytes(body)), key: text(key) };
  return { ...state, since: number(since), until: number(until), content: contentOf(state) };
}
