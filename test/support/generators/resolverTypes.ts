import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { type GraphQLSchema, isEnumType, parse, printSchema } from 'graphql';
import type { Generated } from './index.ts';
import { MAPPERS, MODEL_ENUMS } from './resolverMappers.ts';
import { writtenSchema } from './sdl.ts';

/** Enums that are the model's own, with the model's values; the others become unions of their names. */
function enumValues(schema: GraphQLSchema): Record<string, string> {
  const names = Object.values(schema.getTypeMap()).filter(isEnumType);
  return Object.fromEntries(
    names.flatMap(({ name }) => (name in MODEL_ENUMS ? [[name, MODEL_ENUMS[name] ?? '']] : [])),
  );
}

/** Types of the resolvers: what each is given and must give, in terms of what the use cases hand out. */
export async function resolverTypes(): Promise<Generated[]> {
  const schema = writtenSchema();
  const shared = {
    enumsAsTypes: true,
    enumValues: enumValues(schema),
    scalars: {
      Date: { input: '../../model/values.ts#Day', output: '../../model/values.ts#Day' },
      DateTime: 'string',
    },
    useTypeImports: true,
    immutableTypes: true,
    maybeValue: 'T | null | undefined',
    avoidOptionals: { field: false, inputValue: false, object: false, defaultValue: false },
    mappers: MAPPERS,
    contextType: '../context.ts#Context',
    resolverTypeWrapperSignature: 'Promise<T> | T',
    strictScalars: true,
    useIndexSignature: false,
  };
  const content = await codegen({
    filename: 'server/graphql/generated/resolvers.ts',
    schema: parse(printSchema(schema)),
    documents: [],
    config: shared,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  // The plugin re-exports the enums as values, which `verbatimModuleSyntax` refuses: they are types.
  return [{ file: 'server/graphql/generated/resolvers.ts', content: content.replace(/^export \{/gm, 'export type {') }];
}
