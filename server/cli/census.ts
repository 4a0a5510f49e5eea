import { isRuleId } from '../model/rules.ts';
import { type Day, day as daySchema } from '../model/values.ts';
import { mergeProblem, notAPart } from '../text/census.ts';
import { cellsTotal, dayAnalysed, gapsTotal } from '../text/cli.ts';
import type { Language } from '../text/facts.ts';
import { formatNumber } from '../text/format.ts';
import { ruleText } from '../text/ruleText.ts';
import { censusTotal } from '../text/transfer.ts';
import { notADay } from '../text/usage.ts';
import { censusFileOf, mergeCensus } from '../usecases/queries/census/censusFile.ts';
import { censusOfModel, censusOfStore } from '../usecases/queries/census/censusOf.ts';
import { type Partition, readPartition } from '../usecases/queries/census/partition.ts';
import { totalsOf, wholeTotalsOf } from '../usecases/queries/census/totals.ts';
import { DEFAULT_TIME_ZONE, dayIn } from '../usecases/today.ts';
import { openFiles, openModel, printProblems } from './files.ts';
import { BAD_INPUT, type ExitCode, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';
import type { OpenedReader } from './transfer.ts';

/** What `bunkai census` is given. */
export interface CensusOptions {
  readonly asOf?: string;
  readonly json?: boolean;
  readonly model?: readonly string[];
  readonly partition?: string;
  readonly merge?: readonly string[];
}

/** What was counted, and of what. */
interface Taken {
  readonly sums: Parameters<typeof wholeTotalsOf>[0];
  readonly asOf: Day;
  readonly revision?: number;
}

const ALL: Partition = { part: 1, of: 1 };

function print({ sums, asOf }: Taken, json: boolean, language: Language, terminal: Terminal): void {
  if (json) {
    terminal.out(`${JSON.stringify({ asOf, ...wholeTotalsOf(sums) }, null, 2)}\n`);
    return;
  }
  const totals = totalsOf(sums.groups);
  terminal.out(`${dayAnalysed(asOf, language)}\n`);
  terminal.out(`${censusTotal(totals.institutions, totals.withGraveGaps, totals.examined, language)}\n`);
  terminal.out(`${gapsTotal(totals.bySeverity, language)}\n${cellsTotal(totals.cells, language)}\n`);
  const rules = Object.entries(totals.byRule).sort(([, a], [, b]) => b - a);
  for (const [rule, n] of rules) {
    if (isRuleId(rule)) terminal.out(`  ${formatNumber(n, language)}  ${ruleText(rule, language).badge}\n`);
  }
}

async function merge(
  names: readonly string[],
  json: boolean,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const { files, problems } = await openFiles(names);
  if (problems.length > 0) {
    printProblems(problems, language, terminal);
    return BAD_INPUT;
  }
  const merged = mergeCensus(files.map(({ name, content }) => ({ name, content: new TextDecoder().decode(content) })));
  if (!merged.ok) {
    for (const problem of merged.problems) terminal.err(`${mergeProblem(problem, language)}\n`);
    return BAD_INPUT;
  }
  print(merged, json, language, terminal);
  return OK;
}

async function take(
  names: readonly string[],
  given: Day | undefined,
  partition: Partition | undefined,
  opened: OpenedReader | undefined,
  language: Language,
  terminal: Terminal,
): Promise<Taken | undefined> {
  const today = dayIn(opened?.timeZone ?? terminal.env['TIME_ZONE'] ?? DEFAULT_TIME_ZONE, terminal.now());
  if (opened !== undefined) {
    const asOf = given ?? today;
    return { asOf, ...(await censusOfStore(opened.store, asOf, partition)) };
  }
  const read = await openModel(names);
  if (!read.ok) {
    printProblems(read.problems, language, terminal);
    return undefined;
  }
  const asOf = given ?? read.asOf ?? today;
  return { asOf, sums: censusOfModel(read.model, asOf, partition) };
}

/**
 * `bunkai census`: totals over every institution of the store, or of files; of a part of them, as a file for `--merge`; or the
 * totals of all parts.
 */
export async function runCensus(
  { asOf, json = false, model = [], partition: part, merge: parts }: CensusOptions,
  opened: OpenedReader | undefined,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  if (parts !== undefined) return merge(parts, json, language, terminal);
  const given = daySchema.safeParse(asOf);
  if (asOf !== undefined && !given.success) {
    terminal.err(`--as-of: ${notADay(asOf, language)}\n`);
    return BAD_INPUT;
  }
  const partition = part === undefined ? undefined : readPartition(part);
  if (part !== undefined && partition === undefined) {
    terminal.err(`--partition: ${notAPart(part, language)}\n`);
    return BAD_INPUT;
  }
  const taken = await take(model, given.data, partition, opened, language, terminal);
  if (taken === undefined) return BAD_INPUT;
  if (part === undefined) print(taken, json, language, terminal);
  else terminal.out(`${JSON.stringify(censusFileOf(taken.asOf, partition ?? ALL, taken.sums, taken.revision))}\n`);
  return OK;
}
