import { defaultLayers } from '../../server/model/component.ts';
import type { Model } from '../../server/model/document.ts';
import { COMPONENT_KINDS } from '../../server/model/vocabulary.ts';
import { cypher, type Fields } from '../../server/store/neo4j/cypher.ts';

/*
 * Three rules for one institution, asked of the graph alone: what a team would write that had no engine. It follows
 * SEMANTICS.md as far as generated models go: they have no line with `when` and no requirement for some types of institution
 * only.
 */

/** One gap by its rule and place. */
export type Found = {
  rule: string;
  consumer: string | null;
  supplier: string | null;
  component: string | null;
  requirement: string;
};

const LINKS = 'USES|RUNS_ON|OPERATED_BY|CALLS|CONNECTS_VIA|AUTHENTICATES_VIA|EXPOSED_BY';
const DUTY = 'USES|RUNS_ON|OPERATED_BY|CALLS|CONNECTS_VIA|AUTHENTICATES_VIA';
const STACK = 'USES|RUNS_ON|OPERATED_BY';

/** The lines on r and p of a sheet that a path leads to: its own, else those that a mapping carries over. */
const linesOn = (path: string, sheet: string) => `(
    [${path}-[l:RESPONSIBILITY]->(r) WHERE ${sheet} IN sheets AND (l.phases IS NULL OR p IN l.phases) | l] +
    [${path}-[l:RESPONSIBILITY]->(q) WHERE ${sheet} IN sheets AND q.key IN carriedTo AND p IN coalesce(l.phases, q.phases)
      AND NOT EXISTS { (${sheet})-[:RESPONSIBILITY]->(r) } | l])`;

/** The line of a component: of its own sheet in force, or, for an API, what it takes over from its service. */
const lineOf = (x: string) => `head(${linesOn(`(${x})-[:HAS_SHEET]->(own)`, 'own')} +
    [l IN ${linesOn(`(${x})-[:EXPOSED_BY]->()-[:HAS_SHEET]->(served)`, 'served')}
      WHERE NOT l.stance IN ['SHARED', 'CONSUMER'] OR 'interface' IN r.layers])`;

/** The chain with its sheets in force, and the requirements asked for, cell by cell. */
const GROUND = `
MATCH (i:Institution {id: $institution})-[:OWNS|${LINKS}*1..]->(c)
WITH i, collect(DISTINCT c) AS chain
CALL (chain) {
  UNWIND chain AS c
  CALL (c) {
    MATCH (c)-[:HAS_SHEET]->(s) WHERE s.publishedOn <= $day RETURN s ORDER BY s.publishedOn DESC LIMIT 1
  }
  RETURN collect(s) AS sheets
}
MATCH (i)-[:ADOPTS]->(:Catalogue)-[:CONTAINS]->(r)
WHERE r.facilityTypes IS NULL OR i.facilityType IN r.facilityTypes
WITH chain, sheets, r, [m IN $carried WHERE m.target = r.key | m.source] AS carriedTo
UNWIND r.phases AS p
UNWIND chain AS c`;

/** No party says who does it, although it applies and a sheet is there. */
export const UNDECLARED = cypher<Found>(`${GROUND}
WITH c, r, p, carriedTo, sheets WHERE
  any(layer IN r.layers WHERE layer IN coalesce(c.layers,
    $layers[c.kind] + CASE WHEN EXISTS { (c)-[:RUNS_ON]->() } THEN [] ELSE $besides[c.kind] END))
  AND (r.traits IS NULL OR any(trait IN r.traits WHERE trait IN c.traits))
  AND (EXISTS { (c)-[:HAS_SHEET]->(s) WHERE s IN sheets }
    OR EXISTS { (c)-[:EXPOSED_BY]->()-[:HAS_SHEET]->(s) WHERE s IN sheets })
WITH c, r, p, carriedTo, sheets WHERE ${lineOf('c')} IS NULL
OPTIONAL MATCH (c)-[:${STACK}]->(u)
WITH c, r, p, any(l IN collect(${lineOf('u')}) WHERE l.stance IN ['SHARED', 'CONSUMER']) AS left
WHERE NOT left
RETURN DISTINCT 'UNDECLARED' AS rule, null AS consumer, null AS supplier, c.id AS component, r.key AS requirement`);

/** Each relies on the other. */
export const MUTUAL_DEFERRAL = cypher<Found>(`${GROUND}
WITH c, r, p, carriedTo, sheets, ${lineOf('c')} AS line WHERE line.stance = 'SUPPLIER'
MATCH (c)-[:${LINKS}]->(u)
WHERE line.via = u.id OR line.via IS NULL AND COUNT { MATCH (c)-[:${LINKS}]->(any) RETURN DISTINCT any } = 1
WITH DISTINCT c, u, r, p, carriedTo, sheets
WITH c, u, r, ${lineOf('u')} AS said WHERE said.stance = 'CONSUMER'
RETURN DISTINCT 'MUTUAL_DEFERRAL' AS rule, c.id AS consumer, u.id AS supplier, null AS component, r.key AS requirement`);

/** A duty that no line claims, of which the consumer does not speak, and that was not signed either. */
export const ORPHANED_DUTY = cypher<Found>(`${GROUND}
MATCH (c)-[:${DUTY}]->(u)
WITH DISTINCT chain, sheets, c, u, r, p, carriedTo
WITH *, ${lineOf('u')} AS left WHERE left.stance IN ['SHARED', 'CONSUMER']
WITH *, coalesce(left.duties, []) AS items, EXISTS { (c)-[:${STACK}]->(u) } AS stack, ${lineOf('c')} AS said
WHERE said IS NULL OR NOT (size(items) = 0 OR stack OR said.stance = 'SUPPLIER' AND coalesce(said.via, u.id) = u.id)
MATCH (c)<-[:OWNS]-(owner)
CALL (chain, sheets, c, u, r, p, carriedTo, left, items, stack, owner) {
  WITH * WHERE size(items) > 0
  MATCH (owner)-[:OWNS]->(x) WHERE x IN chain AND (NOT stack OR x = c OR NOT EXISTS { (x)-[:${STACK}]->(u) })
  WITH *, ${lineOf('x')} AS claim
  WHERE claim <> left AND any(item IN items WHERE item IN claim.satisfies)
  RETURN count(*) AS claims
}
WITH * WHERE claims = 0
WITH *, startNode(left) AS source
WHERE NOT EXISTS {
  MATCH (owner)<-[:CUSTOMER]-(k)-[a:ANNEXES]->(w)-[:HAS_SHEET]->(signed)
  WHERE (w = u OR EXISTS { (u)-[:EXPOSED_BY]->(w) }) AND EXISTS { (w)-[:HAS_SHEET]->(source) }
    AND signed.version = a.sheetVersion AND NOT signed.draft
    AND k.startsOn <= $day AND (k.terminatedOn IS NULL OR $day <= k.terminatedOn)
    AND (k.endsOn IS NULL OR k.renewal = 'AUTOMATIC' OR $day <= k.endsOn)
    AND EXISTS {
      (signed)-[l:RESPONSIBILITY]->(q) WHERE l.stance IN ['SHARED', 'CONSUMER'] AND p IN coalesce(l.phases, q.phases)
        AND (q = r OR q.key IN carriedTo AND NOT EXISTS { (signed)-[:RESPONSIBILITY]->(r) })
    }
}
RETURN DISTINCT 'ORPHANED_DUTY' AS rule, c.id AS consumer, u.id AS supplier, null AS component, r.key AS requirement`);

export const QUESTIONS = [UNDECLARED, MUTUAL_DEFERRAL, ORPHANED_DUTY];

/**
 * The parameters of the questions: what the graph does not hold, kinds' layers and the mappings that carry statements.
 */
export function questionParameters(catalogues: Model['catalogues'], institution: string, day: string): Fields {
  const loaded = new Set<string>(catalogues.map(({ id }) => id));
  const carried = catalogues
    .flatMap(({ mappings }) => mappings ?? [])
    .filter(({ relation }) => relation === 'EQUAL' || relation === 'SUPERSET')
    .filter(({ source }) => loaded.has(source.slice(0, source.indexOf(':'))))
    .map(({ source, target }) => ({ source, target }));
  const layers = Object.fromEntries(COMPONENT_KINDS.map((kind) => [kind, defaultLayers(kind, true)]));
  const besides = Object.fromEntries(
    COMPONENT_KINDS.map((kind) => [kind, defaultLayers(kind, false).slice(defaultLayers(kind, true).length)]),
  );
  return { institution, day, carried, layers, besides };
}
