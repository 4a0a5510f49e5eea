import { LANGUAGES, type Language } from '../text/facts.ts';

/** The language of a locale setting (`en_GB.UTF-8`); Japanese for everything that is not English. */
function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en(?:[_.@-]|$)/i.test(locale) ? 'en' : 'ja';
}

/** The language named after `--lang` anywhere on the command line, else the locale's: usage problems are written in it too. */
export function languageOfArguments(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const named = argv[at]?.split('=')[1] ?? argv[at + 1];
  return LANGUAGES.find((language) => at >= 0 && language === named) ?? languageOf(env);
}
