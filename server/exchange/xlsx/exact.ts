import type { Row, Workbook, Worksheet, WorksheetWriter } from '@cj-tech-master/excelts';

/** The name of the hidden sheet; unlikely in other workbooks. */
export const EXACT_SHEET = '_bunkai';

/** Characters of a piece: a cell holds at most 32,767. */
const PIECE = 30_000;

/** One record of the hidden sheet. */
export interface ExactRecord {
  readonly kind: string;
  readonly value: unknown;
}

/** Adds a record as a row: its kind, and its JSON in as many cells as it needs. */
export function addRecord(sheet: Pick<Worksheet, 'addRow'>, { kind, value }: ExactRecord): Row {
  // The library reads an & of a text that stands in its cell itself as the beginning of an entity, twice.
  const json = JSON.stringify(value).replaceAll('&', '\\u0026');
  const pieces = Array.from({ length: Math.ceil(json.length / PIECE) }, (_, i) =>
    json.slice(i * PIECE, (i + 1) * PIECE),
  );
  return sheet.addRow([kind, ...pieces]);
}

/** Adds the hidden sheet, which begins with its format and major version. */
export function addExactSheet<S extends Worksheet | WorksheetWriter>(
  workbook: {
    readonly addWorksheet: (
      name: string,
      options: { readonly state: 'veryHidden'; readonly useSharedStrings: false },
    ) => S;
  },
  format: string,
): S {
  const sheet = workbook.addWorksheet(EXACT_SHEET, { state: 'veryHidden', useSharedStrings: false });
  sheet.addRow([format]);
  return sheet;
}

/** The format that the hidden sheet of a workbook begins with; undefined where there is none. */
export function exactFormatOf(workbook: Workbook): string | undefined {
  const format = workbook.getWorksheet(EXACT_SHEET)?.getCell(1, 1).value;
  return typeof format === 'string' ? format : undefined;
}

/** The records of the hidden sheet, in order; undefined for one that is not what it should be. */
export function readRecords(sheet: Worksheet): readonly ExactRecord[] | undefined {
  const records: ExactRecord[] = [];
  let isExact = true;
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    const [kind, ...pieces] = Array.from({ length: row.cellCount }, (_, i) => row.getCell(i + 1).value);
    if (typeof kind !== 'string' || pieces.some((piece) => typeof piece !== 'string')) isExact = false;
    else records.push({ kind, value: parsed(pieces.join('')) });
  });
  return isExact ? records : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
