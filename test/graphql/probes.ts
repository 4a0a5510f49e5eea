import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { globalId } from '../../server/graphql/globalId.ts';

type Field = GraphQLField<unknown, unknown>;

/** Values that look right, by the name of the argument or field that takes them; in the demo there are things of these ids. */
const PLAUSIBLE: Readonly<Record<string, unknown>> = {
  institution: 'a-h',
  component: 'a-s4',
  contract: 'a-k1',
  owner: 'a-h',
  customer: 'a-h',
  supplier: 'a-v1',
  consumer: 'a-s4',
  covers: ['a-v1-app'],
  requirement: 'core:patch',
  party: 'a-h',
  vendor: 'a-v1',
  changes: [],
  version: '1',
  from: '1',
  to: '1',
};

const SCALARS: Readonly<Record<string, unknown>> = { Int: 1, Float: 0.5, Boolean: false, Date: '2026-11-01' };

/** A value of an input type that might be right: all fields of objects, one entry in lists. */
export function plausible(type: GraphQLInputType, name: string, depth = 0): unknown {
  if (isNonNullType(type)) return plausible(type.ofType, name, depth);
  const known = PLAUSIBLE[name];
  if (known !== undefined && Array.isArray(known) === isListType(type)) return known;
  if (isListType(type)) return depth > 6 ? [] : [plausible(type.ofType, name, depth + 1)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? 'probe';
  const fields = Object.values(type.getFields());
  const used = type.isOneOf ? fields.slice(0, 1) : fields;
  return Object.fromEntries(used.map((field) => [field.name, plausible(field.type, field.name, depth + 1)]));
}

const TEXTS = [
  '',
  ' ',
  'x'.repeat(20_000),
  'a\u0000b',
  'a\nb',
  '\u202ea',
  '\ud800',
  '__proto__',
  'constructor',
  '{',
  '["a-s4"]',
  '["a","b","c"]',
  'Wy',
  globalId('Component', 'a-s4'),
  globalId('Gap', 'a-h', '2026-02-30', 'x'),
  globalId('Sheet'),
];

const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  String: TEXTS,
  ID: TEXTS,
  Int: [-1, 0, 2_147_483_647, -2_147_483_648, 1.5, 'NaN'],
  Float: [-1, 0, 1e308, -1e308, 5e-324, 'NaN'],
  Boolean: ['true'],
  Date: ['', '2026-02-30', '0001-01-01', '9999-12-31', '2026-11-01T00:00:00Z', '０'],
};

/** One place of an input, and a value to put there. */
export interface Probe {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Every choice of a oneof in turn, with every wrong value of what is in it. */
function* choicesOf(type: GraphQLInputObjectType, path: Probe['path'], depth: number): Generator<Probe> {
  for (const { name, type: of } of Object.values(type.getFields())) {
    for (const probe of probesOf(of, [], depth + 1)) {
      yield { path, value: { [name]: withProbe(plausible(of, name), probe) } };
    }
  }
}

/** Every wrong value of every leaf of an input type, list and object; each choice of a oneof in turn. */
export function* probesOf(type: GraphQLInputType, path: Probe['path'], depth = 0): Generator<Probe> {
  if (isNonNullType(type)) yield* probesOf(type.ofType, path, depth);
  else if (isListType(type)) {
    yield { path, value: [] };
    if (depth < 8) yield* probesOf(type.ofType, [...path, 0], depth + 1);
  } else if (isEnumType(type)) {
    for (const { name } of [...type.getValues(), { name: 'NOT_ONE' }]) yield { path, value: name };
  } else if (!isInputObjectType(type)) {
    for (const value of WRONG[type.name] ?? []) yield { path, value };
  } else {
    yield { path, value: {} };
    const fields = type.isOneOf ? [] : Object.values(type.getFields());
    for (const field of fields) yield* probesOf(field.type, [...path, field.name], depth + 1);
    if (type.isOneOf) yield* choicesOf(type, path, depth);
  }
}

/** A value with a probe in its place. */
export function withProbe(value: unknown, { path, value: put }: Probe): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  if (Array.isArray(value) || typeof step === 'number') {
    const list: unknown[] = Array.isArray(value) && value.length > 0 ? [...value] : [{}];
    return list.map((entry, i) => (i === step ? withProbe(entry, { path: rest, value: put }) : entry));
  }
  const before: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  return { ...before, [step]: withProbe(before[step], { path: rest, value: put }) };
}

/** What to select of a type so that its own fields are worked out, and a little of what is below. */
export function selectionOf(type: GraphQLOutputType, depth = 2): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!isObjectType(named) && !isInterfaceType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const leaves = fields.filter(({ type: of }) => !isCompositeType(getNamedType(of))).map(({ name }) => name);
  const inner = depth === 0 ? [] : fields.filter(({ name }) => ['nodes', 'problems', 'pageInfo'].includes(name));
  const below = inner.map(({ name, type: of }) => `${name} ${selectionOf(of, depth - 1)}`);
  return `{ ${['__typename', ...leaves, ...below].join(' ')} }`;
}

/** An operation that asks for one field with all of its arguments as variables. */
export function operationOf(kind: 'query' | 'mutation', field: Field, wrap: (inner: string) => string): string {
  const variables = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `${kind} (${variables}) { ${wrap(`${field.name}(${given}) ${selectionOf(field.type)}`)} }`;
}
