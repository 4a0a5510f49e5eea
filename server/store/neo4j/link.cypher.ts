import { type Link, link as linkSchema } from '../../model/link.ts';
import type { LinkKind } from '../../model/vocabulary.ts';
import { StoreDamaged } from '../errors.ts';
import { cypher, type Fields } from './cypher.ts';
import { isExact, keyText } from './keys.ts';
import { LINKS } from './labels.ts';
import { parsed, textSum } from './sealed.ts';

/** A link as it is read: `exact` is its JSON where the keys of its ends are not their ids, `sum` the checksum of all else. */
export type LinkRow = {
  consumer: string;
  supplier: string;
  kind: string;
  network: string | null;
  exact: string | null;
  sum: string | null;
};

/** The checksum that stands beside the properties of a link. */
const sumOfLink = ({ consumer, supplier, kind, network, exact }: Omit<LinkRow, 'sum'>): string =>
  textSum(JSON.stringify([consumer, supplier, kind, network, exact]));

/** The ends of a link and the properties of its relationship. */
export function linkRow(link: Link): Fields {
  const consumer = keyText(link.consumer);
  const supplier = keyText(link.supplier);
  const exact = isExact(consumer) && isExact(supplier) ? undefined : JSON.stringify(link);
  const { kind, network } = link;
  const sum = sumOfLink({ consumer, supplier, kind, network: network ?? null, exact: exact ?? null });
  return { consumer, supplier, properties: { network, exact, sum } };
}

const placeOf = ({ consumer, supplier, kind }: LinkRow): string =>
  `links ${JSON.stringify([consumer, supplier, kind])}`;

/** The link of a row. Throws StoreDamaged where it is none, or is not what was written. */
export function linkOf(row: LinkRow): Link {
  if (row.sum !== sumOfLink(row)) throw new StoreDamaged([{ kind: 'STATE', place: placeOf(row) }]);
  return unsealedLinkOf(row);
}

/** The same of a link of an earlier schema, which has no checksum. */
export function unsealedLinkOf(row: LinkRow): Link {
  const { consumer, supplier, kind, network, exact } = row;
  const place = placeOf(row);
  const fields = exact === null ? { consumer, supplier, kind, ...(network === null ? {} : { network }) } : undefined;
  const read = linkSchema.safeParse(fields ?? parsed(exact ?? '', 'STATE', place));
  if (!read.success) throw new StoreDamaged([{ kind: 'STATE', place }], { cause: read.error });
  return read.data;
}

/**
 * Finds the two components of each row, each through its index. What joins them is then looked for in a subquery over both, from
 * the one that has fewer relationships. In one pattern the planner may walk from the supplier, which may have thousands of
 * consumers, to look for one of them.
 */
const BOTH_ENDS = `
  UNWIND $rows AS row
  MATCH (c:Component {id: row.consumer}) MATCH (s:Component {id: row.supplier})`;

/** Puts links of one kind: `(:Component)-[:OPERATED_BY {network}]->(:Component)`. */
export const putLinks = (kind: LinkKind) =>
  cypher(`
    ${BOTH_ENDS}
    MERGE (c)-[l:${kind}]->(s) SET l = row.properties`);

export const removeLinks = (kind: LinkKind) =>
  cypher(`
    ${BOTH_ENDS}
    CALL (c, s) { MATCH (c)-[l:${kind}]->(s) DELETE l }`);

/** What is returned of `(c)-[l]->(s)`. */
export const LINK_FIELDS =
  'c.id AS consumer, s.id AS supplier, type(l) AS kind, l.network AS network, l.exact AS exact, l.sum AS sum';

/** Links between the two components of each row, of any kind. */
export const FIND_LINKS = cypher<LinkRow>(`
  ${BOTH_ENDS}
  CALL (c, s) { MATCH (c)-[l:${LINKS}]->(s) RETURN l }
  RETURN ${LINK_FIELDS}`);

export const LINKS_FROM = cypher<LinkRow>(`
  UNWIND $keys AS key MATCH (c:Component {id: key})-[l:${LINKS}]->(s:Component) RETURN ${LINK_FIELDS}`);

export const LINKS_TO = cypher<LinkRow>(`
  UNWIND $keys AS key MATCH (s:Component {id: key})<-[l:${LINKS}]-(c:Component) RETURN ${LINK_FIELDS}`);

/** The links of which a usage and an API must have exactly one. */
export const BINDINGS_OF = cypher<LinkRow>(`
  UNWIND $keys AS key MATCH (c:Component {id: key})-[l:USES|EXPOSED_BY]->(s:Component) RETURN ${LINK_FIELDS}`);

export const ALL_LINKS = cypher<LinkRow>(`
  MATCH (c:Component)-[l:${LINKS}]->(s:Component) RETURN ${LINK_FIELDS}`);
