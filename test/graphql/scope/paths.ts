import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Fields with arguments that have no default: asked with these, or not at all. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'Institution.trail': '(component: "a-s4", requirement: "core:patch", phase: NORMAL)',
  'Institution.incident': '(at: { component: "a-s4" })',
};

/** A way from the type asked about to a field, as opening text; and what closes it. */
interface Way {
  readonly open: string;
  readonly close: string;
  readonly type: GraphQLNamedType;
}

const leavesOf = (type: GraphQLNamedType): string => {
  if (isAbstractType(type)) return '__typename';
  if (!isObjectType(type)) return '';
  const leaves = Object.values(type.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
  );
  return ['__typename', ...leaves.map(({ name }) => name)].join(' ');
};

function askedWith(type: string, field: GraphQLField<unknown, unknown>): string | undefined {
  const given = ARGUMENTS[`${type}.${field.name}`];
  return given ?? (field.args.some(isRequiredArgument) ? undefined : '');
}

/** The ways into the types that an abstract type may be. */
const waysInto = (schema: GraphQLSchema, { open, close, type }: Way): Way[] =>
  isAbstractType(type)
    ? schema.getPossibleTypes(type).map((possible) => ({
        open: `${open}... on ${possible.name} {`,
        close: `}${close}`,
        type: possible,
      }))
    : [];

interface Selection {
  readonly name: string;
  readonly text: string;
  readonly way: Way;
}

/** A selection for each field of the type at the end of a way, and the way on. */
function selectionsOf({ open, close, type }: Way): Selection[] {
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): Selection[] => {
    const given = askedWith(type.name, field);
    if (given === undefined) return [];
    const target = getNamedType(field.type);
    const leaves = leavesOf(target);
    const call = `${open}${field.name}${given}`;
    const text = leaves === '' ? `${call}${close}` : `${call}{${leaves}}${close}`;
    return [{ name: `${type.name}.${field.name}`, text, way: { open: `${call}{`, close: `}${close}`, type: target } }];
  });
}

/**
 * One selection for each field that can be reached from a type: the shortest way to it, and all plain fields of what it
 * gives. By name, such as `Component.consumers`.
 */
export function selectionsFrom(schema: GraphQLSchema, start: string): Map<string, string> {
  const selections = new Map<string, string>();
  const first = schema.getType(start);
  if (first === undefined) throw new Error(`the schema has no type ${start}`);
  const seen = new Set([first]);
  const ways: Way[] = [{ open: '', close: '', type: first }];
  for (const way of ways) {
    const found = selectionsOf(way);
    for (const { name, text } of found) selections.set(name, text);
    for (const next of [...found.map((selection) => selection.way), ...waysInto(schema, way)]) {
      if (isLeafType(next.type) || seen.has(next.type)) continue;
      seen.add(next.type);
      ways.push(next);
    }
  }
  return selections;
}
