import { ENTITY_LISTS } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import { problemMessage } from '../../text/problems.ts';
import { COMMAND_PROBLEMS, type CommandProblemCode } from '../../text/writeProblems.ts';
import type { Seen } from '../access/seen.ts';
import type { BothLanguages } from '../queries/explain/explainGap.ts';

/** An expected fault as people and tools are told it. */
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

/** A fault of an act that is not a fault of the model, in words. */
export const commandProblem = (code: CommandProblemCode, path: string): LocalisedProblem => ({
  code,
  path,
  message: COMMAND_PROBLEMS[code],
});

/** The one answer where something that is hidden stands against changes: it says no more than that. */
export const OTHERS_DEPEND: LocalisedProblem = commandProblem('OTHERS_DEPEND', 'changes');

/** Faults of what somebody sent, found without a look at the model. */
export const localiseSent = (problems: readonly Problem[]): LocalisedProblem[] => problems.map(tell);

/** Whether a fault stands at an entity that is not seen: `links(key)…`; keys may hold any text, brackets too. */
function isAtHidden({ path }: Problem, seen: Seen): boolean {
  const list = ENTITY_LISTS.find((each) => path.startsWith(`${each}(`));
  if (list === undefined) return false;
  const rest = path.slice(list.length + 1);
  const ends = [...rest].flatMap((character, at) => (character === ')' ? [at] : []));
  return !ends.some((end) => seen.find(list, [...rest].slice(0, end).join('')) !== undefined);
}

/**
 * Faults of the model as they leave for a viewer. Nothing is told of what is hidden: a fault that stands there is told as
 * OTHERS_DEPEND, once. Every fault of queries and mutations goes through this or localiseSent.
 */
export function localiseSeen(seen: Seen, problems: readonly Problem[]): LocalisedProblem[] {
  const shown = problems.filter((problem) => !isAtHidden(problem, seen));
  return [...shown.map(tell), ...(shown.length < problems.length ? [OTHERS_DEPEND] : [])];
}

/** Why there are no changes to make; thrown while they are being made, and given back as data. */
export class ValidationFailed extends Error {
  readonly told: readonly LocalisedProblem[];

  constructor(told: readonly LocalisedProblem[]) {
    super(told.map(({ code, path }) => `${code} at ${path}`).join('; '));
    this.told = told;
  }
}

/** A fault of an act that is not a fault of the model. */
export class CommandProblem extends ValidationFailed {
  constructor(code: CommandProblemCode, path: string) {
    super([commandProblem(code, path)]);
  }
}
