import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import { type QueryScope, WHOLE_MODEL } from '../usecases/access/queryScope.ts';
import type { Context } from './context.ts';
import { readGlobalId } from './globalId.ts';
import { compositeOf, fieldsOf, fragmentsOf, rootOf, type VisitedField, type WalkContext } from './limits/walk.ts';

/** Queries that look at nothing but catalogues and the viewer. */
const EVERYWHERE_THE_SAME = [
  'me',
  'server',
  'exportModel',
  'catalogue',
  'catalogues',
  'requirement',
  '__typename',
  '__schema',
  '__type',
];

/** What is asked about one institution: those that name it, and those that name one of its gaps. */
const ABOUT_ONE = ['institution', 'gap', 'gapsChanged'];

/** What an entity says of itself; its other fields lead on to the rest of the model. */
const OWN_FIELDS: Readonly<Record<string, readonly string[]>> = {
  Component: ['id', 'key', 'owner', 'kind', 'name', 'kana', 'traits', 'exposure', 'assurance', 'disclosures', 'needs'],
  Institution: ['id', 'key', 'type', 'name', 'kana', 'facilityType', 'facilityClass', 'adopts'],
  Vendor: ['id', 'key', 'type', 'name', 'kana'],
  Party: ['id', 'key', 'type', 'name', 'kana'],
  Annex: ['component', 'sheetVersion', 'sheet'],
  SheetLine: [
    'requirementKey',
    'requirement',
    'phases',
    'stance',
    'viaKey',
    'duties',
    'when',
    'satisfies',
    'compensation',
    'evidence',
    'note',
    'source',
  ],
};

/**
 * Fields of what belongs to an institution that look beyond its scope: at names of what is gone, at ids that are taken, at
 * proposals, which no analysis needs.
 */
const LEAVING = ['Overview.changes', 'Gap.remedies', 'Statement.via', 'Institution.proposals', 'Contract.proposals'];

/** Of a component of the institution's own chain, all but who else uses it is in the scope, too. */
const IN_CHAIN_FIELDS = ['layers', 'suppliers', 'sheets', 'sheetInForce'];

/** Types whose components are always of the chain. */
const OF_CHAIN = ['ChainNode', 'MatrixColumn', 'MatrixComponentRow', 'Trail', 'Gap', 'Statement'];

/** What stands above a selection: the institution that is asked about, something of its chain, or anything else. */
type Above = 'ASKED' | 'CHAIN' | 'OTHER';

/** What is walked, and what has been seen on the way. */
interface Walk extends WalkContext {
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

function idOf(field: VisitedField, { variables }: Walk): string | undefined {
  const given = argumentsOf(field, variables);
  const id = given['id'] ?? given['institution'];
  if (typeof id !== 'string') return undefined;
  const read = readGlobalId(id);
  if (field.node.name.value === 'gap') return read?.type === 'Gap' ? read.parts[0] : undefined;
  // One of another kind is refused when the field is asked for.
  return read === undefined ? id : read.parts[0];
}

/** Whether a field stays within the scope of the institution that is asked about. */
function stays(parent: string, name: string, above: Above): boolean {
  if (LEAVING.includes(`${parent}.${name}`)) return false;
  if (name === '__typename' || (above === 'ASKED' && parent === 'Institution')) return true;
  if (above === 'CHAIN' && parent === 'Component' && IN_CHAIN_FIELDS.includes(name)) return true;
  return OWN_FIELDS[parent]?.includes(name) !== false;
}

function below({ node, field }: VisitedField, walk: Walk, above: Above): void {
  const type = compositeOf(field);
  if (type === undefined || node.selectionSet === undefined || walk.seen[above].has(node.selectionSet)) return;
  walk.seen[above].add(node.selectionSet);
  for (const visited of fieldsOf(node.selectionSet, type, walk)) {
    const parent = visited.parent.name;
    const name = visited.node.name.value;
    if (!stays(parent, name, above)) walk.leaves = true;
    below(visited, walk, OF_CHAIN.includes(parent) ? 'CHAIN' : 'OTHER');
  }
}

/** More than these and the whole is as well. */
const MAX_INSTITUTIONS = 20;

/** The institutions that an operation's own fields ask about; undefined where one of them may ask about any. */
function askedAbout(fields: Iterable<VisitedField>, walk: Walk): string[] | undefined {
  const institutions = new Set<string>();
  for (const visited of fields) {
    const name = visited.node.name.value;
    if (name === 'simulate') walk.judgesChanges = true;
    below(visited, walk, name === 'institution' ? 'ASKED' : 'OTHER');
    if (EVERYWHERE_THE_SAME.includes(name)) continue;
    const id = ABOUT_ONE.includes(name) ? idOf(visited, walk) : undefined;
    if (id === undefined) walk.leaves = true;
    else institutions.add(id);
  }
  return walk.leaves || institutions.size > MAX_INSTITUTIONS ? undefined : [...institutions].sort();
}

/** How far an operation looks. Documents have passed validation and the limits; variables are as they were sent. */
export function reachOf(
  operation: OperationDefinitionNode,
  context: WalkContext & { readonly variables: { readonly [name: string]: unknown } },
): QueryScope {
  const root = rootOf(context.schema, operation);
  if (!root || operation.operation === 'mutation') return WHOLE_MODEL;
  const { schema, variables: sent } = context;
  // One error is enough to know that they cannot be read; making thousands holds up everybody.
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], sent, { maxErrors: 1 });
  // What cannot be read is refused before anything is looked at.
  if (variables === undefined) return WHOLE_MODEL;
  const seen = {
    ASKED: new Set<SelectionSetNode>(),
    CHAIN: new Set<SelectionSetNode>(),
    OTHER: new Set<SelectionSetNode>(),
  };
  const walk: Walk = { ...context, variables, seen, judgesChanges: false, leaves: false };
  const institutions = askedAbout(fieldsOf(operation.selectionSet, root, walk), walk);
  return { institutions, judgesChanges: walk.judgesChanges };
}

/** Finds out how far each operation looks before it runs, for servers that do not keep the whole model. */
export const reachPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request, schema, contextValue }) {
        if (operation === undefined) return;
        const fragments = fragmentsOf(document);
        contextValue.reach = reachOf(operation, { schema, fragments, variables: request.variables ?? {} });
      },
    };
  },
};
