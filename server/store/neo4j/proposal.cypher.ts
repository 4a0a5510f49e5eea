import { answererOf, type Proposal } from '../../model/proposal.ts';
import { cypher, type Fields } from './cypher.ts';
import { keyText } from './keys.ts';
import type { Json } from './party.cypher.ts';
import { sealed, sealedJson } from './sealed.ts';

/** A proposal with its two parties, as CREATE_PROPOSALS takes it. */
export function proposalRow(proposal: Proposal): Fields {
  const { id, by, contract, on, note, answer } = proposal;
  return {
    customer: keyText(contract.customer),
    supplier: keyText(contract.supplier),
    by: keyText(by),
    to: keyText(answererOf(proposal)),
    properties: {
      id: keyText(id),
      contract: keyText(contract.id),
      on,
      note,
      state: answer?.state ?? 'OPEN',
      answeredOn: answer?.on,
      reason: answer?.reason,
      ...sealed(proposal),
    },
  };
}

/**
 * Draws `(:Proposal)` with `-[:PROPOSED_BY]->` and `-[:PROPOSED_TO]->` its parties, and with the `-[:CUSTOMER]->` and the
 * `-[:SUPPLIER]->` of the contract that it proposes, for proposals that are not there.
 */
export const CREATE_PROPOSALS = cypher(`
  UNWIND $rows AS row
  MATCH (customer:Party {id: row.customer}) MATCH (supplier:Party {id: row.supplier})
  MATCH (by:Party {id: row.by}) MATCH (to:Party {id: row.to})
  CREATE (p:Proposal)-[:PROPOSED_BY]->(by) SET p = row.properties
  CREATE (p)-[:PROPOSED_TO]->(to)
  CREATE (p)-[:PROPOSED_CUSTOMER]->(customer)
  CREATE (p)-[:PROPOSED_SUPPLIER]->(supplier)`);

export const REMOVE_PROPOSALS = cypher(`UNWIND $keys AS key MATCH (p:Proposal {id: key}) DETACH DELETE p`);

export const FIND_PROPOSALS = cypher<Json>(
  `UNWIND $keys AS key MATCH (p:Proposal {id: key}) RETURN ${sealedJson('p')} AS json`,
);

/** Proposals of contracts in which parties would have a part. */
export const proposalsOfParties = (part: 'CUSTOMER' | 'SUPPLIER') =>
  cypher<Json>(`
    UNWIND $keys AS key
    MATCH (:Party {id: key})<-[:PROPOSED_${part}]-(p:Proposal) RETURN ${sealedJson('p')} AS json`);

export const ALL_PROPOSALS = cypher<Json>(`MATCH (p:Proposal) RETURN ${sealedJson('p')} AS json`);
