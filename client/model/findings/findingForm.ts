import { type Day, isDay, parseDay } from '../../../schema/calendar/day.ts';
import type { FindingInput, FindingTermsFragment } from '../../api/generated/documents.ts';
import { SEVERITY_CODES, type SeverityCode } from '../place.ts';

/** What the form of a finding holds, all as text; empty: not stated. Days are as they were typed. */
export interface FindingForm {
  readonly component: string;
  readonly title: string;
  /** The title in English: the form does not show it, and keeps it. */
  readonly titleEn: string;
  readonly severity: SeverityCode | '';
  readonly foundOn: string;
  /** `catalogue:requirement`: not shown, and kept. */
  readonly requirement: string;
  readonly assignee: string;
  readonly dueOn: string;
  readonly closedOn: string;
  readonly document: string;
  readonly page: string;
}
export type FindingField = keyof FindingForm;

/** The fields of the form, in its order. */
const FINDING_FIELDS = [
  'component',
  'title',
  'titleEn',
  'severity',
  'foundOn',
  'requirement',
  'assignee',
  'dueOn',
  'closedOn',
  'document',
  'page',
] as const satisfies readonly FindingField[];

/** What is wrong with a field, before the server is asked. */
export type FindingFlaw = 'missing' | 'day' | 'beforeFound' | 'noDocument';

/** The form of a new finding, found on a day. */
export const emptyFinding = (foundOn: Day): FindingForm => ({
  component: '',
  title: '',
  titleEn: '',
  severity: '',
  foundOn,
  requirement: '',
  assignee: '',
  dueOn: '',
  closedOn: '',
  document: '',
  page: '',
});

/** A finding of the server as the form holds it. */
export const findingFormOf = (finding: FindingTermsFragment): FindingForm => ({
  component: finding.component.key,
  title: finding.title.ja,
  titleEn: finding.title.en ?? '',
  severity: finding.severity ?? '',
  foundOn: finding.foundOn,
  requirement: finding.requirementKey ?? '',
  assignee: finding.assignee?.key ?? '',
  dueOn: finding.dueOn ?? '',
  closedOn: finding.closedOn ?? '',
  document: finding.source?.document ?? '',
  page: finding.source?.page ?? '',
});

/** What is wrong with a form, by field; none: it can be sent. */
export function findingFlaws(form: FindingForm): Readonly<Partial<Record<FindingField, FindingFlaw>>> {
  const flaws: Partial<Record<FindingField, FindingFlaw>> = {};
  for (const field of ['component', 'title', 'foundOn'] as const)
    if (form[field].trim() === '') flaws[field] = 'missing';
  const found = parseDay(form.foundOn);
  for (const field of ['foundOn', 'dueOn', 'closedOn'] as const) {
    if (form[field].trim() === '') continue;
    const read = parseDay(form[field]);
    if (read === undefined) flaws[field] = 'day';
    else if (found !== undefined && read < found) flaws[field] = 'beforeFound';
  }
  if (form.page.trim() !== '' && form.document.trim() === '') flaws.document = 'noDocument';
  return flaws;
}

const dayIn = (text: string): { readonly day?: string } => {
  const day = parseDay(text);
  return day === undefined ? {} : { day };
};

/** A form as the server takes it, under an id. */
export function findingInputOf(form: FindingForm, id: string): FindingInput {
  const text = (field: FindingField) => form[field].trim();
  const { day: dueOn } = dayIn(form.dueOn);
  const { day: closedOn } = dayIn(form.closedOn);
  return {
    id,
    component: form.component,
    title: { ja: text('title'), ...(text('titleEn') === '' ? {} : { en: text('titleEn') }) },
    foundOn: parseDay(form.foundOn) ?? form.foundOn,
    ...(form.severity === '' ? {} : { severity: form.severity }),
    ...(text('requirement') === '' ? {} : { requirement: text('requirement') }),
    ...(form.assignee === '' ? {} : { assignee: form.assignee }),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(closedOn === undefined ? {} : { closedOn }),
    ...(text('document') === ''
      ? {}
      : { source: { document: text('document'), ...(text('page') === '' ? {} : { page: text('page') }) } }),
  };
}

/** The fields in which two forms say something else. */
export function differingFields(a: FindingForm, b: FindingForm): FindingField[] {
  const said = (form: FindingForm, field: FindingField) => (isDay(form[field]) ? form[field] : form[field].trim());
  return FINDING_FIELDS.filter(
    (field) => (parseDay(a[field]) ?? said(a, field)) !== (parseDay(b[field]) ?? said(b, field)),
  );
}

/** A name for a new finding in the name space of an institution; `random` is any text that no other finding has. */
export const newFindingId = (institution: string, random: string): string => `${institution}.f-${random}`;

/** A form that is being filled in, with what stood there when it was begun (null: nothing), and when that was read. */
export interface FindingDraft {
  /** Of a new finding the key that it will have, so that sending it twice makes one. */
  readonly id: string;
  readonly form: FindingForm;
  readonly base: FindingForm | null;
  readonly revision: number;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isForm(value: unknown): value is FindingForm {
  if (!isRecord(value) || !FINDING_FIELDS.every((field) => typeof value[field] === 'string')) return false;
  return ['', ...SEVERITY_CODES].some((code) => code === value['severity']);
}

/** A draft as the browser has kept it; undefined where that is not one. */
export function readFindingDraft(text: string | null): FindingDraft | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (!isRecord(kept)) return undefined;
    const { id, form, base, revision } = kept;
    if (typeof id !== 'string' || typeof revision !== 'number' || !isForm(form)) return undefined;
    return base === null || isForm(base) ? { id, form, base, revision } : undefined;
  } catch {
    return undefined;
  }
}
