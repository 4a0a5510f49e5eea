import type { Node } from '../../../analysis/chain.ts';
import { conditionBetween } from '../../../analysis/statements/conditions.ts';
import { type Component, component as componentSchema } from '../../../model/component.ts';
import { readComponent } from '../../../model/snapshot/snapshot.ts';
import type { RemedyId } from '../../../text/remedies/index.ts';
import { pairOf } from '../explain/cellFacts.ts';
import { type Draft, draft, type Ground } from './draft.ts';

function saysOfItself(
  { context }: Ground,
  id: RemedyId,
  node: Node,
  fields: (of: Component) => Partial<Component>,
): Draft {
  const before = readComponent(context.snapshot, node.row);
  const entity = componentSchema.parse({ ...before, ...fields(before) });
  return draft({ id, by: [node.owner], changes: [{ op: 'put', list: 'components', entity }] });
}

const joined = (before: readonly string[] | undefined, more: readonly string[]): string[] => [
  ...new Set([...(before ?? []), ...more]),
];

/** The consumer says that it is of the kind of which the condition speaks, or that it is not. */
export function remedyCondition(ground: Ground): Draft[] {
  const { context, finding } = ground;
  const pair = pairOf(context, finding);
  const condition = pair && conditionBetween(context, pair);
  if (condition === undefined) return [];
  const open = condition.open.filter(({ requirement }) => requirement === finding.requirement);
  const { consumer } = condition.pair;
  const each = open.flatMap(({ traits }) => traits.slice(0, 1));
  const all = open.flatMap(({ traits }) => traits);
  return [
    saysOfItself(ground, 'LACK_TRAIT', consumer, ({ lacks }) => ({ lacks: joined(lacks, all) })),
    saysOfItself(ground, 'HAVE_TRAIT', consumer, ({ traits }) => ({ traits: joined(traits, each) })),
  ];
}
