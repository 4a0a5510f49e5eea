import { parseDay } from '../../schema/calendar/day.ts';
import type { DecideOnGapInput, GapState } from '../api/generated/documents.ts';
import type { GapAnswer, GapListAnswer } from './answers.ts';

/** What was decided on a gap; null where nothing was. */
export type Decided = GapAnswer['decision'];

/** The fields of the form, as typed. */
export interface DecisionForm {
  readonly state: Exclude<GapState, 'OPEN'>;
  readonly reason: string;
  readonly by: string;
  /** A day as people type it; empty for none. */
  readonly until: string;
}
export type DecisionField = keyof DecisionForm;
const DECISION_FIELDS = ['state', 'reason', 'by', 'until'] as const satisfies readonly DecisionField[];

/** A form that is being filled in, with what stood there when it was begun. */
export interface DecisionDraft {
  readonly form: DecisionForm;
  readonly base: Decided;
  /** The revision at which `base` was read. */
  readonly revision: number;
  /** Whether the person has pressed save and it has not reached the server. */
  readonly unsent: boolean;
}

/** What the form shows of a decision. */
export const formOf = (decided: Decided): DecisionForm => ({
  state: decided === null || decided.state === 'OPEN' ? 'IN_TALKS' : decided.state,
  reason: decided?.reason ?? '',
  by: decided?.by ?? '',
  until: decided?.until ?? '',
});

/** The day of the form, or what was typed where it is none. */
const untilOf = ({ until }: DecisionForm): string => parseDay(until) ?? until.trim();

const saidBy = (form: DecisionForm): readonly string[] => [
  form.state,
  form.reason.trim(),
  form.by.trim(),
  untilOf(form),
];

/** Whether two decisions say the same. */
export function isSame(a: Decided, b: Decided): boolean {
  if (a === null || b === null) return a === b;
  return a.on === b.on && saysSame(formOf(a), b);
}

/** Whether a form says what was decided, whoever wrote it and when. */
const saysSame = (form: DecisionForm, decided: Decided): boolean =>
  decided !== null && differing(form, formOf(decided)).length === 0;

/** The fields in which two forms differ, in the order of the form. */
export function differing(a: DecisionForm, b: DecisionForm): DecisionField[] {
  const [one, other] = [saidBy(a), saidBy(b)];
  return DECISION_FIELDS.filter((_, at) => one[at] !== other[at]);
}

/** A form with some of its fields as in another. */
export const mixed = (form: DecisionForm, other: DecisionForm, from: ReadonlySet<DecisionField>): DecisionForm => {
  const pick = (field: DecisionField) => (from.has(field) ? other : form);
  return {
    state: pick('state').state,
    reason: pick('reason').reason,
    by: pick('by').by,
    until: pick('until').until,
  };
};

/** How many fields the person has filled in or changed. */
export const entriesOf = ({ form, base }: DecisionDraft): number => differing(form, formOf(base)).length;

/** Whether the day was typed in a form that is not understood. */
export const isDayWrong = ({ until }: DecisionForm): boolean => until.trim() !== '' && parseDay(until) === undefined;

/** What is sent; empty fields are left out, and the server says what it needs. */
export function inputOf(form: DecisionForm): Pick<DecideOnGapInput, 'state' | 'reason' | 'by' | 'until'> {
  const [reason, by, until] = [form.reason.trim(), form.by.trim(), untilOf(form)];
  return { state: form.state, reason: reason || null, by: by || null, until: until || null };
}

/** What is sent to have again what stood there; null takes back. */
export function inputAgain(decided: Decided): Partial<DecideOnGapInput> & Pick<DecideOnGapInput, 'state'> {
  if (decided === null) return { state: 'OPEN' };
  const { state, reason, by, on, until } = decided;
  return { state, reason, by, on, until };
}

/** The field that a problem's path is about; undefined where it is about the whole. */
export function fieldAt(path: string): DecisionField | undefined {
  const last = path.split('.').at(-1);
  return DECISION_FIELDS.find((field) => field === last);
}

/** The decision as it will stand on a day, until the server has said so. */
export const expectedOf = (input: Partial<DecideOnGapInput> & Pick<DecideOnGapInput, 'state'>, on: string): Decided =>
  input.state === 'OPEN'
    ? null
    : {
        state: input.state,
        reason: input.reason ?? '',
        by: input.by ?? '',
        on: input.on ?? on,
        until: input.until ?? null,
      };

/** A gap as it will stand once it is decided so; other gaps stay as they are. */
export function decidedCard<Gap extends { readonly key: string; readonly state: GapState; readonly decision: Decided }>(
  gap: Gap,
  key: string,
  decision: Decided,
): Gap {
  return gap.key === key ? { ...gap, decision, state: decision?.state ?? 'OPEN' } : gap;
}

/** The work list once a gap is decided so. */
export function decidedList(list: GapListAnswer, key: string, state: GapState): GapListAnswer {
  const inRow = (row: GapListAnswer['groups'][number]['rows'][number]) =>
    row.gaps.some((gap) => gap.key === key)
      ? { ...row, gaps: row.gaps.map((gap) => (gap.key === key ? { ...gap, state } : gap)) }
      : row;
  return { ...list, groups: list.groups.map((group) => ({ ...group, rows: group.rows.map(inRow) })) };
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isForm(value: unknown): value is DecisionForm {
  if (typeof value !== 'object' || value === null) return false;
  const { state, reason, by, until }: Partial<Record<DecisionField, unknown>> = value;
  return (state === 'IN_TALKS' || state === 'RISK_ACCEPTED') && [reason, by, until].every(isText);
}

function isDecided(value: unknown): value is Decided {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  const { state, reason, by, on, until }: Partial<Record<string, unknown>> = { ...value };
  const isState = state === 'OPEN' || state === 'IN_TALKS' || state === 'RISK_ACCEPTED';
  return isState && [reason, by, on].every(isText) && (until === null || isText(until));
}

/** A draft as the browser has kept it; undefined where that is not one. */
export function readDraft(text: string | null): DecisionDraft | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { form, base, revision, unsent }: Partial<Record<keyof DecisionDraft, unknown>> = kept;
    if (!isForm(form) || !isDecided(base) || typeof revision !== 'number') return undefined;
    return { form, base, revision, unsent: unsent === true };
  } catch {
    return undefined;
  }
}
