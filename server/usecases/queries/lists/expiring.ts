import { standingOf } from '../../../analysis/contracts/contracts.ts';
import type { Contract } from '../../../model/contract.ts';
import { intAt } from '../../../model/snapshot/at.ts';
import { addDays, dayNumber, daysBetween, dayText, NO_DAY } from '../../../model/snapshot/days.ts';
import type { Day } from '../../../model/values.ts';
import { evidenceNamed } from '../../access/evidenceSeen.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import { contractExpiry, type Expiry, expiringContracts } from '../overview.ts';
import { contractsOf } from './lists.ts';

/** What runs out and when: within a number of days of a day, for one institution (by id) or all that the viewer may see. */
export interface ExpiringOptions {
  readonly within: number;
  readonly day: Day;
  readonly institution: string | undefined;
}

function expiringEvidence(session: ViewerSession, day: number, within: number): Expiry[] {
  const { evidence } = session.snapshot;
  return evidence.ids.flatMap((id, row) => {
    const until = intAt(evidence.validUntil, row);
    if (until === NO_DAY || until < day || until > addDays(day, within)) return [];
    const found = session.evidenceById(id);
    if (found === undefined) return [];
    return [
      { kind: 'EVIDENCE', on: dayText(until), daysLeft: daysBetween(day, until), contract: undefined, evidence: found },
    ];
  });
}

/**
 * The last day on which one can say no to the automatic renewal of a contract at its end; undefined where it does not renew
 * itself, or its end or the notice is not known. For how long it goes on after that end is not in the model.
 */
export function noticeDay({ renewal, endsOn, renewalNoticeDays, terminatedOn }: Contract): Day | undefined {
  if (renewal !== 'AUTOMATIC' || endsOn === undefined || renewalNoticeDays === undefined) return undefined;
  return terminatedOn !== undefined ? undefined : dayText(addDays(dayNumber(endsOn), -renewalNoticeDays));
}

/** The renewals to say no to by a day that is so near, of contracts in force. */
function renewalNotices(session: ViewerSession, rows: Iterable<number>, day: number, within: number): Expiry[] {
  return [...rows].flatMap((row) => {
    if (!session.access.contract(row) || standingOf(session.snapshot, row, day) !== 'IN_FORCE') return [];
    const contract = session.contract(row);
    const on = noticeDay(contract.data);
    const daysLeft = on === undefined ? -1 : daysBetween(day, dayNumber(on));
    if (on === undefined || daysLeft < 0 || daysLeft > within) return [];
    return [{ kind: 'RENEWAL_NOTICE', on, daysLeft, contract, evidence: undefined }];
  });
}

/** Ids of the evidence that the sheets in force in an institution's chain name. */
async function evidenceOfChain(
  session: ViewerSession,
  institution: number,
  day: Day,
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const view = await session.institutionSoon(institution, day, signal);
  const nodes = view?.analysis.context.nodes ?? [];
  return evidenceNamed(
    session.snapshot,
    nodes.map(({ position }) => position.sheet),
  );
}

/** Contracts and evidence in force on the day that run out soon, and renewals to say no to, soonest first. */
export async function listExpiring(
  session: ViewerSession,
  { within, day, institution }: ExpiringOptions,
  signal?: AbortSignal,
): Promise<Expiry[]> {
  const number = dayNumber(day);
  const evidence = expiringEvidence(session, number, within);
  const sooner = (a: Expiry, b: Expiry) => a.daysLeft - b.daysLeft;
  if (institution === undefined) {
    const contracts = session.snapshot.contracts.ids.flatMap((_, row) =>
      session.access.contract(row) ? (contractExpiry(session, row, number) ?? []) : [],
    );
    const notices = renewalNotices(session, session.snapshot.contracts.ids.keys(), number, within);
    return [...contracts.filter((expiry) => expiry.daysLeft <= within), ...notices, ...evidence].sort(sooner);
  }
  const row = session.partyById(institution)?.row;
  if (row === undefined || !session.access.institution(row)) return [];
  const named = await evidenceOfChain(session, row, day, signal);
  const ours = evidence.filter((expiry) => named.has(expiry.evidence?.data.id ?? ''));
  const notices = renewalNotices(session, contractsOf(session, row), number, within);
  return [...expiringContracts(session, row, number, within), ...notices, ...ours].sort(sooner);
}
