import { createHash } from 'node:crypto';
import type { Catalogue, Requirement } from '../../model/catalogue.ts';
import { keyOf, splitRequirementKey } from '../../model/values.ts';
import { cypher, type Fields } from './cypher.ts';
import { keyText } from './keys.ts';

/** A catalogue as it is read; `json` is null where the reader has said that it knows the digest. */
export type CatalogueRow = { digest: string; json: string | null };

/** What the JSON of a catalogue is known by. */
export const digestOf = (json: string): string => createHash('sha256').update(json).digest('hex');

/** The properties of `(:Catalogue)`. */
export function catalogueProperties(catalogue: Catalogue): Fields {
  const json = JSON.stringify(catalogue);
  return {
    id: keyText(catalogue.id),
    title: catalogue.title?.ja,
    titleEn: catalogue.title?.en,
    publishedOn: catalogue.publishedOn,
    supersededBy: catalogue.supersededBy,
    digest: digestOf(json),
    json,
  };
}

/** The properties of `(:Requirement)` for a requirement of a loaded catalogue. */
export function requirementProperties(catalogue: string, requirement: Requirement): Fields {
  return {
    ...unloadedProperties(keyOf(catalogue, requirement.id)),
    title: requirement.title?.ja ?? requirement.summary?.ja,
    titleEn: requirement.title?.en ?? requirement.summary?.en,
    layers: requirement.layers,
    phases: requirement.phases,
    facilityTypes: requirement.facilityTypes,
    delegable: requirement.delegable,
    traits: requirement.traits,
    priority: requirement.priority ?? 'MUST',
    evidenceRequired: requirement.evidenceRequired ?? false,
    defends: requirement.defends,
    updates: requirement.updates ?? false,
  };
}

/** What is known of a requirement that only lines speak of: its catalogue is not loaded, nothing CONTAINS it. */
export function unloadedProperties(key: string): Fields {
  const parts = splitRequirementKey(key);
  return {
    key: keyText(key),
    catalogue: parts === undefined ? undefined : keyText(parts.catalogue),
    id: parts?.requirement,
  };
}

export const PUT_CATALOGUES = cypher(`UNWIND $rows AS row MERGE (c:Catalogue {id: row.id}) SET c = row`);

/** Draws `(:Catalogue)-[:CONTAINS]->(:Requirement)`; the node may be there already because lines speak of it. */
export const CONTAIN = cypher(`
  UNWIND $rows AS row
  MATCH (c:Catalogue {id: row.catalogue})
  MERGE (r:Requirement {key: row.key}) SET r = row
  MERGE (c)-[:CONTAINS]->(r)`);

/** Takes requirements out of their catalogue; their nodes stay as long as lines speak of them. */
export const CONTAIN_NO_MORE = cypher(`
  UNWIND $rows AS row
  MATCH (:Catalogue)-[c:CONTAINS]->(r:Requirement {key: row.key}) DELETE c SET r = row`);

/** Makes nodes for requirements of which only lines speak. */
export const MENTION = cypher(`
  UNWIND $rows AS row MERGE (r:Requirement {key: row.key}) ON CREATE SET r = row`);

/** Removes those of the requirements that no catalogue contains and no line speaks of. */
export const FORGET = cypher(`
  UNWIND $keys AS key
  MATCH (r:Requirement {key: key})
  WHERE NOT EXISTS { (r)<-[:CONTAINS]-() } AND NOT EXISTS { (r)<-[:RESPONSIBILITY]-() }
  DELETE r`);

export const REMOVE_CATALOGUES = cypher(`UNWIND $keys AS key MATCH (c:Catalogue {id: key}) DETACH DELETE c`);

const ROW = `c.digest AS digest, CASE WHEN c.digest IN $known THEN null ELSE c.json END AS json`;

export const FIND_CATALOGUES = cypher<CatalogueRow>(`
  UNWIND $keys AS key MATCH (c:Catalogue {id: key}) RETURN ${ROW}`);

/** Every catalogue, found through the index of their ids. */
export const ALL_CATALOGUES = cypher<CatalogueRow>(`MATCH (c:Catalogue) WHERE c.id >= '' RETURN ${ROW}`);
