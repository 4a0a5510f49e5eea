import type { Put } from '../../model/change.ts';
import { ENTITY_LISTS, type EntityList } from '../../model/document.ts';
import { putOfEntityText } from '../../model/entityText.ts';
import { checksum } from '../checksum.ts';
import { StoreDamaged } from '../errors.ts';
import { bytes, DatabaseError, number, type Row, text } from './driver.ts';

/**
 * A state of an entity, `e`, as one text: `id list body`, and the key and `since until` on lines of their own. A body is
 * JSON, which has no line feed; a key may hold one.
 */
export const STATE_TEXT =
  "e.id || ' ' || e.list || ' ' || e.body || char(10) || e.key || char(10) || e.since || ' ' || e.until";

/** The same as a column, and its checksum. */
export const STATE = `CAST(${STATE_TEXT} AS BLOB), e.sum`;

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

const LISTS: ReadonlySet<string> = new Set(ENTITY_LISTS);

const isList = (value: string): value is EntityList => LISTS.has(value);

/** The checksum of what never changes of a state. */
export const contentOf = ({ id, list, body, key }: Pick<State, 'id' | 'list' | 'body' | 'key'>): number =>
  checksum(`${id} ${list} ${body}\n${key}\n`);

/** The checksum that is stored with a state. */
export const sumOf = ({ content, since, until }: Pick<State, 'content' | 'since' | 'until'>): number =>
  checksum(`${since} ${until}`, content);

const LINE_FEED = 10;

/** What can still be read of a damaged state, to name it by. */
function damagedState(read: Buffer): StoreDamaged {
  const [first = '', key = ''] = read.toString('utf8').split('\n');
  const [id = '', list = ''] = first.split(' ', 2);
  return new StoreDamaged([{ kind: 'STATE', place: `${list} ${JSON.stringify(key)} (${id})` }]);
}

/** Looks at the checksum of a STATE_TEXT; gives that of what never changes. Throws StoreDamaged where it is another. */
export function verifyState(read: Buffer, sum: unknown): number {
  const end = read.lastIndexOf(LINE_FEED) + 1;
  const content = checksum(read.subarray(0, end));
  if (checksum(read.subarray(end), content) !== sum) throw damagedState(read);
  return content;
}

/** The first parts of a STATE_TEXT of which the checksum is right, and where the body ends. */
function beginningOf(read: string): { id: string; list: EntityList; body: string; end: number } {
  const idEnd = read.indexOf(' ');
  const listEnd = read.indexOf(' ', idEnd + 1);
  const end = read.indexOf('\n', listEnd);
  const list = read.slice(idEnd + 1, listEnd);
  if (!isList(list)) throw damagedState(Buffer.from(read));
  return { id: read.slice(0, idEnd), list, body: read.slice(listEnd + 1, end), end };
}

function stateOfText(read: string): Omit<State, 'content'> {
  const { id, list, body, end } = beginningOf(read);
  const keyEnd = read.lastIndexOf('\n');
  const [since = Number.NaN, until = Number.NaN] = read
    .slice(keyEnd + 1)
    .split(' ')
    .map(Number);
  return { id: Number(id), list, key: read.slice(end + 1, keyEnd), body, since, until };
}

/** A row with the columns of STATE. Throws StoreDamaged where it is not what was written. */
export function stateOf([read, sum]: Row): State {
  if (!Buffer.isBuffer(read)) throw damagedState(Buffer.from('?'));
  const content = verifyState(read, sum);
  return { ...stateOfText(read.toString('utf8')), content };
}

/** The change that puts what a state holds. */
export function putOf({ list, key, body }: Pick<State, 'list' | 'key' | 'body'>): Put {
  try {
    return putOfEntityText(list, body);
  } catch (cause) {
    throw new StoreDamaged([{ kind: 'STATE', place: `${list} ${JSON.stringify(key)}` }], { cause });
  }
}

/** A row with the columns id, list, body, key, since and until (texts as bytes) of a schema without checksums. */
export function uncheckedState([id, list, body, key, since, until]: Row): State {
  const name = text(list);
  if (!isList(name)) throw new DatabaseError('SQLITE_CORRUPT', `no entity is of the kind ${name}`);
  const state = { id: number(id), list: name, body: text(bytes(body)), key: text(key) };
  return { ...state, since: number(since), until: number(until), content: contentOf(state) };
}

/** The change that puts what a STATE_TEXT holds of which the checksum is right. */
export function putOfText(read: string): Put {
  const listStart = read.indexOf(' ') + 1;
  const listEnd = read.indexOf(' ', listStart);
  const end = read.indexOf('\n', listEnd);
  const list = read.slice(listStart, listEnd);
  if (!isList(list)) throw damagedState(Buffer.from(read));
  return putOfEntityText(list, read.slice(listEnd + 1, end));
}
