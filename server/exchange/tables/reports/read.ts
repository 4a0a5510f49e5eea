import { ZodError } from 'zod';
import { shorten } from '../../../model/path.ts';
import type { Report as ReportProblem } from '../../../model/problem.ts';
import { CLEARED_SHEET, COLUMN_WORDS } from '../../../text/registers.ts';
import type { SourceFile } from '../../format.ts';
import { plainSheet, type TableFile } from '../table.ts';
import { textOf } from '../text.ts';
import { readCsaf } from './csaf.ts';
import { readCycloneDx } from './cyclonedx.ts';
import type { Report, Reported } from './reported.ts';
import { readGrype, readTrivy } from './scanners.ts';
import { type ReportName, reportNameOf } from './sniff.ts';

const READERS: Readonly<Record<ReportName, (value: unknown) => Report>> = {
  CSAF: readCsaf,
  CycloneDX: readCycloneDx,
  Trivy: readTrivy,
  Grype: readGrype,
};

const COLUMNS = [
  'number',
  'title',
  'severity',
  'product',
  'productVersion',
  'within',
  'withinVersion',
  'foundOn',
  'source',
] as const;

/** The day of a moment; what is neither day nor moment stays as it is written. */
const dayOf = (moment: string | undefined): string => /^\d{4}-\d{2}-\d{2}/u.exec(moment ?? '')?.[0] ?? moment ?? '';

/** What says that nothing is known is no word for how bad it is. */
const severityOf = (severity: string | undefined): string =>
  /^(?:unknown|none)$/iu.test(severity ?? '') ? '' : (severity ?? '');

const rowOf = (each: Reported, source: string): string[] => [
  each.number,
  each.title,
  severityOf(each.severity),
  each.product,
  each.version ?? '',
  each.within ?? '',
  each.withinVersion ?? '',
  dayOf(each.foundOn),
  source,
];

/** What a report says as a table of findings, and what it clears as another one, which is not read. */
function tablesOf({ source, reported }: Report): TableFile {
  const headings = COLUMNS.map((column) => COLUMN_WORDS[column].ja);
  const open = reported.filter(({ cleared }) => cleared === undefined);
  const cleared = reported.filter((each) => each.cleared !== undefined);
  const sheets = [
    ...(open.length > 0 ? [plainSheet('', [headings, ...open.map((each) => rowOf(each, source))])] : []),
    ...(cleared.length > 0
      ? [
          plainSheet(
            CLEARED_SHEET.ja,
            cleared.map((each) => [each.cleared ?? '', each.number, each.product]),
          ),
        ]
      : []),
  ];
  return { sheets, ignored: [], lostNotes: 0 };
}

/** The findings of a report of a tool or a maker, as a table with the headings of the register of findings. */
export function readReport(file: SourceFile, report: ReportProblem): TableFile | undefined {
  const kind = reportNameOf(file);
  const text = textOf(file, report);
  if (text === undefined || kind === undefined) return undefined;
  try {
    return tablesOf(READERS[kind](JSON.parse(text.replace(/^\uFEFF/, ''))));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof ZodError)) throw error;
    const [issue] = error instanceof ZodError ? error.issues : [];
    const where = issue === undefined ? error.message : `${issue.path.join('.')}: ${issue.message}`;
    report('TABLE_UNREADABLE', file.name, { detail: `${kind}, ${shorten(where)}` });
    return undefined;
  }
}
