import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as documentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse, printSchema } from 'graphql';
import type { Generated } from './index.ts';
import { writtenSchema } from './sdl.ts';

const FOLDER = new URL('../../../client/api/documents/', import.meta.url);
const FILE = 'client/api/generated/documents.ts';

/** The page's questions to the API, typed: variables and answers from the SDL, each document as text ready to be sent. */
export async function clientDocuments(): Promise<Generated[]> {
  const documents = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ location: name, document: parse(readFileSync(new URL(name, FOLDER), 'utf8')) }));
  const content = await codegen({
    filename: FILE,
    schema: parse(printSchema(writtenSchema())),
    documents,
    config: {
      scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
      strictScalars: true,
      useTypeImports: true,
      immutableTypes: true,
      enumType: 'string-literal',
      documentMode: 'string',
      dedupeFragments: true,
    },
    plugins: [{ operations: {} }, { documentNode: {} }],
    pluginMap: { operations, documentNode },
  });
  return [{ file: FILE, content }];
}
