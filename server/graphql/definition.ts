import { readdirSync, readFileSync } from 'node:fs';
import { buildASTSchema, concatAST, type DocumentNode, type GraphQLSchema, parse } from 'graphql';

const FOLDER = new URL('../../schema/', import.meta.url);

/** The file that defines the directives by which the schema tells the server of itself. */
export const DIRECTIVES_FILE = 'directives.graphql';

/** One file of schema/, parsed. Throws where its syntax is wrong. */
export const readSchemaFile = (name: string): DocumentNode => parse(readFileSync(new URL(name, FOLDER), 'utf8'));

/**
 * The schema as it is written in schema/*.graphql, without what answers it. Its syntax nodes carry the directives of
 * directives.graphql; these themselves are for the server and not part of the schema that clients see. Throws where the
 * definition, directives included, is not valid.
 */
export function readSchema(): GraphQLSchema {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql') && name !== DIRECTIVES_FILE);
  const published = concatAST(files.sort().map(readSchemaFile));
  buildASTSchema(concatAST([published, readSchemaFile(DIRECTIVES_FILE)]));
  // Valid, as has just been seen; without their definitions the directives would be called unknown.
  return buildASTSchema(published, { assumeValidSDL: true });
}
