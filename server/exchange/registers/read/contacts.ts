import type { Contact } from '../../../model/party.ts';
import type { ContactPurpose } from '../../../model/vocabulary.ts';
import { type Fields, withoutNone } from './draft.ts';
import type { Ground } from './ground.ts';
import { orNone, said } from './ground.ts';
import type { RowReader } from './rowReader.ts';

/** Whom a row says to turn to for something; undefined where it does not say it. */
export function contactIn(row: RowReader, purpose: ContactPurpose): Fields | undefined {
  const fields = said({
    name: row.text('contactName'),
    department: orNone(row, 'department', row.text('department')),
    phone: orNone(row, 'phone', row.text('phone')),
    email: orNone(row, 'email', row.text('email')),
    hours: orNone(row, 'hours', row.text('hours')),
    deputy: orNone(row, 'deputy', row.text('deputy')),
  });
  return Object.keys(fields).length === 0 ? undefined : { purpose, ...fields };
}

/**
 * Contacts with one that a row says: the one of its purpose and name, or without a name the only one of its purpose, goes on
 * with what else it has. Undefined where nothing is said.
 */
export function contactsWith(
  before: readonly Contact[] = [],
  contact: Fields | undefined,
): readonly Fields[] | undefined {
  if (contact === undefined) return undefined;
  const ofPurpose = before.filter(({ purpose }) => purpose === contact['purpose']);
  const [only, other] = ofPurpose;
  const found =
    ofPurpose.find(({ name }) => name === contact['name']) ??
    (contact['name'] === undefined && other === undefined ? only : undefined);
  if (found === undefined) return [...before, withoutNone(contact)];
  return before.map((each) => (each === found ? withoutNone({ ...each, ...contact }) : each));
}

/** Puts what the row of another register says of a party: whom to turn to, and how its name is read. */
export function putAboutParty(
  { draft, institution, mayAddForOthers }: Ground,
  row: RowReader,
  id: string,
  purpose: ContactPurpose,
): void {
  const party = draft.parties.get(id);
  const [contact, kana] = [contactIn(row, purpose), row.text('supplierKana')];
  if (party === undefined || (contact === undefined && kana === undefined)) return;
  if (id !== institution && !mayAddForOthers) {
    row.problem(kana === undefined ? firstOf(row) : 'supplierKana', 'NOT_YOURS');
    return;
  }
  const contacts = contactsWith(party.contacts, contact);
  if (contacts !== undefined && !draft.put('parties', { ...party, contacts }))
    row.problem(firstOf(row), 'TEXT_NOT_KNOWN');
  const now = draft.parties.get(id);
  if (kana !== undefined && !draft.put('parties', { ...now, kana })) row.problem('supplierKana', 'TEXT_NOT_KNOWN');
}

const COLUMNS = ['contactName', 'department', 'phone', 'email'] as const;

const firstOf = (row: RowReader) => COLUMNS.find((column) => row.peek(column) !== undefined);
