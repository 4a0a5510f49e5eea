import { canonicalText } from '../../../model/apply.ts';
import { append } from '../../../model/collections.ts';
import { LINE_FIELDS, type Line } from '../../../model/sheet.ts';
import { PHASES, type Phase, type Stance } from '../../../model/vocabulary.ts';

/** A line without its phases: what it says in each. */
export type Word = Omit<Line, 'phases'>;

/** What a sheet says on one requirement, phase by phase. */
export type Words = Map<Phase, Word>;

/** What lines on one requirement say in each phase; a line without phases speaks for all of the requirement. */
export function wordsOf(lines: readonly Line[], phases: readonly Phase[]): Words {
  const words: Words = new Map();
  for (const { phases: said, ...word } of lines) {
    for (const phase of said === undefined || said.length === 0 ? phases : said) words.set(phase, word);
  }
  return words;
}

/** The fewest lines that say so: phases with the same word share one, and one for all phases of the requirement names none. */
export function linesOf(words: Words, phases: readonly Phase[]): Line[] {
  const byWord = new Map<string, Phase[]>();
  for (const phase of PHASES) {
    const word = words.get(phase);
    if (word !== undefined) append(byWord, canonicalText(word), phase);
  }
  return [...byWord.values()].flatMap((of) => {
    const [first] = of;
    const word = first === undefined ? undefined : words.get(first);
    if (word === undefined) return [];
    const isAll = of.length === phases.length && phases.every((phase) => of.includes(phase));
    return [isAll ? word : { ...word, phases: of }];
  });
}

const FIELD_NAMES = ['via', 'duties', 'when', 'satisfies', 'compensation'] as const;

/** The same word with another stance: without the fields that only its former one may carry. */
export function withStance(word: Word, stance: Stance): Word {
  const changed: Word = { ...word, stance };
  for (const name of FIELD_NAMES) if (!LINE_FIELDS[name].includes(stance)) delete changed[name];
  delete changed.via;
  return changed;
}
