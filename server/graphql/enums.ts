import {
  type GraphQLEnumType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  valueFromAST,
} from 'graphql';
import { ENTITY_LISTS } from '../model/document.ts';
import { ASSURANCE_TERMS, CONTACT_PURPOSES, LAYERS, PHASES, SERVICE_TERMS } from '../model/vocabulary.ts';
import { MODEL_DOWNLOADS } from '../usecases/queries/export/formats.ts';

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
  findings: 'FINDING',
  decisions: 'DECISION',
  proposals: 'PROPOSAL',
};

/** Enums whose values in the model are not their names: value by name. */
const VALUES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  Phase: new Map(PHASES.map((value) => [enumName(value), value])),
  Layer: new Map(LAYERS.map((value) => [enumName(value), value])),
  Term: new Map([...SERVICE_TERMS, ...ASSURANCE_TERMS].map((value) => [enumName(value), value])),
  ExportFormat: new Map(MODEL_DOWNLOADS.map(({ format: { name } }) => [enumName(name), name])),
  ContactPurpose: new Map(CONTACT_PURPOSES.map((value) => [enumName(value), value])),
  EntityKind: new Map(ENTITY_LISTS.map((list) => [ENTITY_NAMES[list], list])),
};

/** Must come before the first value is read or written: the type keeps an index of its values from then on. */
function translate(type: GraphQLEnumType, values: ReadonlyMap<string, string>): void {
  for (const entry of type.getValues()) {
    const value = values.get(entry.name);
    if (value === undefined) throw new Error(`the model has nothing for ${type.name}.${entry.name}`);
    entry.value = value;
  }
  const missing = [...values.keys()].filter(
    (name) => type.getValue(name) === null || type.getValue(name) === undefined,
  );
  if (missing.length > 0) throw new Error(`the schema has no ${type.name}.${missing.join(', ')}`);
}

/** Lets enums of the schema stand for the values of the model, default values of arguments among them. */
export function attachEnums(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const values = VALUES[type.name];
    if (values !== undefined && isEnumType(type)) translate(type, values);
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
