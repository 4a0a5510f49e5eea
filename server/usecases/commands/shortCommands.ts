import type { Change } from '../../model/change.ts';
import { type Contract, contract as contractSchema } from '../../model/contract.ts';
import { type Decision, decision as decisionSchema } from '../../model/decision.ts';
import { sheet as sheetSchema } from '../../model/sheet.ts';
import { readSheet } from '../../model/snapshot/snapshot.ts';
import type { Day } from '../../model/values.ts';
import type { GapState } from '../queries/gaps/gapView.ts';
import { listSheets } from '../queries/lists/lists.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { CommandProblem, commandProblem, notFound, ValidationFailed } from './problems.ts';
import { readAs } from './readInput.ts';
import { sheetProblem } from './sheetRules.ts';

/** The everyday acts, as changes of a reading. They throw CommandProblem where what they name is not there. */

function componentIn(session: ViewerSession, id: string) {
  const found = session.componentById(id);
  if (found === undefined) throw notFound(session, 'components', id, 'component');
  return found;
}

/** Others are refused, whatever they write: assertingAllowed. */
const isOwner = (session: ViewerSession, owner: string): boolean => session.mayWriteFor(owner);

function contractIn(session: ViewerSession, id: string): Contract {
  const found = session.contractById(id);
  if (found === undefined) throw notFound(session, 'contracts', id, 'contract');
  return found.data;
}

/** Writes a draft whole. */
export function draftChanges(session: ViewerSession, component: string, version: string, lines: unknown): Change[] {
  const { data } = componentIn(session, component);
  const entity = readAs(sheetSchema, { component: data.id, version, publishedOn: null, lines }, '');
  const problem = isOwner(session, data.owner) ? sheetProblem(session, entity) : undefined;
  if (problem !== undefined) throw new CommandProblem(problem, 'version');
  return [{ op: 'put', list: 'sheets', entity }];
}

/** Takes a draft away and publishes what it said. */
export function publishChanges(session: ViewerSession, component: string, version: string, publishedOn: Day): Change[] {
  const found = componentIn(session, component);
  const draft = listSheets(session, found.row)
    .map(session.sheet)
    .find((sheet) => sheet.version === version && sheet.publishedOn === null);
  if (draft === undefined) throw new CommandProblem('NOT_FOUND', 'version');
  const entity = { ...readSheet(session.snapshot, draft.row), publishedOn };
  const problem = isOwner(session, found.data.owner) ? sheetProblem(session, entity) : undefined;
  if (problem !== undefined) throw new CommandProblem(problem, 'publishedOn');
  return [
    { op: 'remove', list: 'sheets', key: JSON.stringify([found.data.id, version, 'draft']) },
    { op: 'put', list: 'sheets', entity },
  ];
}

/** Adds a contract whose id none that the reader sees has. */
export function signChanges(session: ViewerSession, given: unknown): Change[] {
  const entity = readAs(contractSchema, given, 'contract');
  if (session.contractById(entity.id) !== undefined) throw new CommandProblem('ALREADY_EXISTS', 'contract.id');
  return [{ op: 'put', list: 'contracts', entity }];
}

/** Annexes a version of a component's sheet in place of the versions annexed before. */
export function annexChanges(
  session: ViewerSession,
  contract: string,
  component: string,
  sheetVersion: string,
): Change[] {
  const before = contractIn(session, contract);
  const { data } = componentIn(session, component);
  const others = (before.annexes ?? []).filter((annex) => annex.component !== data.id);
  const annexes = [...others, { component: data.id, sheetVersion }];
  if (sheetVersion === '') throw new CommandProblem('NEEDED', 'sheetVersion');
  return [{ op: 'put', list: 'contracts', entity: contractSchema.parse({ ...before, annexes }) }];
}

/** Ends a contract on a day. */
export function endChanges(session: ViewerSession, contract: string, on: Day): Change[] {
  return [{ op: 'put', list: 'contracts', entity: { ...contractIn(session, contract), terminatedOn: on } }];
}

/** What is decided about a gap. */
export interface DecisionDraft {
  readonly institution: string;
  readonly gap: string;
  readonly state: GapState;
  readonly reason: string | undefined;
  readonly by: string | undefined;
  readonly on: Day;
  readonly until: Day | undefined;
}

function decisionOf({ institution, gap, state, reason, by, on, until }: DecisionDraft): Decision {
  const missing = Object.entries({ reason, by, ...(state === 'RISK_ACCEPTED' ? { until } : {}) })
    .filter(([, value]) => value === undefined)
    .map(([field]) => commandProblem('NEEDED', field));
  if (until !== undefined && until < on) missing.push(commandProblem('ENDS_BEFORE', 'until'));
  if (missing.length > 0) throw new ValidationFailed(missing);
  const given = { institution, gap, state, reason, by, on, ...(until === undefined ? {} : { until }) };
  return readAs(decisionSchema, given, '');
}

/** Decides on a gap that is there on the day of the decision, or takes a decision back. */
export async function decisionChanges(session: ViewerSession, draft: DecisionDraft): Promise<Change[]> {
  const row = session.partyById(draft.institution)?.row;
  const view = row === undefined ? undefined : await session.institutionSoon(row, draft.on);
  if (view === undefined) throw notFound(session, 'parties', draft.institution, 'institution');
  if (draft.state === 'OPEN') {
    if (!view.decisions().has(draft.gap)) throw new CommandProblem('NOT_FOUND', 'gap');
    return [{ op: 'remove', list: 'decisions', key: JSON.stringify([draft.institution, draft.gap]) }];
  }
  if (view.gapById(draft.gap) === undefined) throw new CommandProblem('NOT_FOUND', 'gap');
  return [{ op: 'put', list: 'decisions', entity: decisionOf(draft) }];
}
