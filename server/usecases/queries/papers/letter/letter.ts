import type { LetterBook, LetterClause } from '../../../../exchange/letter/letterBook.ts';
import { countBy } from '../../../../model/collections.ts';
import type { Contact } from '../../../../model/party.ts';
import { addDays, dayNumber, dayText } from '../../../../model/snapshot/days.ts';
import type { Day } from '../../../../model/values.ts';
import type { Turn } from '../../../../support/yieldToEventLoop.ts';
import type { Language } from '../../../../text/facts.ts';
import { nameOf, plain } from '../../../../text/format.ts';
import {
  addressee,
  annexNotes,
  answerByText,
  contactLine,
  contractStandingText,
  LETTER_WORDS,
  letterDate,
  ourselves,
} from '../../../../text/papers/letter.ts';
import {
  annexHeading,
  letterParagraphs,
  letterSubject,
  nothingToSettleParagraphs,
  othersNote,
} from '../../../../text/papers/letterBody.ts';
import { ONLY_UPDATES } from '../../../../text/papers/updates.ts';
import { shownParty } from '../../../access/mask.ts';
import { placeOf } from '../../gaps/gapView.ts';
import type { InstitutionView } from '../../institutionView.ts';
import { contractEndDay, contractName } from '../../lists/contractList.ts';
import type { PartyHandle } from '../../lists/entities.ts';
import { contractStanding, listContracts } from '../../lists/lists.ts';
import type { PaperGround } from '../maker.ts';
import { shippedClauses } from './clauses.ts';
import { type Correspondence, letterNames } from './lettered.ts';
import { type Asked, askAbout, gapsByChapter, gapsWith, inChapters, placeText, withDepending } from './letterRows.ts';
import { proposeClauses } from './proposeClauses.ts';
import { sortOut } from './sortOut.ts';
import { askForUpdates } from './updatesClause.ts';

/** How long the receiver has, before weekends. */
const DAYS_TO_ANSWER = 14;

/** Two weeks later; a Saturday or Sunday becomes the Monday after. */
function answerBy(day: Day): Day {
  const by = addDays(dayNumber(day), DAYS_TO_ANSWER);
  const weekday = new Date(dayText(by)).getUTCDay();
  const later = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  return dayText(addDays(by, later));
}

/** What there is between the two, the newest first: contracts in force and to come, or else the last that ended. */
function contractTexts({ view, vendor, language }: Correspondence): string[] {
  const { session, day } = view;
  const rows = listContracts(session, { party: vendor.data.id }).filter((row) => {
    const { customer, supplier } = session.snapshot.contracts;
    return customer[row] === view.row || supplier[row] === view.row;
  });
  const contracts = rows
    .map(session.contract)
    .sort((a, b) => (a.data.startsOn < b.data.startsOn ? 1 : -1))
    .map((contract) => ({ contract, standing: contractStanding(session, contract.row, day) }));
  const running = contracts.filter(({ standing }) => standing !== 'ENDED');
  const shown = running.length > 0 ? running : contracts.slice(0, 1);
  return shown.map(({ contract, standing }) =>
    contractStandingText(
      {
        name: nameOf(contractName(contract), language),
        startsOn: contract.data.startsOn,
        endsOn: contractEndDay(contract),
        standing,
      },
      language,
    ),
  );
}

/** The components that the rows are about, those of the receiver's or the sender's own, each once. */
function componentsOf(
  asked: readonly Asked[],
  { view, language }: Correspondence,
  of: ReturnType<typeof letterNames>,
): string[] {
  const names = asked
    .flatMap(({ gap }) => placeOf(gap).slice(0, 1))
    .map(({ row }) => view.session.component(row).data.name);
  return [...new Set(names.map((name) => nameOf(of.component(name), language)))];
}

/** Whom to turn to about contracts at a party, else about operation, as the viewer may know it. */
function contractContact({ view: { session } }: Correspondence, { data }: PartyHandle): Contact | undefined {
  const { contacts = [] } = shownParty(session, data);
  return (
    contacts.find(({ purpose }) => purpose === 'contract') ?? contacts.find(({ purpose }) => purpose === 'operation')
  );
}

/** The lines of a name at the head of a letter: the party, and below it the department. */
const withDepartment = (name: string, contact: Contact | undefined): string[] =>
  contact?.department === undefined ? [name] : [name, plain(contact.department)];

/** What is the same in every letter between the two. */
function headOf(of: Correspondence) {
  const { view, institution, vendor, language } = of;
  const words = LETTER_WORDS[language];
  return {
    language,
    reference: [words.number, letterDate(view.day, language)],
    to: addressee(withDepartment(nameOf(vendor.data.name, language), contractContact(of, vendor)), language),
    from: withDepartment(nameOf(institution.data.name, language), contractContact(of, institution)),
    close: words.close,
    names: words.names,
  };
}

/** The matters that are not in the letter itself. */
function othersOf(
  rest: readonly Asked[],
  isOnly: boolean,
  of: Correspondence,
  names: ReturnType<typeof letterNames>,
): LetterBook['others'] & object {
  const { language } = of;
  const [[place, count] = ['', 0]] = [...countBy(rest.map(({ gap }) => placeText(gap, of, names)))].sort(
    ([, a], [, b]) => b - a,
  );
  const usual = place !== '' && count > rest.length / 2 ? place : undefined;
  return {
    title: annexHeading(LETTER_WORDS[language].othersTitle, 1, isOnly, language),
    note: othersNote(usual, language),
    groups: inChapters(rest, of, names, usual),
  };
}

/** The letter where there is nothing to settle: it says so. */
function nothingToSettle(of: Correspondence): LetterBook {
  const { language } = of;
  const end = language === 'ja' ? '' : LETTER_WORDS.en.end;
  const paragraphs = nothingToSettleParagraphs(nameOf(of.institution.data.name, language), language);
  return { ...headOf(of), subject: letterSubject([], language), paragraphs, particulars: '', rows: [], facts: [], end };
}

/** The letter where nothing is to be settled but who applies security updates: it asks for the clause. */
function onlyUpdates(of: Correspondence, updates: LetterClause): LetterBook {
  const { language } = of;
  const [us, them] = [nameOf(of.institution.data.name, language), nameOf(of.vendor.data.name, language)];
  const letter = nothingToSettle(of);
  const [greeting = ''] = letter.paragraphs;
  return {
    ...letter,
    paragraphs: [greeting, ONLY_UPDATES[language]],
    annex: {
      title: annexHeading(LETTER_WORDS[language].clausesTitle, 1, true, language),
      notes: annexNotes({ institution: us, vendor: them }, language),
      clauses: [updates],
    },
  };
}

/**
 * A letter from an institution to another party that is to act on some of its gaps: what is to be settled, what each side
 * says about it, and the clauses that would settle it. Nothing is in it that others hide from the receiver.
 */
export async function letterBook(
  view: InstitutionView,
  vendor: PartyHandle,
  language: Language,
  turn: Turn,
): Promise<LetterBook> {
  const { session, row, day } = view;
  const institution = session.party(row);
  const of: Correspondence = { view, institution, vendor, receiver: session.as(vendor.data.id), language };
  const names = letterNames(of);
  const { leading, others } = sortOut(gapsWith(of));
  const asked: Asked[] = [];
  for (const gap of [...leading, ...gapsByChapter(others, language)]) {
    asked.push(askAbout(gap, asked.length + 1, of, names));
    await turn();
  }
  const updates = await askForUpdates(of, names, turn);
  if (asked.length === 0) return updates === undefined ? nothingToSettle(of) : onlyUpdates(of, updates);
  const first = asked.slice(0, leading.length);
  const rest = asked.slice(leading.length);
  const proposed = proposeClauses(await shippedClauses(), asked, language);
  const isProposed = proposed.some(({ title }) => title === updates?.title);
  const clauses = updates === undefined || isProposed ? proposed : [...proposed, updates];
  const words = LETTER_WORDS[language];
  const by = answerByText(answerBy(day), language);
  const [us, them] = [nameOf(institution.data.name, language), nameOf(vendor.data.name, language)];
  const ourName = language === 'ja' ? ourselves(institution.data.facilityClass) : us;
  const contracts = contractTexts(of);
  return {
    ...headOf(of),
    subject: letterSubject(componentsOf(asked, of, names), language),
    paragraphs: letterParagraphs(
      {
        us: ourName,
        institution: us,
        hasAnnex: clauses.length > 0,
        by,
        urgent: first.length,
        others: rest.length,
      },
      language,
    ),
    particulars: words.particulars,
    rows: (rest.length === 0 ? first : first.map((one) => withDepending(one, of))).map(({ row: made }) => made),
    facts: [
      { name: words.facts.by, text: by },
      { name: words.facts.how, text: words.how },
      { name: words.facts.contracts, text: contracts.length === 0 ? words.noContract : contracts.join('\n') },
      {
        name: words.facts.contact,
        text: contactLine(contractContact(of, institution) ?? {}, language) || words.noContact,
      },
    ],
    end: words.end,
    ...(rest.length === 0 ? {} : { others: othersOf(rest, clauses.length === 0, of, names) }),
    ...(clauses.length === 0
      ? {}
      : {
          annex: {
            title: annexHeading(words.clausesTitle, 2, rest.length === 0, language),
            notes: annexNotes({ institution: us, vendor: them }, language),
            clauses,
          },
        }),
  };
}

/** The book of the institution's letter to a party; there is none to itself. */
export async function makeLetter({
  institution,
  vendor,
  language,
  turn,
}: PaperGround): Promise<LetterBook | undefined> {
  if (institution === undefined || vendor === undefined || vendor.row === institution.row) return undefined;
  return letterBook(institution, vendor, language, turn);
}
