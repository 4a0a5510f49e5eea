import type { Contract } from '../../model/contract.ts';
import { cypher, type Fields } from './cypher.ts';
import { keyText } from './keys.ts';
import type { Json } from './party.cypher.ts';
import { sealed, sealedJson } from './sealed.ts';

/** A contract with what it joins, as CREATE_CONTRACTS takes it. */
export function contractRow(contract: Contract): Fields {
  return {
    customer: keyText(contract.customer),
    supplier: keyText(contract.supplier),
    covers: [...new Set(contract.covers)].map(keyText),
    consented: [...new Set(contract.subcontracting?.consented ?? [])].map(keyText),
    annexes: (contract.annexes ?? []).map((a) => ({ component: keyText(a.component), sheetVersion: a.sheetVersion })),
    properties: {
      id: keyText(contract.id),
      kind: contract.kind ?? 'AGREEMENT',
      startsOn: contract.startsOn,
      endsOn: contract.endsOn,
      renewal: contract.renewal ?? 'NONE',
      renewalNoticeDays: contract.renewalNoticeDays,
      terminatedOn: contract.terminatedOn,
      bundles: contract.bundles ?? false,
      subcontracting: contract.subcontracting?.policy,
      ...contract.terms,
      ...sealed(contract),
    },
  };
}

/**
 * Draws `(:Contract)` with `-[:CUSTOMER]->` and `-[:SUPPLIER]->` its parties, `-[:COVERS]->` and `-[:ANNEXES
 * {sheetVersion}]->` components and `-[:CONSENTS_TO]->` subcontractors, for contracts that are not there.
 */
export const CREATE_CONTRACTS = cypher(`
  UNWIND $rows AS row
  MATCH (customer:Party {id: row.customer}) MATCH (supplier:Party {id: row.supplier})
  CREATE (customer)<-[:CUSTOMER]-(k:Contract)-[:SUPPLIER]->(supplier) SET k = row.properties
  WITH k, row
  CALL (k, row) {
    UNWIND row.covers AS id MATCH (c:Component {id: id}) CREATE (k)-[:COVERS]->(c)
  }
  CALL (k, row) {
    UNWIND row.annexes AS annex MATCH (c:Component {id: annex.component})
    CREATE (k)-[:ANNEXES {sheetVersion: annex.sheetVersion}]->(c)
  }
  CALL (k, row) {
    UNWIND row.consented AS id MATCH (p:Party {id: id}) CREATE (k)-[:CONSENTS_TO]->(p)
  }`);

export const REMOVE_CONTRACTS = cypher(`UNWIND $keys AS key MATCH (k:Contract {id: key}) DETACH DELETE k`);

export const FIND_CONTRACTS = cypher<Json>(
  `UNWIND $keys AS key MATCH (k:Contract {id: key}) RETURN ${sealedJson('k')} AS json`,
);

/** Contracts in which parties have a part. */
export const contractsOfParties = (part: 'CUSTOMER' | 'SUPPLIER' | 'CONSENTS_TO') =>
  cypher<Json>(`
    UNWIND $keys AS key
    MATCH (:Party {id: key})<-[:${part}]-(k:Contract) WITH DISTINCT k RETURN ${sealedJson('k')} AS json`);

/** Contracts that cover components, or annex sheets of them. */
export const contractsOnComponents = (how: 'COVERS' | 'ANNEXES') =>
  cypher<Json>(`
    UNWIND $keys AS key
    MATCH (:Component {id: key})<-[:${how}]-(k:Contract) WITH DISTINCT k RETURN ${sealedJson('k')} AS json`);

export const ALL_CONTRACTS = cypher<Json>(`MATCH (k:Contract) RETURN ${sealedJson('k')} AS json`);
