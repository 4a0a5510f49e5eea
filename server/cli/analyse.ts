import { type Day, day as daySchema } from '../model/values.ts';
import { SEVERITIES, type Severity } from '../model/vocabulary.ts';
import { failedOn } from '../text/cli.ts';
import type { Language } from '../text/facts.ts';
import { notADay, notASeverity, unknownInstitution } from '../text/usage.ts';
import {
  analyseModel,
  type InstitutionReport,
  type ReportedGap,
  unknownInstitutions,
} from '../usecases/queries/analyseModel.ts';
import { DEFAULT_TIME_ZONE, dayIn } from '../usecases/today.ts';
import { openModel, printProblems } from './files.ts';
import { printReport } from './gapList.ts';
import { BAD_INPUT, type ExitCode, FAILED_ON, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** What `bunkai analyse` is given. */
export interface AnalyseOptions {
  readonly institution?: readonly string[];
  readonly asOf?: string;
  readonly json?: boolean;
  readonly cells?: boolean;
  readonly failOn?: string;
}

interface Checked {
  readonly asOf: Day | undefined;
  readonly failOn: Severity | undefined;
}

/** The options that have a form of their own; every problem is said. */
function checkOptions({ asOf, failOn }: AnalyseOptions, language: Language, terminal: Terminal): Checked | undefined {
  const parsed = daySchema.safeParse(asOf);
  const severity = SEVERITIES.find((s) => s === failOn?.toUpperCase());
  const badDay = asOf !== undefined && !parsed.success;
  const badSeverity = failOn !== undefined && severity === undefined;
  if (badDay) terminal.err(`--as-of: ${notADay(asOf, language)}\n`);
  if (badSeverity) terminal.err(`--fail-on: ${notASeverity(failOn, SEVERITIES, language)}\n`);
  return badDay || badSeverity ? undefined : { asOf: parsed.data, failOn: severity };
}

/** A gap as INTERFACES.md prints it: data only. */
function gapData({ explanation: _explanation, actorTexts: _actorTexts, ...gap }: ReportedGap) {
  return gap;
}

function printJson(reports: readonly InstitutionReport[], asOf: Day, cells: boolean, terminal: Terminal): void {
  const institutions = reports.map(({ id, cells: counts, gaps, detail }) => ({
    id,
    cells: counts,
    gaps: gaps.map(gapData),
    ...(cells ? { detail: detail() } : {}),
  }));
  terminal.out(`${JSON.stringify({ asOf, institutions }, null, 2)}\n`);
}

function countWorse(reports: readonly InstitutionReport[], severity: Severity): number {
  const limit = SEVERITIES.indexOf(severity);
  return reports.flatMap(({ gaps }) => gaps).filter((gap) => SEVERITIES.indexOf(gap.severity) <= limit).length;
}

/** `bunkai analyse MODEL…`: the gaps of the files' model; no store is touched. */
export async function runAnalyse(
  files: readonly string[],
  options: AnalyseOptions,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const checked = checkOptions(options, language, terminal);
  if (checked === undefined) return BAD_INPUT;
  const read = await openModel(files);
  if (!read.ok) {
    printProblems(read.problems, language, terminal);
    return BAD_INPUT;
  }
  const unknown = unknownInstitutions(read.model, options.institution ?? []);
  for (const id of unknown) terminal.err(`--institution: ${unknownInstitution(id, language)}\n`);
  if (unknown.length > 0) return BAD_INPUT;
  const asOf = checked.asOf ?? read.asOf ?? dayIn(terminal.env['TIME_ZONE'] ?? DEFAULT_TIME_ZONE, terminal.now());
  const reports = analyseModel(read.model, asOf, options.institution);
  if (options.json) printJson(reports, asOf, options.cells === true, terminal);
  else {
    reports.forEach((report, i) => {
      if (i > 0) terminal.out('\n');
      printReport(report, asOf, language, terminal);
    });
  }
  const worse = checked.failOn === undefined ? 0 : countWorse(reports, checked.failOn);
  if (checked.failOn === undefined || worse === 0) return OK;
  terminal.err(`${failedOn(checked.failOn, worse, language)}\n`);
  return FAILED_ON;
}
