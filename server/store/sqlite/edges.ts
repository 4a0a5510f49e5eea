import { checksum, NO_ROWS, type Tally, tallied } from '../checksum.ts';
import { bytes, type Connection, DatabaseError, number } from './driver.ts';

/** The edges by which entities are found, as they were written. */
export interface Edges {
  readonly references: Tally;
  readonly links: Tally;
}

/** A row of the table `reference`. */
export interface StoredReference {
  readonly role: string;
  readonly target: string;
  readonly source: number;
}

/** A row of the table `link`. */
export interface StoredLink {
  readonly consumer: string;
  readonly supplier: string;
  readonly kind: string;
  readonly entity: number;
  readonly since: number;
  readonly until: number;
}

/** The text over which the checksum of a reference is taken. A role has no blank. */
export const referenceText = ({ role, target, source }: StoredReference): string => `${source} ${role} ${target}`;

/** The text over which the checksum of a link is taken. */
export const linkText = ({ entity, since, until, kind, consumer, supplier }: StoredLink): string =>
  `${entity} ${since} ${until} ${kind} ${consumer}\n${supplier}`;

const REFERENCES = `SELECT CAST(source || ' ' || role || ' ' || target AS BLOB) FROM reference`;
const LINKS = `SELECT CAST(entity || ' ' || since || ' ' || until || ' ' || kind || ' ' || consumer || char(10) || supplier
  AS BLOB) FROM link`;

/** Reads what was added up when the edges were written. */
export function readEdges(connection: Connection): Edges {
  const rows = connection.rows('SELECT references_count, references_sum, links_count, links_sum FROM edges');
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new DatabaseError('SQLITE_CORRUPT', 'the edges are not counted');
  return {
    references: { count: number(row[0]), sum: number(row[1]) },
    links: { count: number(row[2]), sum: number(row[3]) },
  };
}

/** Notes what the edges come to. */
export function writeEdges(connection: Connection, { references, links }: Edges): void {
  const sql = `INSERT OR REPLACE INTO edges (id, references_count, references_sum, links_count, links_sum)
    VALUES (1, ?1, ?2, ?3, ?4)`;
  connection.run(sql, references.count, references.sum, links.count, links.sum);
}

/** Adds up the edges as they are now; the checksums are taken over the bytes, whatever they are. */
export function countEdges(connection: Connection): Edges {
  const add = (sql: string): Tally => {
    let tally = NO_ROWS;
    connection.each(sql, ([read]) => {
      tally = tallied(tally, checksum(bytes(read)));
    });
    return tally;
  };
  return { references: add(REFERENCES), links: add(LINKS) };
}
