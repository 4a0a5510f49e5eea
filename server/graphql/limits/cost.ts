import type { GraphQLCompositeType } from 'graphql';
import { GraphQLInt, Kind, type OperationDefinitionNode, type SelectionSetNode, valueFromASTUntyped } from 'graphql';
import { type SchemaFacts, schemaFacts } from '../schemaFacts.ts';
import { lengthOf, type Sizes, sizesBelow } from './listSizes.ts';
import { compositeOf, fieldsOf, rootOf, type WalkContext } from './walk.ts';

/** What estimating needs, and what it has estimated: a selection that is spread in many places is estimated once. */
interface Estimate extends WalkContext {
  readonly facts: SchemaFacts;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly known: Map<SelectionSetNode, Map<string, number>>;
}

/** Numbers beyond this make no difference to the decision and must not overflow into infinity. */
const MAX_ESTIMATE = 1e12;

function estimate(selections: SelectionSetNode, parent: GraphQLCompositeType, above: Sizes, context: Estimate): number {
  let cost = 0;
  for (const visited of fieldsOf(selections, parent, context)) {
    const { node, field } = visited;
    const type = compositeOf(field);
    cost += context.facts.of(field).weight ?? 0;
    if (type === undefined || node.selectionSet === undefined) continue;
    const below = sizesBelow(visited, context.facts, context.variables);
    const each = 1 + costOfSelection(node.selectionSet, type, below, context);
    const length = lengthOf(visited, context.facts, above, context.variables);
    cost = Math.min(MAX_ESTIMATE, cost + length * each);
  }
  return cost;
}

function costOfSelection(
  selections: SelectionSetNode,
  parent: GraphQLCompositeType,
  above: Sizes,
  context: Estimate,
): number {
  const known = context.known.get(selections) ?? new Map<string, number>();
  context.known.set(selections, known);
  const sizes = JSON.stringify([...above]);
  const before = known.get(sizes);
  if (before !== undefined) return before;
  // A selection that leads back to itself is refused elsewhere; here it must only end.
  known.set(sizes, 0);
  const cost = estimate(selections, parent, above, context);
  known.set(sizes, cost);
  return cost;
}

/** Values of variables that are used where none is sent. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

/**
 * What an operation costs: one for each object that it may give, page sizes multiplied down, and more for fields that
 * are work in themselves, as the schema says (schema/directives.graphql). Scalars are free.
 */
export function costOf(
  operation: OperationDefinitionNode,
  context: WalkContext & { readonly variables: Readonly<Record<string, unknown>> },
): number {
  const root = rootOf(context.schema, operation);
  if (!root) return 0;
  const variables = { ...defaultsOf(operation), ...context.variables };
  const facts = schemaFacts(context.schema);
  return costOfSelection(operation.selectionSet, root, new Map(), { ...context, facts, variables, known: new Map() });
}

/** Whether an operation costs the same whatever its variables are: page sizes can only be said by variables of type Int. */
export function isCostFixed({ variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return variableDefinitions.every(({ type }) => {
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    return named.kind === Kind.NAMED_TYPE && named.name.value !== GraphQLInt.name;
  });
}
