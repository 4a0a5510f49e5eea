import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** The sizes beyond which a document is not even looked at. */
export interface DocumentLimits {
  readonly maxDepth: number;
  readonly maxAliases: number;
}

function depthOf(
  selections: SelectionSetNode,
  context: ValidationContext,
  open: ReadonlySet<string>,
  room: number,
): number {
  if (room < 0) return 0;
  let deepest = 0;
  for (const selection of selections.selections) {
    let depth = 0;
    if (selection.kind === Kind.FIELD) {
      depth = 1 + (selection.selectionSet ? depthOf(selection.selectionSet, context, open, room - 1) : 0);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = depthOf(selection.selectionSet, context, open, room);
    } else {
      const name = selection.name.value;
      const fragment = open.has(name) ? undefined : context.getFragment(name);
      if (fragment) depth = depthOf(fragment.selectionSet, context, new Set([...open, name]), room);
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Refuses operations nested deeper than allowed. Introspection is bounded by its own rule and passes. */
function depthLimit(maxDepth: number): ValidationRule {
  return (context): ASTVisitor => ({
    OperationDefinition(node) {
      const own = node.selectionSet.selections.filter(
        (s) => s.kind !== Kind.FIELD || (s.name.value !== '__schema' && s.name.value !== '__type'),
      );
      const depth = depthOf({ ...node.selectionSet, selections: own }, context, new Set(), maxDepth + 1);
      if (depth <= maxDepth) return;
      context.reportError(
        new GraphQLError(`The request nests deeper than ${maxDepth} levels.`, {
          nodes: node,
          extensions: { code: 'TOO_DEEP', limit: maxDepth },
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
            extensions: { code: 'TOO_MANY_ALIASES', limit: maxAliases },
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
