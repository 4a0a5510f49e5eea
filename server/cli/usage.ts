import type { CommanderError } from 'commander';
import type { Language } from '../text/facts.ts';
import { type UsageProblem, usageProblem } from '../text/usage.ts';

/** Commander's codes for a wrong call; anything else is told as it is. */
const PROBLEMS: Readonly<Record<string, UsageProblem>> = {
  'commander.unknownCommand': 'UNKNOWN_COMMAND',
  'commander.unknownOption': 'UNKNOWN_OPTION',
  'commander.missingArgument': 'MISSING_ARGUMENT',
  'commander.missingMandatoryOptionValue': 'MISSING_ARGUMENT',
  'commander.optionMissingArgument': 'MISSING_VALUE',
  'commander.excessArguments': 'TOO_MANY',
};

/** The word that a message of commander quotes: the option, the command, the argument. */
function quotedWord(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? message.replace(/^error: /, '');
}

/** One line for a wrong call, in the language of the person. */
export function describeUsage(error: CommanderError, command: string, language: Language): string {
  return usageProblem(PROBLEMS[error.code] ?? 'OTHER', quotedWord(error.message), command, language);
}
