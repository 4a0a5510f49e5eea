import { cypher } from './cypher.ts';

/** A commit as it is read: who made it is JSON. */
export type CommitRow = { revision: number; at: string; actor: string; sum: string | null };

/** A piece of what a commit did: changes, and what each of them replaced (null: nothing), both as JSON lists. */
export type PartRow = {
  revision: number;
  part: number;
  changes: string;
  replaced: string;
  changesSum: string | null;
  replacedSum: string | null;
};

/** Draws `(:Commit)-[:RECORDS]->(:Changes)`; the parts of a commit keep single properties small. */
export const CREATE_COMMIT = cypher(`
  CREATE (c:Commit) SET c = $commit, c.revision = $revision
  WITH c UNWIND range(0, size($parts) - 1) AS part
  CREATE (c)-[:RECORDS]->(p:Changes) SET p = $parts[part], p.part = part`);

/** The revision of the commit with a token: there is one when the acknowledgement of a first try was lost. */
export const FIND_TOKEN = cypher<{ revision: number }>(`
  MATCH (c:Commit {token: $token}) RETURN c.revision AS revision`);

/** How large the commits are in the span, oldest first. */
export const SIZES = cypher<{ revision: number; size: number }>(`
  MATCH (c:Commit) WHERE $after < c.revision <= $until
  RETURN c.revision AS revision, c.size AS size ORDER BY revision LIMIT 200`);

export const COMMITS = cypher<CommitRow>(`
  MATCH (c:Commit) WHERE $after < c.revision <= $until
  RETURN c.revision AS revision, c.at AS at, c.actor AS actor, c.sum AS sum ORDER BY revision`);

/** The text over which the checksum of a commit is taken. */
export const commitText = ({ revision, at, actor }: Pick<CommitRow, 'revision' | 'at' | 'actor'>): string =>
  [revision, at, actor].join(' ');

export const PARTS = cypher<PartRow>(`
  MATCH (c:Commit)-[:RECORDS]->(p:Changes) WHERE $after < c.revision <= $until
  RETURN c.revision AS revision, p.part AS part, p.changes AS changes, p.replaced AS replaced,
    p.changesSum AS changesSum, p.replacedSum AS replacedSum
  ORDER BY revision, part`);
