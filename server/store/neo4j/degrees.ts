import type { Entity } from '../../model/change.ts';
import type { EntityList } from '../../model/document.ts';
import { eachInSteps, type Steps } from '../../model/steps.ts';
import { StoreDamaged } from '../errors.ts';
import type { Run } from './cypher.ts';
import { type Counted, type DegreesRow, readDegrees, writeDegrees } from './degrees.cypher.ts';
import { type Difference, goneOf, putOf } from './difference.ts';
import { keyText } from './keys.ts';
import { overKeys, type Step } from './steps.ts';

/** The keys of the parties and components of which relationships come or go. */
export type Ends = Readonly<Record<Counted, ReadonlySet<string>>>;

const LIST_OF = { Party: 'parties', Component: 'components' } as const satisfies Record<Counted, EntityList>;

/** The nodes at which a difference draws or takes away relationships, or of which it writes the properties again; in steps. */
export function* findingEnds(difference: Difference): Steps<Ends> {
  const Party = new Set<string>();
  const Component = new Set<string>();
  const each = <L extends EntityList>(list: L, visit: (entity: Entity<L>) => void): Steps<void> =>
    eachInSteps<Entity<L>>([...goneOf(difference[list]), ...putOf(difference[list])], visit);
  const add = (keys: Set<string>, ids: readonly string[]) => {
    for (const id of ids) keys.add(keyText(id));
  };
  yield* each('parties', ({ id }) => add(Party, [id]));
  yield* each('components', ({ id, owner }) => {
    add(Component, [id]);
    add(Party, [owner]);
  });
  yield* each('links', ({ consumer, supplier }) => add(Component, [consumer, supplier]));
  yield* each('sheets', ({ component }) => add(Component, [component]));
  yield* each('contracts', ({ customer, supplier, covers, annexes = [], subcontracting }) => {
    add(Party, [customer, supplier, ...(subcontracting?.consented ?? [])]);
    add(Component, [...covers, ...annexes.map(({ component }) => component)]);
  });
  yield* each('findings', ({ component, assignee }) => {
    add(Component, [component]);
    if (assignee !== undefined) add(Party, [assignee]);
  });
  yield* each('decisions', ({ institution }) => add(Party, [institution]));
  return { Party, Component };
}

/** The damage of a node at which something is drawn that is not as it was written. */
export const damagedEnd = (label: Counted, key: string) =>
  new StoreDamaged([{ kind: 'STATE', place: `${LIST_OF[label]} ${JSON.stringify(key)}` }]);

/** Throws StoreDamaged where one of these nodes has more or fewer relationships than its text says. */
export function requireDegrees(label: Counted, rows: readonly DegreesRow[]): void {
  for (const { key, degrees, now } of rows) if (degrees !== now) throw damagedEnd(label, key);
}

/** Throws StoreDamaged where one of these nodes has more or fewer relationships than were drawn. */
export async function requireEnds(run: Run, ends: Ends): Promise<void> {
  const asked = (['Party', 'Component'] as const).flatMap((label) =>
    overKeys(readDegrees(label), ends[label]).map(async ({ parameters }) => {
      requireDegrees(label, await run(readDegrees(label), parameters));
    }),
  );
  await Promise.all(asked);
}

/** Notes how many relationships these nodes have. */
export const countEndsSteps = (ends: Ends): Step[] =>
  (['Party', 'Component'] as const).flatMap((label) => overKeys(writeDegrees(label), ends[label]));
