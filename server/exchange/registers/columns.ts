/** The registers: lists of one kind of thing, as institutions keep them. */
export const REGISTERS = [
  'parties',
  'components',
  'links',
  'contracts',
  'evidence',
  'findings',
  'contacts',
  'requirements',
  'mappings',
] as const;
export type RegisterName = (typeof REGISTERS)[number];

/**
 * What the cells of a column hold, and so how they are read: text as it stands; a day; a period of two days; yes or no; a
 * number; days before an end; names or ids, one a line; or a word for one of the model's codes.
 */
export const CELL_KINDS = [
  'text',
  'list',
  'day',
  'period',
  'yesNo',
  'number',
  'notice',
  'fraction',
  'partyType',
  'facilityType',
  'facilityClass',
  'componentKind',
  'layers',
  'exposure',
  'linkKind',
  'network',
  'contractKind',
  'renewal',
  'subcontracting',
  'purpose',
  'priority',
  'relation',
  'severity',
] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** What is said of a person to turn to, wherever it stands. */
const CONTACT_COLUMNS = {
  contactName: 'text',
  department: 'text',
  phone: 'text',
  email: 'text',
  hours: 'text',
  deputy: 'text',
} as const;

/** Columns by register, in their order, each with what its cells hold. A key is API: it stands in stored mappings. */
export const REGISTER_COLUMNS = {
  parties: {
    id: 'text',
    name: 'text',
    nameEn: 'text',
    kana: 'text',
    partyType: 'partyType',
    facilityType: 'facilityType',
    facilityClass: 'facilityClass',
    area: 'text',
    adopts: 'list',
    ...CONTACT_COLUMNS,
  },
  components: {
    id: 'text',
    number: 'text',
    name: 'text',
    nameEn: 'text',
    kana: 'text',
    componentKind: 'componentKind',
    owner: 'text',
    ownerId: 'text',
    layers: 'layers',
    traits: 'list',
    exposure: 'exposure',
    product: 'text',
    productVersion: 'text',
    maintainer: 'list',
    suppliedBy: 'text',
    remoteMaintenance: 'yesNo',
    internet: 'yesNo',
  },
  links: {
    consumer: 'text',
    consumerId: 'text',
    linkKind: 'linkKind',
    provider: 'text',
    providerId: 'text',
    network: 'network',
  },
  contracts: {
    id: 'text',
    number: 'text',
    title: 'text',
    contractKind: 'contractKind',
    customer: 'text',
    customerId: 'text',
    supplier: 'text',
    supplierId: 'text',
    supplierKana: 'text',
    covers: 'list',
    coversIds: 'list',
    annexes: 'list',
    annexIds: 'list',
    period: 'period',
    startsOn: 'day',
    endsOn: 'day',
    renewal: 'renewal',
    renewalNoticeDays: 'notice',
    terminatedOn: 'day',
    bundles: 'yesNo',
    subcontracting: 'subcontracting',
    availability: 'fraction',
    rtoHours: 'number',
    rpoHours: 'number',
    incidentNoticeHours: 'number',
    url: 'text',
    ...CONTACT_COLUMNS,
  },
  evidence: {
    id: 'text',
    number: 'text',
    title: 'text',
    evidenceKind: 'text',
    period: 'period',
    issuedOn: 'day',
    validUntil: 'day',
    url: 'text',
  },
  findings: {
    id: 'text',
    number: 'text',
    title: 'text',
    titleEn: 'text',
    severity: 'severity',
    component: 'text',
    componentId: 'text',
    product: 'text',
    productVersion: 'text',
    within: 'text',
    withinVersion: 'text',
    foundOn: 'day',
    requirement: 'text',
    assignee: 'text',
    assigneeId: 'text',
    dueOn: 'day',
    closedOn: 'day',
    source: 'text',
    page: 'text',
  },
  contacts: {
    party: 'text',
    partyId: 'text',
    purpose: 'purpose',
    ...CONTACT_COLUMNS,
  },
  requirements: {
    catalogue: 'text',
    id: 'text',
    chapter: 'text',
    item: 'text',
    title: 'text',
    titleEn: 'text',
    summary: 'text',
    summaryEn: 'text',
    layers: 'layers',
    phases: 'list',
    priority: 'priority',
    evidenceRequired: 'yesNo',
    facilityTypes: 'list',
    delegable: 'list',
    traits: 'list',
    source: 'text',
  },
  mappings: {
    mappingSource: 'text',
    relation: 'relation',
    mappingTarget: 'text',
  },
} as const satisfies Readonly<Record<RegisterName, Readonly<Record<string, CellKind>>>>;

/** The columns of a register. */
export type ColumnOf<R extends RegisterName> = Extract<keyof (typeof REGISTER_COLUMNS)[R], string>;

/** A column of any register. */
export type RegisterColumn = { [R in RegisterName]: ColumnOf<R> }[RegisterName];

const isColumn = (register: RegisterName, name: string): name is RegisterColumn =>
  Object.hasOwn(REGISTER_COLUMNS[register], name);

const RECORDED: ReadonlyMap<RegisterName, readonly RegisterColumn[]> = new Map(
  REGISTERS.map((register) => [
    register,
    Object.keys(REGISTER_COLUMNS[register]).flatMap((name) => (isColumn(register, name) ? [name] : [])),
  ]),
);

const READ_ONLY: ReadonlySet<RegisterColumn> = new Set([
  'number',
  'period',
  'suppliedBy',
  'remoteMaintenance',
  'internet',
  'supplierKana',
  'within',
  'withinVersion',
]);

/** Columns that are written in one register alone. */
const OF_CONTACTS: ReadonlySet<string> = new Set(Object.keys(CONTACT_COLUMNS));

/** The columns of a register that are written; what the others say is written more exactly by those, or elsewhere. */
export const writtenColumns = (register: RegisterName): readonly RegisterColumn[] =>
  columnsOf(register).filter(
    (column) => !READ_ONLY.has(column) && (register === 'contacts' || !OF_CONTACTS.has(column)),
  );

/** What the cells of a column of a register hold; undefined where it has no such column. */
export function cellKindOf(register: RegisterName, column: RegisterColumn): CellKind | undefined {
  const columns: Readonly<Partial<Record<RegisterColumn, CellKind>>> = REGISTER_COLUMNS[register];
  return columns[column];
}

/** The columns of a register, in their order. */
export function columnsOf(register: RegisterName): readonly RegisterColumn[] {
  return RECORDED.get(register) ?? [];
}

/** What stands between a component and the version of its sheet in a cell of annexes. */
export const ANNEX_AT = ' @ ';

/** What stands in a cell of addresses for a document without one, before one that has its own. */
export const NO_ADDRESS = '－';
