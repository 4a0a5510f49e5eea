import type { GraphQLSchema } from 'graphql';
import { readSchema } from '../../../server/graphql/definition.ts';

/** The GraphQL schema as it is written in schema/*.graphql and as clients see it. */
export const writtenSchema = (): GraphQLSchema => readSchema();
