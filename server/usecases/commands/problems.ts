import type { Change } from '../../model/change.ts';
import { ENTITY_LISTS, type EntityList } from '../../model/document.ts';
import { type IdsAlike, idsAlikeAmong } from '../../model/lookalike.ts';
import { MAX_PROBLEMS, type Problem } from '../../model/problem.ts';
import { eachInSteps, type Steps } from '../../model/steps.ts';
import { meantBy, suggestingIn } from '../../model/suggest.ts';
import type { Warning } from '../../model/warnings.ts';
import { problemMessage } from '../../text/problems.ts';
import { warningMessage } from '../../text/warnings.ts';
import { COMMAND_PROBLEMS, type CommandProblemCode, notFoundBut } from '../../text/writeProblems.ts';
import { type Seen, seenIn } from '../access/seen.ts';
import type { BothLanguages } from '../queries/explain/explainGap.ts';
import type { ViewerSession } from '../viewerSession.ts';

/** An expected problem as people and tools are told it. */
export interface LocalisedProblem {
  readonly code: string;
  readonly path: string;
  readonly message: BothLanguages;
}

const tell = (problem: Problem): LocalisedProblem => ({
  code: problem.code,
  path: problem.path,
  message: { ja: problemMessage(problem, 'ja'), en: problemMessage(problem, 'en') },
});

/** Something that is likely to be a slip, as people and tools are told it; it stops nothing. */
export type LocalisedWarning = LocalisedProblem;

/** Warnings of what a viewer may know, in words. */
export const localiseWarnings = (warnings: readonly Warning[]): LocalisedWarning[] =>
  warnings.map((warning) => ({
    code: warning.code,
    path: warning.path,
    message: { ja: warningMessage(warning, 'ja'), en: warningMessage(warning, 'en') },
  }));

/** A problem of a command that is not a problem of the model, in words. */
export const commandProblem = (code: CommandProblemCode, path: string): LocalisedProblem => ({
  code,
  path,
  message: COMMAND_PROBLEMS[code],
});

/** The one answer where something that is hidden stands against changes: it says no more than that. */
export const OTHERS_DEPEND: LocalisedProblem = commandProblem('OTHERS_DEPEND', 'changes');

/** Problems of what was sent, found without a look at the model. */
export const localiseSent = (problems: readonly Problem[]): LocalisedProblem[] => problems.map(tell);

/** In the place of problems that are not told one by one: there are too many, and more of them help no reader. */
export const moreProblems = (more: number): LocalisedProblem =>
  tell({ code: 'MORE_PROBLEMS', path: '', params: { shown: MAX_PROBLEMS, more } });

/** Whether a problem stands at an entity that is not seen: `links(key)…`; keys may hold any text, brackets too. */
function isAtHidden({ path }: Problem, seen: Seen): boolean {
  const list = ENTITY_LISTS.find((each) => path.startsWith(`${each}(`));
  if (list === undefined) return false;
  const rest = path.slice(list.length + 1);
  const ends = [...rest].flatMap((character, at) => (character === ')' ? [at] : []));
  return !ends.some((end) => seen.find(list, [...rest].slice(0, end).join('')) !== undefined);
}

/** The ids that look like a given one, of what is seen and of what some changes add. */
function alikeWith(seen: Seen, changes: readonly Change[]): IdsAlike {
  const added = idsAlikeAmong((list) =>
    changes.flatMap((change) =>
      change.op === 'put' && change.list === list && 'id' in change.entity ? [change.entity.id] : [],
    ),
  );
  return (list, id) => [...added(list, id), ...seen.alike(list, id)];
}

/**
 * Problems of the model as they leave for a viewer. Nothing is told of what is hidden: a problem that stands there is told as
 * OTHERS_DEPEND, once; and of what is seen, or is added by the changes, is said what a reference that leads nowhere may mean. A thousand are told, and of the others how many there are.
 * Every problem of queries and mutations goes through this or localiseSent.
 */
export function* localisingSeen(
  seen: Seen,
  problems: readonly Problem[],
  changes: readonly Change[] = [],
): Steps<LocalisedProblem[]> {
  const alike = alikeWith(seen, changes);
  const told: LocalisedProblem[] = [];
  let shown = 0;
  yield* eachInSteps(problems, (problem) => {
    if (isAtHidden(problem, seen)) return;
    shown += 1;
    if (shown <= MAX_PROBLEMS) told.push(tell(suggestingIn(problem, alike)));
  });
  if (shown > MAX_PROBLEMS) told.push(moreProblems(shown - MAX_PROBLEMS));
  return shown < problems.length ? [...told, OTHERS_DEPEND] : told;
}

/** The answer where an argument names nothing that is seen, with what it may mean among what is seen. */
export function notFound(session: ViewerSession, list: EntityList, id: string, path: string): ValidationFailed {
  const meant = meantBy(seenIn(session).alike, list, id);
  const plain = commandProblem('NOT_FOUND', path);
  return new ValidationFailed([meant === undefined ? plain : { ...plain, message: notFoundBut(id, meant) }]);
}

/** Why there are no changes to make; thrown while they are being made, and given back as data. */
export class ValidationFailed extends Error {
  readonly told: readonly LocalisedProblem[];

  constructor(told: readonly LocalisedProblem[]) {
    super(told.map(({ code, path }) => `${code} at ${path}`).join('; '));
    this.told = told;
  }
}

/** A problem of a command that is not a problem of the model. */
export class CommandProblem extends ValidationFailed {
  constructor(code: CommandProblemCode, path: string) {
    super([commandProblem(code, path)]);
  }
}
