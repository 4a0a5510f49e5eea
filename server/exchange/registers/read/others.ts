import type { RegisterColumn } from '../columns.ts';
import { READ_CODE } from '../words.ts';
import { contactIn, contactsWith } from './contacts.ts';
import { type Ground, localised, orNone, type PartyGround, partyOf, said, unlessEmpty } from './ground.ts';
import { idIn, localId } from './names.ts';
import type { RowReader } from './rowReader.ts';

/** The party of a row that is known already, or NEW; undefined where that cannot be told, and then it is said why. */
function knownParty(
  { draft, mayAddForOthers }: PartyGround,
  row: RowReader,
  exact: string | undefined,
  name: string | undefined,
) {
  if (row.said?.to === 'ENTITY') return row.said.entity;
  if (exact !== undefined && (draft.parties.has(exact) || mayAddForOthers)) return exact;
  if (exact === undefined && name === undefined) {
    row.problem(undefined, 'ROW_NOT_MATCHED');
    return undefined;
  }
  const found = name === undefined ? [] : draft.partyNames.find(name);
  if (found.length > 1) row.problem('name', 'SEVERAL_FIT', found.join(', '));
  else if (found[0] === undefined && !mayAddForOthers) row.problem('name', 'UNKNOWN_NAME');
  else return found[0] ?? NEW;
  return undefined;
}

const NEW = Symbol('a party that is not known');

/** The id of a party that is not known: in the name space of the institution, where one is named. */
const newPartyId = ({ institution }: PartyGround, name: string): string =>
  institution === undefined ? localId(name) : idIn(institution, name);

/** Reads a row of a list of parties. */
export function readPartyRow(ground: PartyGround, row: RowReader): string | undefined {
  const [exact, name] = [row.text('id'), row.text('name')];
  const known = knownParty(ground, row, exact, name);
  if (known === undefined) return undefined;
  const before = known === NEW ? undefined : ground.draft.parties.get(known);
  const written = name ?? before?.name.ja ?? '';
  // The names by which a party is found again need not be the one that it has.
  const ja = exact === undefined && before !== undefined ? before.name.ja : written;
  if (ja !== written) row.repaired('name', ja);
  const id = known === NEW ? newPartyId(ground, ja) : known;
  const isPut = ground.draft.put('parties', {
    ...before,
    ...said({
      id,
      type: row.code('partyType', 'partyType') ?? before?.type ?? READ_CODE.partyType(ja) ?? 'VENDOR',
      name: localised(ja, row.text('nameEn'), before?.name),
      kana: orNone(row, 'kana', row.text('kana')),
      facilityType: orNone(row, 'facilityType', row.code('facilityType', 'facilityType')),
      facilityClass: orNone(row, 'facilityClass', row.code('facilityClass', 'facilityClass')),
      area: orNone(row, 'area', row.text('area')),
      adopts: orNone(row, 'adopts', unlessEmpty(row.list('adopts'))),
      contacts: contactsWith(before?.contacts, contactIn(row, 'contract')),
    }),
  });
  if (isPut) return id;
  row.problem('name', 'TEXT_NOT_KNOWN');
  return undefined;
}

/** The component of one end of a link. */
function endOf({ draft }: Ground, row: RowReader, id: RegisterColumn, name: RegisterColumn): string | undefined {
  const [exact, written] = [row.text(id), row.text(name)];
  if (exact !== undefined) return exact;
  if (written === undefined) return undefined;
  const found = draft.componentNames.find(written);
  if (found.length === 1) return found[0];
  row.problem(name, found.length > 1 ? 'SEVERAL_FIT' : 'UNKNOWN_NAME', found.join(', '));
  return undefined;
}

/** Reads a row of a list of links. */
export function readLinkRow(ground: Ground, row: RowReader): string | undefined {
  const consumer = endOf(ground, row, 'consumerId', 'consumer');
  const supplier = endOf(ground, row, 'providerId', 'provider');
  const kind = row.code('linkKind', 'linkKind');
  const network = row.code('network', 'network');
  if (consumer === undefined || supplier === undefined || kind === undefined) {
    if (row.peek('consumer') === undefined && row.peek('consumerId') === undefined)
      row.problem(undefined, 'ROW_NOT_MATCHED');
    return undefined;
  }
  const key = JSON.stringify([consumer, supplier, kind]);
  const before = ground.draft.links.get(key);
  const isPut = ground.draft.put('links', {
    ...before,
    ...said({ consumer, supplier, kind, network: orNone(row, 'network', network) }),
  });
  if (isPut) return key;
  row.problem(undefined, 'TEXT_NOT_KNOWN');
  return undefined;
}

/** Reads a row of a list of evidence. */
export function readEvidenceRow({ draft, institution }: Ground, row: RowReader): string | undefined {
  const [exact, number, title] = [row.text('id'), row.text('number'), row.text('title')];
  const named = title === undefined ? [] : draft.evidenceNames.find(title);
  const byNumber = number === undefined ? undefined : idIn(institution, number);
  const known =
    row.said?.to === 'ENTITY' ? row.said.entity : (exact ?? byNumber ?? (named.length === 1 ? named[0] : undefined));
  const id = known ?? (title === undefined ? undefined : idIn(institution, title));
  if (id === undefined) {
    row.problem(undefined, 'ROW_NOT_MATCHED');
    return undefined;
  }
  const before = draft.evidence.get(id);
  const period = row.period('period');
  const isPut = draft.put('evidence', {
    ...before,
    ...said({
      id,
      title: title === undefined ? undefined : localised(title, undefined, before?.title),
      kind: orNone(row, 'evidenceKind', row.text('evidenceKind')),
      issuedOn: orNone(row, 'issuedOn', row.day('issuedOn') ?? period.startsOn),
      validUntil: orNone(row, 'validUntil', row.day('validUntil', 'last') ?? period.endsOn),
      url: orNone(row, 'url', row.text('url')),
    }),
  });
  if (isPut) return id;
  row.problem('title', 'TEXT_NOT_KNOWN');
  return undefined;
}

/** Reads a row of a list of contacts: one of a party's contacts, known by its purpose and the name of the person. */
export function readContactRow(ground: Ground, row: RowReader): string | undefined {
  const { draft, institution, mayAddForOthers } = ground;
  const id = partyOf(ground, row, { id: 'partyId', name: 'party' });
  const purpose = row.code('purpose', 'purpose') ?? 'operation';
  const contact = contactIn(row, purpose) ?? { purpose };
  const party = id === undefined ? undefined : draft.parties.get(id);
  if (id === undefined || party === undefined) {
    if (row.peek('party') === undefined || id !== undefined) row.problem('party', 'ROW_NOT_MATCHED');
    return undefined;
  }
  if (id !== institution && !mayAddForOthers) {
    row.problem('party', 'NOT_YOURS');
    return undefined;
  }
  const contacts = contactsWith(party.contacts, contact);
  if (draft.put('parties', { ...party, contacts })) return id;
  row.problem('party', 'TEXT_NOT_KNOWN');
  return undefined;
}
