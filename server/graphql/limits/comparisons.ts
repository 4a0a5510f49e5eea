import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { append } from '../../model/collections.ts';
import { fragmentsOf } from './walk.ts';

/** Work that is counted, and given up once there is too much of it. */
interface Count {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly most: number;
  /** Selections that were compared together already: validation remembers them too. */
  readonly compared: Set<string>;
  readonly numbers: Map<SelectionSetNode, number>;
  work: number;
}

/** Sub-selections of the fields of some selections by response name, fragments opened once; undefined where too many. */
function groupsOf(sets: readonly SelectionSetNode[], count: Count): Map<string, (SelectionSetNode | undefined)[]> {
  const groups = new Map<string, (SelectionSetNode | undefined)[]>();
  const opened = new Set<string>();
  const open: SelectionNode[] = sets.flatMap(({ selections }) => selections);
  for (let next = open.pop(); next !== undefined && count.work <= count.most; next = open.pop()) {
    count.work += 1;
    if (next.kind === Kind.FIELD) {
      append(groups, next.alias?.value ?? next.name.value, next.selectionSet);
    } else if (next.kind === Kind.INLINE_FRAGMENT) {
      for (const inner of next.selectionSet.selections) open.push(inner);
    } else if (!opened.has(next.name.value)) {
      opened.add(next.name.value);
      const inside = count.fragments.get(next.name.value)?.selectionSet.selections ?? [];
      for (const inner of inside) open.push(inner);
    }
  }
  return groups;
}

/** Names selections by their place in the document, however often they are reached. */
function nameOf(sets: readonly SelectionSetNode[], { numbers }: Count): string {
  const number = (set: SelectionSetNode) => {
    const known = numbers.get(set) ?? numbers.size;
    numbers.set(set, known);
    return known;
  };
  return sets.map(number).join();
}

function compareWithin(sets: readonly SelectionSetNode[], depth: number, count: Count): void {
  const name = nameOf(sets, count);
  if (count.compared.has(name)) return;
  count.compared.add(name);
  for (const group of groupsOf(sets, count).values()) {
    count.work += (group.length * (group.length - 1)) / 2;
    const below = group.filter((set) => set !== undefined);
    // Fragments that lead back to themselves are refused by another rule; here they must only end.
    if (below.length > 0 && depth > 0 && count.work <= count.most) compareWithin(below, depth - 1, count);
  }
}

/** Deeper selections are refused whatever they hold. */
const MAX_DEPTH = 100;

/**
 * Why a document is not validated; undefined where it may be. Whether fields of one name agree is found out by comparing
 * each with each other, down through what they select, which is quadratic: up to `most` comparisons.
 */
export function comparisonProblem(document: DocumentNode, most: number): GraphQLError | undefined {
  const count: Count = { fragments: fragmentsOf(document), most, compared: new Set(), numbers: new Map(), work: 0 };
  for (const definition of document.definitions) {
    if ('selectionSet' in definition) compareWithin([definition.selectionSet], MAX_DEPTH, count);
    if (count.work <= most) continue;
    const message = 'The request repeats too many fields of the same name. Ask for each field once.';
    return new GraphQLError(message, {
      extensions: { code: 'TOO_MANY_FIELDS', limit: most, http: { status: 400 } },
    });
  }
  return undefined;
}
