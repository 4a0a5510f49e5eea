import { importVersion } from '../../../../schema/calendar/importVersion.ts';
import { canonicalText } from '../../../model/apply.ts';
import type { Line, Sheet } from '../../../model/sheet.ts';
import { type Day, requirementKey } from '../../../model/values.ts';
import { PHASES, type Phase } from '../../../model/vocabulary.ts';
import { bareName } from '../../format.ts';
import type { ProposedChange } from '../mapping/target.ts';
import type { Statement } from './gather.ts';
import { amended, factChanges, factsOf } from './lineFacts.ts';

const phasesOfLine = ({ phases }: Line, all: readonly Phase[]): readonly Phase[] => phases ?? all;

/** The line of a sheet that speaks of a requirement in a situation. */
const lineFor = (lines: readonly Line[], key: string, phase: Phase, all: readonly Phase[]): Line | undefined =>
  lines.find((line) => line.requirement === key && phasesOfLine(line, all).includes(phase));

/** A name such as 「仕様書P7」 as document and page. */
function sourceOf(document: string): { document: string; page?: string } {
  const [, name = '', page] =
    /^(.*?)[\s、,:：]*(?:p\.?|ｐ\.?|頁|ページ)\s*([\d０-９][\d０-９.\-–~〜]*)(?:頁|ページ)?$/iu.exec(document) ?? [];
  return name === '' || page === undefined ? { document } : { document: name, page: page.normalize('NFKC') };
}

/** The line that a statement comes to, for some situations; `before` says the same, and perhaps less. */
function lineOf(statement: Statement, phases: readonly Phase[], fileName: string, before: Line | undefined): Line {
  const { unit, stance, via, from } = statement;
  const { phases: _, ...kept } = before ?? {
    requirement: requirementKey.parse(unit.key),
    stance,
    ...(via === undefined ? {} : { via }),
    source: unit.document === undefined ? { document: bareName(fileName), page: from.place } : sourceOf(unit.document),
  };
  return {
    ...kept,
    ...factsOf(statement, before),
    ...(phases.length === unit.requirement.phases.length ? {} : { phases: [...phases] }),
  };
}

/** What becomes of a component's lines, and what each statement would change. */
export interface LinesRead {
  readonly lines: readonly Line[];
  readonly changes: readonly ProposedChange[];
  readonly isNew: boolean;
}

const groupKey = ({ unit, stance, via, from }: Statement): string =>
  JSON.stringify([unit.key, stance, via, from.place]);

/** Lines without the situations of which something else is said now. */
function without(
  lines: readonly Line[],
  said: ReadonlyMap<string, ReadonlySet<Phase>>,
  allOf: (key: string) => readonly Phase[],
): Line[] {
  return lines.flatMap((line): Line[] => {
    const gone = said.get(line.requirement);
    if (gone === undefined) return [line];
    const left = phasesOfLine(line, allOf(line.requirement)).filter((phase) => !gone.has(phase));
    return left.length === 0 ? [] : [{ ...line, phases: left }];
  });
}

/**
 * A component's lines with what a matrix says of it: what it says as the lines do stays as it is, what it says otherwise
 * takes their place in those situations, and what it is silent about stays.
 */
export function linesOf(statements: readonly Statement[], before: readonly Line[], fileName: string): LinesRead {
  const news = new Map<
    string,
    { readonly group: Statement[]; readonly same: Line | undefined; readonly change: ProposedChange }
  >();
  const said = new Map<string, Set<Phase>>();
  const changes = new Map<string, ProposedChange & { readonly phases: Phase[] }>();
  const all = new Map(statements.map(({ unit }) => [unit.key, unit.requirement.phases]));
  for (const statement of statements) {
    const { unit, phase, stance, from } = statement;
    const line = lineFor(before, unit.key, phase, unit.requirement.phases);
    const key = JSON.stringify([groupKey(statement), line?.stance]);
    const change = changes.get(key) ?? {
      place: from.place,
      subject: unit.key,
      title: (unit.requirement.title ?? unit.requirement.summary)?.ja ?? unit.key,
      about: from.component,
      phases: [],
      ...(line === undefined ? {} : { before: line.stance }),
      after: stance,
      original: from.original,
    };
    change.phases.push(phase);
    changes.set(key, change);
    const next = line && amended(line, statement);
    if (next !== undefined && canonicalText(next) === canonicalText(line)) continue;
    const groupOf = JSON.stringify([
      groupKey(statement),
      next === undefined || line === undefined ? -1 : before.indexOf(line),
    ]);
    const group = news.get(groupOf) ?? { group: [], same: next && line, change };
    group.group.push(statement);
    news.set(groupOf, group);
    said.set(unit.key, (said.get(unit.key) ?? new Set()).add(phase));
  }
  const added = [...news.values()].flatMap(({ group, same, change }) => {
    const [first] = group;
    if (first === undefined) return [];
    const phases = PHASES.filter((phase) => group.some((one) => one.phase === phase));
    const line = lineOf(first, phases, fileName, same);
    return [{ line, facts: factChanges(change, line, same) }];
  });
  const kept = without(before, said, (key) => all.get(key) ?? PHASES);
  return {
    lines: [...kept, ...added.map(({ line }) => line)],
    changes: [...changes.values(), ...added.flatMap(({ facts }) => facts)],
    isNew: added.length > 0,
  };
}

const isDraft = ({ publishedOn }: Sheet): boolean => publishedOn === undefined || publishedOn === null;

/** The sheet that a component's next one is made of: its draft, or what is in force or the last that was published. */
export function baseOf(sheets: readonly Sheet[], component: string): Sheet | undefined {
  const own = sheets.filter((sheet) => sheet.component === component);
  const published = own.filter((sheet) => !isDraft(sheet));
  return (
    own.findLast(isDraft) ?? published.sort((a, b) => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? -1 : 1)).at(-1)
  );
}

/** The version under which a component's next lines stand: the draft's own, or one that is free. */
export function versionOf(
  sheets: readonly Sheet[],
  component: string,
  wished: string | undefined,
  asOf: Day | string,
): string {
  const base = baseOf(sheets, component);
  if (wished !== undefined) return wished;
  if (base !== undefined && isDraft(base)) return base.version;
  const used = new Set<string>(sheets.filter((sheet) => sheet.component === component).map(({ version }) => version));
  for (let i = 1; ; i += 1) {
    const version = importVersion(asOf, i);
    if (!used.has(version)) return version;
  }
}
