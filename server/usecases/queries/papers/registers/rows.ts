import { ANNEX_AT, NO_ADDRESS } from '../../../../exchange/registers/columns.ts';
import type { Contract } from '../../../../model/contract.ts';
import type { Contact } from '../../../../model/party.ts';
import { intAt } from '../../../../model/snapshot/at.ts';
import type { Language } from '../../../../text/facts.ts';
import { CODE_WORDS } from '../../../../text/registers.ts';
import { shownAnnexes, shownConsented, shownCovers, shownFinding, shownParty } from '../../../access/mask.ts';
import type {
  ComponentHandle,
  ContractHandle,
  EvidenceHandle,
  FindingHandle,
  LinkHandle,
  PartyHandle,
} from '../../lists/entities.ts';
import { listLinks } from '../../lists/lists.ts';
import { lines, named, numeral, percent, type RegisterRow, word, yesNo } from './cells.ts';

/** A party as the viewer is shown it. */
export function partyRow({ session, data }: PartyHandle, language: Language): RegisterRow<'parties'> {
  const { id, name, kana, area, type, facilityType, facilityClass, adopts } = shownParty(session, data);
  return {
    id,
    name: name.ja,
    nameEn: name.en ?? '',
    kana: kana ?? '',
    partyType: word(CODE_WORDS.partyType, type, language),
    facilityType: facilityType ?? '',
    facilityClass: word(CODE_WORDS.facilityClass, facilityClass, language),
    area: area ?? '',
    adopts: lines(adopts),
  };
}

const ownerOf = ({ session, row }: ComponentHandle): PartyHandle | undefined => {
  const owner = intAt(session.snapshot.components.owner, row);
  return session.access.party(owner) ? session.party(owner) : undefined;
};

/** The names of the parties whose work a component is operated by. */
function maintainers({ session, row }: ComponentHandle, language: Language): string[] {
  const links = listLinks(session, row, 'suppliers').map(session.link);
  const owners = links
    .filter(({ data }) => data.kind === 'OPERATED_BY')
    .flatMap(({ data }) => session.componentById(data.supplier) ?? [])
    .flatMap((operation) => ownerOf(operation) ?? []);
  return [...new Set(owners.map(({ data }) => named(data.name, language)))];
}

/** A component, with who owns it and who maintains it. */
export function componentRow(handle: ComponentHandle, language: Language): RegisterRow<'components'> {
  const { id, name, kana, kind, layers, traits, exposure, product, productVersion } = handle.data;
  const owner = ownerOf(handle);
  return {
    id,
    name: name.ja,
    nameEn: name.en ?? '',
    kana: kana ?? '',
    componentKind: word(CODE_WORDS.componentKind, kind, language),
    owner: named(owner?.data.name, language),
    ownerId: owner?.data.id ?? '',
    layers: lines(layers),
    traits: lines(traits),
    exposure: word(CODE_WORDS.exposure, exposure, language),
    product: product ?? '',
    productVersion: productVersion ?? '',
    maintainer: lines(maintainers(handle, language)),
  };
}

/** A link, by the names and the ids of its ends. */
export function linkRow({ session, data }: LinkHandle, language: Language): RegisterRow<'links'> {
  const nameOf = (id: string) => named(session.componentById(id)?.data.name, language);
  return {
    consumer: nameOf(data.consumer),
    consumerId: data.consumer,
    linkKind: word(CODE_WORDS.linkKind, data.kind, language),
    provider: nameOf(data.supplier),
    providerId: data.supplier,
    network: word(CODE_WORDS.network, data.network, language),
  };
}

/** Titles as they stand on the documents: in Japanese, by which they are found again. */
const titlesOf = ({ documents = [] }: Contract): string => lines(documents.map(({ title }) => named(title, 'ja')));

/** One a document, so that each stands on the line of its title; those after the last are left out. */
function addressesOf({ documents = [] }: Pick<ContractHandle['data'], 'documents'>): string {
  const last = documents.findLastIndex(({ url }) => url !== undefined);
  return lines(documents.slice(0, last + 1).map(({ url }) => url ?? NO_ADDRESS));
}

/** A contract, with what of it the viewer may see. */
export function contractRow({ session, data }: ContractHandle, language: Language): RegisterRow<'contracts'> {
  const party = (id: string) => session.partyById(id)?.data;
  const [customer, supplier] = [party(data.customer), party(data.supplier)];
  const covers = shownCovers(session, data).flatMap((id) => session.componentById(id)?.data ?? []);
  const annexes = shownAnnexes(session, data);
  const nameOf = (id: string) => named(session.componentById(id)?.data.name, language);
  const consented = shownConsented(session, data).map((id) => named(party(id)?.name, language));
  const policy = word(CODE_WORDS.subcontracting, data.subcontracting?.policy, language);
  return {
    id: data.id,
    title: titlesOf(data),
    contractKind: word(CODE_WORDS.contractKind, data.kind ?? 'AGREEMENT', language),
    customer: named(customer?.name, language),
    customerId: customer?.id ?? '',
    supplier: named(supplier?.name, language),
    supplierId: supplier?.id ?? '',
    covers: lines(covers.map(({ name }) => named(name, language))),
    coversIds: lines(covers.map(({ id }) => id)),
    annexes: lines(annexes.map(({ component, sheetVersion }) => `${nameOf(component)}${ANNEX_AT}${sheetVersion}`)),
    annexIds: lines(annexes.map(({ component, sheetVersion }) => `${component}${ANNEX_AT}${sheetVersion}`)),
    startsOn: data.startsOn,
    endsOn: data.endsOn ?? '',
    renewal: word(CODE_WORDS.renewal, data.renewal ?? 'NONE', language),
    renewalNoticeDays: numeral(data.renewalNoticeDays),
    terminatedOn: data.terminatedOn ?? '',
    bundles: yesNo(data.bundles, language),
    subcontracting: lines([policy, ...consented].filter((text) => text !== '')),
    availability: percent(data.terms?.availability),
    rtoHours: numeral(data.terms?.rtoHours),
    rpoHours: numeral(data.terms?.rpoHours),
    incidentNoticeHours: numeral(data.terms?.incidentNoticeHours),
    url: addressesOf(data),
  };
}

/** Evidence. */
export const evidenceRow = ({ data }: EvidenceHandle): RegisterRow<'evidence'> => ({
  id: data.id,
  title: named(data.title, 'ja'),
  evidenceKind: data.kind ?? '',
  issuedOn: data.issuedOn ?? '',
  validUntil: data.validUntil ?? '',
  url: data.url ?? '',
});

/** A finding, with what of it the viewer may see. */
export function findingRow({ session, data }: FindingHandle, language: Language): RegisterRow<'findings'> {
  const { id, title, severity, component, foundOn, requirement, assignee, dueOn, closedOn, source } = shownFinding(
    session,
    data,
  );
  const party = assignee === undefined ? undefined : session.partyById(assignee)?.data;
  const about = session.componentById(component)?.data;
  return {
    id,
    title: title.ja,
    titleEn: title.en ?? '',
    severity: word(CODE_WORDS.severity, severity, language),
    component: named(about?.name, language),
    componentId: component,
    product: about?.product ?? '',
    productVersion: about?.productVersion ?? '',
    foundOn,
    requirement: requirement ?? '',
    assignee: named(party?.name, language),
    assigneeId: party?.id ?? '',
    dueOn: dueOn ?? '',
    closedOn: closedOn ?? '',
    source: source?.document ?? '',
    page: source?.page ?? '',
  };
}

/** A contact of a party. */
export interface PartyContact {
  readonly party: PartyHandle;
  readonly contact: Contact;
}

/** The contacts of a party that the viewer may see. */
export const contactsOf = (party: PartyHandle): PartyContact[] =>
  (shownParty(party.session, party.data).contacts ?? []).map((contact) => ({ party, contact }));

/** Whom to turn to, and for what. */
export const contactRow = ({ party, contact }: PartyContact, language: Language): RegisterRow<'contacts'> => ({
  party: named(party.data.name, language),
  partyId: party.data.id,
  purpose: word(CODE_WORDS.purpose, contact.purpose, language),
  contactName: contact.name ?? '',
  department: contact.department ?? '',
  phone: contact.phone ?? '',
  email: contact.email ?? '',
  hours: contact.hours ?? '',
  deputy: contact.deputy ?? '',
});
