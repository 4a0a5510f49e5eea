import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import { type QueryScope, WHOLE_MODEL } from '../usecases/access/queryScope.ts';
import type { Context } from './context.ts';
import { readGlobalId } from './globalId.ts';
import { compositeOf, fieldsOf, fragmentsOf, rootOf, type VisitedField, type WalkContext } from './limits/walk.ts';
import { type FieldScope, type SchemaFacts, schemaFacts } from './schemaFacts.ts';

/** What stands above a selection: the institution that is asked about, something of its chain, or anything else. */
type Above = FieldScope['gives'];

/** What is walked, and what has been seen on the way. */
interface Walk extends WalkContext {
  readonly facts: SchemaFacts;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Each selection is looked at once for what stands above it. */
  readonly seen: Readonly<Record<Above, Set<SelectionSetNode>>>;
  judgesChanges: boolean;
  /** Whether something leads out of the scope of the institution that is asked about. */
  leaves: boolean;
}

function argumentsOf({ field, node }: VisitedField, variables: Walk['variables']): Readonly<Record<string, unknown>> {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    // Arguments that cannot be read are refused when the field is asked for.
    return {};
  }
}

/** The institution that a field names by the argument that its scope says; undefined where it names none. */
function institutionOf(field: VisitedField, { needs, of }: FieldScope, walk: Walk): string | undefined {
  if ((needs !== 'NAMED' && needs !== 'GLOBAL_ID') || of === undefined) return undefined;
  const id = argumentsOf(field, walk.variables)[of];
  if (typeof id !== 'string') return undefined;
  const read = readGlobalId(id);
  if (needs === 'GLOBAL_ID') return read?.type === compositeOf(field.field)?.name ? read?.parts[0] : undefined;
  // One of another kind is refused when the field is asked for.
  return read === undefined ? id : read.parts[0];
}

/** Of a field of which the schema says nothing. */
const UNDECLARED: FieldScope = { needs: 'WHOLE', gives: 'OTHER', judgesChanges: false };

/** Introspection and `__typename` look at nothing of the model. */
const INTROSPECTION: FieldScope = { needs: 'CATALOGUES', gives: 'OTHER', judgesChanges: false };

const scopeOf = ({ field }: VisitedField, { facts }: Walk): FieldScope =>
  facts.of(field).scope ?? (field.name.startsWith('__') ? INTROSPECTION : UNDECLARED);

/** Whether a field of something stays within the scope of the institution that is asked about. */
function stays({ needs }: FieldScope, above: Above): boolean {
  if (needs === 'ASKED' || needs === 'CHAIN') return needs === above;
  return needs === 'OBJECT' || needs === 'CATALOGUES';
}

function below({ node, field }: VisitedField, walk: Walk, above: Above): void {
  const type = compositeOf(field);
  if (type === undefined || node.selectionSet === undefined || walk.seen[above].has(node.selectionSet)) return;
  walk.seen[above].add(node.selectionSet);
  // What introspection gives is not of the model.
  if (type.name.startsWith('__')) return;
  for (const visited of fieldsOf(node.selectionSet, type, walk)) {
    const scope = scopeOf(visited, walk);
    if (!stays(scope, above)) walk.leaves = true;
    below(visited, walk, scope.gives);
  }
}

/** More than these and the whole is as well. */
const MAX_INSTITUTIONS = 20;

/** The institutions that an operation's own fields ask about; undefined where one of them may ask about any. */
function askedAbout(fields: Iterable<VisitedField>, walk: Walk): string[] | undefined {
  const institutions = new Set<string>();
  for (const visited of fields) {
    const scope = scopeOf(visited, walk);
    if (scope.judgesChanges) walk.judgesChanges = true;
    below(visited, walk, scope.gives);
    if (scope.needs === 'CATALOGUES') continue;
    const institution = institutionOf(visited, scope, walk);
    if (institution === undefined) walk.leaves = true;
    else institutions.add(institution);
  }
  return walk.leaves || institutions.size > MAX_INSTITUTIONS ? undefined : [...institutions].sort();
}

/** How far an operation looks. Documents have passed validation and the limits; variables are as they were sent. */
export function queryScopeOf(
  operation: OperationDefinitionNode,
  context: WalkContext & { readonly variables: { readonly [name: string]: unknown } },
): QueryScope {
  const root = rootOf(context.schema, operation);
  if (!root || operation.operation === 'mutation') return WHOLE_MODEL;
  const { schema, variables: sent } = context;
  // One error is enough to know that they cannot be read; making thousands delays every request.
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], sent, { maxErrors: 1 });
  // What cannot be read is refused before anything is looked at.
  if (variables === undefined) return WHOLE_MODEL;
  const seen = {
    ASKED: new Set<SelectionSetNode>(),
    CHAIN: new Set<SelectionSetNode>(),
    OTHER: new Set<SelectionSetNode>(),
  };
  const facts = schemaFacts(schema);
  const walk: Walk = { ...context, facts, variables, seen, judgesChanges: false, leaves: false };
  const institutions = askedAbout(fieldsOf(operation.selectionSet, root, walk), walk);
  return { institutions, judgesChanges: walk.judgesChanges };
}

/** Finds out how far each operation looks before it runs, for servers that do not keep the whole model. */
export const queryScopePlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request, schema, contextValue }) {
        if (operation === undefined) return;
        const fragments = fragmentsOf(document);
        contextValue.scope = queryScopeOf(operation, { schema, fragments, variables: request.variables ?? {} });
      },
    };
  },
};
