import type { LetterClause } from '../../../../exchange/letter/letterBook.ts';
import { keyOf, type LocalText } from '../../../../model/values.ts';
import type { Language } from '../../../../text/facts.ts';
import { formatDay, formatNumber, localised } from '../../../../text/format.ts';
import { blankReason, clauseSettles } from '../../../../text/papers/letter.ts';
import { requirementOfGap } from '../../gaps/gapView.ts';
import { relatedRequirements } from '../related.ts';
import { type Clause, type ClauseBlank, type Clauses, clausesFor } from './clauses.ts';
import type { Asked } from './letterRows.ts';

/** More are not read. */
const MAX_CLAUSES = 10;

/** The requirement of a gap and those that are related to it; none where it is about none. */
function requirementsOf({ gap }: Asked): ReadonlySet<string> {
  const requirement = requirementOfGap(gap);
  if (requirement === undefined) return new Set();
  const key = keyOf(requirement.catalogue.id, requirement.data.id);
  return new Set([key, ...(relatedRequirements(gap.view.session.snapshot).get(key) ?? [])]);
}

/** What the institution needs where the number of a clause is a service level, as a number of the clause. */
function neededFor({ term, termFactor = 1 }: ClauseBlank, asked: readonly Asked[]): number | undefined {
  const about = asked.find(({ gap }) => term !== undefined && gap.finding.term === term);
  const needed = about?.parts[0]?.facts.needed;
  // Twelve digits hide the binary error of the division.
  return needed === undefined ? undefined : Number((needed / termFactor).toPrecision(12));
}

function isLocalText(value: ClauseBlank['default']): value is LocalText {
  return typeof value === 'object';
}

function valueText(value: ClauseBlank['default'], unit: string, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, language);
  if (isLocalText(value)) return localised(value, language);
  return unit === 'date' ? formatDay(value, language) : value;
}

/** The numbers and words of a clause: what the institution needs where that is a service level, else what is usual. */
const valuesOf = (clause: Clause, asked: readonly Asked[], language: Language) =>
  clause.blanks.map((blank) => {
    const value = neededFor(blank, asked) ?? blank.default;
    return { blank, text: valueText(value, blank.unit, language) };
  });

/** A clause with its usual numbers filled in, and with those that the institution needs. */
export const clauseText = (clause: Clause, language: Language, asked: readonly Asked[] = []): string =>
  valuesOf(clause, asked, language).reduce(
    (whole, { blank, text: value }) => whole.replaceAll(`{${blank.name}}`, value),
    clause.text[language],
  );

function filled(clause: Clause, asked: readonly Asked[], language: Language): LetterClause {
  const values = valuesOf(clause, asked, language);
  const text = clauseText(clause, language, asked);
  const numbers = asked.map(({ row }) => Number(row.number));
  return {
    title: localised(clause.title, language),
    text,
    notes: [
      clauseSettles(numbers, language),
      ...values.map(({ blank, text: value }) =>
        blankReason({ value, unit: blank.unit, reason: localised(blank.reason, language) }, language),
      ),
    ],
  };
}

/** The clauses that would settle what is asked, those first which are to be asked for first, with their numbers filled in. */
export function proposeClauses(clauses: Clauses, asked: readonly Asked[], language: Language): LetterClause[] {
  const settles = new Map<Clause, Asked[]>();
  for (const one of asked) {
    for (const clause of clausesFor(clauses, one.gap.finding.rule, requirementsOf(one))) {
      settles.set(clause, [...(settles.get(clause) ?? []), one]);
    }
  }
  const byStrength = (strength: Clause['strength']) => [...settles].filter(([clause]) => clause.strength === strength);
  return [...byStrength('MUST'), ...byStrength('SHOULD')]
    .slice(0, MAX_CLAUSES)
    .map(([clause, of]) => filled(clause, of, language));
}
