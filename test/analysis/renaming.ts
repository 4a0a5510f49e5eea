import type { ReferenceAnalysis, Rule } from '../reference/results.ts';
import { type Namer, renameModel } from '../support/models/naming.ts';
import type { ModelDocument } from '../support/models/types.ts';

/** New names for all ids, and the way back for whatever an analysis says with them. */
export interface Renamed {
  readonly documents: ModelDocument[];
  back(analyses: readonly ReferenceAnalysis[]): ReferenceAnalysis[];
}

/**
 * Renames every id. Catalogues and requirements keep their order, since the least of several carried lines counts, and
 * so do operators of one component among themselves, since of two that say SELF the greater id is the doubled claim; all
 * other ids are put into the opposite order, or keep their own.
 */
export function renameEverything(documents: readonly ModelDocument[], order: 'OPPOSITE' | 'SAME'): Renamed {
  const names = new Map<string, Map<string, string>>();
  const original = (kind: string, id: string) => names.get(kind)?.get(id) ?? id;
  const namer: Namer = (kind, ids) => {
    const ordered = order === 'SAME' || kind === 'catalogue' || kind === 'requirement';
    const placed = kind === 'component' ? oppositeButTogether(ids, operatorsTogether(documents)) : opposite(ids);
    const rank = new Map(placed.map((id, i) => [id, i]));
    const given = ids.map((id) => (ordered ? `new-${id}` : `new-${String(rank.get(id)).padStart(4, '0')}`));
    const known = names.get(kind) ?? new Map<string, string>();
    names.set(kind, known);
    given.forEach((name, i) => {
      known.set(name, ids[i] ?? name);
    });
    return given;
  };
  const renamed = renameModel(documents, namer);
  const reference = (key: string) => {
    const colon = key.indexOf(':');
    return `${original('catalogue', key.slice(0, colon))}:${original('requirement', key.slice(colon + 1))}`;
  };
  return { documents: renamed, back: (analyses) => analyses.map((one) => originalAnalysis(one, original, reference)) };
}

const opposite = (ids: readonly string[]): string[] => [...ids].sort().reverse();

/** Ids in the opposite order, but for those of one group, which follow each other in their own order. */
function oppositeButTogether(ids: readonly string[], groups: readonly ReadonlySet<string>[]): string[] {
  const among = new Set(ids);
  const groupOf = (id: string) => [...(groups.find((group) => group.has(id)) ?? [id])].filter((one) => among.has(one));
  const placed = new Set<string>();
  for (const id of opposite(ids)) for (const one of groupOf(id).sort()) placed.add(one);
  return [...placed];
}

/** Components that, with others of other owners, operate the same component: what meets in one member is one group. */
function operatorsTogether(documents: readonly ModelDocument[]): Set<string>[] {
  const owners = new Map(documents.flatMap((d) => d.components ?? []).map(({ id, owner }) => [id, owner]));
  const operators = new Map<string, Set<string>>();
  for (const { consumer, supplier, kind } of documents.flatMap((d) => d.links ?? [])) {
    if (kind === 'OPERATED_BY') operators.set(consumer, (operators.get(consumer) ?? new Set()).add(supplier));
  }
  let groups: Set<string>[] = [];
  for (const group of operators.values()) {
    if (new Set([...group].map((id) => owners.get(id))).size < 2) continue;
    const meeting = groups.filter((other) => [...other].some((id) => group.has(id)));
    groups = [
      ...groups.filter((other) => !meeting.includes(other)),
      new Set([group, ...meeting].flatMap((g) => [...g])),
    ];
  }
  return groups;
}

const KIND_OF_FIELD: Readonly<Record<string, string>> = {
  consumer: 'component',
  supplier: 'component',
  component: 'component',
  contract: 'contract',
  party: 'party',
  item: 'duty',
};

function originalAnalysis(
  { id, cells, gaps, detail }: ReferenceAnalysis,
  original: (kind: string, id: string) => string,
  reference: (key: string) => string,
): ReferenceAnalysis {
  return {
    id: original('party', id),
    cells,
    gaps: gaps.map((gap) => {
      const place = Object.entries(KIND_OF_FIELD).flatMap(([field, kind]) => {
        const value = Object.entries(gap).find(([key]) => key === field)?.[1];
        return typeof value === 'string' ? [[field, original(kind, value)] as const] : [];
      });
      return {
        ...gap,
        ...Object.fromEntries(place),
        ...(gap.requirement === undefined ? {} : { requirement: reference(gap.requirement) }),
        ...(gap.route === undefined ? {} : { route: gap.route.map((c) => original('component', c)) }),
        ...(gap.components === undefined
          ? {}
          : { components: gap.components.map((c) => original('component', c)).sort() }),
        actors: gap.actors.map((actor) => original('party', actor)).sort(),
      };
    }),
    detail: detail.map((cell) => ({
      ...cell,
      component: original('component', cell.component),
      requirement: reference(cell.requirement),
      performers: cell.performers.map((performer) => original('component', performer)).sort(),
    })),
  };
}

/** Rules of which the least id decides what they say: of several ways, and of several contracts that are silent. */
const BY_LEAST_ID: readonly Rule[] = ['OPEN_ROUTE', 'THIN_ROUTE', 'NOTICE_UNDEFINED'];

/** The same without the gaps that rest on which of several ids is the least. */
export const whateverTheOrder = (analyses: readonly ReferenceAnalysis[]): ReferenceAnalysis[] =>
  analyses.map((one) => ({ ...one, gaps: one.gaps.filter(({ rule }) => !BY_LEAST_ID.includes(rule)) }));

/** What an analysis says but for the ids of gaps and for all order: comparable after renaming. */
export function asSets(analyses: readonly ReferenceAnalysis[]): unknown {
  const set = (values: readonly object[]) => values.map((value) => JSON.stringify(sortedKeys(value))).sort();
  const said = analyses.map(({ id, cells, gaps, detail }) => {
    return { id, cells, gaps: set(gaps.map(({ id: _, ...gap }) => gap)), detail: set(detail) };
  });
  return said.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const sortedKeys = (value: object): unknown =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
