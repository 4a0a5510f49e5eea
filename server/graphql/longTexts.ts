import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  typeFromAST,
} from 'graphql';
import type { Context } from './context.ts';

/**
 * Texts of many megabytes that came with a request, as bytes. In the variables a name stands for each, which no caller can
 * know: as texts they would be in memory several times, and take long to make. Where a text is not the content of a file the name is
 * replaced by the text again before anything is looked at (putLongTextsBack).
 */
export class LongTexts {
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #taken = new Set<string>();
  /** Whether each file is asked for by one field only, which may have the bytes for itself. */
  isForOne = false;

  get isEmpty(): boolean {
    return this.#bytes.size === 0;
  }

  /** Keeps the bytes of a text in UTF-8, and gives the name that stands for them. */
  add(bytes: Uint8Array): string {
    const name = randomUUID();
    this.#bytes.set(name, bytes);
    return name;
  }

  has(name: string): boolean {
    return this.#bytes.has(name);
  }

  /** The bytes for which a name stands, for whoever asks alone; undefined where it stands for none. */
  take(name: string): Uint8Array | undefined {
    const bytes = this.#bytes.get(name);
    if (bytes === undefined) return undefined;
    const isFirst = !this.#taken.has(name);
    this.#taken.add(name);
    return isFirst && this.isForOne ? bytes : bytes.slice();
  }

  text(name: string): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#bytes.get(name));
  }
}

/** The field that takes a file as text, and its type. */
const FILE = { type: 'ImportFile', field: 'content' } as const;

type Walked = { readonly texts: LongTexts; readonly type: GraphQLInputType | undefined; readonly isFile: boolean };

/** A value with every name in it replaced by its text, but for contents of files. The depth is that of the request, which is bounded. */
function withTexts(value: unknown, { texts, type, isFile }: Walked): unknown {
  if (typeof value === 'string') return !isFile && texts.has(value) ? texts.text(value) : value;
  if (Array.isArray(value)) return value.map((each) => withTexts(each, { texts, type, isFile }));
  if (typeof value !== 'object' || value === null) return value;
  const of = type === undefined ? undefined : getNamedType(type);
  const fields = isInputObjectType(of) ? of.getFields() : {};
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      withTexts(each, {
        texts,
        type: Object.hasOwn(fields, key) ? fields[key]?.type : undefined,
        isFile: of?.name === FILE.type && key === FILE.field,
      }),
    ]),
  );
}

function typeOf(schema: GraphQLSchema, node: TypeNode): GraphQLInputType | undefined {
  if (node.kind !== Kind.NAMED_TYPE) return typeOf(schema, node.type);
  const type = typeFromAST(schema, node);
  return isInputType(type) ? type : undefined;
}

/** The variables of an operation with the texts in place of their names, but for contents of files. */
export function variablesWithTexts(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  texts: LongTexts,
): Record<string, unknown> {
  const types = new Map(
    variableDefinitions.map(({ variable, type }) => [variable.name.value, typeOf(schema, type)] as const),
  );
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      return [name, withTexts(value, { texts, type: types.get(name), isFile: false })];
    }),
  );
}

/** Puts texts back where they are not contents of files. Before all plugins that look at variables. */
export const putLongTextsBack: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request, schema, contextValue: { longTexts } }) {
        if (operation === undefined || longTexts.isEmpty) return;
        request.variables = variablesWithTexts(schema, operation, request.variables ?? {}, longTexts);
        const [only, second] = operation.selectionSet.selections;
        longTexts.isForOne = second === undefined && only?.kind === Kind.FIELD;
      },
    };
  },
};
