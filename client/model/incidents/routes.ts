import type { RouteAnswer, RouteEntry, RouteHop, RoutesAnswer } from '../answers.ts';

/** A defence at one component of a way. */
export type Defence = RouteHop['defences'][number];

/** One defence across a way; undefined where it is not asked of that component. */
export interface DefenceRow {
  readonly key: string;
  readonly title: Defence['requirement'];
  readonly defends: Defence['defends'];
  readonly cells: readonly (Defence | undefined)[];
}

/** What is asked on a way: defences by which components hold, others that prevent, and what helps once it is broken. */
export interface DefenceTable {
  readonly guards: readonly DefenceRow[];
  readonly also: readonly DefenceRow[];
  readonly after: readonly DefenceRow[];
}

function rowsOf(hops: readonly RouteHop[], takes: (defence: Defence) => boolean): DefenceRow[] {
  const rows = new Map<string, { of: Defence; cells: (Defence | undefined)[] }>();
  hops.forEach(({ defences }, at) => {
    for (const defence of defences) {
      if (!takes(defence)) continue;
      const row = rows.get(defence.key) ?? { of: defence, cells: hops.map(() => undefined) };
      row.cells[at] = defence;
      rows.set(defence.key, row);
    }
  });
  return [...rows].map(([key, { of, cells }]) => ({ key, title: of.requirement, defends: of.defends, cells }));
}

/** The defences of a way as a table: each once, in the order in which they are met on it. */
export function defenceTable({ hops }: RouteAnswer): DefenceTable {
  const prevents = (defence: Defence) => defence.defends === 'PREVENT';
  const after = rowsOf(hops, (defence) => !prevents(defence));
  return {
    guards: rowsOf(hops, (defence) => defence.isGuard),
    also: rowsOf(hops, (defence) => prevents(defence) && !defence.isGuard),
    after: [...after.filter(({ defends }) => defends === 'DETECT'), ...after.filter((row) => row.defends !== 'DETECT')],
  };
}

/** How far a party comes before it is held: the line to each component, thick until the first that is held. */
export function linesOf({ hops }: RouteAnswer): readonly ('BROKEN' | 'PASSED')[] {
  let held = false;
  return hops.map((hop) => {
    const line = held ? 'PASSED' : 'BROKEN';
    held ||= hop.isHeld;
    return line;
  });
}

/** What is not settled of the defences by which a component holds. */
export const unsettledOf = ({ defences }: RouteHop): Defence[] =>
  defences.filter(({ isGuard, isSettled }) => isGuard && !isSettled);

/** The entry that is looked at: the chosen one, or the first. */
export const entryOf = ({ entries }: RoutesAnswer, chosen: string | undefined): RouteEntry | undefined =>
  entries.nodes.find(({ key }) => key === chosen) ?? entries.nodes[0];

/** The way that is looked at: the one to the chosen target, or the least. */
export const wayOf = ({ routes }: RouteEntry, target: string | undefined): RouteAnswer | undefined =>
  routes.routes.find((route) => route.target.key === target) ?? routes.routes[0];
