import type { ChecklistBook, ChecklistRow, ChecklistSheet } from '../../../../exchange/checklist/checklistBook.ts';
import type { Language } from '../../../../text/facts.ts';
import { formatDay, localised, nameOf } from '../../../../text/format.ts';
import { BOOK_WORDS } from '../../../../text/matrixBook.ts';
import { CHECKLIST_WORDS, checklistHeading } from '../../../../text/papers/checklist.ts';
import type { InstitutionView } from '../../institutionView.ts';
import type { ComponentHandle, PartyHandle } from '../../lists/entities.ts';
import { type Clauses, shippedClauses } from '../letter/clauses.ts';
import type { PaperGround } from '../maker.ts';
import { type ChecklistItem, checklistItems, itemNumber } from './items.ts';
import { type Answers, answersOf, isBacked, isNegative, stateOf } from './state.ts';

/** One party with its part of the institution's chain. */
interface Respondent {
  readonly party: PartyHandle;
  readonly components: readonly ComponentHandle[];
  readonly answers: Answers | undefined;
  readonly items: readonly ChecklistItem[];
}

/** What はい is held against. */
interface Backing {
  readonly view: InstitutionView;
  readonly clauses: Clauses;
}

/** What is told of a party. */
interface Told {
  readonly respondent: Respondent;
  readonly rows: readonly ChecklistRow[];
  /** Items answered はい with nothing behind them. */
  readonly unbacked: number;
}

/** What the institution has decided about an item answered いいえ; its target date, say. */
function treatmentOf(
  { session, row }: InstitutionView,
  answers: Answers,
  item: ChecklistItem,
  language: Language,
): string {
  const { treatments = [] } = session.party(row).data;
  const names = [itemNumber(item), item.id];
  const found = treatments.find(
    (each) => each.component === answers.component.data.id && each.kind === 'CHECKLIST' && names.includes(each.item),
  );
  return found === undefined ? '' : localised(found.text, language);
}

function rowOf(
  item: ChecklistItem,
  respondent: Respondent,
  { view, clauses }: Backing,
  language: Language,
): ChecklistRow {
  const { answers } = respondent;
  const words = CHECKLIST_WORDS[language];
  const head = { item: itemNumber(item), question: localised(item.summary, language) };
  if (answers === undefined) return { ...head, answer: '', on: '', target: '', behind: '', isOpen: false };
  const isNo = isNegative(answers, item);
  const isUnbacked = !isNo && !isBacked(item, respondent, view, clauses);
  return {
    ...head,
    answer: isNo ? words.no : words.yes,
    on: answers.form.issuedOn === undefined ? '' : formatDay(answers.form.issuedOn, language),
    target: isNo ? treatmentOf(view, answers, item, language) : '',
    behind: isUnbacked ? words.unbacked : '',
    isOpen: isNo || isUnbacked,
  };
}

function tell(respondent: Respondent, backing: Backing, language: Language): Told {
  const rows = respondent.items.map((item) => rowOf(item, respondent, backing, language));
  const unbacked = rows.filter(({ behind }) => behind !== '').length;
  return { respondent, rows, unbacked };
}

/** A name that a workbook takes for a sheet, and that no other sheet has. */
function sheetName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(/[[\]:*?/\\']/gu, ' ').trim();
  for (let n = 1; ; n += 1) {
    const end = n === 1 ? '' : ` ${n}`;
    const name = `${plain.slice(0, 31 - end.length)}${end}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

const systems = ({ components }: Respondent, language: Language): string =>
  components.map(({ data }) => nameOf(data.name, language)).join(language === 'ja' ? '、' : ', ');

function overviewRow({ respondent, unbacked }: Told, view: InstitutionView, language: Language) {
  const words = CHECKLIST_WORDS[language];
  const { party, answers } = respondent;
  const state = stateOf(answers, view.day);
  const on = answers?.form.issuedOn;
  const negatives = answers === undefined ? '' : String((answers.form.negatives ?? []).length);
  const cells = [
    nameOf(party.data.name, language),
    systems(respondent, language),
    on === undefined ? '' : formatDay(on, language),
    negatives,
    answers === undefined ? '' : String(unbacked),
    words.states[state],
  ];
  return { cells, isOpen: state === 'MISSING' || state === 'OLD' };
}

/** The institution, then the vendors of its chain by name; with a vendor named that one alone. */
function respondentsOf(
  { session, row, day, analysis }: InstitutionView,
  items: readonly ChecklistItem[],
  vendor: PartyHandle | undefined,
): Respondent[] {
  const { nodes } = analysis.context.chain;
  const owners = [...new Set(nodes.map(({ owner }) => owner))];
  const wanted = owners.filter((owner) => owner !== row && (vendor === undefined || owner === vendor.row));
  const byName = (a: number, b: number) => (session.party(a).data.name.ja < session.party(b).data.name.ja ? -1 : 1);
  const all = [...(vendor === undefined ? [row] : []), ...wanted.sort(byName)];
  return all.map((owner) => {
    const components = nodes.filter((node) => node.owner === owner).map((node) => session.component(node.row));
    const sheet = owner === row ? 'institution' : 'vendor';
    return {
      party: session.party(owner),
      components,
      answers: answersOf(components, day),
      items: items.filter((item) => item.sheet === sheet),
    };
  });
}

/**
 * The checklist of an institution: who has answered and when, the institution's own sheet and one for each vendor of its
 * chain, filled in with the answers that are there. A はい with nothing behind it in the model is named.
 */
export async function makeChecklist(ground: PaperGround): Promise<ChecklistBook | undefined> {
  const { institution: view, vendor, language, session, turn } = ground;
  if (view === undefined || vendor?.row === view.row) return undefined;
  const [items, clauses] = await Promise.all([checklistItems(), shippedClauses()]);
  const words = CHECKLIST_WORDS[language];
  const told: Told[] = [];
  for (const respondent of respondentsOf(view, items, vendor)) {
    told.push(tell(respondent, { view, clauses }, language));
    await turn();
  }
  const year = items[0]?.year ?? '';
  const heading = (party: PartyHandle) =>
    checklistHeading({ party: nameOf(party.data.name, language), year, day: view.day }, language);
  const taken = new Set([words.overview.toLowerCase()]);
  const sheets = told.map(({ respondent, rows }): ChecklistSheet => {
    const { party } = respondent;
    const kind = party.row === view.row ? words.institution : words.vendor;
    return {
      name: sheetName(party.row === view.row ? kind : nameOf(party.data.name, language), taken),
      title: `${words.title} ${kind}`,
      heading: [...heading(party), systems(respondent, language)],
      rows,
    };
  });
  const { item, question, answer, on, target, behind } = words.names;
  const { party, systems: about, answered, negatives, unbacked, state } = words.overviewNames;
  return {
    title: words.title,
    heading: heading(session.party(view.row)),
    instruction: words.instruction,
    overview: {
      name: words.overview,
      names: [party, about, answered, negatives, unbacked, state],
      rows: told.map((each) => overviewRow(each, view, language)),
    },
    names: [item, question, answer, on, target, behind],
    choices: [words.yes, words.no],
    sheets,
    pageOf: BOOK_WORDS[language].pageOf,
  };
}
