import type { LocalText } from '../../model/values.ts';
import { CATALOGUE_OPTION, COLUMN_WORDS, LAYERS_OPTION, REGISTER_WORDS, USUAL_KIND } from '../../text/registers.ts';
import { asideOf } from '../tables/mapping/asides.ts';
import type { FindingTaker } from '../tables/mapping/findings.ts';
import { dataRows } from '../tables/mapping/headings.ts';
import type { RowMapping } from '../tables/mapping/mapping.ts';
import type {
  MappedSheet,
  MappingContext,
  RowGuess,
  TableTarget,
  TargetField,
  TargetReading,
} from '../tables/mapping/target.ts';
import { cellKindOf, columnsOf, REGISTERS, type RegisterColumn, type RegisterName } from './columns.ts';
import { readDay, readPeriod } from './days.ts';
import { headingsFor, weakHeadingFor } from './headings.ts';
import { finishCatalogues, readMappingRow, readRequirementRow } from './read/catalogues.ts';
import { changesOf } from './read/changes.ts';
import { readComponentRow } from './read/components.ts';
import { readContractRow } from './read/contracts.ts';
import { type Draft, openDraft } from './read/draft.ts';
import { readFindingRow } from './read/findings.ts';
import { type Ground, groundOf } from './read/ground.ts';
import { readContactRow, readEvidenceRow, readLinkRow, readPartyRow } from './read/others.ts';
import { type RowReader, readRow, type SheetColumns } from './read/rowReader.ts';
import { isNotSettled, READ_CODE, saysNothing } from './words.ts';

const READ_ROW: Readonly<Record<RegisterName, (ground: Ground, row: RowReader) => string | undefined>> = {
  parties: readPartyRow,
  components: readComponentRow,
  links: readLinkRow,
  contracts: readContractRow,
  evidence: readEvidenceRow,
  findings: readFindingRow,
  contacts: readContactRow,
  requirements: readRequirementRow,
  mappings: readMappingRow,
};

const OPTIONS: Readonly<Partial<Record<RegisterName, TableTarget['options']>>> = {
  components: [{ name: 'componentKind', title: USUAL_KIND }],
  requirements: [
    { name: 'catalogue', title: CATALOGUE_OPTION },
    { name: 'layers', title: LAYERS_OPTION },
  ],
};

/** The columns without which a table is no such register; any of a group will do. */
const NEEDED: Readonly<Record<RegisterName, readonly (readonly RegisterColumn[])[]>> = {
  parties: [['name'], ['id', 'kana', 'partyType', 'facilityType', 'facilityClass']],
  components: [
    ['name', 'number'],
    ['componentKind', 'maintainer', 'owner', 'number', 'suppliedBy', 'internet', 'product'],
  ],
  links: [['consumer', 'consumerId'], ['provider', 'providerId'], ['linkKind']],
  contracts: [
    ['supplier', 'supplierId'],
    ['startsOn', 'endsOn', 'period'],
  ],
  evidence: [['title'], ['issuedOn', 'validUntil', 'period']],
  findings: [
    ['title', 'number'],
    ['component', 'componentId', 'product'],
    ['severity', 'foundOn', 'dueOn', 'closedOn', 'assignee'],
  ],
  contacts: [
    ['party', 'partyId'],
    ['phone', 'email', 'contactName'],
  ],
  requirements: [
    ['title', 'summary'],
    ['layers', 'priority', 'phases', 'catalogue'],
  ],
  mappings: [['mappingSource'], ['mappingTarget'], ['relation']],
};

/** How many texts of a column are days; an empty answer counts as one. */
const share = (texts: readonly string[], fits: (text: string) => boolean): number =>
  texts.filter((text) => saysNothing(text) || isNotSettled(text) || fits(text)).length / Math.max(1, texts.length);

/** How well texts fit what the cells of a column hold; undefined where any text will do. */
function fitsOf(register: RegisterName, column: RegisterColumn): TargetField['fits'] {
  switch (cellKindOf(register, column)) {
    case 'day':
      return (texts) => share(texts, (text) => readDay(text) !== undefined);
    case 'period':
      return (texts) => share(texts, (text) => readPeriod(text) !== undefined);
    case 'partyType':
      return (texts) => asFarAs(texts, READ_CODE.partyType);
    case 'componentKind':
      return (texts) => asFarAs(texts, READ_CODE.componentKind);
    case 'purpose':
      return (texts) => asFarAs(texts, READ_CODE.purpose);
    default:
      return undefined;
  }
}

/** How many texts are words for a code; words that are none do not speak against the heading. */
const asFarAs = (texts: readonly string[], read: (text: string) => string | undefined): number =>
  Math.max(
    0.2,
    share(texts, (text) => read(text) !== undefined),
  );

function fieldOf(register: RegisterName, column: RegisterColumn): TargetField {
  const title: LocalText = COLUMN_WORDS[column];
  const fits = fitsOf(register, column);
  const weak = weakHeadingFor(column);
  return { name: column, title, headings: headingsFor(register, column), ...(weak && { weak }), ...(fits && { fits }) };
}

const isColumn = (register: RegisterName, field: string | null): field is RegisterColumn =>
  field !== null && columnsOf(register).some((column) => column === field);

function columnsIn(register: RegisterName, { mapping }: MappedSheet): SheetColumns {
  const columnOf = new Map<RegisterColumn, number>();
  const values = new Map<RegisterColumn, Readonly<Record<string, string>>>();
  for (const { field, column, values: given } of mapping.columns) {
    if (!isColumn(register, field)) continue;
    columnOf.set(field, column);
    if (given !== undefined) values.set(field, given);
  }
  return { columnOf, values, skip: new Set(mapping.skip) };
}

/** What a row is called, and by what it is known in the next edition of the file. */
const NAMES: readonly RegisterColumn[] = [
  'id',
  'number',
  'name',
  'title',
  'supplier',
  'party',
  'component',
  'componentId',
  'product',
  'productVersion',
  'consumer',
  'provider',
  'startsOn',
  'period',
];

/** Rows with a text, as they are known in mappings. */
function rowsIn(sheet: MappedSheet, columns: SheetColumns) {
  const { header } = sheet.mapping;
  if (header === undefined) return [];
  return dataRows(sheet.sheet, [header[0], header[1]]).map((row) => {
    const texts = NAMES.flatMap((name) => {
      const at = columns.columnOf.get(name);
      const text = at === undefined ? '' : (row.cells[at - 1] ?? '');
      return text === '' ? [] : [text];
    });
    return { row, key: texts.join(' / ') };
  });
}

const saidOf = (rows: readonly RowMapping[]): ReadonlyMap<string, RowMapping> =>
  new Map(rows.map((row) => [row.key, row]));

function readSheets(
  register: RegisterName,
  sheets: readonly MappedSheet[],
  context: MappingContext,
  options: Readonly<Record<string, string>>,
  findings: FindingTaker,
): { readonly draft: Draft; readonly places: ReadonlyMap<string, string> } {
  const draft = openDraft(context.known);
  const places = new Map<string, string>();
  const ground = groundOf(context, draft, options);
  const read = (row: RowReader): string | undefined => {
    if (ground !== undefined) return READ_ROW[register](ground, row);
    const { mayAddForOthers = false } = context;
    if (register === 'parties') return readPartyRow({ draft, institution: undefined, mayAddForOthers }, row);
    row.problem(undefined, 'NO_INSTITUTION');
    return undefined;
  };
  for (const sheet of sheets) {
    const columns = columnsIn(register, sheet);
    const said = saidOf(sheet.mapping.rows);
    for (const { row, key } of rowsIn(sheet, columns)) {
      const reader = readRow(sheet, row, columns, said.get(key), findings);
      if (said.get(key)?.to === 'NONE') reader.problem(undefined, asideOf(row) ?? 'ROW_LEFT_OUT');
      else {
        const id = read(reader);
        if (id !== undefined && !places.has(id)) places.set(id, reader.place);
      }
    }
  }
  if (ground !== undefined) {
    for (const id of finishCatalogues(ground)) findings.notUnderstood(places.get(id) ?? '', id, 'TEXT_NOT_KNOWN');
  }
  return { draft, places };
}

/** A register as a kind of table: an asset list, a contract ledger, a list of certificates. */
export function registerTarget(register: RegisterName): TableTarget {
  return {
    name: `register-${register}`,
    title: REGISTER_WORDS[register],
    fields: columnsOf(register).map((column) => fieldOf(register, column)),
    options: OPTIONS[register] ?? [],
    isComplete: (fields) => NEEDED[register].every((some) => some.some((column) => fields.has(column))),
    guessRows: (sheet): readonly RowGuess[] => {
      const said = saidOf(sheet.mapping.rows);
      return rowsIn(sheet, columnsIn(register, sheet)).map(({ row, key }) => {
        const known = said.get(key);
        const mapping: RowMapping = known ?? { row: row.number, key, to: asideOf(row) === undefined ? 'NEW' : 'NONE' };
        return { mapping, text: key, match: known === undefined ? 'NONE' : 'MAPPING', alternatives: [] };
      });
    },
    read: (sheets, context, options, _file, findings): TargetReading => {
      const { draft, places } = readSheets(register, sheets, context, options, findings);
      const document = draft.document();
      return { document, changes: changesOf(document, context.known, places) };
    },
  };
}

/** All registers as kinds of table. */
export const REGISTER_TARGETS: readonly TableTarget[] = REGISTERS.map(registerTarget);
