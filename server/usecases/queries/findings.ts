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
  readonly assignee?: Given<string>;
  /** As bad as one of these, as their sources say. */
  readonly severities?: Given<readonly Severity[]>;
  /** Due by this day. */
  readonly dueBy?: Given<Day>;
  readonly state?: Given<FindingState>;
  /** The day for the state; today if left out. */
  readonly asOf?: Given<Day>;
}

/** The findings that a viewer may see, as rows by id. */
export function listFindings(session: ViewerSession, filter: FindingListFilter): number[] {
  const { snapshot } = session;
  const { findings, findingsOf, components, parties } = snapshot;
  const { component, owner, assignee, severities, dueBy, state, asOf } = filter;
  const about = component ? rowOf(components, component) : NO_ROW;
  if (component && about === NO_ROW) return [];
  const rows = component ? [...rowsOf(findingsOf, about)] : findings.ids.keys();
  return rows
    .filter((row) => maySeeFinding(session, row))
    .filter((row) => {
      const ownedBy = parties.ids.get(intAt(components.owner, intAt(findings.component, row)));
      if (owner && ownedBy !== owner) return false;
      if (!assignee && !state && !severities && !dueBy) return true;
      const found = session.finding(row);
      if (assignee && shownFinding(session, found.data).assignee !== assignee) return false;
      const { severity, dueOn } = found.data;
      if (severities && (severity === undefined || !severities.includes(severity))) return false;
      if (dueBy && (dueOn === undefined || dueOn > dueBy)) return false;
      return !state || findingStateOn(found, asOf) === state;
    })
    .sort((a, b) => (at(findings.ids, a) < at(findings.ids, b) ? -1 : 1));
}

/** Whether a viewer may change a finding: the owner of its component may. */
export function mayEditFinding({ session, data }: FindingHandle): boolean {
  const { components, parties } = session.snapshot;
  const owner = parties.ids.get(components.owner[rowOf(components, data.component)] ?? NO_ROW);
  return owner !== undefined && session.mayWriteFor(owner);
}
