import type { ListBook, ListRow } from '../../../exchange/list/listBook.ts';
import type { Component } from '../../../model/component.ts';
import type { Language } from '../../../text/facts.ts';
import { localised, nameOf } from '../../../text/format.ts';
import { BOOK_WORDS } from '../../../text/matrixBook.ts';
import { DISCLOSURE_PAPER_WORDS, formText } from '../../../text/papers/disclosures.ts';
import { listHeading } from '../../../text/papers/gaps.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { ComponentHandle } from '../lists/entities.ts';
import type { PaperGround } from './maker.ts';

type Form = NonNullable<Component['disclosures']>[number];

/** The newest form of a kind that a component lists. */
interface Column {
  readonly component: ComponentHandle;
  readonly form: Form;
}

/** The form of each kind with the latest day, the least version among equals (SEMANTICS.md section 3, "Disclosures"). */
function newestForms(component: ComponentHandle, day: string): Column[] {
  const newest = new Map<string, Form>();
  for (const form of component.data.disclosures ?? []) {
    const { kind, issuedOn = '', version = '' } = form;
    if (kind === 'CHECKLIST' || issuedOn > day) continue;
    const best = newest.get(kind);
    const [bestDay, bestVersion] = [best?.issuedOn ?? '', best?.version ?? ''];
    if (best === undefined || issuedOn > bestDay || (issuedOn === bestDay && version < bestVersion))
      newest.set(kind, form);
  }
  return [...newest.values()].map((form) => ({ component, form }));
}

/** What the institution has decided about an item of a form. */
function treatmentOf({ session, row }: InstitutionView, { component, form }: Column, item: string, language: Language) {
  const { treatments = [] } = session.party(row).data;
  const found = treatments.find(
    (each) => each.component === component.data.id && each.kind === form.kind && each.item === item,
  );
  return found === undefined ? undefined : localised(found.text, language);
}

const isNegative = ({ form }: Column, item: string): boolean =>
  form.negatives?.some((negative) => negative.item === item) === true;

/** Numbers within items are compared as numbers: 5-2 comes before 5-10. */
const byItem = (language: Language) => new Intl.Collator(language, { numeric: true }).compare;

/** The columns of one kind of form, and a row for each item that one of them answers いいえ. */
function rowsOf(view: InstitutionView, columns: readonly Column[], language: Language): ListRow[] {
  const words = DISCLOSURE_PAPER_WORDS[language];
  const kinds = [...new Set(columns.map(({ form }) => form.kind))];
  return kinds.flatMap((kind) => {
    const items = new Set(
      columns.flatMap(({ form }) => (form.kind === kind ? (form.negatives ?? []).map(({ item }) => item) : [])),
    );
    return [...items].sort(byItem(language)).map((item) => {
      const negative = columns.filter((column) => column.form.kind === kind && isNegative(column, item));
      const decided = negative.map((column) => {
        const text = treatmentOf(view, column, item, language) ?? words.undecided;
        return negative.length === 1 ? text : `${nameOf(column.component.data.name, language)}: ${text}`;
      });
      const answers = columns.map((column) => {
        if (column.form.kind !== kind) return '';
        return isNegative(column, item) ? words.no : words.others;
      });
      return { cells: [kind, item, ...answers, decided.join('\n')] };
    });
  });
}

/**
 * The disclosure forms of an institution's chain side by side, or of one vendor's part of it: a column a form, a row an item
 * that one of them answers いいえ, and what the institution has decided about it. Undefined without an institution.
 */
export async function makeDisclosures(ground: PaperGround): Promise<ListBook | undefined> {
  const { institution: view, vendor, language, session, turn } = ground;
  if (view === undefined) return undefined;
  const { nodes } = view.analysis.context.chain;
  const components = nodes
    .filter(({ owner }) => vendor === undefined || owner === vendor.row)
    .map(({ row }) => session.component(row));
  const columns = components.flatMap((component) => newestForms(component, view.day));
  await turn();
  const words = DISCLOSURE_PAPER_WORDS[language];
  const rows = rowsOf(view, columns, language);
  const all = columns.flatMap((column) => (column.form.negatives ?? []).map(({ item }) => ({ column, item })));
  const undecided = all.filter(({ column, item }) => treatmentOf(view, column, item, language) === undefined);
  const party = nameOf(session.party(view.row).data.name, language);
  return {
    sheet: words.title,
    title: words.title,
    heading: listHeading({ party, revision: session.model.revision, day: view.day }, language),
    summary: columns.length === 0 ? words.none : words.summary(columns.length, all.length, undecided.length),
    columns: [
      { name: words.form, width: 8, isCentred: true },
      { name: words.item, width: 12 },
      ...columns.map(({ component, form }) => ({
        name: `${nameOf(component.data.name, language)}\n${formText({ ...form, negatives: form.negatives?.length ?? 0 }, language)}`,
        width: 20,
        isCentred: true as const,
      })),
      { name: words.treatment, width: 44 },
    ],
    rows,
    pageOf: BOOK_WORDS[language].pageOf,
  };
}
