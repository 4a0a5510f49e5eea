import { cypher } from './cypher.ts';

const UNIQUE: readonly (readonly [label: string, property: string])[] = [
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
  ['Decision', 'key'],
];

const INDEXED: readonly (readonly [label: string, property: string])[] = [
  ['Requirement', 'catalogue'],
  ['Contract', 'endsOn'],
];

const nameOf = (label: string, property: string) => `bunkai_${label}_${property}`.toLowerCase();

/** Constraints and indexes, each made unless it is there; a constraint brings the index by which its nodes are found. */
export const SCHEMA = [
  ...UNIQUE.map(([label, property]) =>
    cypher(
      `CREATE CONSTRAINT ${nameOf(label, property)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    ),
  ),
  ...INDEXED.map(([label, property]) =>
    cypher(`CREATE INDEX ${nameOf(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`),
  ),
];

/** Waits until the indexes can be used, at most a minute. */
export const AWAIT_INDEXES = cypher('CALL db.awaitIndexes(60)');
