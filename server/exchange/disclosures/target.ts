import { parseDay } from '../../../schema/calendar/day.ts';
import type { Component } from '../../model/component.ts';
import { MODEL_FORMAT, type ModelDocument } from '../../model/document.ts';
import type { Party } from '../../model/party.ts';
import { day } from '../../model/values.ts';
import { DISCLOSURE_KINDS, type DisclosureKind } from '../../model/vocabulary.ts';
import { formText } from '../../text/papers/disclosures.ts';
import { addressOf, placeOf } from '../tables/mapping/address.ts';
import type { FindingTaker } from '../tables/mapping/findings.ts';
import { foldText } from '../tables/mapping/fold.ts';
import { dataRows } from '../tables/mapping/headings.ts';
import { type ColumnMapping, saidOfText } from '../tables/mapping/mapping.ts';
import type {
  ColumnGuess,
  MappedSheet,
  MappingContext,
  ProposedChange,
  TableTarget,
  TargetReading,
} from '../tables/mapping/target.ts';
import { answerOf, isPlainAnswer } from './answers.ts';
import { type PlannedItem, withPlans } from './plans.ts';

/** Forms as files and their titles name them, the likeliest first. */
const NAMES: readonly (readonly [DisclosureKind, RegExp])[] = [
  ['MDS', /(?<![a-z])MDS(?![a-z])|製造業者|製造販売/iu],
  ['SDS', /(?<![a-z])SDS(?![a-z])|サービス事業者/iu],
  ['CONFORMITY', /適合開示/u],
  // Both forms above are check lists, too.
  ['CHECKLIST', /チェックリスト|check ?list|事業者確認用|医療機関確認用/iu],
];

/** Components to choose from that are offered at most. */
const MAX_ALTERNATIVES = 20;

const isKind = (text: string | undefined): text is DisclosureKind => DISCLOSURE_KINDS.some((kind) => kind === text);

/** Components whose names or owners stand in a text, the longest name first; a longer name is the better hint. */
function componentsNamed(text: string, { known }: MappingContext): Component[] {
  const folded = foldText(text);
  const names = (component: Component) => [component.name.ja, component.name.en ?? '', component.id];
  const longest = (component: Component): number =>
    names(component)
      .map(foldText)
      .filter((name) => name.length > 1 && folded.includes(name))
      .reduce((most, { length }) => Math.max(most, length), 0);
  return (known.components ?? [])
    .map((component) => ({ component, length: longest(component) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ component }) => component);
}

function guessColumn(mapping: ColumnMapping, hints: string, context: MappingContext): ColumnGuess {
  if (mapping.field !== 'answer' || mapping.about !== undefined) return { mapping, isSure: true, alternatives: [] };
  const byHeading = componentsNamed(mapping.heading, context);
  const named = byHeading.length > 0 ? byHeading : componentsNamed(hints, context);
  const others = (context.known.components ?? []).filter((component) => !named.includes(component));
  const alternatives = [...named.slice(1), ...others]
    .slice(0, MAX_ALTERNATIVES)
    .map(({ id, name }) => ({ entity: id, title: name.ja }));
  const [first] = named;
  return first === undefined
    ? { mapping, isSure: false, alternatives }
    : { mapping: { ...mapping, about: [first.id] }, isSure: named.length === 1, alternatives };
}

/** The last day that stands in the column of days; undefined: there is none. */
function lastDay({ sheet, mapping }: MappedSheet): string | undefined {
  const { column } = mapping.columns.find(({ field }) => field === 'on') ?? {};
  const [first, last] = mapping.header ?? [0, 0];
  if (column === undefined) return undefined;
  const days = dataRows(sheet, [first, last]).flatMap(({ cells }) => parseDay(cells[column - 1] ?? '') ?? []);
  return days.sort().at(-1);
}

const VERSION = /(?:ver(?:sion)?\.? ?|第)(\d+(?:\.\d+)*)|(R\d+)年度/iu;
const WRITTEN_DAY = /(?:令和|平成|R|H)?\s?\d{1,4}(?:年|[./-])\s?\d{1,2}(?:月|[./-])\s?\d{1,2}日?/u;

/** What a sheet says of its form: which, its version, and when it was filled in. Options come first. */
function formOf(mapped: MappedSheet, options: Readonly<Record<string, string>>) {
  const text = mapped.hints.normalize('NFKC');
  const given = options['kind']?.toUpperCase();
  const kind = isKind(given) ? given : NAMES.find(([, name]) => name.test(text))?.[0];
  const [, number, year] = VERSION.exec(text) ?? [];
  const written = options['issuedOn'] ?? lastDay(mapped) ?? WRITTEN_DAY.exec(text)?.[0];
  const issuedOn = written === undefined ? undefined : day.safeParse(parseDay(written)).data;
  return { kind: kind ?? 'SDS', version: options['version'] ?? number ?? year, issuedOn } as const;
}

/** A row of a form: where its answer stands, what it says, and which item it is about. */
interface AnsweredRow extends PlannedItem {
  readonly place: string;
  readonly text: string;
}

const textIn = (cells: readonly string[], column = 0): string => (cells[column - 1] ?? '').trim();

function rowsOf({ sheet, mapping }: MappedSheet, column: number): AnsweredRow[] {
  const columnOf = (field: string) => mapping.columns.find((each) => each.field === field)?.column ?? 0;
  const [items, questions, targets, notes] = ['item', 'question', 'target', 'note'].map(columnOf);
  const [first, last] = mapping.header ?? [0, 0];
  return dataRows(sheet, [first, last]).map(({ number, cells }) => ({
    place: placeOf(sheet.name, addressOf(number, column)),
    text: cells[column - 1] ?? '',
    item: textIn(cells, items) || textIn(cells, questions),
    plan: [textIn(cells, targets), textIn(cells, notes)].filter((part) => part !== '').join(' '),
    planPlace: placeOf(sheet.name, addressOf(number, targets || notes || column)),
  }));
}

/** What is planned for items that are not answered いいえ has no place in the model. */
function sayPlan({ plan, planPlace }: AnsweredRow, findings: FindingTaker): void {
  if (plan !== '') findings.notUnderstood(planPlace, plan, 'TEXT_NOT_KNOWN');
}

/** A row that is answered いいえ; what cannot be read is said. */
function negativeOf(row: AnsweredRow, column: ColumnMapping, findings: FindingTaker): AnsweredRow[] {
  const { place, text, item } = row;
  if (text === '') {
    if (item !== '') findings.notUnderstood(place, item, 'ROW_EMPTY');
    return [];
  }
  const answer = answerOf(saidOfText(column.values, text) ?? text);
  if (answer === undefined || item === '') {
    findings.notUnderstood(place, text, answer === undefined ? 'TEXT_NOT_KNOWN' : 'ROW_NOT_MATCHED');
    return [];
  }
  findings.understood();
  if (answer !== 'NO') {
    sayPlan(row, findings);
    return [];
  }
  if (!isPlainAnswer(text)) findings.repaired(place, text, 'いいえ');
  return [row];
}

/** The items answered いいえ in one column, each once, with what is planned about them. */
function negativesIn(mapped: MappedSheet, column: ColumnMapping, findings: FindingTaker): AnsweredRow[] {
  const negative = rowsOf(mapped, column.column).flatMap((row) => negativeOf(row, column, findings));
  return [...new Map(negative.map((row) => [row.item, row])).values()];
}

type Disclosure = NonNullable<Component['disclosures']>[number];

const isSameForm = (a: Disclosure, b: Disclosure): boolean => a.kind === b.kind && a.version === b.version;

const textOf = ({ negatives = [], ...form }: Disclosure): string =>
  formText({ ...form, negatives: negatives.length }, 'ja');

/** The form in its place among those that the component lists; another version stands beside it. */
function withForm(component: Component, form: Disclosure): Component {
  const { disclosures = [] } = component;
  const replaces = disclosures.some((each) => isSameForm(each, form));
  return {
    ...component,
    disclosures: replaces ? disclosures.map((each) => (isSameForm(each, form) ? form : each)) : [...disclosures, form],
  };
}

/** What is read so far. */
interface Draft {
  readonly components: Map<string, Component>;
  /** The institution for which a file is read; a form's plans are its own to keep. */
  institution: Party | undefined;
}

/** What a form is made of that is read from one column of one sheet. */
function readColumn(
  mapped: MappedSheet,
  column: ColumnMapping,
  draft: Draft,
  options: Readonly<Record<string, string>>,
  findings: FindingTaker,
): ProposedChange[] {
  const place = placeOf(mapped.sheet.name, addressOf(mapped.mapping.header?.[1] ?? 1, column.column));
  const id = options['component'] ?? column.about?.[0];
  const { components } = draft;
  const component = id === undefined ? undefined : components.get(id);
  if (component === undefined) {
    findings.notUnderstood(place, column.heading, id === undefined ? 'COLUMN_ABOUT_NOTHING' : 'UNKNOWN_ENTITY', id);
    return [];
  }
  const { kind, version, issuedOn } = formOf(mapped, options);
  const rows = negativesIn(mapped, column, findings);
  const negatives = rows.map(({ item }) => ({ item }));
  const form: Disclosure = {
    kind,
    ...(version === undefined ? {} : { version }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(negatives.length === 0 ? {} : { negatives }),
  };
  const before = component.disclosures?.find((each) => isSameForm(each, form));
  components.set(component.id, withForm(component, form));
  const change = { place, subject: component.id, title: component.name.ja, original: column.heading };
  const changes = [{ ...change, ...(before && { before: textOf(before) }), after: textOf(form) }];
  if (draft.institution === undefined) {
    for (const row of rows) sayPlan(row, findings);
    return changes;
  }
  const planned = withPlans(draft.institution, component.id, kind, rows);
  draft.institution = planned.party;
  return [...changes, ...planned.changes];
}

function read(
  sheets: readonly MappedSheet[],
  { known, institution }: MappingContext,
  options: Readonly<Record<string, string>>,
  findings: FindingTaker,
): TargetReading {
  const components = new Map((known.components ?? []).map((component) => [component.id as string, component]));
  const before = (known.parties ?? []).find(({ id }) => id === institution);
  const draft: Draft = { components, institution: before };
  const changes = sheets.flatMap((sheet) =>
    sheet.mapping.columns
      .filter(({ field }) => field === 'answer')
      .flatMap((column) => readColumn(sheet, column, draft, options, findings)),
  );
  const changed = [...new Set(changes.map(({ subject }) => subject))].flatMap((id) => components.get(id) ?? []);
  const document: ModelDocument = {
    format: MODEL_FORMAT,
    ...(draft.institution === undefined || draft.institution === before ? {} : { parties: [draft.institution] }),
    ...(changed.length > 0 ? { components: changed } : {}),
  };
  return { document, changes };
}

const shareOf = (texts: readonly string[], fits: (text: string) => boolean): number =>
  texts.filter(fits).length / Math.max(1, texts.length);

/**
 * Disclosure forms (MDS, SDS) and check lists that were filled in: one row an item, answered はい, いいえ or 対象外. The items
 * answered いいえ are kept by their number, or by their words where the form has none; the texts of questions are not.
 */
export const DISCLOSURE_TARGET: TableTarget = {
  name: 'disclosure',
  title: { ja: '開示書・チェックリストの回答', en: 'Answers of a disclosure form or check list' },
  fields: [
    { name: 'item', title: { ja: '項目番号', en: 'Item' }, headings: [/^(?:項目)?(?:番号|項番|no\.?|#|id|item)$/iu] },
    {
      name: 'question',
      title: { ja: '質問', en: 'Question' },
      headings: [/質問|確認事項|チェック項目|設問|question|項目名|check item/iu],
    },
    {
      name: 'answer',
      title: { ja: '回答', en: 'Answer' },
      headings: [/回答|はい|いいえ|answer|yes|確認結果/iu],
      fits: (texts) => shareOf(texts, (text) => answerOf(text) !== undefined),
      repeats: true,
    },
    {
      name: 'on',
      title: { ja: '確認日', en: 'Confirmed on' },
      headings: [/確認日|回答日|記入日|confirmed|answered on/iu],
    },
    {
      name: 'target',
      title: { ja: '目標日・対応', en: 'Target date, measures' },
      headings: [/目標日|予定日|(?:対応|実施|改善)(?:予定|計画|時期)|target|planned/iu],
    },
    {
      name: 'note',
      title: { ja: '備考', en: 'Remarks' },
      headings: [/^(?:備考|コメント|補足|remarks?|comments?|notes?)$/iu],
    },
  ],
  options: [
    { name: 'component', title: { ja: '構成要素の識別子', en: 'Id of the component' } },
    {
      name: 'kind',
      title: { ja: '様式(MDS・SDS・CHECKLIST・CONFORMITY)', en: 'Form (MDS, SDS, CHECKLIST, CONFORMITY)' },
    },
    { name: 'version', title: { ja: '様式の版', en: 'Version of the form' } },
    { name: 'issuedOn', title: { ja: '記入日', en: 'When it was filled in' } },
  ],
  isComplete: (fields) => fields.has('answer') && (fields.has('item') || fields.has('question')),
  guessColumns: ({ mapping, hints }, context) => mapping.columns.map((column) => guessColumn(column, hints, context)),
  read: (sheets, context, options, _file, findings) => read(sheets, context, options, findings),
};
