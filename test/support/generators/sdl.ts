import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';

const FOLDER = new URL('../../../schema/', import.meta.url);

/** The GraphQL schema as it is written in schema/*.graphql. */
export function writtenSchema(): GraphQLSchema {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
  return buildSchema(
    files
      .sort()
      .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
      .join('\n'),
  );
}
