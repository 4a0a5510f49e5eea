import { addDays, type Day, daysBetween } from '../../../schema/calendar/day.ts';
import type { ContractStanding, Renewal } from '../../api/generated/documents.ts';

/** From when to when a contract is, and how it ends (schema/contract.graphql). */
export interface Term {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly renewal: Renewal;
  readonly renewalNoticeDays: number | null;
  readonly terminatedOn: Day | null;
}

/** The last day on which a contract is in force as things stand; undefined where it goes on. */
export function lastDayOf({ terminatedOn, renewal, endsOn }: Term): Day | undefined {
  const ends = renewal === 'AUTOMATIC' ? null : endsOn;
  if (ends === null || terminatedOn === null) return terminatedOn ?? ends ?? undefined;
  return ends < terminatedOn ? ends : terminatedOn;
}

/** The last day on which one can say no to an automatic renewal at the first end; undefined where none is known. */
export function noticeDayOf({ terminatedOn, renewal, endsOn, renewalNoticeDays }: Term): Day | undefined {
  if (terminatedOn !== null || renewal !== 'AUTOMATIC' || endsOn === null || renewalNoticeDays === null)
    return undefined;
  return addDays(endsOn, -renewalNoticeDays);
}

/** How a contract stands on a day. */
export function standingOn(term: Term, day: Day): ContractStanding {
  if (day < term.startsOn) return 'FUTURE';
  const last = lastDayOf(term);
  return last !== undefined && last < day ? 'ENDED' : 'IN_FORCE';
}

/**
 * What comes next in the life of a contract. `notice`: the last day to say no to its renewal. `renews`: it renews itself, with no day
 * left to say no or none that is known. `renewed`: it has done so on that day; for how long is not in the model. `open`: it has no end.
 */
export type NextDate =
  | { readonly kind: 'starts' | 'notice' | 'renews' | 'ends'; readonly on: Day; readonly daysLeft: number }
  | { readonly kind: 'renewed' | 'ended'; readonly on: Day }
  | { readonly kind: 'open' };

/** What comes next in the life of a contract, seen from a day. */
export function nextDateOf(term: Term, day: Day): NextDate {
  const ahead = (kind: 'starts' | 'notice' | 'renews' | 'ends', on: Day): NextDate => ({
    kind,
    on,
    daysLeft: daysBetween(day, on),
  });
  const standing = standingOn(term, day);
  const last = lastDayOf(term);
  if (standing === 'FUTURE') return ahead('starts', term.startsOn);
  if (last !== undefined) return standing === 'ENDED' ? { kind: 'ended', on: last } : ahead('ends', last);
  if (term.endsOn === null) return { kind: 'open' };
  if (term.endsOn < day) return { kind: 'renewed', on: term.endsOn };
  const notice = noticeDayOf(term);
  return notice !== undefined && notice >= day ? ahead('notice', notice) : ahead('renews', term.endsOn);
}

/** Days within which a date calls for attention. */
export const SOON_DAYS = 60;
/** Days within which what ends is counted among what ends soon, as on the overview. */
export const AHEAD_DAYS = 183;

/** Whether a contract ends, renews itself or asks for an answer within a number of days. */
export const isWithin = (next: NextDate, days: number): boolean =>
  (next.kind === 'notice' || next.kind === 'renews' || next.kind === 'ends') && next.daysLeft <= days;

const FAR = '9999-99-99';

/** What contracts are sorted by: the next day on which something happens, those without one last. */
export const sortDayOf = (next: NextDate): string => ('daysLeft' in next ? next.on : FAR);
