import type { Line, Sheet } from '../types.ts';
import { componentById, DUTY_IDS, linksFrom, suppliersOf, type World } from './world.ts';

const CLAIMING: ReadonlySet<string> = new Set(['SELF', 'SHARED', 'CONSUMER', 'SUPPLIER']);

function dutyIds(sheets: readonly Sheet[], components: ReadonlySet<string>, requirement?: string): string[] {
  const found = new Set<string>();
  for (const sheet of sheets) {
    if (!components.has(sheet.component)) continue;
    for (const line of sheet.lines ?? []) {
      if (requirement !== undefined && line.requirement !== requirement) continue;
      for (const duty of line.duties ?? []) found.add(duty.id);
    }
  }
  return [...found];
}

/** The components that leave duties to a component's owner: suppliers of it or of other components of the same owner. */
function creditors(world: World, component: string, wide: boolean): Set<string> {
  const { owner } = componentById(world, component);
  const own = wide ? world.components.filter((each) => each.owner === owner).map(({ id }) => id) : [component];
  const found = new Set(own.flatMap((id) => suppliersOf(world, id)));
  // An API without a sheet of its own speaks through its service; the set grows while it is walked, services expose nothing.
  for (const id of found) {
    const exposing = linksFrom(world, id).filter((link) => link.kind === 'EXPOSED_BY');
    for (const link of exposing) found.add(link.supplier);
  }
  return found;
}

function drawClaims(world: World, component: string, line: Line): string[] {
  const { rng, sheets, tidy } = world;
  const owed = dutyIds(sheets, creditors(world, component, rng.chance(45)), line.requirement);
  const usual = { all: 48, some: 30, any: 14, unknown: 8 };
  const way = owed.length === 0 ? 'any' : rng.weighted(tidy ? { ...usual, all: 200 } : usual);
  if (way === 'all') return owed;
  if (way === 'some') return rng.some(owed, 1, Math.max(1, owed.length - 1));
  return way === 'any' ? rng.some(DUTY_IDS, 1, 2) : ['nothing'];
}

/** Lets lines take on duty items that suppliers leave to their owner: all, some, others, or some that no supplier has left. */
export function addClaims(world: World): void {
  const { rng, sheets, tidy } = world;
  for (const { component, lines } of sheets) {
    const owed = new Set(dutyIds(sheets, creditors(world, component, true)));
    for (const line of lines ?? []) {
      if (!CLAIMING.has(line.stance) || !rng.chance(owed.size > 0 ? (tidy ? 65 : 45) : 8)) continue;
      line.satisfies = drawClaims(world, component, line);
    }
  }
}
