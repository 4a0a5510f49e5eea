import type { Evidence } from '../../model/evidence.ts';
import { cypher, type Fields } from './cypher.ts';
import { keyText } from './keys.ts';
import type { Json } from './party.cypher.ts';
import { sealed, sealedJson } from './sealed.ts';

/** The properties of `(:Evidence)`. */
export function evidenceProperties(evidence: Evidence): Fields {
  return {
    id: keyText(evidence.id),
    title: evidence.title?.ja,
    titleEn: evidence.title?.en,
    kind: evidence.kind,
    issuedOn: evidence.issuedOn,
    validUntil: evidence.validUntil,
    url: evidence.url,
    ...sealed(evidence),
  };
}

export const PUT_EVIDENCE = cypher(`UNWIND $rows AS row MERGE (e:Evidence {id: row.id}) SET e = row`);

export const REMOVE_EVIDENCE = cypher(`UNWIND $keys AS key MATCH (e:Evidence {id: key}) DETACH DELETE e`);

export const FIND_EVIDENCE = cypher<Json>(
  `UNWIND $keys AS key MATCH (e:Evidence {id: key}) RETURN ${sealedJson('e')} AS json`,
);

export const ALL_EVIDENCE = cypher<Json>(`MATCH (e:Evidence) RETURN ${sealedJson('e')} AS json`);
