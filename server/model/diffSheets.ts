import { canonicalText } from './apply.ts';
import { groupBy } from './collections.ts';
import type { Line, Sheet } from './sheet.ts';
import type { RequirementKey } from './values.ts';
import { PHASES, type Phase } from './vocabulary.ts';

/** What two versions of a sheet say differently on one requirement; an empty side said nothing on it. */
export interface SheetDifference {
  readonly requirement: RequirementKey;
  readonly before: readonly Line[];
  readonly after: readonly Line[];
}

/** The phases of a requirement; undefined or empty where it is not known. */
export type PhasesOf = (requirement: RequirementKey) => readonly Phase[] | undefined;

const byRequirement = (sheet: Sheet): Map<RequirementKey, Line[]> =>
  groupBy(sheet.lines ?? [], ({ requirement }) => requirement);

/** Every requirement that one of two versions names, by key. */
function inBoth(before: Sheet, after: Sheet): SheetDifference[] {
  const old = byRequirement(before);
  const now = byRequirement(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((requirement) => ({ requirement, before: old.get(requirement) ?? [], after: now.get(requirement) ?? [] }));
}

/** Blanks at the ends of the texts of a value, at any depth, are no part of what it says. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, trimmed(field)]));
}

const asSet = (values: readonly unknown[] | undefined): unknown =>
  values === undefined || values.length === 0 ? undefined : [...new Set(values.map(canonicalText))].sort();

/** What a line says of each of its phases, as text: ids exactly, lists as the sets that they are. */
function statementOf({
  phases: _,
  duties,
  when,
  satisfies,
  evidence,
  note,
  compensation,
  source,
  ...exact
}: Line): string {
  return canonicalText({
    ...exact,
    duties: asSet(
      duties?.map(({ id, text, within, ...rest }) => ({ ...rest, id, text: trimmed(text), within: trimmed(within) })),
    ),
    when: asSet(when),
    satisfies: asSet(satisfies),
    evidence: asSet(evidence),
    note: trimmed(note),
    compensation: trimmed(compensation),
    source: trimmed(source),
  });
}

/** What each of some lines says, as texts of a phase and a statement on it. */
function statementsOf(lines: readonly Line[], phases: readonly Phase[]): string[][] {
  return lines.map((line) => {
    const statement = statementOf(line);
    const every = line.phases === undefined || line.phases.length === 0;
    return phases.filter((phase) => every || line.phases?.includes(phase)).map((phase) => `${phase} ${statement}`);
  });
}

/** How many lines of one side say something that the other side does not. */
function linesApart(lines: readonly (readonly string[])[], others: readonly (readonly string[])[]): number {
  const said = new Set(others.flat());
  return lines.filter((line) => line.some((statement) => !said.has(statement))).length;
}

/** How many lines differ on one requirement: what is reworded counts once, as does what was only added or only dropped. */
function linesDiffering({ requirement, before, after }: SheetDifference, phasesOf: PhasesOf): number {
  const known = phasesOf(requirement) ?? [];
  const [old, now] = [before, after].map((lines) => statementsOf(lines, known.length === 0 ? PHASES : known));
  return Math.max(linesApart(old ?? [], now ?? []), linesApart(now ?? [], old ?? []));
}

/**
 * The requirements on which two versions say different things in any phase, by key. Neither the order of lines, fields
 * and lists makes a difference, nor how lines are divided by phases, nor blanks at the ends of texts. What is said of
 * phases that a requirement does not have makes none either; one that is not known may have all.
 */
export function diffSheets(before: Sheet, after: Sheet, phasesOf: PhasesOf): SheetDifference[] {
  return inBoth(before, after).filter((difference) => linesDiffering(difference, phasesOf) > 0);
}

/** How many lines say something else in one of two versions, by the rules of `diffSheets`; 0 where they say the same. */
export function countDifferingLines(before: Sheet, after: Sheet, phasesOf: PhasesOf): number {
  return inBoth(before, after).reduce((sum, difference) => sum + linesDiffering(difference, phasesOf), 0);
}

/** The requirements whose lines are written differently, but for their order, by key: for a record of all changes. */
export function diffLines(before: Sheet, after: Sheet): SheetDifference[] {
  const textOf = (lines: readonly Line[]) => JSON.stringify(lines.map(canonicalText).sort());
  return inBoth(before, after).filter((difference) => textOf(difference.before) !== textOf(difference.after));
}
