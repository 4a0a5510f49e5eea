import { isOpenOn } from '../../model/finding.ts';
import { at, intAt, NO_ROW, rowOf } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import type { Day } from '../../model/values.ts';
import type { Severity } from '../../model/vocabulary.ts';
import { shownFinding } from '../access/mask.ts';
import type { ViewerSession } from '../viewerSession.ts';
import type { FindingHandle } from './lists/entities.ts';

type Given<T> = T | null | undefined;

/** How a finding stands on a day; FUTURE: it was found later. */
export type FindingState = 'OPEN' | 'CLOSED' | 'FUTURE';

/** Whether a viewer may see a finding (its row). */
export function maySeeFinding({ access, snapshot: { findings } }: ViewerSession, row: number): boolean {
  return access.finding(intAt(findings.component, row), at(findings.assignee, row)[0] ?? NO_ROW);
}

/** How a finding stands on a day; today if none is given. */
export function findingStateOn({ session, data }: FindingHandle, day: Given<Day>): FindingState {
  const on = day ?? session.today;
  if (isOpenOn(data, on)) return 'OPEN';
  return data.foundOn > on ? 'FUTURE' : 'CLOSED';
}

/** Which findings; the component and the parties by id. */
export interface FindingListFilter {
  readonly component?: Given<string>;
  /** The owner of the component. */
  readonly owner?: Given<string>;
  /** The owner of the component, or the assignee. */
  readonly concerns?: Given<string>;
  readonly assignee?: Given<string>;
  /** As bad as one of these, as their sources say. */
  readonly severities?: Given<readonly Severity[]>;
  /** Due by this day. */
  readonly dueBy?: Given<Day>;
  readonly state?: Given<FindingState>;
  /** The day for the state; today if left out. */
  readonly asOf?: Given<Day>;
}

/** Whether what a finding itself says fits a filter. */
function fitsWords(handle: FindingHandle, { severities, dueBy, state, asOf }: FindingListFilter): boolean {
  const { severity, dueOn } = handle.data;
  if (severities && (severity === undefined || !severities.includes(severity))) return false;
  if (dueBy && (dueOn === undefined || dueOn > dueBy)) return false;
  return !state || findingStateOn(handle, asOf) === state;
}

/** Whether those whom a finding concerns, as far as the viewer is shown them, fit a filter. */
function fitsParties(session: ViewerSession, row: number, { owner, concerns, assignee }: FindingListFilter): boolean {
  if (!owner && !concerns && !assignee) return true;
  const { findings, components, parties } = session.snapshot;
  const ownedBy = parties.ids.get(intAt(components.owner, intAt(findings.component, row)));
  const assigned = shownFinding(session, session.finding(row).data).assignee;
  if (owner && ownedBy !== owner) return false;
  if (concerns && ownedBy !== concerns && assigned !== concerns) return false;
  return !assignee || assigned === assignee;
}

/** The findings that a viewer may see, as rows by id. */
export function listFindings(session: ViewerSession, filter: FindingListFilter): number[] {
  const { findings, findingsOf, components } = session.snapshot;
  const { component, severities, dueBy, state } = filter;
  const about = component ? rowOf(components, component) : NO_ROW;
  if (component && about === NO_ROW) return [];
  const rows = component ? [...rowsOf(findingsOf, about)] : [...findings.ids.keys()];
  const readsWords = Boolean(severities || dueBy || state);
  return rows
    .filter((row) => maySeeFinding(session, row))
    .filter((row) => fitsParties(session, row, filter))
    .filter((row) => !readsWords || fitsWords(session.finding(row), filter))
    .sort((a, b) => (at(findings.ids, a) < at(findings.ids, b) ? -1 : 1));
}

/** Whether a viewer may change a finding: the owner of its component may. */
export function mayEditFinding({ session, data }: FindingHandle): boolean {
  const { components, parties } = session.snapshot;
  const owner = parties.ids.get(components.owner[rowOf(components, data.component)] ?? NO_ROW);
  return owner !== undefined && session.mayWriteFor(owner);
}
