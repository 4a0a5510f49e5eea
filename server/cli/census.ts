import { isRuleId } from '../model/rules.ts';
import { type Day, day as daySchema } from '../model/values.ts';
import { cellsTotal, dayAnalysed, gapsTotal } from '../text/cli.ts';
import type { Language } from '../text/facts.ts';
import { formatNumber } from '../text/format.ts';
import { ruleText } from '../text/ruleText.ts';
import { censusTotal } from '../text/transfer.ts';
import { notADay } from '../text/usage.ts';
import { censusOfModel, censusOfStore, type Totals } from '../usecases/queries/census/censusOf.ts';
import { DEFAULT_TIME_ZONE, dayIn } from '../usecases/today.ts';
import { openModel, printProblems } from './files.ts';
import { BAD_INPUT, type ExitCode, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';
import type { OpenedReader } from './transfer.ts';

/** What `bunkai census` is given. */
export interface CensusOptions {
  readonly asOf?: string;
  readonly json?: boolean;
  readonly model?: readonly string[];
}

function print(totals: Totals, asOf: Day, json: boolean, language: Language, terminal: Terminal): void {
  if (json) {
    terminal.out(`${JSON.stringify({ asOf, ...totals }, null, 2)}\n`);
    return;
  }
  terminal.out(`${dayAnalysed(asOf, language)}\n`);
  terminal.out(`${censusTotal(totals.institutions, totals.withGraveGaps, totals.examined, language)}\n`);
  terminal.out(`${gapsTotal(totals.bySeverity, language)}\n${cellsTotal(totals.cells, language)}\n`);
  const rules = Object.entries(totals.byRule).sort(([, a], [, b]) => b - a);
  for (const [rule, n] of rules) {
    if (isRuleId(rule)) terminal.out(`  ${formatNumber(n, language)}  ${ruleText(rule, language).badge}\n`);
  }
}

/** `bunkai census`: totals over every institution of the store, or of files. */
export async function runCensus(
  { asOf, json = false, model: names }: CensusOptions,
  opened: OpenedReader | undefined,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const given = daySchema.safeParse(asOf);
  if (asOf !== undefined && !given.success) {
    terminal.err(`--as-of: ${notADay(asOf, language)}\n`);
    return BAD_INPUT;
  }
  const today = dayIn(opened?.timeZone ?? terminal.env['TIME_ZONE'] ?? DEFAULT_TIME_ZONE, terminal.now());
  if (opened !== undefined) {
    const on = given.data ?? today;
    print(await censusOfStore(opened.store, on), on, json, language, terminal);
    return OK;
  }
  const read = await openModel(names ?? []);
  if (!read.ok) {
    printProblems(read.problems, language, terminal);
    return BAD_INPUT;
  }
  const on = given.data ?? read.asOf ?? today;
  print(censusOfModel(read.model, on), on, json, language, terminal);
  return OK;
}
