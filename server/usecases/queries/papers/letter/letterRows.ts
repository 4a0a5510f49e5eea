import type { LetterRow } from '../../../../exchange/letter/letterBook.ts';
import type { RuleId } from '../../../../model/rules.ts';
import type { FactsPart } from '../../../../text/facts.ts';
import { localised, nameOf } from '../../../../text/format.ts';
import { sentenceText } from '../../../../text/gapSentences.ts';
import {
  type AnswerKind,
  answerChoices,
  type LetterStatement,
  ourStatement,
  ourselves,
  requestText,
  yourStatement,
} from '../../../../text/papers/letter.ts';
import type { SpokenStatement } from '../../explain/statementFacts.ts';
import { badgeOf } from '../../gaps/counts.ts';
import { explanationOf } from '../../gaps/findingCache.ts';
import { actorRows, type GapHandle, placeOf, requirementOfGap, stateOf } from '../../gaps/gapView.ts';
import { requirementText } from '../gaps.ts';
import { type Correspondence, factsFor, type LetterNames } from './lettered.ts';

/** A gap that a letter asks to be settled. */
export interface Asked {
  readonly gap: GapHandle;
  readonly parts: readonly FactsPart[];
  readonly row: LetterRow;
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

function statementOf({ line }: SpokenStatement, of: Correspondence): LetterStatement {
  if (line === undefined) return { duties: [] };
  const { language, receiver, view, vendor } = of;
  const { stance, via, duties = [], note, source } = line;
  const relied = via === undefined ? undefined : view.session.componentById(via);
  return {
    stance,
    isOnReceiver: relied !== undefined && receiver.snapshot.components.owner[relied.row] === vendor.row,
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

function subjectOf(gap: GapHandle, { language }: Correspondence, names: LetterNames): string {
  const { session } = gap.view;
  const place = placeOf(gap).map(({ row }) => nameOf(names.component(session.component(row).data.name), language));
  const requirement = requirementOfGap(gap);
  const what = requirement === undefined ? badgeOf(gap.finding.rule)[language] : requirementText(requirement, language);
  const [first] = place;
  if (first === undefined) return what;
  return language === 'ja' ? `${what}(${place.join(' → ')})` : `${what} (${place.join(' → ')})`;
}

/** A gap as a row of the letter's table. */
export function askAbout(gap: GapHandle, number: number, of: Correspondence, names: LetterNames): Asked {
  const { language, institution, vendor } = of;
  const parts = factsFor(gap, of, names);
  const { rule, requirement } = gap.finding;
  const [ours, theirs] = [saidBy(institution.data.id, gap), saidBy(vendor.data.id, gap)];
  const kind = KINDS[rule] ?? (requirement === undefined ? 'AGREEMENT' : 'WORK');
  const us = language === 'ja' ? ourselves(institution.data.facilityClass) : nameOf(institution.data.name, language);
  const said = (statement: SpokenStatement | undefined) => (statement ? statementOf(statement, of) : { duties: [] });
  const isOurs = placeOf(gap).some(({ owner }) => owner === institution.row);
  const row: LetterRow = {
    number: String(number),
    subject: subjectOf(gap, of, names),
    text: [sentenceText(rule, parts, language), requestText(kind, language)].filter((text) => text !== '').join('\n'),
    ours: requirement !== undefined && isOurs ? ourStatement(said(ours), language) : '',
    theirs: requirement === undefined ? '' : yourStatement(said(theirs), language),
    answers: answerChoices(kind, us, language),
  };
  return { gap, parts, row };
}
