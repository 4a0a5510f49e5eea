import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/**
 * The sizes beyond which a document is not even looked at. Errors name the one they are about as `bound`: the server
 * gives every validation error one code of its own, and formatError puts the bound's in its place.
 */
export interface DocumentLimits {
  readonly maxDepth: number;
  readonly maxAliases: number;
}

/** How deep a selection nests. Fragments are measured once each; one that leads back to itself adds nothing. */
function depthOf(selections: SelectionSetNode, context: ValidationContext, known: Map<string, number>): number {
  let deepest = 0;
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      deepest = Math.max(deepest, depthOfFragment(selection.name.value, context, known));
    } else if (selection.selectionSet !== undefined) {
      const below = depthOf(selection.selectionSet, context, known);
      deepest = Math.max(deepest, selection.kind === Kind.FIELD ? 1 + below : below);
    } else {
      deepest = Math.max(deepest, 1);
    }
  }
  return deepest;
}

function depthOfFragment(name: string, context: ValidationContext, known: Map<string, number>): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  known.set(name, 0);
  const fragment = context.getFragment(name);
  const depth = fragment ? depthOf(fragment.selectionSet, context, known) : 0;
  known.set(name, depth);
  return depth;
}

/** Refuses operations nested deeper than allowed. Introspection is bounded by its own rule and passes. */
function depthLimit(maxDepth: number): ValidationRule {
  return (context): ASTVisitor => ({
    OperationDefinition(node) {
      const own = node.selectionSet.selections.filter(
        (s) => s.kind !== Kind.FIELD || (s.name.value !== '__schema' && s.name.value !== '__type'),
      );
      const depth = depthOf({ ...node.selectionSet, selections: own }, context, new Map());
      if (depth <= maxDepth) return;
      context.reportError(
        new GraphQLError(`The request nests deeper than ${maxDepth} levels.`, {
          nodes: node,
          extensions: { bound: 'TOO_DEEP', limit: maxDepth },
        }),
      );
    },
  });
}

/** Refuses documents with more aliases than allowed. */
function aliasLimit(maxAliases: number): ValidationRule {
  return (context): ASTVisitor => {
    let aliases = 0;
    return {
      Field(node) {
        if (node.alias === undefined) return;
        aliases += 1;
        if (aliases !== maxAliases + 1) return;
        context.reportError(
          new GraphQLError(`The request has more than ${maxAliases} aliases.`, {
            nodes: node,
            extensions: { bound: 'TOO_MANY_ALIASES', limit: maxAliases },
          }),
        );
      },
    };
  };
}

/** The rules that bound a document. */
export const limitRules = ({ maxDepth, maxAliases }: DocumentLimits): ValidationRule[] => [
  depthLimit(maxDepth),
  aliasLimit(maxAliases),
];
