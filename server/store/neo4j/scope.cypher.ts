import { cypher } from './cypher.ts';
import { CLOSURE_LINKS, LINKS } from './labels.ts';
import { LINK_FIELDS, type LinkRow } from './link.cypher.ts';
import type { Json } from './party.cypher.ts';

/*
 * What the analysis of institutions needs (gaps.md). First the chain, then all else by the keys of the chain's components
 * and owners. Everything is walked from the institution outwards, never from a supplier to its customers.
 */

/**
 * The chain of the institutions (`$keys`): all they own, and all that this reaches. A component has nothing before it but
 * its owner, so one walk over OWNS and links does both; the walk visits each node once, whatever cycles there are.
 */
export const CHAIN = cypher<{ key: string; owner: string; json: string }>(`
  UNWIND $keys AS key
  MATCH (:Party {id: key})-[:OWNS|${LINKS}*1..]->(c)
  WITH DISTINCT c
  MATCH (c)<-[:OWNS]-(o:Party)
  RETURN c.id AS key, o.id AS owner, c.json AS json`);

/** Links from components (`$keys`). */
export const LINKS_OF_CHAIN = cypher<LinkRow>(`
  UNWIND $keys AS key MATCH (c:Component {id: key})-[l:${LINKS}]->(s) RETURN ${LINK_FIELDS}`);

/** Links that end at what the institutions own, from wherever they come (DEAD_END looks at all consumers of the model). */
export const LINKS_TO_OWNED = cypher<LinkRow & { json: string; owner: string }>(`
  UNWIND $keys AS key
  MATCH (:Party {id: key})-[:OWNS]->(s)<-[l:${LINKS}]-(c)<-[:OWNS]-(o)
  RETURN ${LINK_FIELDS}, c.json AS json, o.json AS owner`);

/** Every version of the sheets of components. */
export const SHEETS_OF_CHAIN = cypher<Json>(`
  UNWIND $keys AS key MATCH (:Component {id: key})-[:HAS_SHEET]->(s) RETURN s.json AS json`);

export const EVIDENCE_OF_CHAIN = cypher<Json>(`
  UNWIND $keys AS key
  MATCH (:Component {id: key})-[:HAS_SHEET]->()-[:NAMES]->(e) WITH DISTINCT e RETURN e.json AS json`);

/** Contracts in which owners of the chain are customers: what binds a link is looked up from the customer's side. */
export const CONTRACTS_OF_CUSTOMERS = cypher<Json>(`
  UNWIND $keys AS key MATCH (:Party {id: key})<-[:CUSTOMER]-(k) RETURN k.json AS json`);

/** The parties of these contracts. */
export const PARTIES_OF_CONTRACTS = cypher<Json>(`
  UNWIND $keys AS key
  MATCH (:Party {id: key})<-[:CUSTOMER]-(k)-[:CUSTOMER|SUPPLIER|CONSENTS_TO]->(p) WITH DISTINCT p RETURN p.json AS json`);

/** What these contracts cover, and its closure: a supplier at work in its customer's house (gaps.md, *bound*). */
export const HOUSES_OF_CUSTOMERS = cypher<{ json: string; owner: string }>(`
  UNWIND $keys AS key
  MATCH (:Party {id: key})<-[:CUSTOMER]-(k)-[:COVERS]->(covered)
  WITH DISTINCT covered
  MATCH (covered)-[:${CLOSURE_LINKS}*0..]->(c)
  WITH DISTINCT c
  MATCH (c)<-[:OWNS]-(o)
  RETURN c.json AS json, o.json AS owner`);

/** The links by which the closure of what they cover is reached. */
export const LINKS_OF_HOUSES = cypher<LinkRow>(`
  UNWIND $keys AS key
  MATCH (:Party {id: key})<-[:CUSTOMER]-(k)-[:COVERS]->(covered)
  WITH DISTINCT covered
  MATCH (covered)-[:${CLOSURE_LINKS}*0..]->(c)
  WITH DISTINCT c
  MATCH (c)-[l:${CLOSURE_LINKS}]->(s)
  RETURN ${LINK_FIELDS}`);

/** Decisions of the institutions. */
export const DECISIONS_OF_INSTITUTIONS = cypher<Json>(`
  UNWIND $keys AS key MATCH (:Party {id: key})<-[:CONCERNS]-(d) RETURN d.json AS json`);
