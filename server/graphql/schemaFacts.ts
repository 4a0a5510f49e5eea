import {
  buildASTSchema,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { z } from 'zod';
import { memoizeWeak } from '../model/memoize.ts';
import { DIRECTIVES_FILE, readSchemaFile } from './definition.ts';

const cost = z.object({ weight: z.int().nonnegative() });

const listSize = z.object({
  assumedSize: z.int().nonnegative().optional(),
  slicingArguments: z.array(z.string()).default([]),
  sizedFields: z.array(z.string()).default([]),
});

const scope = z.object({
  needs: z.enum(['CATALOGUES', 'OBJECT', 'NAMED', 'GLOBAL_ID', 'ASKED', 'CHAIN', 'WHOLE']),
  of: z.string().optional(),
  gives: z.enum(['ASKED', 'CHAIN', 'OTHER']),
  judgesChanges: z.boolean(),
});

/** One `@listSize` of a field (schema/directives.graphql). */
export type ListSize = z.infer<typeof listSize>;

/** The `@scope` of a field, or of its type. */
export type FieldScope = z.infer<typeof scope>;

/** What the schema says of a field for the server; undefined: it says nothing. */
export interface FieldFacts {
  readonly weight: number | undefined;
  readonly listSizes: readonly ListSize[];
  readonly scope: FieldScope | undefined;
}

type Described = GraphQLField<unknown, unknown> | GraphQLObjectType | GraphQLInterfaceType;

const DIRECTIVES = buildASTSchema(readSchemaFile(DIRECTIVES_FILE));

function directive(name: string): GraphQLDirective {
  const found = DIRECTIVES.getDirective(name);
  if (!found) throw new Error(`${DIRECTIVES_FILE} does not define @${name}`);
  return found;
}

/** The arguments of every use of a directive on a field or type. */
function usesOf<T>({ astNode }: Described, name: string, shape: z.ZodType<T>): T[] {
  const nodes = astNode?.directives?.filter((node) => node.name.value === name) ?? [];
  return nodes.map((node) => shape.parse(getArgumentValues(directive(name), node)));
}

function factsOfField(field: GraphQLField<unknown, unknown>, typeScope: FieldScope | undefined): FieldFacts {
  const [stated] = usesOf(field, 'cost', cost);
  const [own] = usesOf(field, 'scope', scope);
  return { weight: stated?.weight, listSizes: usesOf(field, 'listSize', listSize), scope: own ?? typeScope };
}

/** What nothing is said of: introspection, and what a schema leaves out. */
const NOTHING: FieldFacts = { weight: undefined, listSizes: [], scope: undefined };

/** What a schema says of its fields. */
export class SchemaFacts {
  readonly #facts = new Map<GraphQLField<unknown, unknown>, FieldFacts>();

  constructor(schema: GraphQLSchema) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      const [typeScope] = usesOf(type, 'scope', scope);
      for (const field of Object.values(type.getFields())) this.#facts.set(field, factsOfField(field, typeScope));
    }
  }

  of(field: GraphQLField<unknown, unknown>): FieldFacts {
    return this.#facts.get(field) ?? NOTHING;
  }
}

/** The facts of a schema, read once. Throws where a directive of it is used wrongly. */
export const schemaFacts = memoizeWeak((schema: GraphQLSchema) => new SchemaFacts(schema));
