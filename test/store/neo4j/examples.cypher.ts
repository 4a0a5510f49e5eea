import { cypher, type Fields, type Statement } from '../../../server/store/neo4j/cypher.ts';

/** A question that a person may ask the graph, as README.md quotes it. */
export interface Example<Row extends Fields> {
  readonly title: string;
  readonly statement: Statement<Row>;
}

/**
 * All parties that have to do with a component (`$component`): as neighbour, in which direction, and under which contracts.
 */
export const WHO_TOUCHES: Example<{
  party: string;
  component: string;
  link: string;
  direction: string;
  contracts: string[];
}> = {
  title: 'Who touches the VPN device?',
  statement: cypher(`
MATCH (device:Component {id: $component})
MATCH (device)-[l:USES|RUNS_ON|OPERATED_BY|CALLS|CONNECTS_VIA|AUTHENTICATES_VIA|EXPOSED_BY]-(other:Component)
MATCH (other)<-[:OWNS]-(party:Party)
OPTIONAL MATCH (k:Contract)-[:COVERS]->(other)
RETURN party.name AS party, other.name AS component, type(l) AS link,
  CASE WHEN startNode(l) = device THEN 'it needs' ELSE 'it is needed by' END AS direction,
  collect(k.id) AS contracts
ORDER BY direction DESC, link, component`),
};

/** All that an institution (`$institution`) depends on, with the owner of each and how far away it is. */
export const CHAIN_OF: Example<{ component: string; kind: string; owner: string; steps: number }> = {
  title: 'The chain of a hospital',
  statement: cypher(`
MATCH chain = ANY SHORTEST (hospital:Institution {id: $institution})
  (()-[:OWNS|USES|RUNS_ON|OPERATED_BY|CALLS|CONNECTS_VIA|AUTHENTICATES_VIA|EXPOSED_BY]->())+ (c:Component)
MATCH (c)<-[:OWNS]-(owner:Party)
RETURN c.name AS component, c.kind AS kind, owner.name AS owner, length(chain) - 1 AS steps
ORDER BY steps, component`),
};

/**
 * Work that the sheets in force on `$day` leave to the consumer, and to which neither the consumer's component nor a
 * line of its owner that takes a duty item on answers. A look, not the analysis: mappings, conditions, phases and
 * annexes are not followed.
 */
export const UNANSWERED: Example<{
  consumer: string;
  component: string;
  supplier: string;
  service: string;
  requirement: string;
}> = {
  title: 'Work left to a consumer who says nothing of it',
  statement: cypher(`
MATCH (supplier:Party)-[:OWNS]->(u:Component)-[:HAS_SHEET]->(s:Sheet)
MATCH (s)-[left:RESPONSIBILITY {stance: 'CONSUMER'}]->(r:Requirement)
WHERE s.publishedOn <= $day
  AND NOT EXISTS { (u)-[:HAS_SHEET]->(newer:Sheet) WHERE s.publishedOn < newer.publishedOn <= $day }
MATCH (u)<-[l:USES|RUNS_ON|OPERATED_BY|CALLS|CONNECTS_VIA|AUTHENTICATES_VIA]-(c:Component)
MATCH (c)<-[:OWNS]-(consumer:Party)
WHERE NOT EXISTS {
    MATCH (c)-[:HAS_SHEET]->(:Sheet)-[said:RESPONSIBILITY]->(r)
    WHERE left.duties IS NULL OR type(l) IN ['USES', 'RUNS_ON', 'OPERATED_BY'] OR said.via = u.id
  }
  AND NOT EXISTS {
    MATCH (consumer)-[:OWNS]->(:Component)-[:HAS_SHEET]->(:Sheet)-[answer:RESPONSIBILITY]->(:Requirement)
    WHERE any(duty IN left.duties WHERE duty IN answer.satisfies)
  }
RETURN DISTINCT consumer.name AS consumer, c.name AS component, supplier.name AS supplier, u.name AS service,
  r.title AS requirement
ORDER BY consumer, component, service, requirement`),
};

/** Contracts in force on `$day` that end by `$until` and do not renew themselves, with what they cover. */
export const ENDING: Example<{
  contract: string;
  endsOn: string;
  customer: string;
  supplier: string;
  covers: string[];
}> = {
  title: 'Contracts that end soon',
  statement: cypher(`
MATCH (k:Contract)
WHERE $day <= k.endsOn <= $until AND k.startsOn <= $day AND k.renewal = 'NONE' AND k.terminatedOn IS NULL
MATCH (customer:Party)<-[:CUSTOMER]-(k)-[:SUPPLIER]->(supplier:Party)
RETURN k.id AS contract, k.endsOn AS endsOn, customer.name AS customer, supplier.name AS supplier,
  [(k)-[:COVERS]->(c:Component) | c.name] AS covers
ORDER BY endsOn, contract`),
};

/** How many institutions stop when an IaaS stops, most first. */
export const CONCENTRATION: Example<{ iaas: string; vendor: string; institutions: number; examples: string[] }> = {
  title: 'How many institutions stand on one IaaS?',
  statement: cypher(`
MATCH (iaas:Iaas)<-[:OWNS]-(vendor:Party)
MATCH (iaas)<-[:OWNS|USES|RUNS_ON|OPERATED_BY|CALLS|CONNECTS_VIA|AUTHENTICATES_VIA|EXPOSED_BY*2..]-(i:Institution)
WITH iaas, vendor, i ORDER BY i.id
WITH iaas, vendor, collect(DISTINCT i.name) AS institutions
RETURN iaas.name AS iaas, vendor.name AS vendor, size(institutions) AS institutions, institutions[..5] AS examples
ORDER BY institutions DESC, iaas`),
};

/** The questions of README.md, in its order. */
export const EXAMPLES: readonly Example<Fields>[] = [WHO_TOUCHES, CHAIN_OF, UNANSWERED, ENDING, CONCENTRATION];
