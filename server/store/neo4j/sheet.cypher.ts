import { keyOfEntity } from '../../model/change.ts';
import { isPublished, type Line, type Sheet } from '../../model/sheet.ts';
import { cypher, type Fields } from './cypher.ts';
import { keyText } from './keys.ts';
import type { Json } from './party.cypher.ts';
import { sealed, sealedJson } from './sealed.ts';

/** The key of a sheet's node: component, version, and whether it is published. */
export const sheetKey = (sheet: Sheet): string => keyText(keyOfEntity({ list: 'sheets', entity: sheet }));

function lineRow(line: Line, position: number): Fields {
  return {
    requirement: keyText(line.requirement),
    properties: {
      position,
      stance: line.stance,
      phases: line.phases,
      via: line.via,
      duties: line.duties?.map((duty) => duty.id),
      when: line.when,
      satisfies: line.satisfies,
      compensation: line.compensation?.ja,
      charge: line.charge,
      accountable: line.accountable,
      evidence: line.evidence,
      note: line.note?.ja,
    },
  };
}

/** A sheet with its lines, as PUT_SHEETS takes it. */
export function sheetRow(sheet: Sheet): Fields {
  return {
    component: keyText(sheet.component),
    properties: {
      key: sheetKey(sheet),
      version: sheet.version,
      publishedOn: isPublished(sheet) ? sheet.publishedOn : undefined,
      draft: !isPublished(sheet),
      ...sealed(sheet),
    },
    lines: (sheet.lines ?? []).map(lineRow),
    evidence: [...new Set((sheet.lines ?? []).flatMap((line) => line.evidence ?? []))].map(keyText),
  };
}

/**
 * Draws `(:Component)-[:HAS_SHEET]->(:Sheet)-[:RESPONSIBILITY {stance, …}]->(:Requirement)` and
 * `(:Sheet)-[:NAMES]->(:Evidence)` for sheets that are not there. Duty items, conditions and the like are there for
 * people; the sheet itself is its JSON.
 */
export const CREATE_SHEETS = cypher(`
  UNWIND $rows AS row
  MATCH (c:Component {id: row.component})
  CREATE (c)-[:HAS_SHEET]->(s:Sheet) SET s = row.properties
  WITH s, row
  CALL (s, row) {
    UNWIND row.lines AS line
    MATCH (r:Requirement {key: line.requirement})
    CREATE (s)-[d:RESPONSIBILITY]->(r) SET d = line.properties
  }
  CALL (s, row) {
    UNWIND row.evidence AS id
    MATCH (e:Evidence {id: id})
    CREATE (s)-[:NAMES]->(e)
  }`);

export const REMOVE_SHEETS = cypher(`UNWIND $keys AS key MATCH (s:Sheet {key: key}) DETACH DELETE s`);

export const FIND_SHEETS = cypher<Json>(
  `UNWIND $keys AS key MATCH (s:Sheet {key: key}) RETURN ${sealedJson('s')} AS json`,
);

export const SHEETS_OF_COMPONENTS = cypher<Json>(`
  UNWIND $keys AS key MATCH (:Component {id: key})-[:HAS_SHEET]->(s:Sheet) RETURN ${sealedJson('s')} AS json`);

export const SHEETS_NAMING = cypher<Json>(`
  UNWIND $keys AS key MATCH (:Evidence {id: key})<-[:NAMES]-(s:Sheet) RETURN DISTINCT ${sealedJson('s')} AS json`);

/** Sheets with a line on a requirement of a catalogue, loaded or not. */
export const SHEETS_ON_CATALOGUES = cypher<Json>(`
  UNWIND $keys AS key
  MATCH (:Requirement {catalogue: key})<-[:RESPONSIBILITY]-(s:Sheet) WITH DISTINCT s RETURN ${sealedJson('s')} AS json`);

/** Sheets with a line on one of these requirements. */
export const SHEETS_ON_REQUIREMENTS = cypher<Json>(`
  UNWIND $keys AS key
  MATCH (:Requirement {key: key})<-[:RESPONSIBILITY]-(s:Sheet) WITH DISTINCT s RETURN ${sealedJson('s')} AS json`);

export const ALL_SHEETS = cypher<Json>(`MATCH (s:Sheet) RETURN ${sealedJson('s')} AS json`);
