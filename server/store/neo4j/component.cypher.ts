import type { Component } from '../../model/component.ts';
import type { ComponentKind } from '../../model/vocabulary.ts';
import { cypher, type Fields } from './cypher.ts';
import { keyText } from './keys.ts';
import { KIND_LABELS, kindLabel } from './labels.ts';
import type { Json } from './party.cypher.ts';
import { sealed, sealedJson } from './sealed.ts';

/** The properties of `(:Component:Appliance)` and its like. */
export function componentProperties(component: Component): Fields {
  return {
    id: keyText(component.id),
    kind: component.kind,
    name: component.name.ja,
    nameEn: component.name.en,
    kana: component.kana,
    product: component.product,
    productVersion: component.productVersion,
    layers: component.layers,
    traits: component.traits,
    lacks: component.lacks,
    credentials: component.credentials,
    exposure: component.exposure,
    disclosures: component.disclosures?.map((d) => d.kind),
    ...sealed(component),
  };
}

/** Puts components of one kind; rows are properties. */
export const putComponents = (kind: ComponentKind) =>
  cypher(`
    UNWIND $rows AS row
    MERGE (c:Component {id: row.id}) REMOVE c${KIND_LABELS} SET c = row, c:${kindLabel(kind)}`);

/** Draws `(:Party)-[:OWNS]->(:Component)`. */
export const OWN = cypher(`
  UNWIND $rows AS row
  MATCH (p:Party {id: row.owner}) MATCH (c:Component {id: row.component}) CREATE (p)-[:OWNS]->(c)`);

export const DISOWN = cypher(`UNWIND $keys AS key MATCH (:Component {id: key})<-[o:OWNS]-() DELETE o`);

export const REMOVE_COMPONENTS = cypher(`UNWIND $keys AS key MATCH (c:Component {id: key}) DETACH DELETE c`);

export const FIND_COMPONENTS = cypher<Json>(
  `UNWIND $keys AS key MATCH (c:Component {id: key}) RETURN ${sealedJson('c')} AS json`,
);

export const COMPONENTS_OF_OWNERS = cypher<Json>(`
  UNWIND $keys AS key MATCH (:Party {id: key})-[:OWNS]->(c:Component) RETURN ${sealedJson('c')} AS json`);

export const ALL_COMPONENTS = cypher<Json>(`MATCH (c:Component) RETURN ${sealedJson('c')} AS json`);
