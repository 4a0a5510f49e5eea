import type { GraphQLCompositeType } from 'graphql';
import {
  type GraphQLField,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { compositeOf, fieldsOf, rootOf, type VisitedField, type WalkContext } from './walk.ts';

/** How many entries a list without a page size is reckoned to have, unless it is known to have more or fewer. */
const USUAL_LENGTH = 5;

/** Lists that are longer than usual, by type and field. */
const LENGTHS: Readonly<Record<string, number>> = {
  'Sheet.lines': 60,
  'Chain.nodes': 60,
  'Chain.links': 100,
  'Matrix.rows': 100,
  'Matrix.columns': 20,
  'MatrixRow.components': 15,
  'GapList.groups': 10,
  'GapGroup.rows': 10,
  'Query.nodes': 20,
};

/** Fields that are work in themselves, by type and field; all others cost nothing beyond the objects they give. */
const WORK: Readonly<Record<string, number>> = {
  'Query.census': 2000,
  'Query.gaps': 500,
  'Query.impact': 500,
  'Query.search': 100,
  'Query.simulate': 200,
  'Query.history': 50,
  'Institution.overview': 20,
  'Institution.chain': 20,
  'Institution.matrix': 50,
  'Institution.gapList': 50,
  'Institution.gaps': 20,
  'Vendor.duties': 200,
};

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function argumentsOf({ field, node }: VisitedField, variables: Readonly<Record<string, unknown>>) {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    // Arguments that cannot be read are refused by validation or when the field is asked for.
    return {};
  }
}

/** A page's size counts for its edges and nodes, one level down. */
function lengthOf(visited: VisitedField, page: number | undefined): number {
  const { field, parent, node } = visited;
  if (!isList(field)) return 1;
  if (page !== undefined && (node.name.value === 'edges' || node.name.value === 'nodes')) return page;
  return LENGTHS[`${parent.name}.${field.name}`] ?? USUAL_LENGTH;
}

/** What reckoning needs, and what it has reckoned: a selection that is spread in many places is reckoned once. */
interface Reckoning extends WalkContext {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly known: Map<SelectionSetNode, Map<number | undefined, number>>;
}

/** Numbers beyond this make no difference to the decision and must not overflow into infinity. */
const MOST = 1e12;

function reckon(
  selections: SelectionSetNode,
  parent: GraphQLCompositeType,
  page: number | undefined,
  context: Reckoning,
): number {
  let cost = 0;
  for (const visited of fieldsOf(selections, parent, context)) {
    const { node, field } = visited;
    const type = compositeOf(field);
    cost += WORK[`${visited.parent.name}.${field.name}`] ?? 0;
    if (type === undefined || node.selectionSet === undefined) continue;
    const first: unknown = field.args.length === 0 ? undefined : argumentsOf(visited, context.variables)['first'];
    const size = typeof first === 'number' ? Math.min(Math.max(first, 0), 100) : undefined;
    const each = 1 + costOfSelection(node.selectionSet, type, size, context);
    cost = Math.min(MOST, cost + lengthOf(visited, page) * each);
  }
  return cost;
}

function costOfSelection(
  selections: SelectionSetNode,
  parent: GraphQLCompositeType,
  page: number | undefined,
  context: Reckoning,
): number {
  const known = context.known.get(selections) ?? new Map<number | undefined, number>();
  context.known.set(selections, known);
  const before = known.get(page);
  if (before !== undefined) return before;
  // A selection that leads back to itself is refused elsewhere; here it must only end.
  known.set(page, 0);
  const cost = reckon(selections, parent, page, context);
  known.set(page, cost);
  return cost;
}

/**
 * What an operation costs: one for each object that it may give, page sizes multiplied down, and more for fields that
 * are work in themselves. Scalars are free.
 */
export function costOf(
  operation: OperationDefinitionNode,
  context: WalkContext & { readonly variables: Readonly<Record<string, unknown>> },
): number {
  const root = rootOf(context.schema, operation);
  return root ? costOfSelection(operation.selectionSet, root, undefined, { ...context, known: new Map() }) : 0;
}
