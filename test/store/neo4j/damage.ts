import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partyId } from '../../../server/model/values.ts';
import { StoreDamaged, StoreVersionUnknown } from '../../../server/store/errors.ts';
import type { Neo4jStore } from '../../../server/store/neo4j/index.ts';
import type { Neo4jAccess } from '../../support/neo4j/start.ts';
import { repeats } from '../../support/repeats.ts';
import { GROUND } from '../cases/ground.ts';
import { contentOf, puts, remove, WRITER } from '../support/models.ts';
import { ask, clear, open, PATIENCE_MS } from './database.ts';

/** Everything that is read back of a store: now, before, and what was done. */
async function readAll(store: Neo4jStore): Promise<unknown> {
  const commits = [];
  for await (const commit of store.changes(0)) commits.push(commit);
  const models = [];
  for (const at of [0, 1, 2, 3]) models.push(contentOf(await store.snapshot({ kind: 'all' }, at)));
  return { models, commits };
}

/** What a reading ends in: what was read, or what is damaged. */
export async function outcome(reading: Promise<unknown>): Promise<unknown> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof StoreDamaged) return error.damages;
    throw error;
  }
}

/** What people change by hand: a property of a node or a relationship from which answers come. */
const PROPERTIES = [
  ...['Party', 'Component', 'Sheet', 'Contract', 'Evidence', 'Decision', 'Catalogue'].map(
    (label) => `(n:${label}) json`,
  ),
  '(n:Changes) changes',
  '(n:Changes) replaced',
  '(n:Commit) actor',
  '(n:Commit) revision',
];

/** A graph that was changed past Bunkai. */
export function describeDamage(access: () => Neo4jAccess): void {
  describe('a graph that was changed by hand', () => {
    let server: Neo4jAccess;
    let store: Neo4jStore;
    let right: unknown;

    beforeAll(async () => {
      server = access();
      await clear(server);
      store = await open(server);
      await store.commit(puts(GROUND), WRITER);
      await store.commit([remove('evidence', 'unused')], WRITER);
      await store.commit(puts({ evidence: [{ id: 'unused', title: { ja: '戻した' } }] }), WRITER);
      right = await readAll(store);
    }, PATIENCE_MS);

    afterAll(async () => {
      await store.close();
    });

    /** Does something to the graph for as long as something is looked at. */
    async function changed<T>(change: string, back: string, look: () => Promise<T>): Promise<T> {
      await ask(server, change);
      try {
        return await look();
      } finally {
        await ask(server, back);
      }
    }

    it.each([
      [
        'an entity that is no JSON',
        `MATCH (p:Party {id: 'h'}) SET p.old = p.json, p.json = '{"id":"h",'`,
        'parties "h"',
      ],
      [
        'an entity that says something else',
        `MATCH (p:Party {id: 'h'}) SET p.old = p.json, p.json = replace(p.json, 'INSTITUTION', 'VENDOR')`,
        'parties "h"',
      ],
      ['an entity that has lost its JSON', `MATCH (p:Party {id: 'h'}) SET p.old = p.json REMOVE p.json`, 'parties'],
    ])('answers nothing from %s, and names it', async (_, change, place) => {
      const back = 'MATCH (p:Party) WHERE p.old IS NOT NULL SET p.json = p.old REMOVE p.old';
      await changed(change, back, async () => {
        // One after the other: a promise that rejects while another is awaited has no handler yet.
        for (const look of [
          () => store.snapshot({ kind: 'all' }),
          () => store.commit(puts({ parties: GROUND.parties?.filter(({ id }) => id === 'h') ?? [] }), WRITER),
        ]) {
          expect(await outcome(look())).toEqual([{ kind: 'STATE', place }]);
        }
      });
      expect(await readAll(store)).toEqual(right);
    });

    it('answers nothing where an entity or a link is gone or was added', async () => {
      for (const [change, back] of [
        [
          "MATCH (n:Evidence {id: 'unused'}) REMOVE n:Evidence SET n:Gone",
          'MATCH (n:Gone) REMOVE n:Gone SET n:Evidence',
        ],
        [
          'MATCH (a:Component)-[l:RUNS_ON]->(b:Component) WITH a, l, b LIMIT 1 CREATE (a)-[w:WAS]->(b) SET w = l DELETE l',
          'MATCH (a)-[w:WAS]->(b) CREATE (a)-[l:RUNS_ON]->(b) SET l = w DELETE w',
        ],
      ] as const) {
        const found = await changed(change, back, () => outcome(store.snapshot({ kind: 'all' })));
        expect(found).toEqual([{ kind: 'REVISION', place: '3' }]);
      }
      expect(await readAll(store)).toEqual(right);
    });

    describe('past an institution that is read by itself', () => {
      const scoped = () => outcome(store.snapshot({ kind: 'institutions', ids: [partyId.parse('h')] }));
      const hand = { kind: 'REVISION', place: '3' };

      it.each([
        ['a party was added', "CREATE (:Party:Vendor {id: 'by hand'})", "MATCH (n:Party {id: 'by hand'}) DELETE n"],
        [
          'a link was added',
          'MATCH (a:Component) MATCH (b:Component) WHERE a <> b WITH a, b LIMIT 1 CREATE (a)-[:CALLS {hand: 1}]->(b)',
          'MATCH ()-[l:CALLS {hand: 1}]->() DELETE l',
        ],
        [
          'a component was given a second owner',
          'MATCH (p:Party) MATCH (c:Component) WITH p, c LIMIT 1 CREATE (p)-[:OWNS {hand: 1}]->(c)',
          'MATCH ()-[l:OWNS {hand: 1}]->() DELETE l',
        ],
        [
          'a contract covers something more',
          'MATCH (k:Contract) MATCH (c:Component) WITH k, c LIMIT 1 CREATE (k)-[:COVERS {hand: 1}]->(c)',
          'MATCH ()-[l:COVERS {hand: 1}]->() DELETE l',
        ],
        [
          'a sheet was taken away',
          'MATCH (s:Sheet) WITH s LIMIT 1 REMOVE s:Sheet SET s:Gone',
          'MATCH (s:Gone) REMOVE s:Gone SET s:Sheet',
        ],
        [
          'a link was taken away',
          'MATCH (a)-[l:RUNS_ON]->(b) WITH a, l, b LIMIT 1 CREATE (a)-[w:WAS]->(b) SET w = l DELETE l',
          'MATCH (a)-[w:WAS]->(b) CREATE (a)-[l:RUNS_ON]->(b) SET l = w DELETE w',
        ],
      ])('it is noticed that %s, and nothing is committed on it', async (_, change, back) => {
        const right = contentOf(await store.snapshot({ kind: 'institutions', ids: [partyId.parse('h')] }));
        await changed(change, back, async () => {
          expect(await outcome(store.commit([], WRITER))).toEqual([hand]);
          // What is read itself is named more closely.
          const named = { kind: expect.stringMatching(/^(?:STATE|REVISION)$/), place: expect.any(String) };
          expect(await scoped()).toEqual([named]);
        });
        expect(contentOf(await store.snapshot({ kind: 'institutions', ids: [partyId.parse('h')] }))).toEqual(right);
      });

      it('it is noticed that a link says something else, or is another one', async () => {
        const own = "MATCH (:Party {id: 'h'})-[:OWNS]->(c:Component)-[l:USES|RUNS_ON|CALLS|CONNECTS_VIA]->(s)";
        const [link] = await ask(server, `${own} RETURN elementId(l) AS id, l.network AS network LIMIT 1`);
        const it = 'MATCH ()-[l]->() WHERE elementId(l) = $id';
        await ask(server, `${it} SET l.network = 'INTERNET'`, { id: link?.['id'] });
        expect(await scoped()).toEqual([{ kind: 'STATE', place: expect.stringMatching(/^links /) }]);
        await ask(server, `${it} SET l.network = $network`, { id: link?.['id'], network: link?.['network'] ?? null });
        expect(await scoped()).not.toEqual([expect.anything()]);
      });

      it('it is noticed that a component hangs on another party', async () => {
        const moved = 'MATCH (q:Party {id: $to}) MATCH (p:Party {id: $from})-[o:OWNS]->(c:Component {id: $id})';
        const [row] = await ask(
          server,
          "MATCH (p:Party)-[:OWNS]->(c:Component) WHERE p.id <> 'h' RETURN p.id AS from, c.id AS id LIMIT 1",
        );
        const owned = { from: row?.['from'], to: 'h', id: row?.['id'] };
        await ask(server, `${moved} DELETE o CREATE (q)-[:OWNS]->(c)`, owned);
        expect(await scoped()).toEqual([{ kind: 'STATE', place: `components ${JSON.stringify(row?.['id'])}` }]);
        await ask(server, `${moved} DELETE o CREATE (q)-[:OWNS]->(c)`, { ...owned, from: 'h', to: row?.['from'] });
        expect(await scoped()).not.toEqual([expect.anything()]);
      });

      it('others that use the database for their own things are left alone', async () => {
        await changed('CREATE (:Note)-[:ABOUT]->(:Note)', 'MATCH (n:Note) DETACH DELETE n', async () => {
          expect(await scoped()).not.toEqual([expect.anything()]);
        });
      });
    });

    it('does not call a history whole that lacks a commit', async () => {
      const lost = [{ kind: 'REVISION', place: '2' }];
      const change = 'MATCH (c:Commit {revision: 2}) REMOVE c:Commit SET c:Gone';
      await changed(change, 'MATCH (c:Gone) REMOVE c:Gone SET c:Commit', async () => {
        expect(await outcome(readAll(store))).toEqual(lost);
        expect(await outcome(store.snapshot({ kind: 'all' }, 1))).toEqual(lost);
      });
    });

    it('commits nothing once a later version has taken the graph', async () => {
      await changed('MATCH (s:Store) SET s.schema = 99', 'MATCH (s:Store) SET s.schema = 4', async () => {
        await expect(store.commit([], WRITER)).rejects.toBeInstanceOf(StoreVersionUnknown);
      });
      expect(await store.head()).toBe(3);
    });

    it('of an earlier version is counted when it is opened, and whole from then on', async () => {
      await ask(server, 'MATCH (s:Store) MATCH (h:Head) SET s.schema = 1 REMOVE h.count, h.sum, h.drawn');
      await ask(server, 'MATCH (n) WHERE n.json IS NOT NULL REMOVE n.sum');
      await ask(server, 'MATCH (:Component)-[l]->(:Component) REMOVE l.sum');
      const later = await open(server);
      expect(await readAll(later)).toEqual(right);
      await later.close();
    });

    it('of the version before is brought forward: nodes say how many relationships they have', async () => {
      await ask(server, 'MATCH (s:Store) MATCH (n) WHERE n.degrees IS NOT NULL SET s.schema = 3 REMOVE n.degrees');
      const later = await open(server);
      expect(await readAll(later)).toEqual(right);
      expect(
        contentOf(await later.snapshot({ kind: 'institutions', ids: [partyId.parse('h')] })).length,
      ).toBeGreaterThan(9);
      await later.close();
    });

    it('of an earlier version is brought forward, and what was damaged before stays so', async () => {
      const older = 'MATCH (s:Store) MATCH (h:Head) SET s.schema = 2 REMOVE h.drawn';
      await ask(server, older);
      await ask(server, 'MATCH (:Component)-[l]->(:Component) REMOVE l.sum');
      const later = await open(server);
      expect(await readAll(later)).toEqual(right);
      await later.close();
      await ask(server, "MATCH (h:Head) SET h.count = '1'");
      await ask(server, older);
      const damaged = await open(server);
      expect(await outcome(damaged.snapshot({ kind: 'all' }))).toEqual([{ kind: 'REVISION', place: '3' }]);
      await damaged.close();
      const [{ count } = {}] = await ask(server, 'MATCH (n) WHERE n.json IS NOT NULL RETURN count(n) AS count');
      const [{ links } = {}] = await ask(server, 'MATCH (:Component)-[l]->(:Component) RETURN count(l) AS links');
      await ask(server, 'MATCH (h:Head) SET h.count = $count', { count: String(Number(count) + Number(links)) });
      expect(await readAll(store)).toEqual(right);
    });

    it('never gives a wrong answer after a random letter was changed', async () => {
      const flips = fc.record({
        place: fc.constantFrom(...PROPERTIES),
        node: fc.nat(),
        letter: fc.nat(),
        by: fc.constantFrom('x', '"', '1'),
      });
      const holds = fc.asyncProperty(flips, async ({ place, node, letter, by }) => {
        const [pattern, property] = place.split(' ');
        const nodes = `MATCH ${pattern} WITH n ORDER BY elementId(n)`;
        const [row] = await ask(server, `${nodes} RETURN count(n) AS count`);
        const at = node % Number(row?.['count'] ?? 1);
        const [found] = await ask(
          server,
          `${nodes} SKIP ${at} LIMIT 1 RETURN elementId(n) AS id, n.${property} AS was`,
        );
        const was = found?.['was'];
        const text = String(was);
        const cut = letter % text.length;
        const now = typeof was === 'number' ? was + 10 + cut : `${text.slice(0, cut)}${by}${text.slice(cut + 1)}`;
        const set = `MATCH (n) WHERE elementId(n) = $id SET n.${property} = $value`;
        await ask(server, set, { id: found?.['id'], value: now });
        try {
          const answer = await outcome(readAll(await fresh()));
          if (now === was) expect(answer).toEqual(right);
          else expect(answer).toEqual([{ kind: expect.stringMatching(/STATE|REVISION/), place: expect.any(String) }]);
        } finally {
          await ask(server, set, { id: found?.['id'], value: was });
        }
      });
      await fc.assert(holds, { numRuns: repeats(15, 300) });
    });

    /** A store that knows no catalogue yet. */
    async function fresh(): Promise<Neo4jStore> {
      await store.close();
      store = await open(server);
      return store;
    }
  });
}
