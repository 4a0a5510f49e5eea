import { cypher, type Statement } from './cypher.ts';

/** A constraint or an index that the store needs, by the name of its index. */
export interface SchemaPart {
  readonly name: string;
  /** Makes it unless it is there. */
  readonly create: Statement;
}

type Places = readonly (readonly [label: string, property: string])[];

const nameOf = (label: string, property: string) => `bunkai_${label}_${property}`.toLowerCase();

/** A constraint brings the index by which its nodes are found, under its own name. */
const constraints = (places: Places): SchemaPart[] =>
  places.map(([label, property]) => {
    const name = nameOf(label, property);
    return {
      name,
      create: cypher(`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`),
    };
  });

const indexes = (places: Places): SchemaPart[] =>
  places.map(([label, property]) => {
    const name = nameOf(label, property);
    return { name, create: cypher(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`) };
  });

/** Constraints and indexes of the model and its history. */
export const MODEL_SCHEMA: readonly SchemaPart[] = [
  ...constraints([
    ['Store', 'id'],
    ['Head', 'id'],
    ['Commit', 'revision'],
    ['Commit', 'token'],
    ['Catalogue', 'id'],
    ['Requirement', 'key'],
    ['Party', 'id'],
    ['Component', 'id'],
    ['Sheet', 'key'],
    ['Contract', 'id'],
    ['Evidence', 'id'],
    ['Finding', 'id'],
    ['Decision', 'key'],
    ['Proposal', 'id'],
  ]),
  ...indexes([
    ['Requirement', 'catalogue'],
    ['Contract', 'endsOn'],
    ['Party', 'treats'],
    ['Finding', 'catalogue'],
  ]),
];

/** Constraints and indexes of the accounts. */
export const ACCOUNT_SCHEMA: readonly SchemaPart[] = [
  ...constraints([
    ['Audit', 'id'],
    ['ApiKey', 'id'],
    ['Session', 'hash'],
    ['AuditEntry', 'sequence'],
    ['AuditEntry', 'token'],
  ]),
  ...indexes([['Session', 'expiresAt']]),
];

/** The indexes that can be used now: those that are still being filled are left out. */
export const ONLINE_INDEXES = cypher<{ name: string }>(
  "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name",
);

/** Waits until the indexes can be used, at most a minute. */
export const AWAIT_INDEXES = cypher('CALL db.awaitIndexes(60)');
