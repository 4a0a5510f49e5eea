import type { DutyItem, Line } from '../../../model/sheet.ts';
import type { LocalText } from '../../../model/values.ts';
import type { Language } from '../../../text/facts.ts';
import { BOOK_WORDS, CHARGE_WORDS, pageText, remarkUnder } from '../../../text/matrixBook.ts';
import { nameOf } from '../../../text/phrase.ts';
import { traitWord } from '../../../text/traits.ts';
import type { ComponentHandle } from '../lists/entities.ts';

/** A line that speaks on a cell, and of what it speaks by itself. */
export interface Speaking {
  readonly component: ComponentHandle;
  readonly line: Line;
  /** The requirement of another edition that the line is about, where a mapping carries it over. */
  readonly carriedFrom: string | undefined;
  /** The name of the service whose line an API takes over. */
  readonly takenOverFrom: string | undefined;
}

/** A text for people; nothing where there is none. */
export const textIn = (text: LocalText | undefined, language: Language): string =>
  text === undefined ? '' : nameOf(text, language);

function dutyText({ id, text, within, charge }: DutyItem, language: Language): string {
  const words = BOOK_WORDS[language];
  const more = [
    ...(within === undefined ? [] : [`${words.within}: ${textIn(within, language)}`]),
    ...(charge === undefined ? [] : [CHARGE_WORDS[charge][language]]),
  ];
  const said = textIn(text, language) || id;
  if (more.length === 0) return said;
  return language === 'ja' ? `${said}(${more.join('、')})` : `${said} (${more.join(', ')})`;
}

/** What is to be remarked of a line: duties, conditions, charge, what stands in, the note, where it comes from. */
function remarkOf({ line, carriedFrom, takenOverFrom }: Speaking, isJoined: boolean, language: Language): string {
  const words = BOOK_WORDS[language];
  const labelled = (label: string, text: string) => (text === '' ? [] : [`${label}: ${text}`]);
  const { source, charge } = line;
  const page = source?.page === undefined ? '' : pageText(source.page, language);
  return [
    ...labelled(
      words.duties,
      (line.duties ?? []).map((duty) => dutyText(duty, language)).join(language === 'ja' ? '／' : '; '),
    ),
    ...labelled(
      words.when,
      (line.when ?? []).map((trait) => traitWord(trait, language)).join(language === 'ja' ? '、' : ', '),
    ),
    ...labelled(words.charge, charge === undefined ? '' : CHARGE_WORDS[charge][language]),
    ...labelled(words.compensation, textIn(line.compensation, language)),
    ...(line.note === undefined ? [] : [textIn(line.note, language)]),
    ...labelled(words.carried, carriedFrom ?? ''),
    // In a row of several it goes without saying: the service stands in the same row, or speaks for the interface alone.
    ...labelled(words.takenOver, isJoined ? '' : (takenOverFrom ?? '')),
    ...labelled(words.source, source === undefined ? '' : `${source.document} ${page}`.trim()),
  ].join('\n');
}

/** Remarks of several components, a text each: those that are equal once under all their names. */
export function remarksOf(speaking: readonly Speaking[], isNamed: boolean, language: Language): string[] {
  const byText = new Map<string, string[]>();
  for (const each of speaking) {
    const text = remarkOf(each, isNamed, language);
    if (text === '') continue;
    const names = byText.get(text) ?? [];
    byText.set(text, names);
    names.push(textIn(each.component.data.name, language));
  }
  if (!isNamed) return [...byText.keys()];
  return [...byText].map(([text, names]) => remarkUnder(names, text, language));
}
