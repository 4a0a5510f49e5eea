import type { Party } from '../../model/party.ts';
import type { PartyType } from '../../model/vocabulary.ts';
import { cypher, type Fields } from './cypher.ts';
import { keyText } from './keys.ts';
import { PARTY_LABELS, partyLabel } from './labels.ts';
import { sealed, sealedJson } from './sealed.ts';

/** One entity as it was put, as JSON. */
export type Json = { json: string };

/** The components of whose forms a party has decided something; undefined: none. */
function treatedBy({ treatments = [] }: Party): string[] | undefined {
  const ids = [...new Set(treatments.map(({ component }) => keyText(component)))];
  return ids.length === 0 ? undefined : ids;
}

/** The properties of `(:Party:Institution|:Vendor)`. */
export function partyProperties(party: Party): Fields {
  return {
    id: keyText(party.id),
    type: party.type,
    name: party.name.ja,
    nameEn: party.name.en,
    kana: party.kana,
    area: party.area,
    facilityType: party.facilityType,
    facilityClass: party.facilityClass,
    treats: treatedBy(party),
    ...sealed(party),
  };
}

/** Puts parties of one type; rows are properties. */
export const putParties = (type: PartyType) =>
  cypher(`
    UNWIND $rows AS row
    MERGE (p:Party {id: row.id}) REMOVE p${PARTY_LABELS} SET p = row, p:${partyLabel(type)}`);

/** Draws `(:Institution)-[:ADOPTS]->(:Catalogue)`. */
export const ADOPT = cypher(`
  UNWIND $rows AS row
  MATCH (p:Party {id: row.party}) MATCH (c:Catalogue {id: row.catalogue}) CREATE (p)-[:ADOPTS]->(c)`);

export const STOP_ADOPTING = cypher(`UNWIND $keys AS key MATCH (:Party {id: key})-[a:ADOPTS]->() DELETE a`);

export const REMOVE_PARTIES = cypher(`UNWIND $keys AS key MATCH (p:Party {id: key}) DETACH DELETE p`);

export const FIND_PARTIES = cypher<Json>(
  `UNWIND $keys AS key MATCH (p:Party {id: key}) RETURN ${sealedJson('p')} AS json`,
);

export const PARTIES_ADOPTING = cypher<Json>(`
  UNWIND $keys AS key MATCH (:Catalogue {id: key})<-[:ADOPTS]-(p:Party) RETURN ${sealedJson('p')} AS json`);

export const ALL_PARTIES = cypher<Json>(`MATCH (p:Party) RETURN ${sealedJson('p')} AS json`);

/** Few parties have decided anything: the index of the property holds no others. */
export const PARTIES_TREATING = cypher<Json>(`
  MATCH (p:Party) WHERE p.treats IS NOT NULL AND any(id IN p.treats WHERE id IN $keys) RETURN ${sealedJson('p')} AS json`);
