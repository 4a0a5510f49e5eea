import type { Day } from '../../../schema/calendar/day.ts';
import type { WordsFragment } from '../../api/generated/documents.ts';
import type { ContractAnswer, ProposalAnswer } from '../../model/contracts/ledger.ts';
import type { NextDate, Term } from '../../model/contracts/term.ts';
import type { Saying } from '../state/useText.ts';

/** What comes next, and what it means for the person. */
export interface NextWords {
  readonly date: string;
  readonly note: string;
}

/** What comes next in the life of a contract, in words. */
export function nextWords(next: NextDate, term: Term, { t, day }: Saying): NextWords {
  const c = t.contracts;
  switch (next.kind) {
    case 'starts':
      return { date: c.startsOn(day(next.on), next.daysLeft), note: '' };
    case 'notice':
      return { date: c.until(day(next.on), next.daysLeft), note: c.noticeNote(term.renewalNoticeDays ?? 0) };
    case 'renews':
      return {
        date: c.renewsOn(day(next.on), next.daysLeft),
        note: term.renewalNoticeDays === null ? c.noticeUnknown : c.noticePast,
      };
    case 'ends':
      return { date: c.endsOn(day(next.on), next.daysLeft), note: c.endsNote };
    case 'renewed':
      return { date: c.renewedOn(day(next.on)), note: c.renewedNote };
    case 'ended':
      return { date: c.endedOn(day(next.on)), note: '' };
    case 'open':
      return { date: c.openEnded, note: '' };
  }
}

/** From when to when, in words. */
export const spanWords = (startsOn: Day, lastDay: Day | undefined, { t, day }: Saying): string =>
  lastDay === undefined ? t.contracts.spanOpen(day(startsOn)) : t.contracts.span(day(startsOn), day(lastDay));

/** The first of some names, and how many more. */
export function firstOf(names: readonly string[], { t }: Saying): string {
  const [first = ''] = names;
  return names.length < 2 ? first : t.contracts.others(first, names.length - 1);
}

/** What a contract covers, in a few words. */
const coversWords = (covers: readonly { readonly name: WordsFragment }[], saying: Saying): string =>
  firstOf(
    covers.map(({ name }) => saying.name(name)),
    saying,
  );

/** What people call a proposed contract: the title of its first document, or what it covers. */
export function proposalName({ contract }: ProposalAnswer, saying: Saying): string {
  const [document] = contract.documents;
  return document === undefined ? coversWords(contract.covers, saying) : saying.name(document.title);
}

/** The other party of a contract, seen from an institution. */
export const otherParty = (
  { customer, supplier }: Pick<ContractAnswer, 'customer' | 'supplier'>,
  institution: string,
): ContractAnswer['customer'] => (customer.key === institution ? supplier : customer);
