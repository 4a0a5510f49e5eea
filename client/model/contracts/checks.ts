import { addDays, type Day, daysBetween, parseDay } from '../../../schema/calendar/day.ts';
import { type ContractField, type ContractForm, dayOf, numberOf, withoutEnd } from './contractForm.ts';
import { type Covering, overlapsOf } from './coverage.ts';
import { lastDayOf, noticeDayOf, type Term } from './term.ts';

/** What is looked at while one types; codes in the order of the form. */
export type CheckCode =
  | 'NEEDED'
  | 'SAME_PARTY'
  | 'NO_DAY'
  | 'ENDS_BEFORE_START'
  | 'RENEWAL_WITHOUT_END'
  | 'NOTICE_WITHOUT_RENEWAL'
  | 'NOTICE_PAST'
  | 'NO_NUMBER'
  | 'OVERLAP'
  | 'HOLE_BEFORE'
  | 'HOLE_AFTER'
  | 'NOT_SUPPLIERS'
  | 'UNCONSENTED'
  | 'SUBCONTRACTING_PROHIBITED';

/** Something about a field: `stops`: it cannot be saved so; else it is likely a slip. `fix` is a way out, to be taken by one click. */
export interface Check {
  readonly field: ContractField;
  readonly code: CheckCode;
  readonly stops: boolean;
  readonly fix?: Partial<ContractForm>;
  /** For OVERLAP and holes: key of the other contract. */
  readonly other?: string;
  /** For OVERLAP, holes, NOT_SUPPLIERS: keys of components. For UNCONSENTED and SUBCONTRACTING_PROHIBITED: of parties. */
  readonly about?: readonly string[];
  /** Days that the sentence names, in its order. */
  readonly days?: readonly Day[];
  /** For holes: how many days. */
  readonly count?: number;
}

/** What the checks know beside the form. */
export interface CheckContext {
  readonly key: string;
  readonly today: Day;
  /** The customer's other contracts. */
  readonly others: readonly Covering[];
  /** Owners of components, by the components' keys, as far as they are known. */
  readonly ownerOf: ReadonlyMap<string, string>;
  /** Parties on which the services rest, by their keys. */
  readonly subcontractors: readonly string[];
}

const DAY_FIELDS = ['startsOn', 'endsOn', 'terminatedOn'] as const;
const HOUR_FIELDS = ['rtoHours', 'rpoHours', 'incidentNoticeHours'] as const;

/** The term of a form; undefined while its first day is not there or one of its days is none. */
export function termOf(form: ContractForm): Term | undefined {
  const isWrong = (field: (typeof DAY_FIELDS)[number]) =>
    form[field].trim() !== '' && parseDay(form[field]) === undefined;
  const startsOn = parseDay(form.startsOn);
  if (startsOn === undefined || DAY_FIELDS.some(isWrong)) return undefined;
  return {
    startsOn,
    endsOn: parseDay(form.endsOn) ?? null,
    renewal: form.renewal,
    renewalNoticeDays: numberOf(form.renewalNoticeDays) ?? null,
    terminatedOn: parseDay(form.terminatedOn) ?? null,
  };
}

const needed = (field: ContractField): Check => ({ field, code: 'NEEDED', stops: true });

/** What is missing; said only once the person has tried to save. */
export function missingIn(form: ContractForm): Check[] {
  return [
    ...(form.supplier === '' ? [needed('supplier')] : []),
    ...(form.covers.length === 0 ? [needed('covers')] : []),
    ...(form.startsOn.trim() === '' ? [needed('startsOn')] : []),
  ];
}

function checkDays(form: ContractForm): Check[] {
  return DAY_FIELDS.flatMap((field): Check[] => {
    const typed = form[field].trim();
    if (typed === '') return [];
    const day = parseDay(typed);
    if (day === undefined) return [{ field, code: 'NO_DAY', stops: true }];
    const start = parseDay(form.startsOn);
    if (field === 'startsOn' || start === undefined || day >= start) return [];
    return [{ field, code: 'ENDS_BEFORE_START', stops: true, days: [start] }];
  });
}

function checkNumbers(form: ContractForm): Check[] {
  const wrong = (field: ContractField, typed: string, isFine: (value: number) => boolean): Check[] => {
    if (typed.trim() === '') return [];
    const value = numberOf(typed);
    return value !== undefined && isFine(value) ? [] : [{ field, code: 'NO_NUMBER', stops: true }];
  };
  return [
    ...wrong('renewalNoticeDays', form.renewalNoticeDays, (n) => Number.isInteger(n) && n >= 0 && n <= 3660),
    ...wrong('availability', form.availability, (n) => n >= 0 && n <= 100),
    ...HOUR_FIELDS.flatMap((field) => wrong(field, form[field], (n) => n >= 0)),
  ];
}

function checkRenewal(form: ContractForm, { today }: CheckContext): Check[] {
  const isAutomatic = form.renewal === 'AUTOMATIC';
  if (isAutomatic && form.endsOn.trim() === '') {
    return [{ field: 'renewal', code: 'RENEWAL_WITHOUT_END', stops: false, fix: { renewal: 'NONE' } }];
  }
  if (!isAutomatic && form.renewalNoticeDays.trim() !== '') {
    const fix = { renewal: 'AUTOMATIC' } as const;
    return [{ field: 'renewalNoticeDays', code: 'NOTICE_WITHOUT_RENEWAL', stops: false, fix }];
  }
  const term = termOf(form);
  const notice = term === undefined ? undefined : noticeDayOf(term);
  const isPast = notice !== undefined && notice < today && dayOf(form.endsOn) >= today;
  return isPast ? [{ field: 'renewalNoticeDays', code: 'NOTICE_PAST', stops: false, days: [notice] }] : [];
}

function checkOverlaps(form: ContractForm, own: Covering, { others }: CheckContext): Check[] {
  return overlapsOf(own, others).map(({ other, components, from, otherEnds }): Check => {
    const next = otherEnds === undefined ? undefined : addDays(otherEnds, 1);
    const begins = others.find(({ key }) => key === other)?.startsOn ?? '';
    const isFixed =
      next !== undefined && begins < own.startsOn && (form.endsOn.trim() === '' || next <= dayOf(form.endsOn));
    return {
      field: 'startsOn',
      code: 'OVERLAP',
      stops: false,
      other,
      about: components,
      days: otherEnds === undefined ? [from] : [from, otherEnds],
      ...(isFixed ? { fix: { startsOn: next } } : {}),
    };
  });
}

const sharing = (own: Covering, { covers }: Covering): readonly string[] =>
  covers.filter((component) => own.covers.includes(component));

/** Days without a contract directly before and after this one, of components that another contract of the customer covers. */
function checkHoles(own: Covering, { others }: CheckContext): Check[] {
  const about = others.filter((other) => sharing(own, other).length > 0);
  const before = about
    .filter((other) => (lastDayOf(other) ?? own.startsOn) < own.startsOn)
    .sort((a, b) => ((lastDayOf(a) ?? '') < (lastDayOf(b) ?? '') ? 1 : -1))[0];
  const end = lastDayOf(own);
  const after = about
    .filter((other) => end !== undefined && end < other.startsOn)
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))[0];
  const found: Check[] = [];
  const last = before && lastDayOf(before);
  if (before !== undefined && last !== undefined && addDays(last, 1) < own.startsOn) {
    const from = addDays(last, 1);
    found.push({
      field: 'startsOn',
      code: 'HOLE_BEFORE',
      stops: false,
      other: before.key,
      about: sharing(own, before),
      days: [from, addDays(own.startsOn, -1)],
      count: daysBetween(from, own.startsOn),
      fix: { startsOn: from },
    });
  }
  if (after !== undefined && end !== undefined && addDays(end, 1) < after.startsOn) {
    const to = addDays(after.startsOn, -1);
    const ending = own.terminatedOn === null ? 'endsOn' : 'terminatedOn';
    const isFixed = ending === 'endsOn' || own.renewal === 'AUTOMATIC' || own.endsOn === null || own.endsOn >= to;
    found.push({
      field: ending,
      code: 'HOLE_AFTER',
      stops: false,
      other: after.key,
      about: sharing(own, after),
      days: [addDays(end, 1), to],
      count: daysBetween(end, to),
      ...(isFixed ? { fix: { [ending]: to } } : {}),
    });
  }
  return found;
}

function checkParties(form: ContractForm, { ownerOf, subcontractors }: CheckContext): Check[] {
  const found: Check[] = [];
  if (form.supplier !== '' && form.supplier === form.customer) {
    found.push({ field: 'supplier', code: 'SAME_PARTY', stops: true });
  }
  const foreign = form.covers.filter((key) => (ownerOf.get(key) ?? form.supplier) !== form.supplier);
  if (form.supplier !== '' && foreign.length > 0) {
    found.push({ field: 'covers', code: 'NOT_SUPPLIERS', stops: false, about: foreign });
  }
  if (form.documents.some(({ ja, url }) => ja.trim() === '' && url.trim() !== '')) found.push(needed('documents'));
  const open = subcontractors.filter((party) => !form.consented.includes(party));
  if (form.policy === 'CONSENT' && open.length > 0) {
    const fix = { consented: [...form.consented, ...open] };
    found.push({ field: 'policy', code: 'UNCONSENTED', stops: false, about: open, fix });
  }
  if (form.policy === 'PROHIBITED' && subcontractors.length > 0) {
    found.push({ field: 'policy', code: 'SUBCONTRACTING_PROHIBITED', stops: false, about: subcontractors });
  }
  return found;
}

/** What is wrong with a form, or likely a slip, as far as it is filled in. What is missing is `missingIn`. */
export function checkForm(typed: ContractForm, context: CheckContext): Check[] {
  const form = withoutEnd(typed);
  const term = termOf(form);
  const days = checkDays(form);
  const own = term && days.length === 0 ? { ...term, key: context.key, covers: form.covers } : undefined;
  return [
    ...checkParties(form, context),
    ...days,
    ...checkNumbers(form),
    ...checkRenewal(form, context),
    ...(own === undefined ? [] : checkOverlaps(form, own, context)),
    ...(own === undefined ? [] : checkHoles(own, context)),
  ];
}

/** Whether a form could be saved: nothing is missing and nothing stops it. */
export const isSavable = (form: ContractForm, checks: readonly Check[]): boolean =>
  missingIn(form).length === 0 && !checks.some(({ stops }) => stops);
