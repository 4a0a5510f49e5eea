import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode, visit } from 'graphql';
import { fragmentsOf } from './limits/walk.ts';

/** Code is written for each field of an operation with its fragments opened: beyond this it is not worth its length. */
const MAX_FIELDS = 2000;

/** Fields whose long lists are given out in turns, as promises of their items, which compiled code would take for the items. */
const IN_TURNS: ReadonlySet<string> = new Set(['previewTables']);

/** Whether a document says something that compiled code has been seen to answer otherwise than graphql-js does. */
function isPlain(document: DocumentNode): boolean {
  let plain = true;
  visit(document, {
    enter: (node) => {
      // Conditions on two spreads of one fragment are taken for one.
      if (node.kind === Kind.DIRECTIVE) plain = false;
      else if (node.kind === Kind.FIELD && IN_TURNS.has(node.name.value)) plain = false;
      else if (node.kind === Kind.FIELD && node.alias?.value.startsWith('__') === true) plain = false;
    },
  });
  return plain;
}

/** How many fields an operation has when every fragment is opened where it is spread. Fragments have no cycles. */
function openedFields(document: DocumentNode, { selectionSet }: OperationDefinitionNode): number {
  const fragments = fragmentsOf(document);
  // A selection that is spread in many places is counted once and added often: counting takes no longer than reading.
  const known = new Map<SelectionSetNode, number>();
  const count = (selections: SelectionSetNode | undefined): number => {
    if (selections === undefined) return 0;
    const before = known.get(selections);
    if (before !== undefined) return before;
    let fields = 0;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) fields += 1 + count(selection.selectionSet);
      else if (selection.kind === Kind.INLINE_FRAGMENT) fields += count(selection.selectionSet);
      else fields += count(fragments.get(selection.name.value)?.selectionSet);
    }
    const bounded = Math.min(fields, Number.MAX_SAFE_INTEGER);
    known.set(selections, bounded);
    return bounded;
  };
  return count(selectionSet);
}

/** The number of fields that code would be written for; undefined where an operation should not be compiled. */
export function compilableFields(document: DocumentNode, operation: OperationDefinitionNode): number | undefined {
  if (operation.operation !== 'query') return undefined;
  const fields = openedFields(document, operation);
  return fields <= MAX_FIELDS && isPlain(document) ? fields : undefined;
}
