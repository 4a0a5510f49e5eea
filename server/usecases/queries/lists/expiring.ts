import { addDays, dayNumber, daysBetween, dayText, NO_DAY } from '../../../model/snapshot/days.ts';
import type { Day } from '../../../model/values.ts';
import { evidenceNamed } from '../../access/evidenceSeen.ts';
import type { Reading } from '../../viewerSession.ts';
import { contractExpiry, type Expiry, expiringContracts } from '../overview.ts';

/** What runs out and when: within so many days of a day, for one institution (by id) or all that the viewer may see. */
export interface ExpiringOptions {
  readonly within: number;
  readonly day: Day;
  readonly institution: string | undefined;
}

function expiringEvidence(reading: Reading, day: number, within: number): Expiry[] {
  const { evidence } = reading.snapshot;
  return evidence.ids.flatMap((id, row) => {
    const until = evidence.validUntil[row] ?? NO_DAY;
    if (until === NO_DAY || until < day || until > addDays(day, within)) return [];
    const found = reading.evidenceById(id);
    if (found === undefined) return [];
    return [
      { kind: 'EVIDENCE', on: dayText(until), daysLeft: daysBetween(day, until), contract: undefined, evidence: found },
    ];
  });
}

/** Ids of the evidence that the sheets in force in an institution's chain name. */
function evidenceOfChain(reading: Reading, institution: number, day: Day): ReadonlySet<string> {
  const nodes = reading.institution(institution, day)?.analysis.scene.nodes ?? [];
  return evidenceNamed(
    reading.snapshot,
    nodes.map(({ position }) => position.sheet),
  );
}

/** Contracts and evidence in force on the day that run out soon, soonest first. */
export function listExpiring(reading: Reading, { within, day, institution }: ExpiringOptions): Expiry[] {
  const number = dayNumber(day);
  const evidence = expiringEvidence(reading, number, within);
  const sooner = (a: Expiry, b: Expiry) => a.daysLeft - b.daysLeft;
  if (institution === undefined) {
    const contracts = reading.snapshot.contracts.ids.flatMap((_, row) =>
      reading.access.contract(row) ? (contractExpiry(reading, row, number) ?? []) : [],
    );
    return [...contracts.filter((expiry) => expiry.daysLeft <= within), ...evidence].sort(sooner);
  }
  const row = reading.partyById(institution)?.row;
  if (row === undefined || !reading.access.institution(row)) return [];
  const named = evidenceOfChain(reading, row, day);
  const ours = evidence.filter((expiry) => named.has(expiry.evidence?.data.id ?? ''));
  return [...expiringContracts(reading, row, number, within), ...ours].sort(sooner);
}
