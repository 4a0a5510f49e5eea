import { countBits, setBit } from '../../../analysis/bits.ts';
import { type Node, STACK_KINDS } from '../../../analysis/chain.ts';
import { append } from '../../../model/collections.ts';
import { at } from '../../../model/snapshot/at.ts';
import { flatMapInSteps, mapInSteps, type Steps } from '../../../model/steps.ts';
import { PHASES, type Phase, SEVERITIES, type Severity, type Stance, type Verdict } from '../../../model/vocabulary.ts';
import type { Mark } from '../gaps/explanation.ts';
import { type GapHandle, inListOrder, severityOfGap } from '../gaps/gapView.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { ComponentHandle, PartyHandle, RequirementHandle } from '../lists/entities.ts';
import { requirementsInOrder } from '../lists/requirements.ts';
import { type Cells, cellsOf } from './cells.ts';

/** What is asked of a matrix; entities by the model's ids. */
export interface MatrixOptions {
  readonly by: 'PARTY' | 'COMPONENT';
  readonly phase: Phase;
  readonly catalogue?: string | undefined;
  readonly group?: string | undefined;
  readonly requirements?: readonly string[] | undefined;
  readonly components?: readonly string[] | undefined;
  readonly onlyGaps: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
}

export interface MatrixColumn {
  readonly key: string;
  readonly party: PartyHandle;
  readonly component: ComponentHandle | undefined;
}

export interface MatrixCell {
  readonly column: number;
  /** The component whose word stands in it; undefined where it joins several. */
  readonly component: ComponentHandle | undefined;
  /** Undefined where its components say different things. */
  readonly mark: Mark | undefined;
  /** What its components say, worst first. */
  readonly marks: readonly { readonly mark: Mark; readonly count: number }[];
  readonly stance: Stance | undefined;
  readonly verdict: Verdict | undefined;
  readonly severity: Severity | undefined;
  /** The components whose word stands in it, in the order of the chain. */
  readonly components: readonly ComponentHandle[];
}

export interface MatrixComponentRow {
  readonly key: string;
  readonly component: ComponentHandle;
  readonly cells: readonly MatrixCell[];
  readonly verdict: Verdict;
  readonly performers: readonly ComponentHandle[];
  readonly gaps: readonly GapHandle[];
}

export interface MatrixRow {
  readonly key: string;
  readonly requirement: RequirementHandle;
  readonly cells: readonly MatrixCell[];
  readonly isMixed: boolean;
  readonly verdict: Verdict | undefined;
  readonly settled: number;
  readonly live: number;
  readonly performers: readonly PartyHandle[];
  readonly gaps: readonly GapHandle[];
  /** Made when asked for, in steps: a row holds one for each live component. */
  makingComponents(): Steps<readonly MatrixComponentRow[]>;
}

export interface MatrixView {
  readonly asOf: InstitutionView['day'];
  readonly view: InstitutionView;
  readonly institution: PartyHandle;
  readonly by: 'PARTY' | 'COMPONENT';
  readonly phase: Phase;
  readonly phases: readonly { readonly phase: Phase; readonly count: number }[];
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly leftOutRows: number;
  readonly leftOutColumns: number;
}

/** What a row needs to know of its matrix. */
interface Grid {
  readonly view: InstitutionView;
  readonly cells: Cells;
  readonly nodes: readonly Node[];
  /** Column of a node; undefined where it was left out. */
  readonly columnOf: (node: Node) => number | undefined;
}

const VERDICT_ORDER: readonly Verdict[] = ['GAP', 'COVERED', 'EXCLUDED'];

const worstVerdict = (verdicts: readonly Verdict[]) => VERDICT_ORDER.find((verdict) => verdicts.includes(verdict));

/** Marks as they are counted in a cell: the worst first. */
const WORST_FIRST: readonly Mark[] = [
  'NOT_DONE',
  'NOT_ALLOWED',
  'NOT_CONFIRMED',
  'PART',
  'SUPPORTS',
  'ALONE',
  'NOT_ARISING',
];

function countMarks(marks: readonly Mark[]) {
  return WORST_FIRST.flatMap((mark) => {
    const count = marks.filter((other) => other === mark).length;
    return count === 0 ? [] : [{ mark, count }];
  });
}

function only<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

/** What some nodes say on a cell, column by column. */
function joinCells({ cells, columnOf, view }: Grid, nodes: Iterable<Node>, cell: number): MatrixCell[] {
  const byColumn = new Map<number, Node[]>();
  for (const node of nodes) {
    const column = columnOf(node);
    if (column !== undefined) append(byColumn, column, node);
  }
  return [...byColumn]
    .sort(([a], [b]) => a - b)
    .map(([column, joined]) => {
      const marks = joined.map((node) => cells.mark(node, cell));
      const worst = joined.flatMap((node) => cells.gapsAt(node, cell)[0] ?? []).map(severityOfGap);
      const components = joined.map(({ row }) => view.session.component(row));
      return {
        column,
        component: components.length === 1 ? components[0] : undefined,
        mark: only(marks),
        marks: countMarks(marks),
        stance: only(joined.map((node) => cells.stance(node, cell))),
        verdict: worstVerdict(joined.flatMap((node) => cells.verdict(node, cell) ?? [])),
        severity: SEVERITIES.find((severity) => worst.includes(severity)),
        components,
      };
    });
}

/**
 * Who speaks on a component's cell: the component; of other owners those whom its answer passes, the suppliers of its
 * stack that say something, and those it relies on. Its owner's column is its own word alone.
 */
function aroundCell({ cells }: Grid, node: Node, cell: number): Set<Node> {
  const around = new Set(cells.follow(node, cell).passed);
  for (const { supplier, kinds } of node.suppliers) {
    const speaks = (kinds & STACK_KINDS) !== 0 && cells.stance(supplier, cell) !== undefined;
    if (speaks || cells.isNamed(supplier, cell)) around.add(supplier);
  }
  return new Set([node, ...[...around].filter((other) => other.owner !== node.owner)]);
}

function componentRow(grid: Grid, node: Node, cell: number): MatrixComponentRow {
  const { cells, view } = grid;
  const { performers, blocked } = cells.follow(node, cell);
  const verdict = cells.verdict(node, cell) ?? 'EXCLUDED';
  return {
    key: node.id,
    component: view.session.component(node.row),
    cells: joinCells(grid, aroundCell(grid, node, cell), cell),
    verdict,
    performers: verdict === 'COVERED' ? performers.map(({ row }) => view.session.component(row)) : [],
    gaps: verdict === 'GAP' ? inListOrder(blocked.flatMap((at) => cells.blocking(at, cell))) : [],
  };
}

function makeRow(grid: Grid, index: number, cell: number, requirement: RequirementHandle): MatrixRow {
  const { cells, view, nodes } = grid;
  const live = nodes.filter((node) => cells.isLive(node, cell));
  const verdicts = live.map((node) => cells.verdict(node, cell) ?? 'EXCLUDED');
  const spoken = nodes.filter((node) => cells.isLive(node, cell) || cells.isNamed(node, cell));
  const joined = joinCells(grid, spoken, cell);
  const owners = new Set(
    live.flatMap((node) =>
      cells.verdict(node, cell) === 'COVERED' ? cells.follow(node, cell).performers.map((p) => p.owner) : [],
    ),
  );
  const { session } = view;
  return {
    key: at(view.analysis.context.universe.keys, index),
    requirement,
    cells: joined,
    isMixed: joined.some(({ mark }) => mark === undefined),
    verdict: worstVerdict(verdicts),
    settled: verdicts.filter((verdict) => verdict !== 'GAP').length,
    live: live.length,
    performers: [...owners].map(session.party).sort((a, b) => (a.data.id < b.data.id ? -1 : 1)),
    gaps: cells.gapsOn(nodes, cell),
    makingComponents: () => mapInSteps(live, (node) => componentRow(grid, node, cell)),
  };
}

/** The columns of a matrix: the institution's own first, then by key. */
function makeColumns({ session, row }: InstitutionView, nodes: readonly Node[], by: 'PARTY' | 'COMPONENT') {
  const own = (owner: number) => (owner === row ? 0 : 1);
  if (by === 'PARTY') {
    const owners = [...new Set(nodes.map((node) => node.owner))].map(session.party);
    owners.sort((a, b) => own(a.row) - own(b.row) || (a.data.id < b.data.id ? -1 : 1));
    return owners.map((party) => ({ key: party.data.id, party, component: undefined, row: party.row }));
  }
  return [...nodes]
    .sort((a, b) => own(a.owner) - own(b.owner) || a.index - b.index)
    .map((node) => ({
      key: node.id,
      party: session.party(node.owner),
      component: session.component(node.row),
      row: node.row,
    }));
}

/** Live cells that are gaps, phase by phase. */
function openByPhase({ analysis }: InstitutionView, cells: Cells, indices: readonly number[], nodes: readonly Node[]) {
  const { live, gap } = analysis.verdicts();
  return PHASES.map((phase, p) => {
    const wanted = new Int32Array(analysis.context.universe.words);
    for (const index of indices) {
      const cell = cells.cellOf(index, p);
      if (cell >= 0) setBit(wanted, cell);
    }
    const openAt = ({ index }: Node) =>
      countBits(wanted.length, (w) => (wanted[w] ?? 0) & (live[index]?.[w] ?? 0) & (gap[index]?.[w] ?? 0));
    return { phase, count: nodes.reduce((count, node) => count + openAt(node), 0) };
  });
}

/** The matrix of an institution on a day, in one phase; made in steps. */
export function* makingMatrix(view: InstitutionView, options: MatrixOptions): Steps<MatrixView> {
  const { session, analysis } = view;
  yield* analysis.judging();
  const cells = cellsOf(view);
  const { components } = options;
  const nodes = analysis.context.chain.nodes.filter((node) => components?.includes(node.id) !== false);
  const columns = makeColumns(view, nodes, options.by);
  const shown = columns.slice(0, options.maxColumns);
  const place = new Map(shown.map(({ row }, column) => [row, column]));
  const columnOf = (node: Node) => place.get(options.by === 'PARTY' ? node.owner : node.row);
  const wanted = requirementsInOrder(view).flatMap((index) => {
    const found = session.requirementByKey(at(analysis.context.universe.keys, index));
    return found !== undefined && isWanted(found, options) ? [{ index, found }] : [];
  });
  const grid: Grid = { view, cells, nodes, columnOf };
  const rows = yield* flatMapInSteps(wanted, ({ index, found }) => {
    const cell = cells.cellOf(index, PHASES.indexOf(options.phase));
    const row = cell < 0 ? undefined : makeRow(grid, index, cell, found);
    const isShown = row !== undefined && (!options.onlyGaps || row.gaps.length > 0 || row.verdict === 'GAP');
    return isShown ? [row] : [];
  });
  return {
    asOf: view.day,
    view,
    institution: session.party(view.row),
    by: options.by,
    phase: options.phase,
    phases: openByPhase(
      view,
      cells,
      wanted.map(({ index }) => index),
      nodes,
    ),
    columns: shown,
    rows: rows.slice(0, options.maxRows),
    leftOutRows: Math.max(0, rows.length - options.maxRows),
    leftOutColumns: columns.length - shown.length,
  };
}

function isWanted({ key, catalogue, data }: RequirementHandle, options: MatrixOptions): boolean {
  if (options.catalogue !== undefined && catalogue.id !== options.catalogue) return false;
  if (options.group !== undefined && data.group !== options.group) return false;
  return options.requirements === undefined || options.requirements.includes(key);
}
