import type { LetterGroup, LetterRow } from '../../../../exchange/letter/letterBook.ts';
import { append } from '../../../../model/collections.ts';
import type { RuleId } from '../../../../model/rules.ts';
import type { FactsPart, Language } from '../../../../text/facts.ts';
import { localised, nameOf } from '../../../../text/format.ts';
import { sentenceText } from '../../../../text/gapSentences.ts';
import {
  type AnswerKind,
  answerChoices,
  LETTER_WORDS,
  type LetterStatement,
  ourStatement,
  ourselves,
  requestText,
  shortAnswers,
  yourStatement,
} from '../../../../text/papers/letter.ts';
import { dependingText } from '../../../../text/papers/letterBody.ts';
import type { SpokenStatement } from '../../explain/statementFacts.ts';
import { badgeOf } from '../../gaps/counts.ts';
import { explanationOf } from '../../gaps/findingCache.ts';
import { actorRows, type GapHandle, placeOf, requirementOfGap, stateOf } from '../../gaps/gapView.ts';
import { requirementText } from '../gaps.ts';
import { headingOf } from '../heading.ts';
import { type Correspondence, factsFor, type LetterNames } from './lettered.ts';
import { dependingOn } from './sortOut.ts';

/** A gap that a letter asks to be settled. */
export interface Asked {
  readonly gap: GapHandle;
  readonly parts: readonly FactsPart[];
  readonly row: LetterRow;
  readonly kind: AnswerKind;
}

/** What is asked by rules that ask for something else than who does the work. */
const KINDS: Readonly<Partial<Record<RuleId, AnswerKind>>> = {
  FORBIDDEN_CONTROL: 'PERMISSION',
  NO_SHEET: 'DOCUMENT',
  DISCLOSURE_MISSING: 'DOCUMENT',
  UNEVIDENCED: 'DOCUMENT',
  EVIDENCE_EXPIRED: 'DOCUMENT',
  OUTDATED_BASIS: 'DOCUMENT',
};

/** What is to be settled with a vendor: gaps for which it must act, but for risks that the institution has accepted. */
export const gapsWith = ({ view, vendor }: Correspondence): GapHandle[] =>
  view.gaps.filter((gap) => actorRows(gap).includes(vendor.row) && stateOf(gap) !== 'RISK_ACCEPTED');

function statementOf({ line }: SpokenStatement, gap: GapHandle, of: Correspondence): LetterStatement {
  if (line === undefined) return { duties: [] };
  const { language, receiver, view, vendor } = of;
  const { stance, via, duties = [], note, source } = line;
  const relied = via === undefined ? undefined : view.session.componentById(via);
  return {
    stance,
    // Without a name it is the supplier of the place.
    isOnReceiver:
      relied === undefined
        ? placeOf(gap)[1]?.owner === vendor.row
        : receiver.snapshot.components.owner[relied.row] === vendor.row,
    duties: duties.map(({ id, text }) => (text === undefined ? id : localised(text, language))),
    note: note && localised(note, language),
    document: source?.document,
    page: source?.page,
  };
}

/** What one side says about a gap: of several statements that which says something. */
function saidBy(party: string, gap: GapHandle): SpokenStatement | undefined {
  const { statements } = explanationOf(gap.view.analysis, gap.finding);
  const own = statements.filter((statement) => statement.party.id === party);
  return own.find(({ line }) => line !== undefined) ?? own[0];
}

/** The place of a gap in the letter's names, the consumer before the supplier; empty where it has none. */
export function placeText(gap: GapHandle, { language }: Correspondence, names: LetterNames): string {
  const { session } = gap.view;
  return placeOf(gap)
    .map(({ row }) => nameOf(names.component(session.component(row).data.name), language))
    .join(' → ');
}

function whatOf(gap: GapHandle, language: Language): string {
  const requirement = requirementOfGap(gap);
  return requirement === undefined ? badgeOf(gap.finding.rule)[language] : requirementText(requirement, language);
}

function subjectOf(gap: GapHandle, of: Correspondence, names: LetterNames): string {
  const [what, place] = [whatOf(gap, of.language), placeText(gap, of, names)];
  if (place === '') return what;
  return of.language === 'ja' ? `${what}(${place})` : `${what} (${place})`;
}

/** A gap as a row of the letter's table. */
export function askAbout(gap: GapHandle, number: number, of: Correspondence, names: LetterNames): Asked {
  const { language, institution, vendor } = of;
  const parts = factsFor(gap, of, names);
  const { rule, requirement } = gap.finding;
  const [ours, theirs] = [saidBy(institution.data.id, gap), saidBy(vendor.data.id, gap)];
  const kind = KINDS[rule] ?? (requirement === undefined ? 'AGREEMENT' : 'WORK');
  const us = language === 'ja' ? ourselves(institution.data.facilityClass) : nameOf(institution.data.name, language);
  const said = (statement: SpokenStatement | undefined) =>
    statement ? statementOf(statement, gap, of) : { duties: [] };
  const isOurs = placeOf(gap).some(({ owner }) => owner === institution.row);
  const row: LetterRow = {
    number: String(number),
    subject: subjectOf(gap, of, names),
    text: [sentenceText(rule, parts, language), requestText(kind, language)].filter((text) => text !== '').join('\n'),
    ours: requirement !== undefined && isOurs ? ourStatement(said(ours), language) : '',
    theirs: requirement === undefined ? '' : yourStatement(said(theirs), language),
    answers: answerChoices(kind, us, language),
  };
  return { gap, parts, row, kind };
}

/** A row of a letter that has others behind it: with what depends on it, the reason for which it comes first. */
export function withDepending({ gap, row, ...more }: Asked, { language }: Correspondence): Asked {
  const [first, ...others] = dependingOn(gap);
  if (first === undefined) return { gap, row, ...more };
  const name = nameOf(gap.view.session.component(first).data.name, language);
  const text = [row.text, dependingText(name, others.length, language)].filter((part) => part !== '').join('\n');
  return { gap, row: { ...row, text }, ...more };
}

/** The chapter under which a gap stands in a long table. */
function chapterOf(gap: GapHandle, language: Language): string {
  const requirement = requirementOfGap(gap);
  const heading = requirement && headingOf(requirement.catalogue, requirement.data);
  return heading === undefined ? LETTER_WORDS[language].othersChapter : nameOf(heading, language);
}

/** Gaps so that those of a chapter follow each other, in the order in which chapters are first met. */
export function gapsByChapter(gaps: readonly GapHandle[], language: Language): GapHandle[] {
  const chapters = new Map<string, GapHandle[]>();
  for (const gap of gaps) append(chapters, chapterOf(gap, language), gap);
  return [...chapters.values()].flat();
}

/**
 * Rows for a long table by chapter, in few words: what both sides say is enough where both say something, and the place that
 * most rows are about is named above the table.
 */
export function inChapters(
  asked: readonly Asked[],
  of: Correspondence,
  names: LetterNames,
  usualPlace: string | undefined,
): LetterGroup[] {
  const { language, institution } = of;
  const us = ourselves(institution.data.facilityClass);
  const groups = new Map<string, LetterRow[]>();
  for (const { gap, row, kind } of asked) {
    const title = chapterOf(gap, language);
    const rows = groups.get(title) ?? [];
    groups.set(title, rows);
    const isEnough = row.ours !== '' && row.theirs !== '';
    rows.push({
      ...row,
      subject: placeText(gap, of, names) === usualPlace ? whatOf(gap, language) : row.subject,
      text: isEnough ? '' : row.text,
      answers: shortAnswers(kind, us, language),
    });
  }
  return [...groups].map(([title, rows]) => ({ title, rows }));
}
