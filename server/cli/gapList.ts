import stringWidth from 'string-width';
import { groupBy } from '../model/collections.ts';
import type { LocalText } from '../model/values.ts';
import { SEVERITIES, type Severity } from '../model/vocabulary.ts';
import {
  actorsHeading,
  cellsTotal,
  fallBack,
  foldedTitles,
  gapBadge,
  gapsTotal,
  institutionHeading,
  noGaps,
  nothingExamined,
  phaseList,
} from '../text/cli.ts';
import type { Language, PartyText } from '../text/facts.ts';
import { sentenceText } from '../text/gapSentences.ts';
import { sameAtPlaces } from '../text/places.ts';
import type { InstitutionReport, ReportedGap } from '../usecases/queries/analyseModel.ts';
import { foldingKey, foldParts } from '../usecases/queries/explain/fold.ts';
import { type Folded, foldRows } from '../usecases/queries/gaps/foldRows.ts';
import { paint, type Terminal, widthOf, wrap } from './terminal.ts';

/** One mark a severity, so that none depends on colour. */
const MARKS: Readonly<Record<Severity, string>> = { CRITICAL: '■', HIGH: '▲', MEDIUM: '◆', LOW: '○', INFO: '·' };

const STYLES = {
  CRITICAL: ['bold', 'white', 'bgRed'],
  HIGH: ['bold', 'red'],
  MEDIUM: ['yellow'],
  LOW: ['dim'],
  INFO: ['dim'],
} as const satisfies Readonly<Record<Severity, readonly string[]>>;

/** Gaps of one rule and severity at one place are one row; items and terms keep rows of their own. */
function rowKey(gap: ReportedGap): string {
  const { rule, severity, consumer, supplier, component, contract, party, item, term } = gap;
  const said = foldingKey(gap.explanation().parts);
  return JSON.stringify([rule, severity, consumer, supplier, component, contract, party, item, term, said]);
}

/** What a row says, without its place. */
function sayingOf(row: readonly ReportedGap[]): string {
  const [first] = row;
  if (first === undefined) return '';
  const { rule, severity, supplier, contract, party, term } = first;
  const each = row.map(({ requirement, item, phases }) => [requirement, item, phases]);
  const said = foldingKey(first.explanation().parts);
  return JSON.stringify([rule, severity, supplier, contract, party, term, said, each]);
}

/** A row's sentences; a folded row counts its requirements and names them below, then counts its places. */
function sentencesOf({ gaps, places }: Folded<ReportedGap>, language: Language): string[] {
  const [first] = gaps;
  if (first === undefined) return [];
  const everywhere = places === 1 ? [] : [sameAtPlaces(places, language)];
  const own = gaps.slice(0, gaps.length / places);
  if (own.length === 1) return [first.explanation().sentence[language], ...everywhere];
  const requirements: LocalText[] = own.flatMap((gap) => gap.explanation().facts.r ?? []);
  const parts = foldParts(
    own.map((gap) => gap.explanation().parts),
    requirements,
  );
  return [sentenceText(first.rule, parts, language), foldedTitles(requirements, language), ...everywhere];
}

function printRow(folded: Folded<ReportedGap>, viewer: PartyText, language: Language, terminal: Terminal): void {
  const { gaps: row } = folded;
  const [gap] = row;
  if (gap === undefined) return;
  const width = widthOf(terminal);
  const badge = ` ${MARKS[gap.severity]} ${gapBadge(gap.severity, gap.rule, language)} `;
  const times = row.length === 1 ? '' : ` ×${row.length}`;
  const phases = gap.phases === undefined || row.length > 1 ? '' : phaseList(gap.phases, language);
  const fits = stringWidth(`${badge}${times}  ${phases}`) <= width;
  const aside = (text: string) => (text === '' ? '' : paint(terminal, 'dim', text));
  const head = `${paint(terminal, [...STYLES[gap.severity]], badge)}${times}`;
  terminal.out(`${head}${fits && phases !== '' ? aside(`  ${phases}`) : ''}\n`);
  if (!fits) terminal.out(`${aside(wrap(phases, width, '   '))}\n`);
  for (const sentence of sentencesOf(folded, language)) terminal.out(`${wrap(sentence, width, '   ')}\n`);
  const falls = gap.severity === 'CRITICAL' ? gap.explanation().fallsBack : 'NO';
  if (falls !== 'NO') {
    const said = wrap(fallBack(falls === 'NOBODY_DOES_IT', viewer, language), width, '   ');
    terminal.out(`${paint(terminal, 'dim', said)}\n`);
  }
}

function countBySeverity(gaps: readonly ReportedGap[]): Partial<Record<Severity, number>> {
  return Object.fromEntries(SEVERITIES.map((s) => [s, gaps.filter((gap) => gap.severity === s).length]));
}

/** Prints what one institution is told: totals, then the gaps by who must act, rule and place. */
export function printReport(report: InstitutionReport, day: string, language: Language, terminal: Terminal): void {
  const width = widthOf(terminal);
  terminal.out(`${paint(terminal, 'bold', wrap(institutionHeading(report.name, day, language), width))}\n`);
  if (report.gaps.length === 0) {
    const { nothing, cells } = report;
    const said = nothing === undefined ? noGaps(day, cells.covered, language) : nothingExamined(nothing, language);
    terminal.out(`${wrap(said, width)}\n`);
    return;
  }
  terminal.out(`${wrap(gapsTotal(countBySeverity(report.gaps), language), width)}\n`);
  terminal.out(`${paint(terminal, 'dim', wrap(cellsTotal(report.cells, language), width))}\n`);
  for (const group of groupBy(report.gaps, (gap) => gap.actors.join('\u0000')).values()) {
    const actors = group[0]?.actorTexts() ?? [];
    terminal.out(`\n${paint(terminal, ['bold', 'underline'], wrap(actorsHeading(actors, language), width))}\n`);
    for (const row of foldRows([...groupBy(group, rowKey).values()], sayingOf))
      printRow(row, report.viewer, language, terminal);
  }
}
