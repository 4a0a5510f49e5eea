import { cypher, type Statement } from './cypher.ts';

type Places = readonly (readonly [label: string, property: string])[];

const nameOf = (label: string, property: string) => `bunkai_${label}_${property}`.toLowerCase();

/** Each is made unless it is there. A constraint brings the index by which its nodes are found. */
const constraints = (places: Places): Statement[] =>
  places.map(([label, property]) =>
    cypher(
      `CREATE CONSTRAINT ${nameOf(label, property)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    ),
  );

const indexes = (places: Places): Statement[] =>
  places.map(([label, property]) =>
    cypher(`CREATE INDEX ${nameOf(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`),
  );

/** Constraints and indexes of the model and its history. */
export const MODEL_SCHEMA = [
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
export const ACCOUNT_SCHEMA = [
  ...constraints([
    ['Audit', 'id'],
    ['ApiKey', 'id'],
    ['Session', 'hash'],
    ['AuditEntry', 'sequence'],
    ['AuditEntry', 'token'],
  ]),
  ...indexes([['Session', 'expiresAt']]),
];

/** Waits until the indexes can be used, at most a minute. */
export const AWAIT_INDEXES = cypher('CALL db.awaitIndexes(60)');
