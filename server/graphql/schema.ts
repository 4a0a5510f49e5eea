import { type GraphQLFieldResolver, type GraphQLSchema, isAbstractType, isObjectType, printSchema } from 'graphql';
import { assertMayWrite } from '../usecases/commands/allowed.ts';
import type { Context } from './context.ts';
import { readSchema } from './definition.ts';
import { attachEnums } from './enums.ts';
import { resolvers } from './resolvers/index.ts';
import { attachScalars } from './scalars.ts';
import { schemaFacts } from './schemaFacts.ts';

function attachField(type: string, name: string, schema: GraphQLSchema, resolve: unknown): void {
  const of = schema.getType(type);
  const field = isObjectType(of) ? of.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`the schema has no field ${type}.${name}`);
  if (typeof resolve === 'function') {
    const isMutation = schema.getMutationType()?.name === type;
    const now: GraphQLFieldResolver<unknown, Context> = (parent, args, context, info) => {
      // The client waits for the answer no more: the rest of the work is spared.
      if (context.signal.aborted) throw context.signal.reason;
      // Before anything is read or parsed for those who may change nothing.
      if (isMutation) assertMayWrite(context.viewer);
      return resolve(parent, args, context, info);
    };
    field.resolve = (parent, args, context: Context, info) =>
      context.turns.isOver
        ? context.turns.next().then(() => now(parent, args, context, info))
        : now(parent, args, context, info);
  } else if (typeof resolve === 'object' && resolve !== null && 'subscribe' in resolve) {
    const { subscribe } = resolve;
    if (typeof subscribe === 'function') field.subscribe = (...given) => subscribe(...given);
    if ('resolve' in resolve && typeof resolve.resolve === 'function') attachField(type, name, schema, resolve.resolve);
  }
}

/** What an object holds, by key. */
const entriesOf = (of: unknown): [string, unknown][] => Object.entries(typeof of === 'object' && of !== null ? of : {});

function attachResolvers(schema: GraphQLSchema, table: object): void {
  for (const [name, fields] of entriesOf(table)) {
    const type = schema.getType(name);
    for (const [field, resolve] of entriesOf(fields)) {
      if (field !== '__resolveType') attachField(name, field, schema, resolve);
      else if (isAbstractType(type) && typeof resolve === 'function')
        type.resolveType = (...given) => resolve(...given);
    }
  }
}

/** The schema with everything that answers it. Throws where schema/*.graphql is not valid. */
export function makeSchema(): GraphQLSchema {
  const schema = readSchema();
  schemaFacts(schema);
  attachScalars(schema);
  attachEnums(schema);
  attachResolvers(schema, resolvers);
  return schema;
}

/** The schema definition as text, for tools. */
export const printDefinition = (schema: GraphQLSchema): string => `${printSchema(schema)}\n`;
