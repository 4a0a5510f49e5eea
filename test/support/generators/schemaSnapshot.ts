import { lexicographicSortSchema, printSchema } from 'graphql';
import type { Generated } from './index.ts';
import { writtenSchema } from './sdl.ts';

/** The whole GraphQL schema in one sorted file: what tools are generated from, and what changes of the API show in. */
export function schemaSnapshot(): Generated[] {
  return [
    {
      file: 'schema/generated/schema.graphql',
      content: `${printSchema(lexicographicSortSchema(writtenSchema()))}\n`,
    },
  ];
}
