import type { Language } from './facts.ts';
import { HELP_EN } from './help/en.ts';
import { type CliHelp, HELP_JA } from './help/ja.ts';

export type { CliHelp };

/** What `--help` says: per command a summary, then one text per argument and option, named in camel case. */
export function cliHelp(language: Language): CliHelp {
  return language === 'ja' ? HELP_JA : HELP_EN;
}
