import { compile } from '../../../analysis/compile.ts';
import { standingOf } from '../../../analysis/contracts/contracts.ts';
import type { Change } from '../../../model/change.ts';
import { type Sheet, sheet as sheetSchema } from '../../../model/sheet.ts';
import { at, intAt } from '../../../model/snapshot/at.ts';
import { rowsOf } from '../../../model/snapshot/csr.ts';
import { dayNumber } from '../../../model/snapshot/days.ts';
import { finishInTurns } from '../../../model/steps.ts';
import type { Day, LocalText } from '../../../model/values.ts';
import { yieldInTurns } from '../../../support/yieldToEventLoop.ts';
import { openDutySentence } from '../../../text/openDuties.ts';
import { seenIn } from '../../access/seen.ts';
import type { ComponentHandle, PartyHandle, RequirementHandle } from '../../queries/lists/entities.ts';
import { partiesInOrder } from '../../queries/order.ts';
import { packingAfter } from '../../queries/remedies/tryOut.ts';
import { consumersOf, type DutyStanding, standingsBetween } from '../../queries/vendorDuties.ts';
import { cacheAnalyses } from '../../resident/analyses.ts';
import { ViewerSession } from '../../viewerSession.ts';
import { problemsSeen } from '../judge.ts';
import { commandProblem, type LocalisedProblem } from '../problems.ts';
import { readAs } from '../readInput.ts';
import { sheetProblem } from '../sheetRules.ts';

/** A duty that a customer would not have taken on. */
export interface OpenedDuty {
  readonly requirementKey: string;
  readonly requirement: RequirementHandle | undefined;
  readonly standing: DutyStanding;
  readonly sentence: LocalText;
}

/** What a new version of a sheet would mean for one customer: how the duties of that sheet stand, and nothing else. */
export interface CustomerEffect {
  readonly party: PartyHandle;
  readonly annexed: readonly string[];
  readonly opened: readonly OpenedDuty[];
  readonly closed: number;
}

/** What it would mean for those who use the component. */
export interface SheetEffect {
  readonly asOf: Day;
  readonly problems: readonly LocalisedProblem[];
  readonly uses: number;
  readonly looked: number;
  readonly customers: readonly CustomerEffect[];
}

/** A version of a sheet that is tried out. */
export interface SheetTrial {
  /** Id of the component. */
  readonly component: string;
  readonly version: string;
  readonly lines: unknown;
  readonly day: Day;
  /** How many components that use it are looked at. */
  readonly most: number;
  readonly signal: AbortSignal | undefined;
}

type OpenStanding = 'PARTLY' | 'DISPUTED' | 'OPEN';

const isOpen = (standing: DutyStanding | undefined): standing is OpenStanding =>
  standing === 'OPEN' || standing === 'PARTLY' || standing === 'DISPUTED';

/** Versions of a component's sheet that are annexed to contracts in force between its owner and a customer. */
function annexedVersions({ session, row }: ComponentHandle, customer: number, day: Day): string[] {
  const { snapshot, access } = session;
  const owner = intAt(snapshot.components.owner, row);
  const id = at(snapshot.components.ids, row);
  const versions = new Set<string>();
  for (const contract of rowsOf(snapshot.contractsOfSupplier, owner)) {
    if (!access.contract(contract) || intAt(snapshot.contracts.customer, contract) !== customer) continue;
    if (standingOf(snapshot, contract, dayNumber(day)) !== 'IN_FORCE') continue;
    for (const { component, sheetVersion } of session.contract(contract).data.annexes ?? []) {
      if (component === id) versions.add(sheetVersion);
    }
  }
  return [...versions];
}

/** What a line leaves to be done, in words. */
function whatIsLeft(entity: Sheet, key: string, requirement: RequirementHandle | undefined): readonly LocalText[] {
  const lines = (entity.lines ?? []).filter((line) => line.requirement === key);
  const duties = lines.flatMap((line) => (line.duties ?? []).flatMap(({ text }) => text ?? []));
  if (duties.length > 0) return duties;
  const title = requirement?.data.title ?? requirement?.data.summary;
  return [title ?? { ja: key }];
}

/** What stands against the version, as if it were published on the day. */
async function problemsOf(session: ViewerSession, entity: Sheet, signal: AbortSignal | undefined) {
  const own = sheetProblem(session, entity);
  if (own !== undefined) return [commandProblem(own, 'publishedOn')];
  const changes: readonly Change[] = [{ op: 'put', list: 'sheets', entity }];
  return finishInTurns(problemsSeen(session, seenIn(session), changes), yieldInTurns(signal));
}

/** The same reading with the version published. Nothing else differs, so that the same is seen of it. */
async function readingAfter(session: ViewerSession, entity: Sheet, signal: AbortSignal | undefined) {
  const changes: readonly Change[] = [{ op: 'put', list: 'sheets', entity }];
  const { viewer, today, model } = session;
  const snapshot = await finishInTurns(packingAfter(session.snapshot, changes), yieldInTurns(signal));
  const after = { revision: model.revision, snapshot, compiled: compile(snapshot) };
  return new ViewerSession(after, { viewer, today, analyses: cacheAnalyses(1) });
}

/** The requirements of which a duty stands open now, and those of which one would. */
interface Found {
  readonly opened: Map<string, OpenStanding>;
  closed: number;
}

/** How the duties change at each customer (its row), looking at one use after the other. */
async function compareUses(
  component: ComponentHandle,
  later: ViewerSession,
  uses: readonly number[],
  { day, signal }: SheetTrial,
): Promise<ReadonlyMap<number, Found>> {
  const { session } = component;
  const { components } = session.snapshot;
  const found = new Map<number, Found>();
  const turn = yieldInTurns(signal);
  const rowThen = (row: number) => later.snapshot.components.rows.get(at(components.ids, row)) ?? -1;
  for (const consumer of uses) {
    await turn();
    const customer = intAt(components.owner, consumer);
    const own = found.get(customer) ?? { opened: new Map(), closed: 0 };
    found.set(customer, own);
    const before = await standingsBetween(session, consumer, component.row, day);
    const after = await standingsBetween(later, rowThen(consumer), rowThen(component.row), day);
    for (const [key, standing] of after) {
      if (isOpen(standing) && !isOpen(before.get(key))) own.opened.set(key, standing);
    }
    for (const [key, standing] of before) if (isOpen(standing) && !isOpen(after.get(key))) own.closed += 1;
  }
  return found;
}

/**
 * Tries out a version of a sheet on those who use its component: which duties of it they would newly not have taken on. Undefined
 * where the viewer may not publish it. It tells what `vendorDuties.ts` tells of a customer, before and after. The analyses are made in
 * turns with other work; rejects with the reason of a signal that is aborted.
 */
export async function trySheet(session: ViewerSession, trial: SheetTrial): Promise<SheetEffect | undefined> {
  const { component: id, version, lines, day, most, signal } = trial;
  const component = session.componentById(id);
  if (component === undefined || !session.mayWriteFor(component.data.owner)) return undefined;
  const entity = readAs(sheetSchema, { component: component.data.id, version, publishedOn: day, lines }, '');
  const nothing = { asOf: day, uses: 0, looked: 0, customers: [] };
  const problems = await problemsOf(session, entity, signal);
  if (problems.length > 0) return { ...nothing, problems };
  const { ids } = session.snapshot.components;
  const uses = consumersOf(session, component.row).sort((a, b) => (at(ids, a) < at(ids, b) ? -1 : 1));
  const looked = uses.slice(0, most);
  const later = await readingAfter(session, entity, signal);
  const found = await compareUses(component, later, looked, trial);
  const owner = session.party(intAt(session.snapshot.components.owner, component.row));
  const customers = partiesInOrder(
    session.snapshot,
    [...found.keys()].sort((a, b) => a - b),
  ).map((row): CustomerEffect => {
    const party = session.party(row);
    const { opened, closed } = found.get(row) ?? { opened: new Map<string, OpenStanding>(), closed: 0 };
    return {
      party,
      annexed: annexedVersions(component, row, day),
      closed,
      opened: [...opened].map(([key, standing]) => {
        const requirement = session.requirementByKey(key);
        const what = whatIsLeft(entity, key, requirement);
        const names = { vendor: owner.data.name, customer: party.data.name, component: component.data.name };
        return { requirementKey: key, requirement, standing, sentence: openDutySentence({ ...names, what, standing }) };
      }),
    };
  });
  const worst = [...customers].sort((a, b) => b.opened.length - a.opened.length);
  return { asOf: day, problems: [], uses: uses.length, looked: looked.length, customers: worst };
}
