import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
async function outcome(reading: Promise<unknown>): Promise<unknown> {
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
          'MATCH (a:Component)-[l:RUNS_ON]->(b:Component) WITH a, l, b LIMIT 1 CREATE (a)-[:WAS]->(b) DELETE l',
          'MATCH (a)-[w:WAS]->(b) CREATE (a)-[:RUNS_ON]->(b) DELETE w',
        ],
      ] as const) {
        const found = await changed(change, back, () => outcome(store.snapshot({ kind: 'all' })));
        expect(found).toEqual([{ kind: 'REVISION', place: '3' }]);
      }
      expect(await readAll(store)).toEqual(right);
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
      await changed('MATCH (s:Store) SET s.schema = 99', 'MATCH (s:Store) SET s.schema = 2', async () => {
        await expect(store.commit([], WRITER)).rejects.toBeInstanceOf(StoreVersionUnknown);
      });
      expect(await store.head()).toBe(3);
    });

    it('of an earlier version is counted when it is opened, and whole from then on', async () => {
      await ask(server, 'MATCH (s:Store) MATCH (h:Head) SET s.schema = 1 REMOVE h.count, h.sum');
      await ask(server, 'MATCH (n) WHERE n.json IS NOT NULL REMOVE n.sum');
      const later = await open(server);
      expect(await readAll(later)).toEqual(right);
      await later.close();
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
