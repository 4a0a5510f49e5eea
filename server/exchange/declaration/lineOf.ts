import { createHash } from 'node:crypto';
import { z } from 'zod';
import { inFile, shorten } from '../../model/path.ts';
import type { ProblemCode, Report } from '../../model/problem.ts';
import { LINE_FIELDS } from '../../model/sheet.ts';
import type { Repair } from '../format.ts';
import { ANSWER_FIELDS, type AnswerField } from './declarationBook.ts';
import { type Form, type FormRow, nameOfField } from './form.ts';

/** What is found in the cells of one row, and where they are. */
export interface FilledRow {
  readonly row: FormRow;
  readonly found: Readonly<Record<AnswerField, string>>;
  readonly placeOf: (field: AnswerField) => string;
}

/** What is gathered while the rows of a form are read. */
export interface Readings {
  readonly form: Form;
  readonly file: string;
  readonly report: Report;
  readonly repaired: Repair[];
  /** What was named as evidence and was not known, as plain data by its id. */
  readonly evidence: Map<string, unknown>;
}

/** A line as plain data; its shape is checked with the whole document. */
export type PlainLine = Readonly<Record<string, unknown>>;

/** Reads what stands in one cell; undefined where it is not understood, and a problem was reported. */
type ReadsCell = (text: string, of: Readings, filled: FilledRow) => unknown;

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

/** The lines of a cell, each without the mark of a list. */
const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^[\s・･•*-]+/u, '').trim())
    .filter((line) => line !== '');

/** An id that the same words get again, in the name space of something. */
const idFor = (space: string, text: string): string =>
  `${space}.${createHash('sha256').update(folded(text)).digest('hex').slice(0, 10)}`;

const localised = (text: string, { language }: Form): unknown =>
  language === 'en' ? { ja: text, en: text } : { ja: text };

function problem(
  of: Readings,
  { placeOf }: FilledRow,
  field: AnswerField,
  code: ProblemCode,
  params: Record<string, string>,
) {
  of.report(code, inFile(of.file, placeOf(field)), params);
}

function repair(of: Readings, { placeOf }: FilledRow, field: AnswerField, original: string, readAs: string): void {
  of.repaired.push({ path: inFile(of.file, placeOf(field)), original: shorten(original), readAs });
}

/** The choice whose words, or whose mark before them, stand in a cell. */
function chosen<T extends { readonly text: string }>(
  text: string,
  choices: readonly T[],
  field: AnswerField,
  of: Readings,
  filled: FilledRow,
): T | undefined {
  const exact = choices.find((choice) => folded(choice.text) === folded(text));
  if (exact !== undefined) return exact;
  const byMark = choices.filter((choice) => folded(choice.text.split(' ')[0] ?? '') === folded(text));
  const [only, other] = byMark;
  if (only !== undefined && other === undefined) {
    repair(of, filled, field, text, only.text);
    return only;
  }
  problem(of, filled, field, 'NOT_ONE_OF', {
    value: shorten(text),
    allowed: choices.map((each) => each.text).join(', '),
  });
  return undefined;
}

const dutyRecord = z.looseObject({ id: z.string(), text: z.exactOptional(z.looseObject({ ja: z.string() })) });

/** The duty of the line as it was that these words stand for, with all that it says. */
function dutyAsItWas({ line }: FormRow, words: string): unknown {
  const duties = z.array(dutyRecord).safeParse(line?.['duties']);
  const isMeant = (text: unknown) => typeof text === 'string' && folded(text) === folded(words);
  return duties.data?.find(({ id, text }) => (text === undefined ? isMeant(id) : Object.values(text).some(isMeant)));
}

function readDuties(text: string, { form }: Readings, { row }: FilledRow): unknown {
  return linesIn(text).map((words) => {
    const kept = dutyAsItWas(row, words);
    if (kept !== undefined) return kept;
    const known = form.duties.find(({ name }) => folded(name) === folded(words));
    return { id: known?.id ?? idFor(form.component, words), text: localised(words, form) };
  });
}

function readEvidence(text: string, { form, evidence }: Readings): unknown {
  return linesIn(text).map((words) => {
    const known = form.evidence.find(({ name, id }) => folded(name) === folded(words) || id === words);
    if (known !== undefined) return known.id;
    const id = idFor(form.owner, words);
    evidence.set(id, { id, title: localised(words, form) });
    return id;
  });
}

function readVia(text: string, of: Readings, filled: FilledRow): unknown {
  const choices = of.form.suppliers.map(({ id, name }) => ({ id, text: name }));
  return chosen(text, choices, 'via', of, filled)?.id;
}

/** The field of a line that a cell becomes; document and page are read together. */
const READERS: Readonly<Record<Exclude<AnswerField, 'answer' | 'document' | 'page'>, ReadsCell>> = {
  via: readVia,
  duties: readDuties,
  when: (text) => text.split(/[\s,、]+/u).filter((trait) => trait !== ''),
  compensation: (text, { form }) => localised(text, form),
  charge: (text, of, filled) => chosen(text, of.form.charges, 'charge', of, filled)?.charge,
  note: (text, { form }) => localised(text, form),
  evidence: readEvidence,
};

const isReader = (field: AnswerField): field is keyof typeof READERS => Object.hasOwn(READERS, field);

const isBound = (field: string): field is keyof typeof LINE_FIELDS => Object.hasOwn(LINE_FIELDS, field);

/** Whether a line with this answer may have a field. */
const mayHave = (field: string, stance: string): boolean =>
  !isBound(field) || LINE_FIELDS[field].some((allowed) => allowed === stance);

/** Whether a cell is as it was written: then what it was made of is kept exactly. */
const isAsWritten = ({ row, found }: FilledRow, field: AnswerField): boolean =>
  found[field] === row.cells[field].normalize('NFC').trim();

function sourceOf({ row, found }: FilledRow): unknown {
  const { document, page } = found;
  if (document === row.cells.document && page === row.cells.page) return row.line?.['source'];
  return document === '' ? undefined : { document, ...(page === '' ? {} : { page }) };
}

/** What a field of a line becomes; undefined: it has none. */
function fieldOf(field: keyof typeof READERS, stance: string, of: Readings, filled: FilledRow): unknown {
  const text = filled.found[field];
  if (text === '') return undefined;
  if (!mayHave(field, stance)) {
    const answer = of.form.answers.find((each) => each.stance === stance)?.text ?? stance;
    problem(of, filled, field, 'NOT_WITH_ANSWER', { field: nameOfField(of.form, field), answer });
    return undefined;
  }
  const kept = filled.row.line?.[field];
  return isAsWritten(filled, field) && kept !== undefined ? kept : READERS[field](text, of, filled);
}

/** What a line says that no cell shows, as far as it may go on saying it. */
function unseen({ line = {} }: FormRow, stance: string): PlainLine {
  const shown = new Set<string>([...ANSWER_FIELDS, 'requirement', 'phases', 'stance', 'source']);
  return Object.fromEntries(Object.entries(line).filter(([field]) => !shown.has(field) && mayHave(field, stance)));
}

/** What a row says, as a line; undefined where it says nothing, or its answer is not understood. */
export function lineOf(of: Readings, filled: FilledRow): PlainLine | undefined {
  const { row, found } = filled;
  if (found.answer === '') {
    const isFilled = ANSWER_FIELDS.some((field) => found[field] !== '');
    if (isFilled) problem(of, filled, 'answer', 'MISSING', { field: nameOfField(of.form, 'answer') });
    return undefined;
  }
  const answer = chosen(found.answer, of.form.answers, 'answer', of, filled);
  if (answer === undefined) return undefined;
  if (found.document === '' && found.page !== '') {
    problem(of, filled, 'document', 'MISSING', { field: nameOfField(of.form, 'document') });
  }
  const fields = ANSWER_FIELDS.filter(isReader).map(
    (field) => [field, fieldOf(field, answer.stance, of, filled)] as const,
  );
  const made = [...fields, ['source', sourceOf(filled)] as const].filter(([, value]) => value !== undefined);
  return {
    requirement: row.requirement,
    ...(row.phases === undefined ? {} : { phases: row.phases }),
    stance: answer.stance,
    ...unseen(row, answer.stance),
    ...Object.fromEntries(made),
  };
}
