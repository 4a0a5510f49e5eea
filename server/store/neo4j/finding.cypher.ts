import type { Finding } from '../../model/finding.ts';
import { splitRequirementKey } from '../../model/values.ts';
import { cypher, type Fields } from './cypher.ts';
import { keyText } from './keys.ts';
import type { Json } from './party.cypher.ts';
import { sealed, sealedJson } from './sealed.ts';

/** A finding with its component and its assignee, as CREATE_FINDINGS takes it. */
export function findingRow(finding: Finding): Fields {
  const { id, component, title, severity, foundOn, requirement, assignee, dueOn, closedOn } = finding;
  const catalogue = requirement === undefined ? undefined : splitRequirementKey(requirement)?.catalogue;
  return {
    component: keyText(component),
    assignees: assignee === undefined ? [] : [keyText(assignee)],
    properties: {
      id: keyText(id),
      title: title.ja,
      titleEn: title.en,
      severity,
      foundOn,
      dueOn,
      closedOn,
      requirement: requirement === undefined ? undefined : keyText(requirement),
      catalogue: catalogue === undefined ? undefined : keyText(catalogue),
      ...sealed(finding),
    },
  };
}

/** Draws `(:Finding)-[:FOUND_ON]->(:Component)` and `-[:ASSIGNED_TO]->(:Party)`, for findings that are not there. */
export const CREATE_FINDINGS = cypher(`
  UNWIND $rows AS row
  MATCH (c:Component {id: row.component})
  CREATE (f:Finding)-[:FOUND_ON]->(c) SET f = row.properties
  WITH f, row UNWIND row.assignees AS assignee
  MATCH (p:Party {id: assignee}) CREATE (f)-[:ASSIGNED_TO]->(p)`);

export const REMOVE_FINDINGS = cypher(`UNWIND $keys AS key MATCH (f:Finding {id: key}) DETACH DELETE f`);

export const FIND_FINDINGS = cypher<Json>(
  `UNWIND $keys AS key MATCH (f:Finding {id: key}) RETURN ${sealedJson('f')} AS json`,
);

export const FINDINGS_ON = cypher<Json>(`
  UNWIND $keys AS key MATCH (:Component {id: key})<-[:FOUND_ON]-(f:Finding) RETURN ${sealedJson('f')} AS json`);

export const FINDINGS_OF_ASSIGNEES = cypher<Json>(`
  UNWIND $keys AS key MATCH (:Party {id: key})<-[:ASSIGNED_TO]-(f:Finding) RETURN ${sealedJson('f')} AS json`);

export const FINDINGS_ON_CATALOGUES = cypher<Json>(`
  UNWIND $keys AS key MATCH (f:Finding {catalogue: key}) RETURN ${sealedJson('f')} AS json`);

export const ALL_FINDINGS = cypher<Json>(`MATCH (f:Finding) RETURN ${sealedJson('f')} AS json`);
