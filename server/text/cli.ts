import type { RuleId } from '../model/rules.ts';
import type { LocalText } from '../model/values.ts';
import { type Phase, SEVERITIES, type Severity, type Verdict } from '../model/vocabulary.ts';
import type { Language, PartyText } from './facts.ts';
import { count, formatDayWithWeekday, formatNumber, listOf, more, nameOf, plain } from './format.ts';
import { partyName } from './parties.ts';
import { ruleText } from './ruleText.ts';
import { PHASE_WORDS, SEVERITY_WORDS } from './vocabulary.ts';

export { type CliHelp, cliHelp } from './help.ts';
export { fallBack, noGaps, nothingExamined } from './states.ts';

/** Beyond these, a heading or a folded row counts the rest. */
const MAX_ACTORS = 3;
const MAX_TITLES = 5;

/** The viewing institution comes first; the others keep their order. */
function viewerFirst(actors: readonly PartyText[]): readonly PartyText[] {
  return [...actors.filter((a) => a.viewer !== undefined), ...actors.filter((a) => a.viewer === undefined)];
}

/** Heads the gaps that the same parties must settle: 「病院と里山システムで決める」, 「病院が決める」. */
export function actorsHeading(actors: readonly PartyText[], language: Language): string {
  const names = viewerFirst(actors).map((actor) => partyName(actor, language));
  if (names.length === 0) return language === 'ja' ? '決める人が分かりません' : 'Nobody is known to settle these';
  if (language === 'en') return `For ${listOf(names, 'en', MAX_ACTORS)} to settle`;
  if (names.length === 1) return `${names.join('')}が決める`;
  const rest = names.length - MAX_ACTORS;
  return `${names.slice(0, MAX_ACTORS).join('と')}${rest > 0 ? `、${more(rest, 'ja')}者` : ''}で決める`;
}

/** Severity and rule, as on a badge: 「重大 互いに相手任せ」, "Critical: Each relies on the other". */
export function gapBadge(severity: Severity, rule: RuleId, language: Language): string {
  return `${SEVERITY_WORDS[severity][language]}${language === 'ja' ? ' ' : ': '}${ruleText(rule, language).badge}`;
}

/** 「14件の空白・不整合(重大1、高9、中4)」; severities without a gap are left out. */
export function gapsTotal(bySeverity: Readonly<Partial<Record<Severity, number>>>, language: Language): string {
  const total = SEVERITIES.reduce((sum, severity) => sum + (bySeverity[severity] ?? 0), 0);
  const parts = SEVERITIES.filter((severity) => (bySeverity[severity] ?? 0) > 0).map((severity) => {
    const n = formatNumber(bySeverity[severity] ?? 0, language);
    const word = SEVERITY_WORDS[severity][language];
    return language === 'ja' ? `${word}${n}` : `${n} ${word.toLowerCase()}`;
  });
  const detail = parts.length === 0 ? '' : parts.join(language === 'ja' ? '、' : ', ');
  if (language === 'ja') return `${formatNumber(total, 'ja')}件の空白・不整合${detail && `(${detail})`}`;
  return `${count(total, 'gap')}${detail && ` (${detail})`}`;
}

/** 「343の責任のうち、担当あり300、空白40、対象外3」. */
export function cellsTotal(cells: Readonly<Record<Lowercase<Verdict>, number>>, language: Language): string {
  const n = (value: number) => formatNumber(value, language);
  const total = cells.covered + cells.gap + cells.excluded;
  return language === 'ja'
    ? `${n(total)}の責任のうち、担当あり${n(cells.covered)}、空白${n(cells.gap)}、対象外${n(cells.excluded)}`
    : `Of ${count(total, 'responsibility', 'responsibilities')}, ${n(cells.covered)} covered, ${n(cells.gap)} open, ${n(cells.excluded)} excluded`;
}

/** The day for which everything was computed; always shown. */
export function dayAnalysed(day: string, language: Language): string {
  const date = formatDayWithWeekday(day, language);
  return language === 'ja' ? `${date}時点` : `As of ${date}`;
}

/** Heads the result of one institution, with its whole name. */
export function institutionHeading(name: LocalText, day: string, language: Language): string {
  const [institution, date] = [nameOf(name, language), dayAnalysed(day, language)];
  return language === 'ja'
    ? `${institution} ${date}`
    : `${institution}, ${date.charAt(0).toLowerCase()}${date.slice(1)}`;
}

/** The phases in which a gap holds: 「通常時・サイバー攻撃」. */
export function phaseList(phases: readonly Phase[], language: Language): string {
  return phases.map((phase) => PHASE_WORDS[phase][language]).join(language === 'ja' ? '・' : ', ');
}

/** The requirements behind a folded row, five by name: 「台帳、更新の適用、ほか5」. */
export function foldedTitles(titles: readonly LocalText[], language: Language): string {
  const names = titles.slice(0, MAX_TITLES).map((title) => nameOf(title, language));
  const rest = titles.length - names.length;
  // Titles have commas and "and" of their own: a mark that no title has keeps them apart in English.
  return [...names, ...(rest > 0 ? [more(rest, language)] : [])].join(language === 'ja' ? '、' : '; ');
}

/** `check` found nothing. */
export function noProblems(files: number, language: Language): string {
  return language === 'ja'
    ? `${formatNumber(files, 'ja')}個のファイルに誤りはありません。`
    : `No problems in ${count(files, 'file')}.`;
}

/** Says that tables name what only the model holds, and how to have that checked. */
export function namesOutside(names: number, language: Language): string {
  return language === 'ja'
    ? `この表だけでは確かめられない参照が${formatNumber(names, 'ja')}件あります。モデルのファイルと一緒に指定するか、bunkai import --dry-run で確かめてください。`
    : `${count(names, 'reference')} cannot be checked with this table alone. Give the files of the model with it, or try bunkai import --dry-run.`;
}

/** Says how many problems were listed and that nothing was written. */
export function problemsTotal(problems: number, language: Language): string {
  return language === 'ja'
    ? `${formatNumber(problems, 'ja')}か所に誤りがあります。何も書き込んでいません。`
    : `${count(problems, 'problem')} found. Nothing has been written.`;
}

/** Why `--fail-on` ended with 1; `gaps` counts those of that severity or worse. */
export function failedOn(severity: Severity, gaps: number, language: Language): string {
  const word = SEVERITY_WORDS[severity][language];
  return language === 'ja'
    ? `重さが「${word}」以上の空白・不整合が${formatNumber(gaps, 'ja')}件あります。`
    : `${count(gaps, 'gap')} of severity ${word.toLowerCase()} or worse.`;
}

/** Another process has the data folder open for writing. */
export function storeInUse(folder: string, language: Language): string {
  return language === 'ja'
    ? `データフォルダ「${plain(folder)}」は、動いている別のサーバーが使っています。データは変わっていません。そのサーバーの画面やAPIを使うか、止めてから、もう一度実行してください。`
    : `Another server has the data folder “${plain(folder)}” open. No data has changed. Use that server’s page or API, or stop it and try again.`;
}

/** A folder without a store was named where one is needed; `--create` makes one. */
export function storeMissing(folder: string, language: Language): string {
  return language === 'ja'
    ? `フォルダ「${plain(folder)}」に保存先がありません。サーバーが使っているフォルダを --data で指定してください。新しく作るときは --create を付けます。何も書き込んでいません。`
    : `There is no store in the folder “${plain(folder)}”. Name the folder that the server uses with --data, or make a new store with --create. Nothing has been written.`;
}
