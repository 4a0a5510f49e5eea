import {
  type GraphQLEnumType,
  GraphQLError,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  Kind,
  valueFromAST,
} from 'graphql';
import { ENTITY_LISTS } from '../model/document.ts';
import { ASSURANCE_TERMS, LAYERS, PHASES, SERVICE_TERMS } from '../model/vocabulary.ts';

/** `rtoHours` → RTO_HOURS, `system-failure` → SYSTEM_FAILURE. */
const enumName = (value: string) =>
  value
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase();

const ENTITY_NAMES: Readonly<Record<(typeof ENTITY_LISTS)[number], string>> = {
  catalogues: 'CATALOGUE',
  parties: 'PARTY',
  components: 'COMPONENT',
  links: 'LINK',
  sheets: 'SHEET',
  contracts: 'CONTRACT',
  evidence: 'EVIDENCE',
  decisions: 'DECISION',
};

/** Enums whose values in the model are not their names: name by value. */
const VALUES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  Phase: new Map(PHASES.map((value) => [value, enumName(value)])),
  Layer: new Map(LAYERS.map((value) => [value, enumName(value)])),
  Term: new Map([...SERVICE_TERMS, ...ASSURANCE_TERMS].map((value) => [value, enumName(value)])),
  EntityKind: new Map(ENTITY_LISTS.map((list) => [list, ENTITY_NAMES[list]])),
};

function translate(type: GraphQLEnumType, names: ReadonlyMap<string, string>): void {
  const values = new Map([...names].map(([value, name]) => [name, value]));
  const read = (name: unknown): string => {
    const value = typeof name === 'string' ? values.get(name) : undefined;
    if (value === undefined)
      throw new GraphQLError(`Value ${JSON.stringify(name)} does not exist in "${type.name}" enum.`);
    return value;
  };
  type.serialize = (value) => {
    const name = typeof value === 'string' ? names.get(value) : undefined;
    if (name === undefined) throw new GraphQLError(`Enum "${type.name}" cannot represent the value`);
    return name;
  };
  type.parseValue = read;
  type.parseLiteral = (node) => read(node.kind === Kind.ENUM ? node.value : undefined);
}

/** Lets enums of the schema stand for the values of the model, default values of arguments among them. */
export function attachEnums(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const names = VALUES[type.name];
    if (names !== undefined && isEnumType(type)) translate(type, names);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    // The schema was built before its enums were translated, and default values were read then.
    const inputs = isObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) => field.args)
      : isInputObjectType(type)
        ? Object.values(type.getFields())
        : [];
    for (const input of inputs) {
      if (input.astNode?.defaultValue) input.defaultValue = valueFromAST(input.astNode.defaultValue, input.type);
    }
  }
}
