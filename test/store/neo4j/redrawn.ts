import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partyId } from '../../../server/model/values.ts';
import type { Neo4jStore } from '../../../server/store/neo4j/index.ts';
import type { Neo4jAccess } from '../../support/neo4j/start.ts';
import { GROUND } from '../cases/ground.ts';
import { contentOf, puts, WRITER } from '../support/models.ts';
import { outcome } from './damage.ts';
import { ask, clear, open, PATIENCE_MS } from './database.ts';

/** Relationships by which institution `h` is read, by their type. */
const REDRAWN: readonly (readonly [type: string, pattern: string])[] = [
  ['OWNS', "(a:Party {id: 'h'})-[r:OWNS]->(b:Component)"],
  ['HAS_SHEET', "(a:Component {id: 'v-emr'})-[r:HAS_SHEET]->(b:Sheet)"],
  ['NAMES', "(:Component {id: 'm-op'})-[:HAS_SHEET]->(a:Sheet)-[r:NAMES]->(b:Evidence)"],
  ['CUSTOMER', "(a:Contract)-[r:CUSTOMER]->(b:Party {id: 'h'})"],
  ['CUSTOMER', "(a:Contract {id: 'k-v-w'})-[r:CUSTOMER]->(b:Party)"],
  ['SUPPLIER', "(a:Contract {id: 'k-h-m'})-[r:SUPPLIER]->(b:Party)"],
  ['CONSENTS_TO', "(a:Contract {id: 'k-h-v'})-[r:CONSENTS_TO]->(b:Party)"],
  ['COVERS', "(a:Contract {id: 'k-v-w'})-[r:COVERS]->(b:Component)"],
  ['FOUND_ON', "(a:Finding {id: 'f-vpn'})-[r:FOUND_ON]->(b:Component)"],
  ['FOUND_ON', "(a:Finding {id: 'f-emr-h'})-[r:FOUND_ON]->(b:Component)"],
  ['ASSIGNED_TO', "(a:Finding {id: 'f-emr-h'})-[r:ASSIGNED_TO]->(b:Party)"],
  ['CONCERNS', "(a:Decision)-[r:CONCERNS]->(b:Party {id: 'h'})"],
];

/** A graph in which relationships were drawn elsewhere by hand, with as many of each type as before. */
export function describeRedrawn(access: () => Neo4jAccess): void {
  describe('a graph in which a relationship was drawn elsewhere', () => {
    let server: Neo4jAccess;
    let store: Neo4jStore;

    beforeAll(async () => {
      server = access();
      await clear(server);
      store = await open(server);
      await store.commit(puts(GROUND), WRITER);
    }, PATIENCE_MS);

    afterAll(async () => {
      await store.close();
    });

    it.each(REDRAWN)('no answer is wrong where %s is drawn elsewhere instead, from either end', async (type, own) => {
      const h = { kind: 'institutions', ids: [partyId.parse('h')] } as const;
      const answer = () => outcome(store.snapshot(h).then(contentOf));
      const right = await answer();
      const noticed = [{ kind: 'STATE', place: expect.any(String) }];
      for (const end of ['a', 'b']) {
        const [from, to, kept] = end === 'b' ? ['a', 'other', 'b'] : ['other', 'b', 'a'];
        const change = `MATCH ${own} WITH a, r, b ORDER BY elementId(r) LIMIT 1
          MATCH (other) WHERE labels(other)[0] = labels(${kept})[0] AND other <> ${kept}
          WITH a, r, b, other ORDER BY elementId(other) LIMIT 1
          CREATE (a)-[w:WAS]->(b) SET w = properties(r)
          CREATE (${from})-[n:${type}]->(${to}) SET n = properties(r), n.hand = 1 DELETE r RETURN 1 AS done`;
        const back = `MATCH ()-[n:${type} {hand: 1}]->() DELETE n WITH count(*) AS gone
          MATCH (a)-[w:WAS]->(b) CREATE (a)-[r:${type}]->(b) SET r = properties(w) DELETE w`;
        expect(await ask(server, change)).toHaveLength(1);
        try {
          // That something else points to where one thing did is of no account where that thing's own text is read.
          const wanted = end === 'b' ? [noticed] : [noticed, right];
          expect(wanted, `the end ${end}`).toContainEqual(await answer());
        } finally {
          await ask(server, back);
        }
        expect(await answer()).toEqual(right);
      }
    });

    it('commits nothing at a node at which something was drawn elsewhere instead', async () => {
      const change = `MATCH (j:Contract {id: 'k-h-v'})-[r:COVERS]->() MATCH (x:Component {id: 'v-api'})
        DELETE r CREATE (j)-[:COVERS]->(x)`;
      const back = `MATCH (j:Contract {id: 'k-h-v'})-[r:COVERS]->() MATCH (c:Component {id: 'v-emr'}) DELETE r CREATE (j)-[:COVERS]->(c)`;
      const renamed = puts({ components: [{ id: 'v-api', owner: 'v', kind: 'API', name: { ja: '別の連携API' } }] });
      await ask(server, change);
      try {
        expect(await outcome(store.commit(renamed, WRITER))).toEqual([{ kind: 'STATE', place: 'components "v-api"' }]);
      } finally {
        await ask(server, back);
      }
      expect(await store.head()).toBe(1);
    });
  });
}
