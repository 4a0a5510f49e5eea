import type { GraphQLCompositeType } from 'graphql';
import {
  type GraphQLField,
  GraphQLInt,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromAST,
  valueFromASTUntyped,
} from 'graphql';
import { MAX_PER_PAGE } from '../../usecases/queries/lists/page.ts';
import { compositeOf, fieldsOf, rootOf, type VisitedField, type WalkContext } from './walk.ts';

/** Arguments that say how long lists may be. */
const SIZE_ARGUMENTS = ['first', 'most', 'maxNodes', 'maxLinks', 'maxRows', 'maxColumns'] as const;

type SizeArgument = (typeof SIZE_ARGUMENTS)[number];

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
  'VendorDuty.customers': 200,
  'Query.nodes': 100,
  'GapsChanged.opened': 100,
  'GapsChanged.closed': 100,
  // Of this schema, on average.
  '__Schema.types': 250,
  '__Type.fields': 8,
  '__Type.inputFields': 4,
  '__Type.enumValues': 4,
  '__Type.possibleTypes': 1,
  '__Type.interfaces': 1,
  '__Field.args': 1,
};

/** Lists whose length an argument bounds: of the field itself, or of the field that gives the list's owner. */
const BOUNDED_BY: Readonly<Record<string, SizeArgument>> = {
  'Chain.nodes': 'maxNodes',
  'Chain.links': 'maxLinks',
  'Matrix.rows': 'maxRows',
  'Matrix.columns': 'maxColumns',
  'GapList.groups': 'maxRows',
  'VendorDuty.customers': 'most',
};

/** Fields that are work in themselves, by type and field; all others cost nothing beyond the objects they give. */
const WORK: Readonly<Record<string, number>> = {
  'Query.census': 2000,
  'Query.gaps': 500,
  'Query.impact': 500,
  'Query.search': 1000,
  'Query.components': 20,
  'Query.parties': 20,
  'Query.institutions': 20,
  'Query.vendors': 20,
  'Query.contracts': 20,
  'Query.proposals': 20,
  'Query.expiring': 50,
  'Query.simulate': 200,
  'Query.history': 50,
  'Institution.overview': 20,
  'Institution.chain': 20,
  'Institution.matrix': 50,
  'Institution.gapList': 50,
  'Institution.gaps': 20,
  'Vendor.duties': 200,
  'Gap.remedies': 200,
  'VendorDuty.customers': 20,
};

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** A size as asked for, and as it is when nobody asks. */
interface Size {
  readonly asked: number;
  readonly usual: number;
}

/** The sizes that a field is asked for, those left out that it has no argument for, or that cannot be read. */
type Sizes = { readonly [A in SizeArgument]?: Size };

function sizesOf({ field, node }: VisitedField, variables: Readonly<Record<string, unknown>>): Sizes | undefined {
  const found = field.args.flatMap(({ name, defaultValue }): [string, Size][] => {
    if (!SIZE_ARGUMENTS.some((argument) => argument === name)) return [];
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const asked: unknown = (given && valueFromAST(given, GraphQLInt, variables)) ?? defaultValue;
    if (typeof asked !== 'number') return [];
    // An empty page costs as much as one entry: what is asked of it is read, checked and walked all the same.
    return [[name, { asked: Math.max(asked, 1), usual: typeof defaultValue === 'number' ? defaultValue : asked }]];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** Whoever asks for more than is given unasked is reckoned to get more in proportion; for less, no more than that. */
const inProportion = (length: number, { asked, usual }: Size): number =>
  asked <= usual ? Math.min(length, asked) : Math.ceil((length * asked) / usual);

/** How many entries a field gives; a page's size counts for its edges and nodes, one level down. */
function lengthOf({ field, parent, node }: VisitedField, own: Sizes | undefined, above: Sizes | undefined): number {
  if (!isList(field)) return 1;
  const isPage = above?.first !== undefined && (node.name.value === 'edges' || node.name.value === 'nodes');
  if (isPage) return Math.min(above.first.asked, MAX_PER_PAGE);
  const name = `${parent.name}.${field.name}`;
  const length = LENGTHS[name] ?? USUAL_LENGTH;
  const bound = BOUNDED_BY[name];
  const size = bound && (own?.[bound] ?? above?.[bound]);
  return size === undefined ? length : inProportion(length, size);
}

/** What reckoning needs, and what it has reckoned: a selection that is spread in many places is reckoned once. */
interface Reckoning extends WalkContext {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly known: Map<SelectionSetNode, Map<string, number>>;
}

/** Numbers beyond this make no difference to the decision and must not overflow into infinity. */
const MOST = 1e12;

function estimate(
  selections: SelectionSetNode,
  parent: GraphQLCompositeType,
  above: Sizes | undefined,
  context: Reckoning,
): number {
  let cost = 0;
  for (const visited of fieldsOf(selections, parent, context)) {
    const { node, field } = visited;
    const type = compositeOf(field);
    cost += WORK[`${visited.parent.name}.${field.name}`] ?? 0;
    if (type === undefined || node.selectionSet === undefined) continue;
    const own = sizesOf(visited, context.variables);
    const each = 1 + costOfSelection(node.selectionSet, type, own, context);
    cost = Math.min(MOST, cost + lengthOf(visited, own, above) * each);
  }
  return cost;
}

function costOfSelection(
  selections: SelectionSetNode,
  parent: GraphQLCompositeType,
  above: Sizes | undefined,
  context: Reckoning,
): number {
  const known = context.known.get(selections) ?? new Map<string, number>();
  context.known.set(selections, known);
  const sizes = JSON.stringify(above) ?? '';
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
 * are work in themselves. Scalars are free.
 */
export function costOf(
  operation: OperationDefinitionNode,
  context: WalkContext & { readonly variables: Readonly<Record<string, unknown>> },
): number {
  const root = rootOf(context.schema, operation);
  if (!root) return 0;
  const variables = { ...defaultsOf(operation), ...context.variables };
  return costOfSelection(operation.selectionSet, root, undefined, { ...context, variables, known: new Map() });
}

/** Whether an operation costs the same whatever its variables are: page sizes can only be said by variables of type Int. */
export function isCostFixed({ variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return variableDefinitions.every(({ type }) => {
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    return named.kind === Kind.NAMED_TYPE && named.name.value !== GraphQLInt.name;
  });
}
