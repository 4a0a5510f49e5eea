import { type GraphQLField, GraphQLInt, isListType, isNonNullType, valueFromAST } from 'graphql';
import { MAX_PER_PAGE } from '../../usecases/queries/lists/page.ts';
import type { ListSize, SchemaFacts } from '../schemaFacts.ts';
import type { VisitedField } from './walk.ts';

/** A bound of a list as asked for, and as it is when it is left out. */
export interface Size {
  readonly asked: number;
  readonly usual: number;
}

/** The bounds that a field sets for lists in what it gives, by the names of these. */
export type Sizes = ReadonlyMap<string, Size>;

type Variables = Readonly<Record<string, unknown>>;

/** Lists of introspection, of which a schema can say nothing itself: their lengths in this one, on average. */
const INTROSPECTION: Readonly<Record<string, number>> = {
  '__Schema.types': 250,
  '__Schema.directives': 5,
  '__Type.fields': 8,
  '__Type.inputFields': 4,
  '__Type.enumValues': 4,
  '__Type.possibleTypes': 1,
  '__Type.interfaces': 1,
  '__Field.args': 1,
  '__Directive.args': 1,
};

/** Whether a field gives a list. */
export function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function sizeOf(argument: string, { field, node }: VisitedField, variables: Variables): Size[] {
  const declared = field.args.find(({ name }) => name === argument);
  const given = node.arguments?.find(({ name }) => name.value === argument)?.value;
  const asked: unknown = (given && valueFromAST(given, GraphQLInt, variables)) ?? declared?.defaultValue;
  if (typeof asked !== 'number') return [];
  const usual = typeof declared?.defaultValue === 'number' ? declared.defaultValue : asked;
  // An empty page costs as much as one entry: what is asked of it is read, checked and walked all the same.
  return [{ asked: Math.max(asked, 1), usual }];
}

/** The largest of the bounds that are given; undefined where none is, or none can be read. */
function largest({ slicingArguments }: ListSize, visited: VisitedField, variables: Variables): Size | undefined {
  const sizes = slicingArguments.flatMap((argument) => sizeOf(argument, visited, variables));
  return sizes.sort((a, b) => b.asked - a.asked)[0];
}

/** The bounds that a field sets for lists in what it gives. */
export function sizesBelow(visited: VisitedField, facts: SchemaFacts, variables: Variables): Sizes {
  return new Map(
    facts.of(visited.field).listSizes.flatMap((listSize): [string, Size][] => {
      const size = listSize.sizedFields.length === 0 ? undefined : largest(listSize, visited, variables);
      return size === undefined ? [] : listSize.sizedFields.map((name) => [name, size]);
    }),
  );
}

/** A larger bound than the usual one is taken to give more in proportion; a smaller one, no more than that. */
const inProportion = (length: number, { asked, usual }: Size): number =>
  asked <= usual ? Math.min(length, asked) : Math.ceil((length * asked) / usual);

/** How many objects a field is taken to give (schema/directives.graphql, listSize); a list of which nothing is said: a full page. */
export function lengthOf(visited: VisitedField, facts: SchemaFacts, above: Sizes, variables: Variables): number {
  const { field, parent } = visited;
  if (!isList(field)) return 1;
  const own = facts.of(field).listSizes.find(({ sizedFields }) => sizedFields.length === 0);
  const size = (own && largest(own, visited, variables)) ?? above.get(field.name);
  const assumed = own?.assumedSize ?? INTROSPECTION[`${parent.name}.${field.name}`];
  if (size === undefined) return assumed ?? MAX_PER_PAGE;
  return assumed === undefined ? Math.min(size.asked, MAX_PER_PAGE) : inProportion(assumed, size);
}
