import { append } from '../../model/collections.ts';
import { getOrCompute } from '../../model/memoize.ts';
import { at as rowText } from '../../model/snapshot/at.ts';
import type { Steps } from '../../model/steps.ts';
import type { Day } from '../../model/values.ts';
import type { Node } from '../chain.ts';
import type { Compiled } from '../compile.ts';
import { type AnalysisContext, buildingContext } from '../context.ts';
import { serviceNeeds } from '../contracts/levels.ts';
import { findingGaps } from '../findings.ts';
import { noticesOf } from '../notice/notice.ts';
import { silentContracts } from '../notice/silence.ts';
import { credentialsOf } from '../routes/credentials.ts';
import { isTarget } from '../routes/routes.ts';
import { RULES } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import type { CellCounts } from '../verdicts/verdicts.ts';
import { CellSets, enteredCells } from './cells.ts';
import type { Market } from './market.ts';
import type { Outcomes } from './outcomes.ts';

/** Gaps that count once for an institution however many parts of its chain they come out in: none, or the same in each. */
export interface Once {
  /** What they are of: the number of a rule with a component or a party. */
  readonly of: number;
  /** Which of the situation's contracts they are of; −1: none of the institution's. */
  readonly contract: number;
  readonly outcome: number;
}

/**
 * What the plain engine finds in a part of an institution's chain: that which begins at some of its usages. It names nothing
 * that is the institution's own, so that it is the same for all in the same situation.
 */
export interface Part {
  /** Rows of the components that are not the institution's. */
  readonly nodes: Int32Array;
  /** By node: the outcome of what stands there otherwise, its cells, and in how many hours the institution hears (0: not at all). */
  readonly said: Int32Array;
  /** By node: the outcome of what stands in its cells, without the suppliers of bundles that reach it, and those suppliers. */
  readonly inCells: Int32Array;
  readonly bundlers: readonly (readonly number[])[];
  /** Numbers of what has to be the same in all parts that have the node. */
  readonly agreed: Int32Array;
  readonly cells: Int32Array;
  readonly hours: Int32Array;
  /** What stands at its usages. */
  readonly own: number;
  readonly ownCells: CellCounts;
  readonly once: readonly Once[];
  /** Rows of the components of which a contract does not say that the institution hears. */
  readonly unheard: readonly number[];
  /** Whether a usage needs to hear of incidents. */
  readonly needsNotice: boolean;
  readonly hasTarget: boolean;
  readonly credentials: readonly string[];
  /** Whether one of them is operated by what others use as well. */
  readonly sharedOperators: boolean;
}

/** What parts share. */
export interface PartTables {
  readonly outcomes: Outcomes;
  readonly cells: CellSets;
  /** Numbers of hours and of places, from 1. */
  readonly hours: Map<number, number>;
  readonly places: Map<string, number>;
}

/** Tables with nothing but outcomes in them. */
export const partTables = (outcomes: Outcomes): PartTables => ({
  outcomes,
  cells: new CellSets(),
  hours: new Map(),
  places: new Map(),
});

/** Rules whose gaps come out wherever what they are about does, or do not: several parts add nothing to each other. */
const ONCE_AT_COMPONENT: ReadonlySet<string> = new Set(['DISCLOSURE_MISSING', 'DISCLOSURE_UNTREATED', 'SLA_UNBACKED']);

/** What a finding counts once of; undefined: it stands at its place alone. */
function onceOf({ rule, component, contract, party, term }: Finding): string | undefined {
  if (contract !== undefined) return `${rule}/${component?.row ?? ''}/${party ?? ''}`;
  return ONCE_AT_COMPONENT.has(rule) ? `${rule}/${component?.row ?? ''}/${term ?? ''}` : undefined;
}

function onces(
  findings: readonly Finding[],
  context: AnalysisContext,
  mine: readonly number[],
  { outcomes, places }: PartTables,
): Once[] {
  const groups = new Map<string, { readonly contract: number; readonly of: number; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const { contract: row = -1 } = finding;
    const contract = mine.indexOf(row);
    // A contract of others is named by its row, which is the same for all.
    const place = `${onceOf(finding) ?? ''}/${contract < 0 ? row : ''}`;
    const group = getOrCompute(groups, `${contract}/${place}`, () => ({
      contract,
      of: numberOf(places, place),
      findings: [],
    }));
    group.findings.push(finding);
  }
  return [...groups.values()].map(({ contract, of, findings: some }) => ({
    contract,
    of,
    outcome: outcomes.intern(some, context),
  }));
}

const NO_BUNDLERS: readonly number[] = [];

/** Ids, as interned texts, of the suppliers of the institution's bundles that reach a node. */
function bundlersOf(context: AnalysisContext, node: Node): readonly number[] {
  const { parties, strings } = context.snapshot;
  const suppliers = context.bundles().filter(({ reach }) => reach.has(node));
  if (suppliers.length === 0) return NO_BUNDLERS;
  const numbers = new Set(suppliers.map(({ supplier }) => strings.intern(rowText(parties.ids, supplier))));
  return [...numbers].sort((a, b) => a - b);
}

/** The links of findings about contracts: equal counts may be of different ones. */
const linksNamed = (findings: readonly Finding[]): string =>
  findings
    .filter(({ requirement, supplier }) => requirement === undefined && supplier !== undefined)
    .map(({ rule, supplier }) => `${rule} ${supplier?.row}`)
    .sort()
    .join();

/** The number of a key, from 1, given out now if it is new. */
function numberOf<K>(numbers: Map<K, number>, key: K): number {
  return getOrCompute(numbers, key, () => numbers.size + 1);
}

function sumCells(nodes: readonly Node[], cellsAt: (node: Node) => CellCounts): CellCounts {
  const sum = { covered: 0, gap: 0, excluded: 0 };
  for (const node of nodes) {
    const { covered, gap, excluded } = cellsAt(node);
    sum.covered += covered;
    sum.gap += gap;
    sum.excluded += excluded;
  }
  return sum;
}

/** Has the engine analyse, in steps, the part of an institution's chain that begins at some usages; `mine` are its contracts there. */
export function* analysingPart(
  compiled: Compiled,
  institution: number,
  day: Day,
  roots: readonly number[],
  mine: readonly number[],
  tables: PartTables,
  market: Market,
): Steps<Part> {
  const { context } = yield* buildingContext(compiled, institution, day, roots);
  const { findings, answers, judged, judging } = yield* findingGaps(context);
  yield* judging();
  const isOwn = (node: Node) => node.owner === institution;
  const own = context.chain.nodes.filter(isOwn);
  const others = context.chain.nodes.filter((node) => !isOwn(node));
  const standing = new Map<number, Finding[]>();
  const once: Finding[] = [];
  const ownFindings: Finding[] = [];
  for (const finding of findings) {
    const place = finding.component ?? finding.consumer;
    if (onceOf(finding) !== undefined) once.push(finding);
    else if (place === undefined || isOwn(place)) ownFindings.push(finding);
    else append(standing, place.row, finding);
  }
  const entered = enteredCells(context, answers());
  const cellsOf = (node: Node) => tables.cells.intern(node, judged(), entered);
  const notices = noticesOf(context);
  const { outcomes } = tables;
  const hoursOf = (hours: number | undefined) => (hours === undefined ? 0 : numberOf(tables.hours, hours));
  const isCellRule = ({ rule }: Finding) => RULES[rule].place !== 'found';
  const at = (row: number, inCells: boolean) =>
    (standing.get(row) ?? []).filter((finding) => isCellRule(finding) === inCells);
  const said = Int32Array.from(others, ({ row }) => outcomes.intern(at(row, false), context));
  const inCells = Int32Array.from(others, ({ row }) =>
    outcomes.intern(at(row, true), context, (finding) => RULES[finding.rule].actors(finding, context)),
  );
  return {
    nodes: Int32Array.from(others, ({ row }) => row),
    said,
    inCells,
    bundlers: others.map((node) => bundlersOf(context, node)),
    agreed: Int32Array.from(others, ({ row }, i) =>
      numberOf(tables.places, `${said[i]} ${inCells[i]} ${linksNamed(at(row, false))}`),
    ),
    cells: Int32Array.from(others, cellsOf),
    hours: Int32Array.from(others, ({ index }) => hoursOf(notices[index]?.hours)),
    own: outcomes.intern(ownFindings, context),
    ownCells: sumCells(own, (node) => tables.cells.at(cellsOf(node)).counts),
    once: onces(once, context, mine, tables),
    unheard: silentContracts(context).flatMap(({ pairs }) => pairs.map(({ supplier }) => supplier.row)),
    needsNotice: serviceNeeds(context).some(({ term }) => term === 'incidentNoticeHours'),
    hasTarget: context.chain.nodes.some((node) => isTarget(context, node)),
    credentials: [...credentialsOf(context).keys()],
    sharedOperators: others.some(({ row }) => market.hasSharedOperator(row)),
  };
}
