import { keyOfEntity } from '../../model/change.ts';
import type { Decision } from '../../model/decision.ts';
import { cypher, type Fields } from './cypher.ts';
import { keyText } from './keys.ts';
import type { Json } from './party.cypher.ts';
import { sealed, sealedJson } from './sealed.ts';

/** A decision with its institution, as CREATE_DECISIONS takes it. */
export function decisionRow(decision: Decision): Fields {
  return {
    institution: keyText(decision.institution),
    properties: {
      key: keyText(keyOfEntity({ list: 'decisions', entity: decision })),
      gap: decision.gap,
      state: decision.state,
      reason: decision.reason,
      by: decision.by,
      on: decision.on,
      until: decision.until,
      ...sealed(decision),
    },
  };
}

/** Draws `(:Decision)-[:CONCERNS]->(:Institution)` for decisions that are not there. */
export const CREATE_DECISIONS = cypher(`
  UNWIND $rows AS row
  MATCH (p:Party {id: row.institution}) CREATE (p)<-[:CONCERNS]-(d:Decision) SET d = row.properties`);

export const REMOVE_DECISIONS = cypher(`UNWIND $keys AS key MATCH (d:Decision {key: key}) DETACH DELETE d`);

export const FIND_DECISIONS = cypher<Json>(
  `UNWIND $keys AS key MATCH (d:Decision {key: key}) RETURN ${sealedJson('d')} AS json`,
);

export const DECISIONS_OF = cypher<Json>(`
  UNWIND $keys AS key MATCH (:Party {id: key})<-[:CONCERNS]-(d:Decision) RETURN ${sealedJson('d')} AS json`);

export const ALL_DECISIONS = cypher<Json>(`MATCH (d:Decision) RETURN ${sealedJson('d')} AS json`);
