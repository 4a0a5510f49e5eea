/**
 * Reads responsibility matrices that were published, from a folder of one's own, and compares what comes of them with what
 * was found before: rows, columns and answers as people counted them, stances as this reader gave them when they were looked
 * at: `npx tsx test/realdata/check.ts FOLDER`. The files are not part of the project: they are others' works.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { completeMapping } from '../../server/exchange/tables/mapping/completeMapping.ts';
import { MAPPING_FORMAT } from '../../server/exchange/tables/mapping/mapping.ts';
import { readMapped, type TablesReading } from '../../server/exchange/tables/mapping/readMapped.ts';
import type { MappingContext } from '../../server/exchange/tables/mapping/target.ts';
import { readTables } from '../../server/exchange/tables/readers.ts';
import type { TableFile } from '../../server/exchange/tables/table.ts';
import { TABLE_TARGETS } from '../../server/exchange/tables/targets.ts';
import { MODEL_FORMAT } from '../../server/model/document.ts';
import { parseDocument } from '../../server/model/parse.ts';

type Counts = Readonly<Record<string, number>>;

/** A hospital that uses one service of a provider. */
function contextOf(provider: string): MappingContext {
  const known = parseDocument(
    {
      format: MODEL_FORMAT,
      parties: [
        { id: 'h', type: 'INSTITUTION', name: { ja: '病院' } },
        { id: 'v', type: 'VENDOR', name: { ja: provider } },
      ],
      components: [
        { id: 'use', owner: 'h', kind: 'USAGE', name: { ja: '利用' } },
        { id: 'service', owner: 'v', kind: 'IAAS', name: { ja: provider } },
      ],
      links: [{ consumer: 'use', supplier: 'service', kind: 'USES' }],
    },
    (code) => {
      throw new Error(code);
    },
  );
  if (known === undefined) throw new Error('the context is no model');
  return { institution: 'h', asOf: '2026-11-30', known };
}

async function tablesOf(path: string): Promise<TableFile> {
  const tables = await readTables({ name: path, content: readFileSync(path) }, (code) => {
    throw new Error(`${path}: ${code}`);
  });
  if (tables === undefined) throw new Error(`${path} cannot be read`);
  return tables;
}

/** Reads some sheets of a file as a matrix; rows like no requirement become those of an own catalogue. */
function read(
  tables: TableFile,
  provider: string,
  sheets: (name: string) => boolean = () => true,
): TablesReading & { readonly rows: number } {
  const context = contextOf(provider);
  const options = { catalogue: 'own' };
  const some = { ...tables, sheets: tables.sheets.filter(({ name }) => sheets(name)) };
  const given = { format: MAPPING_FORMAT, options, sheets: [] } as const;
  const guess = completeMapping(some, 'file', TABLE_TARGETS, context, { ...given, sheets: [] });
  const rows = guess.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return { ...readMapped(some, 'file', guess.sheets, TABLE_TARGETS, context, options), rows };
}

const linesOf = ({ document }: TablesReading, component: string) =>
  document.sheets?.find((sheet) => sheet.component === component)?.lines ?? [];

function stances(reading: TablesReading, component: string): Counts {
  const counts: Record<string, number> = {};
  for (const { stance } of linesOf(reading, component)) {
    counts[`${component} ${stance}`] = (counts[`${component} ${stance}`] ?? 0) + 1;
  }
  return counts;
}

const requirements = ({ document }: TablesReading): number => document.catalogues?.[0]?.requirements?.length ?? 0;

const countsOf = (reading: TablesReading): Counts => ({
  requirements: requirements(reading),
  ...stances(reading, 'use'),
  ...stances(reading, 'service'),
});

/** Texts of a column of a sheet, and how often each stands there. */
function texts(tables: TableFile, sheet: string, column: number, known: ReadonlySet<string>): Counts {
  const counts: Record<string, number> = {};
  for (const { cells } of tables.sheets.find(({ name }) => name === sheet)?.rows ?? []) {
    const text = cells[column - 1] ?? '';
    if (known.has(text)) counts[text] = (counts[text] ?? 0) + 1;
  }
  return counts;
}

/** What the customer's sheet says of the controls that the summary has inherited from upstream. */
function inherited(tables: TableFile): Counts {
  const rowsOf = (sheet: string) => tables.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const answers = new Map(rowsOf('PaaS CRM').map(({ cells: [id = '', answer = ''] }) => [id, answer]));
  const counts: Record<string, number> = {};
  for (const { cells } of rowsOf('CIS Worksheet')) {
    if (cells[12] !== 'X') continue;
    const answer = `inherited, and ${answers.get(cells[0] ?? '') ?? 'not there'}`;
    counts[answer] = (counts[answer] ?? 0) + 1;
  }
  return counts;
}

async function cloudGov(path: string): Promise<Counts> {
  const tables = await tablesOf(path);
  const [summary, customer] = ['CIS Worksheet', 'PaaS CRM'].map((only) =>
    read(tables, 'cloud.gov', (name) => name === only),
  );
  if (summary === undefined || customer === undefined) throw new Error('both sheets are needed');
  const said = (reading: TablesReading, component: string) =>
    new Map(linesOf(reading, component).map(({ requirement, stance }) => [requirement, stance]));
  const [first, second, customers] = [said(summary, 'service'), said(customer, 'service'), said(summary, 'use')];
  const both = [...second].filter(([key]) => first.has(key));
  return {
    'rows of the summary': summary.rows,
    'rows of the customer’s sheet': customer.rows,
    ...texts(tables, 'PaaS CRM', 2, new Set(['Yes', 'Partial', 'No'])),
    'customer’s part, and yes': both.filter(([key, stance]) => stance === 'SELF' && customers.get(key) === 'SELF')
      .length,
    'provider alone, and partial': both.filter(
      ([key, stance]) => stance === 'SHARED' && first.get(key) === 'SELF' && customers.get(key) !== 'SELF',
    ).length,
    'inherited from upstream': texts(tables, 'CIS Worksheet', 13, new Set(['X']))['X'] ?? 0,
    ...inherited(tables),
  };
}

/** Each kind of service of a matrix of layers by kinds, a table of its own. */
async function cosai(path: string): Promise<Counts> {
  const tables = await tablesOf(path);
  const kinds = tables.sheets.flatMap(({ name }) => (name.startsWith('cells / ') ? [name] : []));
  const counts = kinds.flatMap((kind) => {
    const reading = read(tables, 'AI provider', (name) => name === kind);
    const own = { ...countsOf(reading), 'not understood': reading.notUnderstood.length };
    return Object.entries(own).map(([name, count]): [string, number] => [`${kind.split(' / ').at(-1)} ${name}`, count]);
  });
  return Object.fromEntries(counts);
}

/** Five layers, and what is said of a kind of service. */
const kindOfAi = (kind: string, counts: Counts): Counts =>
  Object.fromEntries(
    Object.entries({ requirements: 5, 'not understood': 0, ...counts }).map(([name, count]) => [
      `${kind} ${name}`,
      count,
    ]),
  );

const TEMPLE = { requirements: 109, 'use SELF': 67, 'use SUPPLIER': 29, 'service CONSUMER': 27, 'service SELF': 42 };

const one = (provider: string) => async (path: string) => countsOf(read(await tablesOf(path), provider));

/** Each file, how it is read, and what was found in it before. */
const CHECKS: readonly (readonly [string, (path: string) => Promise<Counts>, Counts])[] = [
  ['matrices/cloudtemple-iaas-raci.en.md', one('Cloud Temple'), TEMPLE],
  ['matrices/cloudtemple-iaas-raci.fr.md', one('Cloud Temple'), TEMPLE],
  [
    'matrices/cmmc-aws-enclave-800-171.csv',
    one('AWS enclave'),
    {
      requirements: 110,
      'use SELF': 97,
      'use SUPPLIER': 13,
      'service CONSUMER': 56,
      'service SHARED': 49,
      'service SELF': 5,
    },
  ],
  [
    'matrices/aro-responsibility-table1.ja.html',
    one('Microsoft'),
    {
      requirements: 56,
      'use SELF': 26,
      'use SUPPLIER': 30,
      'service CONSUMER': 12,
      'service SELF': 30,
      'service SHARED': 14,
    },
  ],
  [
    'matrices/cosai-ai-matrix-0.7.json',
    cosai,
    {
      ...kindOfAi('AI-SaaS', { 'use SELF': 4, 'use NOT_APPLICABLE': 1, 'service SHARED': 4, 'service SELF': 1 }),
      // One cell says what the customer does and not whether.
      ...kindOfAi('AI-PaaS', { 'use SELF': 4, 'service SHARED': 4, 'service SELF': 1, 'not understood': 1 }),
      ...kindOfAi('Agent-PaaS', { 'use SELF': 5, 'service SHARED': 5 }),
      ...kindOfAi('IaaS', { 'use SELF': 5, 'service SHARED': 5 }),
    },
  ],
  [
    'cloud.gov/cis-crm-worksheet.xlsx',
    cloudGov,
    {
      'rows of the summary': 616,
      'rows of the customer’s sheet': 616,
      Yes: 124,
      Partial: 142,
      No: 350,
      'customer’s part, and yes': 15,
      'provider alone, and partial': 95,
      'inherited from upstream': 163,
      'inherited, and Yes': 91,
      'inherited, and Partial': 45,
      'inherited, and No': 27,
    },
  ],
];

/** Lines of what differs; empty where nothing does. */
const differences = (found: Counts, expected: Counts): string[] =>
  [...new Set([...Object.keys(found), ...Object.keys(expected)])]
    .filter((name) => found[name] !== expected[name])
    .map((name) => `  ${name}: ${found[name] ?? 0} instead of ${expected[name] ?? 0}`);

async function main(folder: string): Promise<number> {
  let wrong = 0;
  for (const [file, count, expected] of CHECKS) {
    const path = join(folder, file);
    const lines = existsSync(path) ? differences(await count(path), expected) : ['  is not there'];
    wrong += lines.length;
    stdout.write(`${lines.length === 0 ? 'right' : 'WRONG'} ${file}\n${lines.map((line) => `${line}\n`).join('')}`);
  }
  return wrong === 0 ? 0 : 1;
}

const [folder] = argv.slice(2);
if (folder === undefined) {
  stderr.write('usage: npx tsx test/realdata/check.ts FOLDER\n');
  exit(2);
}
exit(await main(folder));
