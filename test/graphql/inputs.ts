import {
  type ConstValueNode,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  parseConstValue,
} from 'graphql';

/** The least that the schema takes for a type: required fields only (of several to choose from the first), empty lists, texts of nothing. */
export function leastInput(type: GraphQLInputType): ConstValueNode {
  if (isNonNullType(type)) return leastInput(type.ofType);
  if (isListType(type)) return { kind: Kind.LIST, values: [] };
  if (isEnumType(type)) return { kind: Kind.ENUM, value: type.getValues()[0]?.name ?? '' };
  if (isInputObjectType(type)) {
    const all = Object.values(type.getFields());
    const required = type.isOneOf ? all.slice(0, 1) : all.filter(isRequiredInputField);
    const fields = required.map(({ name, type: of }) => {
      return { kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: name }, value: leastInput(of) } as const;
    });
    return { kind: Kind.OBJECT, fields };
  }
  const least: Readonly<Record<string, string>> = { Int: '0', Float: '0', Boolean: 'true', Date: '"2026-11-01"' };
  return parseConstValue(least[type.name] ?? '""');
}
