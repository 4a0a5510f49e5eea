import { placeBadges } from './badges.ts';
import { bandOrder } from './bands.ts';
import { boundaryLabel } from './boundary.ts';
import { columnsOf } from './columns.ts';
import { across, down } from './frame.ts';
import { nodeHeight } from './geometry.ts';
import { byText } from './order.ts';
import { type Cell, gridOf, type Plan, planRoute, trunkOf } from './plan.ts';
import { columnOffsets, rowLines } from './ports.ts';
import { rowsOf } from './rows.ts';
import { runsOf } from './runs.ts';
import { type Frame, trace } from './trace.ts';
import type { LaneChain, LaneNode, Picture, PlacedNode, Route } from './types.ts';

function cellsOf(
  nodes: ReadonlyMap<string, LaneNode>,
  order: readonly string[],
  column: ReadonlyMap<string, number>,
  rows: ReturnType<typeof rowsOf>,
) {
  const starts: number[] = [];
  rows.counts.reduce((start, count) => {
    starts.push(start);
    return start + count;
  }, 0);
  const bandAt = new Map(order.map((owner, band) => [owner, band]));
  const cells = new Map<string, Cell>();
  for (const { id, owner } of nodes.values()) {
    const band = bandAt.get(owner) ?? 0;
    cells.set(id, { column: column.get(id) ?? 0, row: (starts[band] ?? 0) + (rows.of.get(id) ?? 0), band });
  }
  return cells;
}

function placeNodes(
  nodes: ReadonlyMap<string, LaneNode>,
  cells: ReadonlyMap<string, Cell>,
  frame: Omit<Frame, 'nodes'>,
  needs: ReadonlyMap<string, number>,
): PlacedNode[] {
  return [...nodes.values()].map((node) => {
    const cell = cells.get(node.id) ?? { column: 0, row: 0, band: 0 };
    const { x = 0, width = 0 } = frame.across.columns[cell.column] ?? {};
    const height = nodeHeight(node, needs.get(node.id));
    return { id: node.id, x, y: (frame.down.rows[cell.row] ?? 0) - height / 2, width, height, ...cell };
  });
}

/**
 * The lanes picture of a chain: columns by tier, one band per owner, rows by barycentre
 * sweeps, orthogonal runs, spots for the badges. A pure function: the same chain gives the same picture whatever the
 * order of its lists. A further component in a lane in use changes no other's column; gutters widen only with the runs in
 * them. Time is near linear in nodes and links.
 */
export function layoutLanes(chain: LaneChain): Picture {
  const nodes = new Map([...chain.nodes].sort((a, b) => byText(a.id, b.id)).map((node) => [node.id, node]));
  const links = [...chain.links].sort((a, b) => byText(a.id, b.id));
  const sorted: LaneChain = { ...chain, links };
  const columns = columnsOf(nodes, links);
  const order = bandOrder(sorted, nodes, columns.of);
  const rows = rowsOf(nodes, links, columns.of, order);
  const cells = cellsOf(nodes, order, columns.of, rows);
  const grid = gridOf(cells);
  const plans = links.map((link) => planRoute(link, grid)).filter((plan): plan is Plan => plan !== undefined);
  const runs = runsOf(plans);
  const { offsets, needs } = rowLines(plans);
  const frame = {
    across: across(columns, runs),
    down: down({ order, counts: rows.counts, nodes, cells, needs }, runs),
    runs,
    rows: offsets,
    columns: columnOffsets(plans),
  };
  const placed = placeNodes(nodes, cells, frame, needs);
  const full: Frame = { ...frame, nodes: new Map(placed.map((node) => [node.id, node])) };
  const routes = plans.map((plan): Route => {
    const { id, consumer, supplier } = plan.link;
    return { id, consumer, supplier, trunk: trunkOf(plan), points: trace(plan, full) };
  });
  const { width } = frame.across;
  const { bands, height } = frame.down;
  const own = bands[0]?.owner === chain.institution ? bands[0] : undefined;
  const room = { x: 0, y: 0, width, height };
  const boundary = own !== undefined && bands.length > 1 ? own.height : undefined;
  const badges = placeBadges(routes, new Map(links.map((link) => [link.id, link])), placed, room);
  return {
    width,
    height,
    lanes: frame.across.heads,
    columns: frame.across.columns,
    bands,
    boundary,
    boundaryLabel: boundaryLabel(boundary ?? 0, width, routes, badges, frame.across.heads),
    nodes: placed,
    routes,
    badges,
  };
}
