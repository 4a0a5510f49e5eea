import { cypher } from './cypher.ts';
import { CLOSURE_LINKS, LINKS } from './labels.ts';
import { LINK_FIELDS, type LinkRow } from './link.cypher.ts';
import type { Json } from './party.cypher.ts';
import { sealedJson } from './sealed.ts';

/*
 * What the analysis of institutions needs (SEMANTICS.md). First the chain, then all else by the keys of the chain's
 * components and owners. Everything is walked from the institution outwards, never from a supplier to its customers.
 */

/**
 * The chain of the institutions (`$keys`): all they own, and all that this reaches. A component has nothing before it
 * but its owner, so one walk over OWNS and links does both; the walk visits each node once, whatever cycles there are.
 */
export const CHAIN = cypher<{ key: string; owner: string; json: string }>(`
  UNWIND $keys AS key
  MATCH (:Party {id: key})-[:OWNS|${LINKS}*1..]->(c)
  WITH DISTINCT c
  MATCH (c)<-[:OWNS]-(o:Party)
  RETURN c.id AS key, o.id AS owner, ${sealedJson('c')} AS json`);

/** A component and its owner. */
export type Owned = { json: string; owner: string };

/** A contract with its parties, what it covers outside the chain, and the sheets that it annexes there. */
export type ContractRow = {
  json: string;
  parties: string[];
  covered: Owned[];
  annexed: { json: string; evidence: string[] }[];
};

/** Links from components (`$keys`). */
export const LINKS_OF_CHAIN = cypher<LinkRow>(`
  UNWIND $keys AS key MATCH (c:Component {id: key})-[l:${LINKS}]->(s) RETURN ${LINK_FIELDS}`);

/**
 * Links that end at what the institutions own, from wherever they come (DEAD_END looks at all consumers of the model).
 */
export const LINKS_TO_OWNED = cypher<LinkRow & Owned>(`
  UNWIND $keys AS key
  MATCH (:Party {id: key})-[:OWNS]->(s)<-[l:${LINKS}]-(c)<-[:OWNS]-(o)
  RETURN ${LINK_FIELDS}, ${sealedJson('c')} AS json, ${sealedJson('o')} AS owner`);

/** Every version of the sheets of components. */
export const SHEETS_OF_CHAIN = cypher<Json>(`
  UNWIND $keys AS key MATCH (:Component {id: key})-[:HAS_SHEET]->(s) RETURN ${sealedJson('s')} AS json`);

export const EVIDENCE_OF_CHAIN = cypher<Json>(`
  UNWIND $keys AS key
  MATCH (:Component {id: key})-[:HAS_SHEET]->()-[:NAMES]->(e) WITH DISTINCT e RETURN ${sealedJson('e')} AS json`);

/**
 * Owners of components to which a CONNECTS_VIA leads from another party's component: whoever works at such a site
 * under a contract of its owner may use the connection (SEMANTICS.md section 3, *bound*).
 */
const HOUSE_OWNERS = `
  UNWIND $components AS key
  MATCH (c:Component {id: key})-[:CONNECTS_VIA]->()<-[:OWNS]-(o)
  WHERE NOT EXISTS { (c)<-[:OWNS]-(o) }
  WITH DISTINCT o`;

/**
 * The contracts that decide about the chain: all of the institutions; those by which other owners buy something in the
 * chain; and all by which the owners of sites buy. With their parties, and what they cover and annex outside the chain. Others'
 * contracts are looked up from the customer's side, so that a supplier of thousands costs nothing.
 */
export const CONTRACTS_OF_CHAIN = cypher<ContractRow>(`
  CALL () {
    UNWIND $institutions AS key MATCH (:Party {id: key})<-[:CUSTOMER|SUPPLIER]-(k) RETURN k
    UNION
    UNWIND $owners AS key MATCH (:Party {id: key})<-[:CUSTOMER]-(k)
    WHERE EXISTS { (k)-[:COVERS]->(c) WHERE c.id IN $components } RETURN k
    UNION
    ${HOUSE_OWNERS} MATCH (o)<-[:CUSTOMER]-(k) RETURN k
  }
  RETURN ${sealedJson('k')} AS json,
    [(k)-[:CUSTOMER|SUPPLIER|CONSENTS_TO]->(p) | ${sealedJson('p')}] AS parties,
    [(k)-[:COVERS]->(c)<-[:OWNS]-(o) WHERE NOT c.id IN $components | {json: ${sealedJson('c')}, owner: ${sealedJson('o')}}] AS covered,
    [(k)-[a:ANNEXES]->(c)-[:HAS_SHEET]->(s) WHERE s.version = a.sheetVersion AND NOT c.id IN $components |
      {json: ${sealedJson('s')}, evidence: [(s)-[:NAMES]->(e) | ${sealedJson('e')}]}] AS annexed`);

/** All contracts by which owners buy, whatever they cover: what was found of them is held against these. */
export const PURCHASES_OF_OWNERS = cypher<Json>(`
  UNWIND $keys AS key MATCH (:Party {id: key})<-[:CUSTOMER]-(k) RETURN ${sealedJson('k')} AS json`);

/** All findings that are assigned to institutions, in the same way. */
export const FINDINGS_ASSIGNED = cypher<Json>(`
  UNWIND $keys AS key MATCH (:Party {id: key})<-[:ASSIGNED_TO]-(f) RETURN ${sealedJson('f')} AS json`);

/** The closure of what owners of sites buy: its components, and the links by which they are reached. */
export const HOUSES_OF_CHAIN = cypher<Owned & { links: LinkRow[] }>(`
  ${HOUSE_OWNERS}
  MATCH (o)<-[:CUSTOMER]-(k)-[:COVERS]->(covered)
  WITH DISTINCT covered
  MATCH (covered)-[:${CLOSURE_LINKS}*0..]->(c)
  WITH DISTINCT c
  MATCH (c)<-[:OWNS]-(owner)
  RETURN ${sealedJson('c')} AS json, ${sealedJson('owner')} AS owner,
    [(c)-[l:${CLOSURE_LINKS}]->(s) | {
      consumer: c.id, supplier: s.id, kind: type(l), network: l.network, exact: l.exact, sum: l.sum
    }] AS links`);

/**
 * Findings about what the institutions own, and those about the chain that are assigned to them, each with its assignee: none of
 * those that a supplier has assigned to its other customers.
 */
export const FINDINGS_OF_CHAIN = cypher<{ json: string; assignees: string[] }>(`
  CALL () {
    UNWIND $institutions AS key MATCH (:Party {id: key})-[:OWNS]->()<-[:FOUND_ON]-(f) RETURN f
    UNION
    UNWIND $institutions AS key MATCH (:Party {id: key})<-[:ASSIGNED_TO]-(f)
    WHERE EXISTS { (f)-[:FOUND_ON]->(c) WHERE c.id IN $components } RETURN f
  }
  RETURN ${sealedJson('f')} AS json, [(f)-[:ASSIGNED_TO]->(p) | ${sealedJson('p')}] AS assignees`);

/** Decisions of the institutions. */
export const DECISIONS_OF_INSTITUTIONS = cypher<Json>(`
  UNWIND $keys AS key MATCH (:Party {id: key})<-[:CONCERNS]-(d) RETURN ${sealedJson('d')} AS json`);
