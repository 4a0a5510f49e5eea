import { GraphQLError, type GraphQLScalarType, type GraphQLSchema, isScalarType, Kind } from 'graphql';
import { day } from '../model/values.ts';

function readDay(value: unknown): string {
  const read = day.safeParse(value);
  if (!read.success)
    throw new GraphQLError('a Date is a calendar day, YYYY-MM-DD', { extensions: { code: 'BAD_USER_INPUT' } });
  return read.data;
}

function asText(value: unknown): string {
  if (typeof value !== 'string') throw new GraphQLError('the value is no text');
  return value;
}

function scalar(schema: GraphQLSchema, name: string): GraphQLScalarType {
  const type = schema.getType(name);
  if (!isScalarType(type)) throw new Error(`the schema has no scalar ${name}`);
  return type;
}

/** Teaches the schema to read days and to write days and moments. */
export function attachScalars(schema: GraphQLSchema): void {
  const date = scalar(schema, 'Date');
  date.serialize = asText;
  date.parseValue = readDay;
  date.parseLiteral = (node) => readDay(node.kind === Kind.STRING ? node.value : undefined);
  scalar(schema, 'DateTime').serialize = asText;
}
